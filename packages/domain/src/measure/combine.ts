import { addDays } from '../clock/day.ts';
import type { MeasureCounts } from './counts.ts';
import type { MeasureDefinition, MeasureUnit } from './definition.ts';
import { measures } from './measures.ts';
import { overlap } from './period.ts';
import { withCommas } from './show.ts';

/** Two counts made one, or in a whole sentence why that would count something twice or not at all. */
export type Combined = { ok: true; counts: MeasureCounts } | { ok: false; because: string };

const people: readonly MeasureUnit[] = ['child', 'family', 'person', 'pupil'];
const refuse = (because: string): Combined => ({ ok: false, because });

/**
 * MEA-7: adds the counts of two times that follow each other. Refused: a snapshot, two measures, times that share a day or
 * leave a gap, a change, a median, and people, who may be in both times and are counted again from the rows.
 */
export function addCounts(first: MeasureCounts, second: MeasureCounts): Combined {
  const definition: MeasureDefinition = measures[first.measure];
  if (first.measure !== second.measure) return refuse('They are two different measures.');
  if (definition.over !== 'flow' || definition.formula === 'median')
    return refuse('A count on one day, a change or a middle is never added to another.');
  if (people.includes(definition.unit))
    return refuse('The same people may be in both times: count them again over the whole time.');
  const [one, other] = [first.period, second.period];
  if (one.kind !== 'flow' || other.kind !== 'flow')
    return refuse('The period of one of them is not given as days.');
  if (overlap(one, other)) return refuse('They share days, which would be counted twice.');
  const [earlier, later] = one.from < other.from ? [one, other] : [other, one];
  if (addDays(earlier.to, 1) !== later.from)
    return refuse('There are days between them that neither counts.');
  if (first.numerator === undefined || second.numerator === undefined)
    return refuse('One of them was not counted.');
  return {
    ok: true,
    counts: {
      measure: first.measure,
      period: { kind: 'flow', from: earlier.from, to: later.to },
      numerator: first.numerator + second.numerator,
      ...(first.denominator === undefined || second.denominator === undefined
        ? {}
        : { denominator: first.denominator + second.denominator }),
      notKnown: (first.notKnown ?? 0) + (second.notKnown ?? 0),
    },
  };
}

/** Whether parts make their whole. `difference` is the parts less the whole. */
export type PartsCheck = { addsUp: boolean; sum: number; difference: number; because: string };

/** MEA-8: whether the parts of a count make the count that is printed beside them. */
export function checkParts(whole: number, parts: readonly number[]): PartsCheck {
  const made = parts.reduce((total, part) => total + part, 0);
  const difference = made - whole;
  const words = difference > 0 ? 'too many' : 'too few';
  return {
    addsUp: difference === 0,
    sum: made,
    difference,
    because:
      difference === 0
        ? `The parts make ${withCommas(whole)}.`
        : `The parts make ${withCommas(made)}, ${withCommas(Math.abs(difference))} ${words} for ${withCommas(whole)}: show both, with a note.`,
  };
}

/** MEA-8: the ends of a set of cases, in per cent to one decimal, make 100; what is missing is shown as unexplained. */
export function checkEnds(shares: readonly number[]): PartsCheck {
  const tenths = checkParts(
    1000,
    shares.map((share) => Math.round(share * 10)),
  );
  const [sum, difference] = [tenths.sum / 10, tenths.difference / 10];
  return {
    addsUp: tenths.addsUp,
    sum,
    difference,
    because: endsInWords(sum, difference, shares.length),
  };
}

function endsInWords(sum: number, difference: number, shares: number): string {
  if (difference === 0) return 'The ends make 100 per cent.';
  // Each share is rounded by at most half a tenth.
  if (Math.abs(difference) * 20 <= shares)
    return `The ends make ${sum} per cent, as rounded shares may: show them with a note.`;
  if (difference < 0) return `${-difference} per cent are unexplained: show them as that.`;
  return `The ends make ${difference} per cent more than there can be: show them with a note.`;
}
