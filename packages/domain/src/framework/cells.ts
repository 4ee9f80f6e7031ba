import type { ActionAsk } from './action-ask.ts';
import type { Indicator, ThresholdFramework } from './schema.ts';

/** FRM-3: the indicators of one cell in the source's order. A guide to judgement: they never add up to a level. */
export function indicatorsFor(
  framework: ThresholdFramework,
  outcome: string,
  level: number,
): Indicator[] {
  return framework.indicators
    .filter((indicator) => indicator.outcome === outcome && indicator.level === level)
    .toSorted((a, b) => placeInCell(a) - placeInCell(b));
}

/** What a practitioner does at one cell, and where the printed words differ, those and why. */
export type CellAction = {
  action: string;
  asks: ActionAsk | null;
  asPrinted: string | null;
  reason: string | null;
  confirmWithPartnership: boolean;
};

/**
 * FRM-4: the action of one cell: the safe reading where the source contradicts itself, the level's own otherwise. A level
 * that the framework does not have gets the safeguarding lead.
 */
export function actionFor(
  framework: ThresholdFramework,
  outcome: string,
  level: number,
): CellAction {
  const inCell = (cell: { outcome: string; level: number }) =>
    cell.outcome === outcome && cell.level === level;
  const override = framework.cellOverrides.find(inCell);
  if (override)
    return {
      action: override.safeReading,
      asks: override.asks,
      asPrinted: framework.printedActions.find(inCell)?.text ?? null,
      reason: override.reason,
      confirmWithPartnership: override.confirmWithPartnership,
    };
  const step = framework.levels.find((one) => one.level === level);
  return {
    action: step?.practitionerAction ?? 'Talk to the named safeguarding lead.',
    asks: step?.asks ?? null,
    asPrinted: null,
    reason: null,
    confirmWithPartnership: false,
  };
}

/** Indicators whose place is not known come last. */
function placeInCell({ source }: Indicator): number {
  return source?.position ?? Number.MAX_SAFE_INTEGER;
}
