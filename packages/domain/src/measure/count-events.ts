import { workingDaysBetween } from '../clock/working-days.ts';
import type { MeasureCounts } from './counts.ts';
import type { MeasureId } from './measures.ts';
import { type Flow, inFlow } from './period.ts';
import type { ContactRow, DoneRow, FirstContactRow, OutcomeRow } from './rows.ts';

/** MEA-M4, MEA-M6, MEA-M7, MEA-N2: counts contacts of a period. Of M4 and N2, how many are open is said beside the figure. */
export function countContacts(
  rows: readonly ContactRow[],
  period: Flow,
): Record<'M4' | 'M6' | 'M7' | 'N2', MeasureCounts> {
  const all = rows.filter(({ on }) => inFlow(on, period));
  const from = (whom: ContactRow['from']) => all.filter((row) => row.from === whom);
  const schools = from('school');
  const became = (answer: ContactRow['becameReferral']) =>
    schools.filter(({ becameReferral }) => becameReferral === answer).length;
  return {
    M4: {
      measure: 'M4',
      period,
      ...noFurtherAction(from('police')),
      denominator: from('police').length,
    },
    M6: { measure: 'M6', period, numerator: schools.length, denominator: all.length },
    M7: {
      measure: 'M7',
      period,
      numerator: became('yes'),
      denominator: schools.length,
      notKnown: became('unknown'),
    },
    N2: { measure: 'N2', period, ...noFurtherAction(all) },
  };
}

/** MEA-M5: counts contacts of the police that came in the same months of two years. */
export function countPoliceChange(
  rows: readonly { on: string; from: ContactRow['from'] }[],
  earlierPeriod: Flow,
  period: Flow,
): MeasureCounts {
  const police = (time: Flow) =>
    rows.filter(({ on, from }) => from === 'police' && inFlow(on, time)).length;
  return {
    measure: 'M5',
    period,
    earlierPeriod,
    numerator: police(period),
    denominator: police(earlierPeriod),
  };
}

/** MEA-M8c, MEA-M9, MEA-M12a, MEA-M15: counts what came in, or was held, in a period. */
export function countReceived(
  measure: 'M8c' | 'M9' | 'M12a' | 'M15',
  rows: readonly { on: string }[],
  period: Flow,
): MeasureCounts {
  return { measure, period, numerator: rows.filter(({ on }) => inFlow(on, period)).length };
}

/** MEA-M8a, MEA-M8b, MEA-N1, MEA-N3: counts one kind of outcome; what is not decided is left out, above and below, and said beside. */
export function countOutcomes(
  measure: 'M8a' | 'M8b' | 'N1' | 'N3',
  rows: readonly OutcomeRow[],
  period: Flow,
): MeasureCounts {
  const counts = noFurtherAction(rows.filter(({ on }) => inFlow(on, period)));
  const goesOn = counts.denominator - counts.numerator;
  return { measure, period, ...counts, numerator: measure === 'M8a' ? goesOn : counts.numerator };
}

function noFurtherAction(rows: readonly Pick<OutcomeRow, 'concluded'>[]) {
  const open = rows.filter(({ concluded }) => concluded === 'open').length;
  return {
    numerator: rows.filter(({ concluded }) => concluded === 'no-further-action').length,
    denominator: rows.length - open,
    notKnown: open,
  };
}

/** Measures that count how many of what should have happened did; what is not known counts as not done. */
export type DoneMeasure = Extract<MeasureId, 'Q2' | 'Q3' | 'Q4' | 'Q5' | 'Q6' | 'Q7' | 'Q8'>;

/** MEA-Q2 to MEA-Q8: counts what was done of what should have been. */
export function countDone(
  measure: DoneMeasure,
  rows: readonly DoneRow[],
  period: Flow,
): MeasureCounts {
  const due = rows.filter(({ on }) => inFlow(on, period));
  const answered = (answer: DoneRow['done']) => due.filter(({ done }) => done === answer).length;
  return {
    measure,
    period,
    numerator: answered('yes'),
    denominator: due.length,
    notKnown: answered('unknown'),
  };
}

const notRecorded = 'not recorded';

/**
 * MEA-11: the same measure for each group (ethnicity, disability, area …), and for those of whom the group is not recorded,
 * which is never left out. Groups in the order of their names, "not recorded" last.
 */
export function countDoneByGroup(
  measure: DoneMeasure,
  rows: readonly DoneRow[],
  period: Flow,
): { group: string; counts: MeasureCounts }[] {
  const groupOf = ({ group = notRecorded }: DoneRow) => group;
  const names = [...new Set(rows.map(groupOf))].filter((name) => name !== notRecorded).toSorted();
  return [...names, notRecorded].map((group) => {
    const ofGroup = rows.filter((row) => groupOf(row) === group);
    return { group, counts: countDone(measure, ofGroup, period) };
  });
}

/** MEA-Q1: counts working days to the first contact; families who were not reached are counted apart. */
export function countFirstContacts(rows: readonly FirstContactRow[], period: Flow): MeasureCounts {
  const decided = rows.filter(({ decidedOn }) => inFlow(decidedOn, period));
  const days = decided.flatMap(({ decidedOn, firstContactOn }) =>
    firstContactOn === null ? [] : [workingDaysBetween(decidedOn, firstContactOn)],
  );
  return { measure: 'Q1', period, days, notKnown: decided.length - days.length };
}
