import { z } from 'zod';

/** FRM-33: who can be asked for advice (H30). */
export const advisers = [
  'manager',
  'advice-team',
  'safeguarding-lead',
  'named-or-designated-professional',
  'front-door',
  'information-governance',
] as const;
export type Adviser = (typeof advisers)[number];

/** Advisers in the words of a screen. */
export const adviserLabels: Record<Adviser, string> = {
  manager: 'My manager',
  'advice-team': 'The advice team',
  'safeguarding-lead': 'The safeguarding lead',
  'named-or-designated-professional': 'A named or designated professional',
  'front-door': "The children's front door",
  'information-governance': 'Information governance',
};

/** FRM-33: whether the decision follows the advice, or why nobody can say so: nothing is decided yet, or nobody answered. */
export const followsAdvice = ['yes', 'no', 'not-decided', 'nobody-answered'] as const;
export type FollowsAdvice = (typeof followsAdvice)[number];

/** The same in the words of a screen. */
export const followsAdviceLabels: Record<FollowsAdvice, string> = {
  yes: 'Yes',
  no: 'No, and I say why',
  'not-decided': 'Nothing is decided yet',
  'nobody-answered': 'Nobody answered',
};

/** How many characters of words a field holds. */
export const longestWords = 4000;
const words = z.string().trim().min(1).max(longestWords);

/** ISO 8601 with an offset or Z: without one it would be the machine's own time. */
export const moment = z.iso.datetime({ offset: true });

/** The fields of an entry, each by itself, so that all that is missing is said at once. */
export const adviceFields = {
  askedOf: z.enum(advisers),
  /** The adviser's name or role. */
  adviser: words,
  askedAt: moment,
  family: z.enum(['named', 'without-names']),
  question: words,
  /** What was said; null where nobody answered. */
  advice: words.nullable(),
  decision: words,
  /** Whether the decision follows the advice. */
  follows: z.enum(followsAdvice),
  /** Why it does not; null where it does. */
  whyNot: words.nullable(),
  /** Who is asked next where nobody answered. */
  tryNext: words.nullable(),
};

/** FRM-33: one entry of the log of advice: who was asked what, what they said, and what was decided. */
export const AdviceEntry = z
  .strictObject(adviceFields)
  .refine(({ follows, whyNot }) => follows !== 'no' || whyNot !== null, { path: ['whyNot'] })
  .refine(({ follows, advice }) => (follows === 'nobody-answered') === (advice === null), {
    path: ['advice'],
  })
  .refine(({ follows, tryNext }) => follows !== 'nobody-answered' || tryNext !== null, {
    path: ['tryNext'],
  });
export type AdviceEntry = z.infer<typeof AdviceEntry>;
