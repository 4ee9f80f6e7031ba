import { z } from 'zod';
import { isDay } from '../clock/day.ts';
import { targetedHelpKinds, triageOutcomes } from '../triage/outcome.ts';
import { actionAsks } from './action-ask.ts';
import { contradictions } from './consistency.ts';
import { legalHooks, needStages } from './need-stage.ts';

const text = z.string().trim().min(1);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters, digits and hyphens.');
const day = z.string().refine(isDay, 'Give a day that exists, as YYYY-MM-DD.');
const levelNumber = z.int().positive();
const cell = { outcome: slug, level: levelNumber };

/** FRM-12: an outcome of the triage meeting that a level may go with. `usual` marks the outcome's usual level. */
export const TriageFit = z.strictObject({
  outcome: z.enum(triageOutcomes),
  kind: z.enum(targetedHelpKinds).nullable(),
  usual: z.boolean(),
  /** The condition, as the second half of "where …"; null where there is none. */
  when: text.nullable(),
});
export type TriageFit = z.infer<typeof TriageFit>;

/** One step of a framework: what it describes and what a practitioner then does. Steps are numbered 1, 2, 3 … upwards. */
export const Level = z.strictObject({
  level: levelNumber,
  key: slug,
  name: text,
  /** What the model behind the framework says of the step; null where it says nothing. */
  background: text.nullable(),
  sourceDescriptor: text,
  practitionerAction: text,
  asks: z.enum(actionAsks),
  /** FRM-13: the lowest step that says so is the one from which "could this be a child in need?" is asked. */
  asksChildInNeed: z.boolean(),
  serviceTypes: z.array(slug),
  mapsTo: z.strictObject({
    stages: z.array(z.enum(needStages)).min(1),
    triage: z.array(TriageFit),
    legal: z.array(z.enum(legalHooks)),
    note: text.nullable(),
  }),
});
export type Level = z.infer<typeof Level>;

/** One outcome or area: the source's words, the national ones where it is national, and those for families (rules 2.3). */
export const Outcome = z.strictObject({
  key: slug,
  sourceName: text,
  nationalName: text.nullable(),
  /** Other names in print for the same outcome, and where they stand. */
  alsoPrinted: z.array(z.strictObject({ name: text, where: text })),
  familyName: text,
});
export type Outcome = z.infer<typeof Outcome>;

/** A figure that a register can hold against an indicator (H13). "well-below" is a setting: the source prints no number. */
export const Measure = z.strictObject({
  of: z.literal('attendance-percent'),
  below: z.union([z.number().positive().max(100), z.literal('well-below')]),
});
export type Measure = z.infer<typeof Measure>;

/** One statement of one cell. Its flags and age band are our reading, not the source's. */
export const Indicator = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, 'Use small letters, digits, dots and hyphens.'),
  ...cell,
  levelKey: slug,
  text,
  concerns: z.enum(['child', 'parent', 'family', 'environment']),
  ageBand: z.enum(['any', 'unborn', 'early-years', 'school', 'teen']),
  polarity: z.enum(['need', 'strength']),
  flags: z.array(slug),
  /** Where the source prints it; null where nobody knows, which the lint reports. */
  source: z
    .strictObject({ doc: text, outcome: text, level: levelNumber, position: z.int().positive() })
    .nullable(),
  note: text.optional(),
  /** The indicator of another cell that says the same; a family's need counts once (H25). */
  sameAs: text.optional(),
  measure: Measure.optional(),
});
export type Indicator = z.infer<typeof Indicator>;

/** What the source prints as the action of one cell, restated. */
export const PrintedAction = z.strictObject({ ...cell, text, asks: z.enum(actionAsks) });
export type PrintedAction = z.infer<typeof PrintedAction>;

/** FRM-4: a cell whose printed action is not the one to follow: both are kept, and the partnership is asked (H12). */
export const CellOverride = z.strictObject({
  ...cell,
  /** What the source prints in the other cells of the level. */
  elsewhere: text,
  safeReading: text,
  asks: z.enum(actionAsks),
  reason: text,
  confidence: z.enum(['high', 'medium', 'low']),
  confirmWithPartnership: z.boolean(),
});
export type CellOverride = z.infer<typeof CellOverride>;

const shape = z.strictObject({
  schema: z.literal('threshold-framework/2'),
  id: slug,
  version: text,
  /** The first and the last day on which it holds, YYYY-MM-DD; null: no end is known. */
  validFrom: day,
  validTo: day.nullable(),
  title: text,
  /** The framework's own word for its levels. */
  levelWord: z.strictObject({ one: text, many: text }),
  notice: text,
  howToUse: z.array(text),
  source: z.strictObject({
    doc: text,
    document: text,
    basedOn: text,
    /** The national guidance the source names, and its edition (a year). */
    guidance: z.strictObject({
      name: text,
      edition: z.string().regex(/^\d{4}$/, 'Give the year.'),
    }),
    dates: text,
  }),
  rules: z.record(z.string(), text),
  levels: z.array(Level).min(1),
  outcomes: z.array(Outcome).min(1),
  flagDefinitions: z.record(slug, text),
  printedActions: z.array(PrintedAction),
  cellOverrides: z.array(CellOverride),
  /** Cells that are empty because the source prints nothing there, and why. */
  notPrinted: z.array(z.strictObject({ ...cell, why: text })),
  oddities: z.array(text),
  indicators: z.array(Indicator),
  /** How many indicators there are in all, and in each cell by outcome and level; checked against the indicators. */
  counts: z.strictObject({
    total: z.int().nonnegative(),
    cells: z.record(slug, z.record(z.string(), z.int().nonnegative())),
  }),
  verification: text,
});

/** A whole framework of thresholds of need. */
export type ThresholdFramework = z.infer<typeof shape>;

/** FRM-2, FRM-5: a framework file of any number of levels and areas, its parts checked against each other. */
export const ThresholdFramework = shape.superRefine((framework, context) => {
  for (const { path, message } of contradictions(framework))
    context.addIssue({ code: 'custom', path: [...path], message });
});
