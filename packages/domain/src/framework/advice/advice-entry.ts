import { z } from 'zod';
import { yesNo } from '../../rule/yes-no.ts';

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

const words = z.string().trim().min(1).max(4000);

/** The fields of an entry, each by itself, so that all that is missing is said at once. */
export const adviceFields = {
  askedOf: z.enum(advisers),
  /** The adviser's name or role. */
  adviser: words,
  /** ISO 8601 with an offset or Z. */
  askedAt: z.iso.datetime({ offset: true }),
  family: z.enum(['named', 'without-names']),
  question: words,
  advice: words,
  decision: words,
  /** Whether the decision follows the advice. */
  follows: z.enum(yesNo),
  /** Why it does not; null where it does. */
  whyNot: words.nullable(),
};

/** FRM-33: one entry of the log of advice: who was asked what, what they said, and what was decided. */
export const AdviceEntry = z
  .strictObject(adviceFields)
  .refine(({ follows, whyNot }) => follows === 'yes' || whyNot !== null, { path: ['whyNot'] });
export type AdviceEntry = z.infer<typeof AdviceEntry>;
