import { type Day, isDay } from '../clock/index.ts';
import type { Agreement, Signatory } from './agreement.ts';

/** Why one agreement is or is not in force for one agency; `since` is the day of it where there is one. */
export type InForce =
  | { row: 'signed' }
  | { row: 'left' | 'lapsed' | 'replaced'; since: Day }
  | { row: 'not-started' | 'not-signed-yet' | 'never-signed' | 'unreadable' };

/**
 * AGR-3: whether one version of an agreement is in force for an agency on a day in London. `all` is the register: a later
 * version in it may have replaced this one. A day that cannot be read never makes it so. Total.
 */
export function inForceFor(
  agencyId: string,
  agreement: Agreement,
  all: readonly Agreement[],
  day: Day,
): InForce {
  const state = stateOfAgreement(agreement, all, day);
  if (state === 'unreadable') return { row: state };
  const signature = signatureOf(agencyId, agreement.signatories, day);
  if (signature.row !== 'signed') return signature;
  if (state === 'in-force') return { row: 'signed' };
  if (state === 'not-started') return { row: state };
  if (state === 'lapsed') return { row: state, since: agreement.lastDay ?? '' };
  return { row: state, since: replacementOf(agreement, all, day)?.startsOn ?? '' };
}

/** How one version of an agreement stands on a day, whoever has signed it. */
export type AgreementState = 'in-force' | 'not-started' | 'lapsed' | 'replaced' | 'unreadable';

/** AGR-3: how one version of an agreement stands on a day in London; what lapsed and was replaced has lapsed. Total. */
export function stateOfAgreement(
  agreement: Agreement,
  all: readonly Agreement[],
  day: Day,
): AgreementState {
  const { startsOn, lastDay } = agreement;
  if (!isDay(day) || !isDay(startsOn) || (lastDay !== null && !isDay(lastDay))) return 'unreadable';
  if (day < startsOn) return 'not-started';
  if (lastDay !== null && lastDay < day) return 'lapsed';
  const next = replacementOf(agreement, all, day);
  if (!next) return 'in-force';
  return isDay(next.startsOn) ? 'replaced' : 'unreadable';
}

/** AGR-2: the version that has replaced this one by a day; one whose first day cannot be read counts as begun. */
export function replacementOf(
  agreement: Agreement,
  all: readonly Agreement[],
  day: Day,
): Agreement | undefined {
  return all.find(
    ({ supersedesId, startsOn }) =>
      supersedesId === agreement.id && (!isDay(startsOn) || startsOn <= day),
  );
}

function signatureOf(agencyId: string, signatories: readonly Signatory[], day: Day): InForce {
  const own = signatories.filter((each) => each.agencyId === agencyId);
  const signed = own.filter(({ signedOn }) => isKnown(signedOn) && signedOn <= day);
  if (signed.some(({ endedOn }) => endedOn === null || (isDay(endedOn) && day < endedOn)))
    return { row: 'signed' };
  const ends = signed.map(({ endedOn }) => endedOn).filter(isKnown);
  const since = ends.toSorted().at(-1);
  if (since !== undefined) return { row: 'left', since };
  if (signed.length > 0) return { row: 'unreadable' };
  return { row: own.length > 0 ? 'not-signed-yet' : 'never-signed' };
}

const isKnown = (day: Day | null): day is Day => day !== null && isDay(day);
