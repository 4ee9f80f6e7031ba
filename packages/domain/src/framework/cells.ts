import type { LevelNumber } from './level.ts';
import type { OutcomeKey } from './outcome.ts';
import type { Indicator, ThresholdFramework } from './schema.ts';

/** FRM-3: the indicators of one cell in the source's order. A guide to judgement: they never add up to a level. */
export function indicatorsFor(
  framework: ThresholdFramework,
  outcome: OutcomeKey,
  level: LevelNumber,
): Indicator[] {
  return framework.indicators
    .filter((indicator) => indicator.outcome === outcome && indicator.level === level)
    .toSorted((a, b) => a.source.position - b.source.position);
}

/** What a practitioner does at one cell, and where the printed words differ, those and why. */
export type CellAction = {
  action: string;
  asPrinted: string | null;
  reason: string | null;
  confirmWithPartnership: boolean;
};

/** FRM-4: the action of one cell: the safe reading where the source contradicts itself, as printed otherwise. */
export function actionFor(
  framework: ThresholdFramework,
  outcome: OutcomeKey,
  level: LevelNumber,
): CellAction {
  const override = framework.cellOverrides.find(
    (cell) => cell.outcome === outcome && cell.level === level,
  );
  if (override)
    return {
      action: override.safeReading,
      asPrinted: override.asPrinted,
      reason: override.reason,
      confirmWithPartnership: override.confirmWithPartnership,
    };
  const step = framework.levels.find((one) => one.level === level);
  return {
    action: step?.practitionerAction ?? 'Talk to the named safeguarding lead.',
    asPrinted: null,
    reason: null,
    confirmWithPartnership: false,
  };
}
