import type { ActionAsk } from './action-ask.ts';
import { actionFor } from './cells.ts';
import { type ListDiff, diffList } from './diff-lists.ts';
import type { ThresholdFramework } from './schema.ts';

/** What a practitioner does at a cell: in words, and what that asks for. */
export type AskedFor = { action: string; asks: ActionAsk | null };

/** The action of one cell that both frameworks have, before and after. */
export type ActionChange = { outcome: string; level: string; before: AskedFor; after: AskedFor };

/** FRM-24: actions whose words differ, or that ask for something else in the same words. */
export function changedActions(
  before: ThresholdFramework,
  after: ThresholdFramework,
): ActionChange[] {
  return before.outcomes.flatMap(({ key: outcome }) =>
    before.levels.flatMap((level) => {
      const other = after.levels.find(({ key }) => key === level.key);
      if (!other || !after.outcomes.some(({ key }) => key === outcome)) return [];
      const was = actionFor(before, outcome, level.level);
      const is = actionFor(after, outcome, other.level);
      return was.action === is.action && was.asks === is.asks
        ? []
        : [{ outcome, level: level.key, before: askedFor(was), after: askedFor(is) }];
    }),
  );
}

function askedFor({ action, asks }: AskedFor): AskedFor {
  return { action, asks };
}

/** What a framework keeps of single cells. */
const cellLists = ['printedActions', 'cellOverrides', 'notPrinted'] as const;
type CellList = (typeof cellLists)[number];

/** FRM-24: what is printed in single cells, how it is to be read, and why a cell is empty. A cell is "area level-key". */
export function diffCells(
  before: ThresholdFramework,
  after: ThresholdFramework,
): Record<CellList, ListDiff> {
  const diff = (list: CellList) => diffList(cellsIn(before, list), cellsIn(after, list));
  return {
    printedActions: diff('printedActions'),
    cellOverrides: diff('cellOverrides'),
    notPrinted: diff('notPrinted'),
  };
}

/** Cells under the key of their level: level 3 of one ladder is not level 3 of another. */
function cellsIn(framework: ThresholdFramework, list: CellList): { key: string }[] {
  const keys = new Map(framework.levels.map(({ level, key }) => [level, key]));
  return framework[list].map(({ outcome, level, ...says }) => ({
    key: `${outcome} ${keys.get(level) ?? level}`,
    ...says,
  }));
}
