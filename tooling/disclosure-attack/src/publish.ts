import {
  type EarlierRelease,
  type PublishedCell,
  type Release,
  decideDisclosure,
  defaultDisclosureParameters,
  primaryCells,
  publishCells,
} from '@waymark/domain/measure/disclosure-control';
import type { Scenario } from './random-tables.ts';

/** A release that is out: what it was made from, what its reader sees, and what was hidden. */
export type Publication = {
  release: Release;
  cells: PublishedCell[][];
  hidden: boolean[][];
  secondary: number;
};

/** How cells are hidden: as the rules do it, or the primary ones alone, which the attack has to see through. */
export type Suppressor = 'waymark' | 'primary-only';

/**
 * Publishes a scenario's releases one after another, as a partnership would: each is checked against those that are out,
 * and one that is refused stays in. `newest` is the last one, null where it was refused.
 */
export function publishScenario(
  scenario: Scenario,
  suppressor: Suppressor,
): { published: Publication[]; newest: Publication | null } {
  const published: Publication[] = [];
  let newest: Publication | null = null;
  for (const counted of scenario.releases) {
    newest = publishOne(scenario, counted, published, suppressor);
    if (newest) published.push(newest);
  }
  return { published, newest };
}

function publishOne(
  { groups, impossible }: Scenario,
  counted: string[],
  published: readonly Publication[],
  suppressor: Suppressor,
): Publication | null {
  const earlier: EarlierRelease[] = published.map(({ release, hidden }, index) => ({
    name: `Release ${index + 1}`,
    groups: release.counted,
    hidden,
  }));
  const counts = addUp(groups.filter(({ name }) => counted.includes(name)));
  const release = { groups, counts, counted, earlier, impossible };
  if (suppressor === 'primary-only') {
    const hidden = primaryCells(release, defaultDisclosureParameters);
    const cells = publishCells(counts, hidden, defaultDisclosureParameters);
    return { release, cells, hidden, secondary: 0 };
  }
  const { table, hidden, secondary } = decideDisclosure(
    {
      groups,
      counted,
      earlier,
      impossible,
      characteristics: ['Outcome', 'Ward'],
      areaLevel: 'ward',
    },
    defaultDisclosureParameters,
  );
  return table && hidden ? { release, cells: table.cells, hidden, secondary } : null;
}

function addUp(groups: readonly { counts: number[][] }[]): number[][] {
  return (groups[0]?.counts ?? []).map((line, row) =>
    line.map((_, column) =>
      groups.reduce((total, { counts }) => total + (counts[row]?.[column] ?? 0), 0),
    ),
  );
}
