import type { MeasureCounts } from './counts.ts';
import type { MeasureDefinition, MeasureUnit } from './definition.ts';
import { measureUnitLabels } from './definition.ts';
import { type MeasureId, type MeasureRule, measures, measuresVersion } from './measures.ts';
import { type MeasurePeriod, periodInWords } from './period.ts';
import { inWords, showValue, withCommas } from './show.ts';
import { type Worked, workOut } from './work-out.ts';

/**
 * MEA-1, MEA-5: a measure worked out, or why there is no figure. `value` is rounded as its definition says (per cent for a
 * share or a change) and never anything but a number or null; `shown` is how a screen prints it.
 */
export type Figure = {
  outcome: 'figure' | 'no-figure';
  measure: MeasureId;
  rule: MeasureRule;
  name: string;
  value: number | null;
  shown: string;
  numerator: number | null;
  denominator: number | null;
  unit: MeasureUnit;
  period: MeasurePeriod;
  because: string[];
  caveats: string[];
  version: string;
};

/** MEA-6: stands beside every figure of real people. */
export const publishCaveat =
  'Before it leaves the partnership it goes through disclosure control: this is the plain figure.';

/** MEA-1, MEA-5: works a measure out from its counts. Total: what cannot be worked out has no figure, and says why. */
export function figureOf(counts: MeasureCounts): Figure {
  const definition: MeasureDefinition = measures[counts.measure];
  const worked = workOut(definition, counts);
  return {
    outcome: worked.ok ? 'figure' : 'no-figure',
    measure: counts.measure,
    rule: measures[counts.measure].rule,
    name: definition.name,
    value: worked.ok ? worked.value : null,
    shown: worked.ok ? showValue(worked.value, definition) : 'no figure',
    numerator: counts.numerator ?? null,
    denominator: counts.denominator ?? null,
    unit: definition.unit,
    period: counts.period,
    because: worked.ok ? reasons(definition, counts) : reasonsAgainst(worked),
    caveats: [...definition.caveats, ...notKnown(definition, counts), publishCaveat],
    version: measuresVersion,
  };
}

function reasonsAgainst({ because }: Extract<Worked, { ok: false }>): string[] {
  return [because, 'No figure is better than one that cannot be right.'];
}

function reasons(definition: MeasureDefinition, counts: MeasureCounts): string[] {
  return [
    inWords(definition, counts),
    ...definition.exclusions.map((exclusion) => `Left out: ${exclusion}.`),
    `It covers the time ${periodInWords(counts.period)}.`,
    ...(definition.over === 'like-for-like' && counts.earlierPeriod
      ? [`It is compared with the time ${periodInWords(counts.earlierPeriod)}.`]
      : []),
    ...(definition.formula === 'count'
      ? []
      : [`It is rounded once, from the counts, to ${decimalsInWords(definition.decimals)}.`]),
  ];
}

function decimalsInWords(decimals: number): string {
  if (decimals === 0) return 'a whole number, a half away from zero';
  return `${decimals} decimal${decimals === 1 ? '' : 's'}, a half away from zero`;
}

function notKnown({ unit }: MeasureDefinition, { notKnown: many = 0, period }: MeasureCounts) {
  return [
    ...(many > 0 ? [`Not known: ${withCommas(many)} of the ${measureUnitLabels[unit]}.`] : []),
    ...(period.kind === 'words' ? ['The source does not give its period as days.'] : []),
  ];
}
