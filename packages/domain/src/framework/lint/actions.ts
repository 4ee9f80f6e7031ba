import { actionAsks, actionAskLabels } from '../action-ask.ts';
import { actionFor } from '../cells.ts';
import { cellName } from '../consistency.ts';
import type { ThresholdFramework } from '../schema.ts';
import { type LintFinding, finding } from './finding.ts';

/** A cell that asks for something else than the rest of its level, as printed or as it is to be read (H12). */
export function contradictoryActions(framework: ThresholdFramework): LintFinding[] {
  return framework.levels.flatMap(({ level, asks }) => {
    const others = framework.printedActions.filter(
      (one) => one.level === level && one.asks === asks,
    ).length;
    const printed = framework.printedActions
      .filter((one) => one.level === level && one.asks !== asks)
      .map((cell) => {
        const read = actionFor(framework, cell.outcome, level);
        return finding(
          'contradictory-action',
          cellName(cell),
          `The printed action asks ${actionAskLabels[cell.asks]}; level ${level} asks ${actionAskLabels[asks]}, and so do ${others} of its other cells. ${
            read.asPrinted === null ? 'No other reading is given.' : `Read as: ${read.action}`
          }`,
        );
      });
    const read = framework.cellOverrides
      .filter((cell) => cell.level === level && cell.asks !== asks)
      .map((cell) =>
        finding(
          'contradictory-action',
          cellName(cell),
          `The reading to follow asks ${actionAskLabels[cell.asks]}, but level ${level} asks ${actionAskLabels[asks]}.`,
        ),
      );
    return [...printed, ...read];
  });
}

/** A level that asks for less than the level below it. */
export function fallingActions({ levels }: ThresholdFramework): LintFinding[] {
  return levels.flatMap(({ level, asks }, index) => {
    const below = levels[index - 1];
    return below && actionAsks.indexOf(asks) < actionAsks.indexOf(below.asks)
      ? [
          finding(
            'falling-action',
            `level ${level}`,
            `It asks ${actionAskLabels[asks]}; level ${below.level}, below it, asks ${actionAskLabels[below.asks]}.`,
          ),
        ]
      : [];
  });
}

/** FRM-17: statements that need the safeguarding lead the same day although their level does not ask for social care. */
export function consultsBelowSocialCare({ levels, indicators }: ThresholdFramework): LintFinding[] {
  return levels.flatMap(({ level, asks }) => {
    const count = indicators.filter(
      (one) => one.level === level && one.flags.includes('safeguarding-consult'),
    ).length;
    return count > 0 && asks !== 'social-care'
      ? [
          finding(
            'consult-below-social-care',
            `level ${level}`,
            `${count} of its statements need a talk with the safeguarding lead the same day, whatever the level.`,
          ),
        ]
      : [];
  });
}
