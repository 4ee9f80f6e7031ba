export { fiveLevelFramework } from './five-level.ts';
export { type CellAction, actionFor, indicatorsFor } from './cells.ts';
export { type LevelNumber, levelNumbers } from './level.ts';
export { type OutcomeKey, outcomeKeys } from './outcome.ts';
export { type CellOverride, Indicator, Level, Outcome, ThresholdFramework } from './schema.ts';
