import type { Mark } from './network.ts';
import { isKept } from './interval.ts';
import type { DisclosureParameters } from './parameters.ts';
import type { Release } from './people.ts';
import { primaryCells } from './primary.ts';
import { type Position, positionsOf, shapeOf } from './shape.ts';
import { targetsOf } from './targets.ts';

/**
 * SDC-6, SDC-7: the cells at which a reader of this release, hidden as given, and of all earlier ones could come too near
 * a number: of this release, of an earlier one or of a difference between them; and those that had to be hidden and are
 * not. None means that it may be published.
 */
export function checkAgainstEarlier(
  release: Release,
  hidden: readonly (readonly boolean[])[],
  parameters: DisclosureParameters,
): Position[] {
  const positions = positionsOf(shapeOf(release.counts));
  const marks: Mark[] = positions.map(({ row, column }, index) => ({
    index,
    primary: true,
    hidden: hidden[row]?.[column] ?? false,
    price: 0,
    weight: 0,
  }));
  const small = primaryCells(release, parameters);
  const weak = new Set(
    targetsOf(release, marks, parameters)
      .filter((target) => !isKept(target, parameters.narrowestInterval))
      .map(({ index }) => index),
  );
  return positions.filter(
    ({ row, column }, index) =>
      weak.has(index) || (small[row]?.[column] === true && !hidden[row]?.[column]),
  );
}
