/** The value that this share of them (0 to 1) do not exceed, to so many decimals; not a number where there is none. */
export function quantile(values: readonly number[], share: number, decimals: number): number {
  const inOrder = values.toSorted((a, b) => a - b);
  const found = inOrder[Math.ceil(inOrder.length * share) - 1] ?? Number.NaN;
  return Math.round(found * 10 ** decimals) / 10 ** decimals;
}
