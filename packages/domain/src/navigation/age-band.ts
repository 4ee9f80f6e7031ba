/** The ages that a list may be narrowed to, in whole years, both ends included. The last has no end. */
const ageBands = [
  { id: '0-2', from: 0, to: 2 },
  { id: '3-5', from: 3, to: 5 },
  { id: '6-11', from: 6, to: 11 },
  { id: '12-15', from: 12, to: 15 },
  { id: '16-18', from: 16, to: 18 },
  { id: '19-24', from: 19, to: 24 },
  { id: '25-up', from: 25, to: Number.POSITIVE_INFINITY },
] as const;

/** One of the ages that a list may be narrowed to. */
export type AgeBandId = (typeof ageBands)[number]['id'];

/** The ids of the ages, youngest first. */
export const ageBandIds: readonly AgeBandId[] = ageBands.map(({ id }) => id);

/** Whether what is for some ages is for somebody of a band; null where nobody has said. A child of two is two until turning three. */
export function isForBand(
  {
    minAge,
    maxAge,
  }: { readonly minAge?: number | undefined; readonly maxAge?: number | undefined },
  id: AgeBandId,
): boolean | null {
  if (minAge === undefined && maxAge === undefined) return null;
  const { from = 0, to = 0 } = ageBands.find((band) => band.id === id) ?? {};
  return (minAge ?? 0) < to + 1 && (maxAge ?? from) >= from;
}
