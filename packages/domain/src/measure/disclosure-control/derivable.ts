/**
 * SDC-6: every set of people that a reader can count by adding and subtracting releases, but is no release itself. A
 * release is the list of people it counts, 1 or 0 for each.
 */
export function derivableSets(releases: readonly (readonly number[])[]): number[][] {
  const known = rank(releases);
  const isRelease = (people: readonly number[]) =>
    releases.some((release) => release.every((one, index) => one === people[index]));
  return subsets(releases[0]?.length ?? 0).filter(
    (people) => !isRelease(people) && rank([...releases, people]) === known,
  );
}

/** Every set of `size` people but the empty one, as lists of 1 and 0. */
function subsets(size: number): number[][] {
  return Array.from({ length: 2 ** size - 1 }, (_, index) =>
    Array.from({ length: size }, (__, bit) => Math.floor((index + 1) / 2 ** bit) % 2),
  );
}

/** How many of the lists cannot be made by adding and subtracting the others. */
function rank(lists: readonly (readonly number[])[]): number {
  let rest = lists.map((list) => [...list]);
  let found = 0;
  for (;;) {
    const pivot = rest.find((list) => list.some(isSome));
    if (!pivot) return found;
    found += 1;
    const at = pivot.findIndex(isSome);
    const leading = pivot[at] ?? 1;
    // The pivot itself becomes nothing.
    rest = rest.map((list) =>
      list.map((value, index) => value - ((list[at] ?? 0) / leading) * (pivot[index] ?? 0)),
    );
  }
}

/** Anything but the dust of a division. */
function isSome(value: number): boolean {
  return Math.abs(value) > 1e-9;
}
