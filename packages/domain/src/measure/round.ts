/** The most that a count may be: a number of people or records of one partnership, far below what a number holds exactly. */
export const greatestCount = 100_000_000;

/**
 * MEA-2: `numerator` times `factor`, divided by `denominator`, rounded half away from zero to so many decimals. It counts
 * in whole numbers, so that 0.5 at the last place is never lost on the way. Counts are whole numbers up to `greatestCount`,
 * the denominator above 0, decimals from 0 to 2, the factor 1 or 100.
 */
export function roundQuotient(
  numerator: number,
  denominator: number,
  { decimals, factor }: { decimals: 0 | 1 | 2; factor: 1 | 100 },
): number {
  const scale = 10 ** decimals;
  const scaled = Math.abs(numerator) * factor * scale;
  const whole = Math.floor(scaled / denominator);
  const up = (scaled % denominator) * 2 >= denominator ? 1 : 0;
  // Adding 0 makes a rounded -0 a plain 0.
  return (Math.sign(numerator) * (whole + up)) / scale + 0;
}
