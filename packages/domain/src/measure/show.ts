import type { MeasureCounts } from './counts.ts';
import type { MeasureDefinition } from './definition.ts';

/** A whole number with commas: 1,768. */
export function withCommas(value: number): string {
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

/** MEA-2: a rounded value as it is printed, with as many decimals as its measure has: 91.2%, -25.90%, 2.06, 1,331. */
export function showValue(value: number, { formula, decimals }: MeasureDefinition): string {
  if (formula === 'change') return `${value > 0 ? '+' : ''}${value.toFixed(decimals)}%`;
  if (formula === 'share' || formula === 'of-target') return `${value.toFixed(decimals)}%`;
  if (formula === 'median') return `${value.toFixed(decimals)} working days`;
  return decimals === 0 ? withCommas(value) : value.toFixed(decimals);
}

/** How a figure came about, in one sentence that names what was counted. */
export function inWords(definition: MeasureDefinition, counts: MeasureCounts): string {
  const above = withCommas(counts.numerator ?? 0);
  const below = withCommas(counts.denominator ?? 0);
  switch (definition.formula) {
    case 'share':
    case 'of-target':
      return `${above} (${definition.numerator}) of ${below} (${definition.denominator}).`;
    case 'change':
      return `${above} (${definition.numerator}), where it was ${below} (${definition.denominator}).`;
    case 'ratio':
      return `${above} (${definition.numerator}) for ${below} (${definition.denominator}).`;
    case 'median':
      return `The middle of ${withCommas(counts.days?.length ?? 0)}: ${definition.numerator}.`;
    case 'per-week':
    case 'per-month':
    case 'count':
      return `${above}: ${definition.numerator}.`;
  }
}
