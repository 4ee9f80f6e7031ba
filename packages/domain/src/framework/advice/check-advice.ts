import { asRecord } from '../../directory/reading.ts';
import { asTrimmed } from '../as-given.ts';
import { AdviceEntry, adviceFields, longestWords, moment } from './advice-entry.ts';
import {
  type AdviceAsk,
  adviceAsks,
  notYetCome,
  nowUnknown,
  saidByNobody,
  tooLong,
} from './asks.ts';

/** An entry as far as it is written. What is left out, null or blank is not there yet. */
export type AdviceDraft = { [Field in keyof AdviceEntry]?: AdviceEntry[Field] | null };

/** What has to be mended in an entry: the field, a sentence, and what to do now. It repeats nothing that was written. */
export type AdviceProblem = { field: keyof AdviceEntry } & AdviceAsk;

/** The entry, or everything that is wrong with it; and what has to be said beside it. */
export type AdviceCheck = { notes: string[] } & (
  | { ok: true; entry: AdviceEntry }
  | { ok: false; problems: AdviceProblem[] }
);

const noReferral =
  'Taking advice is no referral, and delays none. If you are worried about a child, talk to the front door now; in danger ring 999.';

/**
 * FRM-33: checks an entry of the log of advice at a moment (ISO 8601 with an offset or Z). All that is wrong is said at once. It
 * says that advice is no referral in all but a whole entry in which the front door was asked, with the family named, and answered.
 */
export function checkAdvice(draft: AdviceDraft, now: string): AdviceCheck {
  const given = asRecord(draft);
  const written = Object.fromEntries(
    adviceFieldNames.map((field) => [field, asTrimmed(given[field]) || null]),
  );
  const problems = adviceFieldNames.flatMap((field) => {
    const ask = wrongIn(field, written, now);
    return ask === null ? [] : [{ field, ...ask }];
  });
  const entry = AdviceEntry.safeParse(written);
  return entry.success && problems.length === 0
    ? { ok: true, entry: entry.data, notes: isWithFrontDoor(entry.data) ? [] : [noReferral] }
    : { ok: false, problems, notes: [noReferral] };
}

const adviceFieldNames = Object.keys(adviceAsks).filter((name): name is keyof AdviceEntry =>
  Object.hasOwn(adviceFields, name),
);

/** Asked without names, or with nobody answering, the front door cannot act: that refers nobody. */
function isWithFrontDoor({ askedOf, family, follows }: AdviceEntry): boolean {
  return askedOf === 'front-door' && family === 'named' && follows !== 'nobody-answered';
}

function wrongIn(
  field: keyof AdviceEntry,
  written: Record<string, string | null>,
  now: string,
): AdviceAsk | null {
  const value = written[field] ?? null;
  const label = tooLong[field];
  if (label !== undefined && value !== null && value.length > longestWords) return label;
  if (!adviceFields[field].safeParse(value).success) return adviceAsks[field];
  const follows = written['follows'];
  const nobody = follows === 'nobody-answered';
  if (field === 'askedAt') return wrongMoment(value ?? '', now);
  if (field === 'advice' && nobody) return value === null ? null : saidByNobody;
  const isAsked =
    field === 'advice' ||
    (field === 'whyNot' && follows === 'no') ||
    (field === 'tryNext' && nobody);
  return isAsked && value === null ? adviceAsks[field] : null;
}

/** Where now is no moment with its zone, nobody can tell what has come. */
function wrongMoment(askedAt: string, now: string): AdviceAsk | null {
  if (!moment.safeParse(now).success) return nowUnknown;
  return Date.parse(askedAt) <= Date.parse(now) ? null : notYetCome;
}
