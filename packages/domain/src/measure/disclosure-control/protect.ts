import type { Mark } from './network.ts';
import type { DisclosureParameters } from './parameters.ts';
import type { Release } from './people.ts';
import { primaryCells } from './primary.ts';
import { allKept, search } from './search.ts';
import { isTotal, shapeOf } from './shape.ts';
import { targetsOf } from './targets.ts';

/** Which cells of the grid to hide. Nobody but who keeps the record may see which of them are primary. */
export type Protection = { hidden: boolean[][]; primary: number; secondary: number };

/**
 * SDC-5, SDC-6, SDC-7: the cells to hide so that no hidden count, no earlier one and no small difference between releases
 * lies in an interval narrower than the parameters say, were every other count printed exactly. Checked once more before
 * it is given; null where nothing that could be hidden is enough. The same release always gets the same answer.
 */
export function protect(release: Release, parameters: DisclosureParameters): Protection | null {
  const shape = shapeOf(release.counts);
  const marks: Mark[] = primaryCells(release, parameters).flatMap((line, row) =>
    line.map((primary, column) => ({
      index: row * shape.width + column,
      primary,
      hidden: primary,
      // A reader misses a total more than a cell; fewer cells come before either.
      price: isTotal({ row, column }, shape) ? 1.01 : 1,
      weight: 0,
    })),
  );
  const enough = parameters.narrowestInterval;
  const targets = targetsOf(release, marks, parameters);
  const task = { marks, targets, enough };
  search(task, roundsFor(targets.length * marks.length));
  if (!allKept(task)) return null;
  const hidden = marks.filter((mark) => mark.hidden);
  return {
    hidden: Array.from({ length: shape.height }, (_, row) =>
      marks.slice(row * shape.width, (row + 1) * shape.width).map((mark) => mark.hidden),
    ),
    primary: hidden.filter((mark) => mark.primary).length,
    secondary: hidden.filter((mark) => !mark.primary).length,
  };
}

/** How often to try again: less often the more work one try is, so that the largest release is done in seconds. */
function roundsFor(work: number): number {
  return Math.min(24, Math.floor(300_000 / work));
}
