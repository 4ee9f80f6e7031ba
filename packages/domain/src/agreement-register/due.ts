import { addDays, type Day, formatDayAndYear, isDay } from '../clock/index.ts';
import type { Agreement } from './agreement.ts';
import { replacementOf } from './in-force.ts';
import { type AgreementParameters, defaultAgreementParameters } from './parameters.ts';

/** What about an agreement somebody has to see to. */
export type DueKind =
  | 'lapsed'
  | 'ends-soon'
  | 'review-overdue'
  | 'review-due'
  | 'not-signed'
  | 'signature-ends';

/** One thing to see to, the day it is about, and what is said of it. */
export type Due = { kind: DueKind; agreementId: string; on: Day; says: string };

type Found = Omit<Due, 'agreementId'>;
type Span = { day: Day; until: Day };

/**
 * AGR-8: what in the register has to be seen to on a day in London, soonest first. A version that has been replaced asks
 * for nothing. A review that is late is said and stops nothing.
 */
export function whatIsDue(
  agreements: readonly Agreement[],
  day: Day,
  { dueWithinDays }: AgreementParameters = defaultAgreementParameters,
): Due[] {
  const span = { day, until: addDays(day, dueWithinDays) };
  return agreements
    .filter((agreement) => !replacementOf(agreement, agreements, day))
    .flatMap((agreement) =>
      [endOrReview, unsigned, endingSignatures].flatMap((look) =>
        look(agreement, span).map((found) => ({ ...found, agreementId: agreement.id })),
      ),
    )
    .toSorted((a, b) => a.on.localeCompare(b.on) || a.says.localeCompare(b.says));
}

// Once an agreement has lapsed its review has nothing left to ask.
function endOrReview(agreement: Agreement, { day, until }: Span): Found[] {
  const { lastDay, reviewOn } = agreement;
  const name = named(agreement);
  const found: Found[] = [];
  if (lastDay !== null && lastDay < day)
    return [{ kind: 'lapsed', on: lastDay, says: `${name} lapsed on ${inWords(lastDay)}.` }];
  if (lastDay !== null && isBy(lastDay, until))
    found.push({ kind: 'ends-soon', on: lastDay, says: `${name} ends on ${inWords(lastDay)}.` });
  if (reviewOn < day) {
    const says = `The review of ${name} was due on ${inWords(reviewOn)}.`;
    found.push({ kind: 'review-overdue', on: reviewOn, says });
  } else if (isBy(reviewOn, until)) {
    const says = `${name} is due for review on ${inWords(reviewOn)}.`;
    found.push({ kind: 'review-due', on: reviewOn, says });
  }
  return found;
}

function unsigned(agreement: Agreement, { day, until }: Span): Found[] {
  const { startsOn, signatories } = agreement;
  if (!isBy(startsOn, until)) return [];
  const begins = `${startsOn > day ? 'begins' : 'began'} on ${inWords(startsOn)}`;
  const hasSigned = new Set(
    signatories.flatMap(({ agencyId, signedOn }) => (signedOn === null ? [] : [agencyId])),
  );
  return signatories
    .filter(({ agencyId }) => !hasSigned.has(agencyId))
    .map(({ agencyName }) => ({
      kind: 'not-signed',
      on: startsOn,
      says: `${agencyName} has not signed ${named(agreement)} which ${begins}.`,
    }));
}

function endingSignatures(agreement: Agreement, { day, until }: Span): Found[] {
  return agreement.signatories.flatMap(({ agencyName, endedOn }) => {
    if (endedOn === null || endedOn <= day || !isBy(endedOn, until)) return [];
    const says = `The signature of ${agencyName} under ${named(agreement)} ends on ${inWords(endedOn)}.`;
    return [{ kind: 'signature-ends', on: endedOn, says }];
  });
}

const named = ({ title, version }: Agreement): string => `“${title}”, version ${version},`;

// A day that cannot be read is not put off.
const isBy = (on: Day, until: Day): boolean => !isDay(on) || on <= until;

const inWords = (day: Day): string =>
  isDay(day) ? formatDayAndYear(day) : 'a day that cannot be read';
