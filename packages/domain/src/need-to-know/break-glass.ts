import { z } from 'zod';

import type { Actor } from '../access/actor.ts';
import { caseRoles } from '../access/people.ts';
import { addWorkingDays, type Day, dayInLondon } from '../clock/index.ts';
import type { BreakGlassParameters } from './parameters.ts';

/** What somebody writes to open a family that is not their work: a reference of it, and why. */
export const BreakGlass = z.strictObject({
  reference: z.string().trim().toUpperCase().min(1, 'Write a reference.').max(20),
  reason: z.string().trim().min(1, 'Write why you need it now.').max(1000),
});
export type BreakGlass = z.infer<typeof BreakGlass>;

type Refused = { answer: 'no'; field: 'reason' | null; message: string; nextStep: string };
/** Whether somebody may break the glass, or why not and what to do. */
export type BreakGlassAnswer = { answer: 'yes'; hours: number } | Refused;

/** NTK-8: after how many references that nothing has nobody guesses on; PostgreSQL counts as many. */
const mostUnheardOf = 10;

/**
 * NTK-8, NTK-9: whether somebody may open a family that is not their work, for a time. Total: what is missing or not known
 * is a no with a next step.
 */
export function mayBreakGlass(
  facts: {
    roles: Actor['roles'];
    reason: string;
    /** They see the family by their work. */
    seesByWork: boolean;
    /** They have broken the glass for it, and it is still open. */
    isOpen: boolean;
    /** How many references that nothing has they gave in the last hour. */
    unheardOf: number;
  },
  parameters: BreakGlassParameters,
): BreakGlassAnswer {
  if (!caseRoles.some((role) => facts.roles.includes(role))) {
    return refused('Your role is not one that works with families.', 'Ring the front door.');
  }
  if (facts.isOpen) {
    return refused(
      'It is open to you already, until the time that was set. It is never made longer.',
      'When it has closed, say again why you need it.',
    );
  }
  if (facts.seesByWork) {
    return refused('You see this family already, by your work.', 'Open it from your contacts.');
  }
  if (wordsIn(facts.reason) < parameters.wordsOfReason) {
    const message = `Write why you need it now, in ${parameters.wordsOfReason} words at least.`;
    return { answer: 'no', field: 'reason', message, nextStep: 'Mend what is marked.' };
  }
  if (facts.unheardOf >= mostUnheardOf) {
    return refused(
      'You gave too many references that nothing has.',
      'Ring the front door, or try again in an hour.',
    );
  }
  return { answer: 'yes', hours: parameters.hoursOpen };
}

function refused(message: string, nextStep: string): Refused {
  return { answer: 'no', field: null, message, nextStep };
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}{2,}/u.test(word)).length;
}

/** NTK-11: the last day on which somebody else looks into it. */
export function reviewGlassBy(brokenAt: Date, parameters: BreakGlassParameters): Day {
  return addWorkingDays(dayInLondon(brokenAt), parameters.workingDaysToReview);
}

/** NTK-11: how the look into broken glass stands on a day: by when it is due, and whether that has passed undone. */
export function glassReviewStanding(
  glass: { brokenAt: Date; reviewedAt: Date | null },
  today: Day,
  parameters: BreakGlassParameters,
): { reviewBy: Day; isOverdue: boolean } {
  const reviewBy = reviewGlassBy(glass.brokenAt, parameters);
  return { reviewBy, isOverdue: glass.reviewedAt === null && today > reviewBy };
}

/** NTK-11: what can be found of broken glass. */
export const glassAnswers = ['justified', 'not-justified'] as const;
export type GlassAnswer = (typeof glassAnswers)[number];

/** What was found, in the words of a screen. */
export const glassAnswerLabels: Record<GlassAnswer, string> = {
  justified: 'It was needed',
  'not-justified': 'It was not needed',
};

/** What is written when broken glass is looked into. */
export const ReviewGlass = z.strictObject({
  id: z.uuid(),
  answer: z.enum(glassAnswers, { error: 'Choose what you found.' }),
  finding: z.string().trim().min(1, 'Write how you know.').max(1000),
});
export type ReviewGlass = z.infer<typeof ReviewGlass>;

/** NTK-11: an information governance lead looks into it, and never whoever broke it, in whatever post. */
export function mayReviewGlass(
  actor: { roles: Actor['roles']; personId: string },
  glass: { brokenByPersonId: string; isReviewed: boolean },
): boolean {
  return (
    !glass.isReviewed &&
    actor.roles.includes('information-governance-lead') &&
    actor.personId !== '' &&
    actor.personId !== glass.brokenByPersonId
  );
}
