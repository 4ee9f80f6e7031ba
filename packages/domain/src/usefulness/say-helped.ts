import { z } from 'zod';

/** Whether a page helped. */
export const usefulnessAnswers = ['yes', 'partly', 'no'] as const;
export type UsefulnessAnswer = (typeof usefulnessAnswers)[number];

/** Answers in the words of a screen of staff. */
export const usefulnessAnswerLabels: Record<UsefulnessAnswer, string> = {
  yes: 'Helped',
  partly: 'Helped in part',
  no: 'Did not help',
};

/** Why a page did not help, or only in part. A list, so that nobody writes about themselves. */
export const usefulnessReasons = [
  'not-about-me',
  'hard-to-understand',
  'too-far',
  'could-not-get-through',
  'long-wait',
  'out-of-date',
  'something-else',
] as const;
export type UsefulnessReason = (typeof usefulnessReasons)[number];

/** Reasons in the words of a screen of staff. */
export const usefulnessReasonLabels: Record<UsefulnessReason, string> = {
  'not-about-me': 'Not about what they need',
  'hard-to-understand': 'Hard to understand',
  'too-far': 'Too far away',
  'could-not-get-through': 'Could not get through',
  'long-wait': 'Too long to wait',
  'out-of-date': 'Out of date',
  'something-else': 'Something else',
};

const unknownPage = 'This page is not one that we know.';

/**
 * NAV-56: what a family says of a page: the page, an answer, and beside "partly" or "no" a reason from the list. A reason
 * beside "yes" is left out. Nothing else is taken, and nothing says who spoke.
 */
export const SayHelped = z
  .strictObject({
    /** The page's own path, of an area, a need, a service, a hub or a guide: no question mark, nothing typed. */
    page: z
      .string({ error: unknownPage })
      .max(120, unknownPage)
      .regex(/^\/(help|services|hubs|guides)(\/[a-z0-9-]+){1,2}$/, unknownPage),
    answer: z.enum(usefulnessAnswers, { error: 'Pick one: yes, partly or no.' }),
    reason: z
      .enum(usefulnessReasons, { error: 'Pick a reason from the list, or leave it out.' })
      .nullish()
      .transform((reason) => reason ?? null),
  })
  .transform((said) => (said.answer === 'yes' ? { ...said, reason: null } : said));
export type SayHelped = z.output<typeof SayHelped>;
