import { derivableSets } from './derivable.ts';
import { type Edge, type Mark, type Network, networkOf } from './network.ts';
import type { DisclosureParameters } from './parameters.ts';
import { type People, type Release, peopleBehind } from './people.ts';
import { positionsOf, shapeOf } from './shape.ts';

/** One of the ways in which a number may be other than it is; `against` where it falls as the cell rises. */
export type Way = { network: Network; edge: Edge; against: boolean };

/** A number that a reader must not come near: the cell of a release, or of a difference between releases. */
export type Target = {
  index: number;
  /** The cell of the new release, while whose being hidden the number is a secret; null where it always is. */
  mark: Mark | null;
  ways: Way[];
};

/** A change from some people to others that leaves the rest alone: 1 more, -1 fewer, 0 the same. */
type Shift = { signs: number[]; network: Network };

/** A mark for what earlier releases hid: it is hidden for good, and hiding it costs nothing. */
const outAlready: Mark = { index: -1, primary: true, hidden: true, price: 0, weight: 0 };

/** SDC-5, SDC-6: every number to keep secret and all the ways in which it may move, over the new release's marks. */
export function targetsOf(
  release: Release,
  marks: readonly Mark[],
  parameters: DisclosureParameters,
): Target[] {
  const people = peopleBehind(release);
  const shifts = shiftsOf(release, people, marks);
  const members = (which: number) => people.map(({ counted }) => (counted[which] ? 1 : 0));
  const newest = release.earlier.length;
  const targets: Target[] = marks.map((mark) => ({
    index: mark.index,
    mark,
    ways: waysOf(shifts, members(newest), mark.index),
  }));
  for (const [which, { hidden }] of release.earlier.entries())
    for (const [index, isHidden] of hidden.flat().entries())
      if (isHidden)
        targets.push({ index, mark: null, ways: waysOf(shifts, members(which), index) });
  for (const set of derivableSets([...release.earlier.keys(), newest].map(members)))
    for (const { index } of marks) {
      const value = people.reduce(
        (total, { values }, which) => total + (values[index] ?? 0) * (set[which] ?? 0),
        0,
      );
      if (value >= 1 && value <= parameters.hideUpTo)
        targets.push({ index, mark: null, ways: waysOf(shifts, set, index) });
    }
  return targets;
}

/**
 * Every set of people alone, and every two in opposite directions. What moves along any of these is possible for all that
 * a reader knows, so an interval found this way is never wider than the reader's own.
 */
function shiftsOf(release: Release, people: readonly People[], marks: readonly Mark[]): Shift[] {
  const alone = people.map((_, one) => people.map((__, other) => (one === other ? 1 : 0)));
  const pairs = people.flatMap((_, one) =>
    people
      .slice(one + 1)
      .map((__, rest) =>
        people.map((___, other) => (other === one ? 1 : other === one + 1 + rest ? -1 : 0)),
      ),
  );
  return [...alone, ...pairs].map((signs) => ({
    signs,
    network: shiftNetwork(release, people, marks, signs),
  }));
}

function shiftNetwork(
  { counts, earlier, impossible }: Release,
  people: readonly People[],
  marks: readonly Mark[],
  signs: readonly number[],
): Network {
  const moves = (which: number) =>
    people.reduce((all, part, one) => all + (part.counted[which] ? (signs[one] ?? 0) : 0), 0) !== 0;
  const closing = earlier.filter((_, which) => moves(which)).map(({ hidden }) => hidden);
  const newMoves = moves(earlier.length);
  const least = (sign: number, index: number) =>
    people.reduce(
      (found, { values }, one) =>
        signs[one] === sign ? Math.min(found, values[index] ?? 0) : found,
      Infinity,
    );
  const shape = shapeOf(counts);
  return networkOf(
    shape,
    positionsOf(shape).map(({ row, column }, index) => {
      const mark = newMoves ? marks[index] : outAlready;
      const known =
        closing.some((hidden) => !hidden[row]?.[column]) ||
        impossible.some((cell) => cell.row === row && cell.column === column);
      return mark && !known ? { down: least(1, index), up: least(-1, index), mark } : null;
    }),
  );
}

/** The shifts that move a number, at its cell. */
function waysOf(shifts: readonly Shift[], set: readonly number[], index: number): Way[] {
  return shifts.flatMap(({ signs, network }) => {
    const edge = network.edges[index];
    const moved = signs.reduce((all, sign, one) => all + sign * (set[one] ?? 0), 0);
    return edge && moved !== 0 ? [{ network, edge, against: moved < 0 }] : [];
  });
}
