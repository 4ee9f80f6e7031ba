import type { MeasureDefinition } from './definition.ts';
import { earlyHelpMeasures } from './measures-early-help.ts';
import { elsewhereMeasures } from './measures-elsewhere.ts';
import { qualityMeasures } from './measures-quality.ts';
import { socialCareMeasures } from './measures-social-care.ts';
import { triageMeasures } from './measures-triage.ts';

const all = {
  ...triageMeasures,
  ...socialCareMeasures,
  ...earlyHelpMeasures,
  ...elsewhereMeasures,
  ...qualityMeasures,
};
export type MeasureId = keyof typeof all;
/** The rule of a measure, as SPEC.md prints it. */
export type MeasureRule = (typeof all)[MeasureId]['rule'];

/** MEA-1: every measure by its id. Definitions are data; `figureOf` works them out. */
export const measures: Record<MeasureId, MeasureDefinition & { rule: MeasureRule }> = all;

/** The ids of all measures, in the order of their numbers. */
export const measureIds = [
  'M1',
  'M2',
  'M3',
  'M4',
  'M5',
  'M6',
  'M7',
  'M8a',
  'M8b',
  'M8c',
  'M9',
  'M10a',
  'M10b',
  'M11a',
  'M11b',
  'M11c',
  'M11d',
  'M11e',
  'M12a',
  'M12b',
  'M12c',
  'M13',
  'M14',
  'M15',
  'M16a',
  'M16b',
  'M17a',
  'M17b',
  'M18',
  'M19',
  'M20',
  'M21',
  'N1',
  'N2',
  'N3',
  'R1',
  'Q1',
  'Q2',
  'Q3',
  'Q4',
  'Q5',
  'Q6',
  'Q7',
  'Q8',
] as const satisfies readonly MeasureId[];

/** The version of the definitions; a published figure keeps the one it was worked out under. */
export const measuresVersion = 'measure-1';
