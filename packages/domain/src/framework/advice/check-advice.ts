import { AdviceEntry, adviceFields } from './advice-entry.ts';

/** An entry as far as it is written. What is left out, null or blank is not there yet. */
export type AdviceDraft = { [Field in keyof AdviceEntry]?: AdviceEntry[Field] | null };

/** What has to be mended in an entry: the field, a sentence, and what to do now. It repeats nothing that was written. */
export type AdviceProblem = { field: keyof AdviceEntry; message: string; nextStep: string };

/** The entry, or everything that is wrong with it; and what has to be said beside it. */
export type AdviceCheck = { notes: string[] } & (
  | { ok: true; entry: AdviceEntry }
  | { ok: false; problems: AdviceProblem[] }
);

const asks: Record<keyof AdviceEntry, Omit<AdviceProblem, 'field'>> = {
  askedOf: { message: 'It does not say who was asked.', nextStep: 'Choose who was asked.' },
  adviser: {
    message: 'The adviser has no name and no role.',
    nextStep: 'Write the name or the role of whoever gave the advice.',
  },
  askedAt: {
    message: 'It does not say when, or the time is still to come.',
    nextStep: 'Write the day and the time at which you asked.',
  },
  family: {
    message: 'It does not say whether the family was named.',
    nextStep: 'Say whether you named the family or asked without names.',
  },
  question: { message: 'The question is missing.', nextStep: 'Write what you asked.' },
  advice: { message: 'What was said is missing.', nextStep: 'Write what you were advised.' },
  decision: {
    message: 'What was decided is missing.',
    nextStep: 'Write what you decided, or that nothing is decided yet and by when it will be.',
  },
  follows: {
    message: 'It does not say whether the decision follows the advice.',
    nextStep: 'Answer yes or no.',
  },
  whyNot: {
    message: 'The decision differs from the advice, and it does not say why.',
    nextStep: 'Write why you decided otherwise.',
  },
};

const noReferral =
  'Taking advice is no referral, and delays none. If you are worried about a child, talk to the front door now; in danger ring 999.';

/**
 * FRM-33: checks an entry of the log of advice at a moment (ISO 8601 with an offset or Z). All that is wrong is said at once. It
 * says that advice is no referral wherever nobody knows that the front door was asked.
 */
export function checkAdvice(draft: AdviceDraft, now: string): AdviceCheck {
  const notes = draft.askedOf === 'front-door' ? [] : [noReferral];
  const written = Object.fromEntries(
    adviceFieldNames.map((field) => [field, isBlank(draft[field]) ? null : draft[field]]),
  );
  const problems = adviceFieldNames
    .filter((field) => !adviceFields[field].safeParse(written[field]).success)
    .concat(isStillToCome(draft.askedAt, now) ? ['askedAt'] : [])
    .concat(draft.follows === 'no' && written['whyNot'] === null ? ['whyNot'] : []);
  const entry = AdviceEntry.safeParse(written);
  return entry.success && problems.length === 0
    ? { ok: true, entry: entry.data, notes }
    : {
        ok: false,
        problems: adviceFieldNames
          .filter((field) => problems.includes(field))
          .map((field) => ({ field, ...asks[field] })),
        notes,
      };
}

const adviceFieldNames = Object.keys(asks).filter((name): name is keyof AdviceEntry =>
  Object.hasOwn(adviceFields, name),
);

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && !value.trim());
}

/** Where now is no moment, nobody can tell that it has come. */
function isStillToCome(askedAt: string | null | undefined, now: string): boolean {
  return !(Date.parse(askedAt ?? '') <= Date.parse(now));
}
