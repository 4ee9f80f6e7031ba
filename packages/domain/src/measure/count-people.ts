import { type Day, addMonths } from '../clock/day.ts';
import { repeatChildren } from '../triage/history/repeat-discussion.ts';
import type { MeasureCounts } from './counts.ts';
import { type Flow, inFlow } from './period.ts';
import type { Discussion, OpenRow, PlanRow, PupilRow, ReferralRow, SupportRow } from './rows.ts';

/** MEA-M1 to MEA-M3: counts children, each once, from the hearings of a period. */
export function countDiscussions(
  rows: readonly Discussion[],
  period: Flow,
): Record<'M1' | 'M2' | 'M3', MeasureCounts> {
  const children = Map.groupBy(
    rows.filter(({ on }) => inFlow(on, period)),
    ({ child }) => child,
  );
  const each = [...children.values()];
  const passedOn = each.filter((heard) => heard.some(shared('yes'))).length;
  const notPassedOn = each.filter((heard) => heard.every(shared('no'))).length;
  const base = { period, denominator: each.length, notKnown: each.length - passedOn - notPassedOn };
  return {
    M1: { ...base, measure: 'M1', numerator: notPassedOn },
    M2: { ...base, measure: 'M2', numerator: passedOn },
    M3: {
      measure: 'M3',
      period,
      denominator: each.length,
      numerator: repeatChildren(rows, period).length,
    },
  };
}

function shared(answer: Discussion['sharedWithSocialCare']) {
  return (row: Discussion) => row.sharedWithSocialCare === answer;
}

/**
 * MEA-R1: counts referrals with another about the same child in the 12 months before. `rows` reach back at least 12 months
 * before the period. Two on one day are one after the other; exactly 12 months later still counts.
 */
export function countReferralsAgain(rows: readonly ReferralRow[], period: Flow): MeasureCounts {
  const inOrder = rows.toSorted((one, other) => one.on.localeCompare(other.on));
  const last = new Map<string, Day>();
  let numerator = 0;
  let denominator = 0;
  for (const { child, on } of inOrder) {
    const before = last.get(child);
    last.set(child, on);
    if (!inFlow(on, period)) continue;
    denominator += 1;
    if (before !== undefined && on <= addMonths(before, 12)) numerator += 1;
  }
  return { measure: 'R1', period, numerator, denominator };
}

/** MEA-M11a to MEA-M11c: counts children and families open on a day: opened by it, and not closed before or on it. */
export function countOpen(
  rows: readonly OpenRow[],
  on: Day,
): Record<'M11a' | 'M11b' | 'M11c', MeasureCounts> {
  const open = rows.filter(
    ({ openedOn, closedOn }) => openedOn <= on && (closedOn === null || closedOn > on),
  );
  const children = new Set(open.map(({ child }) => child)).size;
  const families = new Set(open.map(({ family }) => family)).size;
  const period = { kind: 'snapshot', on } as const;
  return {
    M11a: { measure: 'M11a', period, numerator: children },
    M11b: { measure: 'M11b', period, numerator: families },
    M11c: { measure: 'M11c', period, numerator: children, denominator: families },
  };
}

/** MEA-M11d: counts children opened in a period, each once, to however many teams and however often. */
export function countOpened(rows: readonly OpenRow[], period: Flow): MeasureCounts {
  const opened = rows.filter(({ openedOn }) => inFlow(openedOn, period));
  return { measure: 'M11d', period, numerator: new Set(opened.map(({ child }) => child)).size };
}

/**
 * MEA-M10a, MEA-M10b: counts whole-family referrals of a period, above the line and below: those of families who had support
 * before, and those out of which the family was stepped up to social care.
 */
export function countSupport(
  rows: readonly SupportRow[],
  period: Flow,
): Record<'M10a' | 'M10b', MeasureCounts> {
  const referred = rows.filter(({ on }) => inFlow(on, period));
  const answered = (question: 'hadSupportBefore' | 'steppedUp', answer: 'yes' | 'unknown') =>
    referred.filter((row) => row[question] === answer).length;
  const counts = (question: 'hadSupportBefore' | 'steppedUp') => ({
    period,
    numerator: answered(question, 'yes'),
    denominator: referred.length,
    notKnown: answered(question, 'unknown'),
  });
  return {
    M10a: { measure: 'M10a', ...counts('hadSupportBefore') },
    M10b: { measure: 'M10b', ...counts('steppedUp') },
  };
}

/** MEA-M12b, MEA-M13, MEA-M16a, MEA-M16b: counts people or families of a period, each once. */
export function countEachOnce(
  measure: 'M12b' | 'M13' | 'M16a' | 'M16b',
  rows: readonly { who: string; on: Day }[],
  period: Flow,
): MeasureCounts {
  const who = rows.filter(({ on }) => inFlow(on, period)).map((row) => row.who);
  return { measure, period, numerator: new Set(who).size };
}

/** MEA-M19: counts pupils under 95 per cent whom no service knows; of whom it is not known is counted apart. */
export function countAttendance(rows: readonly PupilRow[], on: Day): MeasureCounts {
  const low = rows.filter(({ attendance }) => attendance < 95);
  const known = (answer: PupilRow['knownToServices']) =>
    low.filter(({ knownToServices }) => knownToServices === answer).length;
  return {
    measure: 'M19',
    period: { kind: 'snapshot', on },
    numerator: known('no'),
    notKnown: known('unknown'),
  };
}

/** MEA-M18: counts open plans on a day that a partner leads; where it is not known who leads, it is not a partner. */
export function countPlansLed(rows: readonly PlanRow[], on: Day): MeasureCounts {
  const by = (whom: PlanRow['ledBy']) => rows.filter(({ ledBy }) => ledBy === whom).length;
  return {
    measure: 'M18',
    period: { kind: 'snapshot', on },
    numerator: by('partner'),
    denominator: rows.length,
    notKnown: by('unknown'),
  };
}
