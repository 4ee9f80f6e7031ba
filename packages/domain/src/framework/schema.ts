import { z } from 'zod';
import { levelNumbers } from './level.ts';
import { outcomeKeys } from './outcome.ts';

const text = z.string().min(1);
const levelNumber = z.literal(levelNumbers);
const outcomeKey = z.enum(outcomeKeys);

/** One step of the framework: what it describes and what a practitioner then does. */
export const Level = z.strictObject({
  level: levelNumber,
  key: text,
  name: text,
  ithrive: text,
  sourceDescriptor: text,
  practitionerAction: text,
  assessment: z.enum([
    'none',
    'consider-eha',
    'complete-eha',
    'check-then-complete-eha',
    'statutory',
  ]),
  /** Whether the step asks for children's social care. */
  csc: z.union([z.boolean(), z.literal('consider')]),
  serviceTypes: z.array(text),
  mapsTo: z.strictObject({ workingTogether: text, pitStop: text, legal: text }),
});
export type Level = z.infer<typeof Level>;

/** One of the ten outcomes: the source's words, the national ones, and those for families. */
export const Outcome = z.strictObject({
  key: outcomeKey,
  sourceName: text,
  nationalName: text,
  familyName: text,
});
export type Outcome = z.infer<typeof Outcome>;

/** One statement of one cell. Its flags and age band are our reading, not the source's. */
export const Indicator = z.strictObject({
  id: text,
  outcome: outcomeKey,
  level: levelNumber,
  levelKey: text,
  text,
  concerns: z.enum(['child', 'parent', 'family', 'environment']),
  ageBand: z.enum(['any', 'unborn', 'early-years', 'school', 'teen']),
  polarity: z.enum(['need', 'strength']),
  flags: z.array(text),
  source: z.strictObject({
    doc: text,
    outcome: text,
    level: levelNumber,
    position: z.int().positive(),
  }),
  note: text.optional(),
  /** The indicator of another cell that says the same; a family's need counts once (H25). */
  sameAs: text.optional(),
});
export type Indicator = z.infer<typeof Indicator>;

/** A cell whose printed action is not the one to follow: both are kept, and the partnership is asked (H12). */
export const CellOverride = z.strictObject({
  outcome: outcomeKey,
  level: levelNumber,
  asPrinted: text,
  otherNine: text,
  safeReading: text,
  reason: text,
  confidence: z.enum(['high', 'medium', 'low']),
  confirmWithPartnership: z.boolean(),
});
export type CellOverride = z.infer<typeof CellOverride>;

const shape = z.strictObject({
  schema: z.literal('threshold-framework/1'),
  title: text,
  notice: text,
  source: z.strictObject({ doc: text, document: text, basedOn: text }),
  rules: z.record(z.string(), text),
  levels: z.array(Level).length(levelNumbers.length),
  outcomes: z.array(Outcome).length(outcomeKeys.length),
  flagDefinitions: z.record(z.string(), text),
  cellOverrides: z.array(CellOverride),
  oddities: z.array(text),
  indicators: z.array(Indicator).min(1),
  /** How many indicators each cell holds, by outcome and level, and in all; checked against the indicators. */
  counts: z.looseObject({ total: z.int() }),
  verification: text,
});

/** FRM-1, FRM-2: a whole framework of thresholds of need, its parts checked against each other. */
export const ThresholdFramework = shape.superRefine((framework, context) => {
  for (const message of contradictions(framework)) context.addIssue({ code: 'custom', message });
});
export type ThresholdFramework = z.infer<typeof shape>;

function contradictions(framework: ThresholdFramework): string[] {
  const ids = new Set(framework.indicators.map(({ id }) => id));
  const problems: string[] = [];
  if (ids.size !== framework.indicators.length) problems.push('Two indicators have the same id.');
  for (const { id, flags, sameAs } of framework.indicators) {
    for (const flag of flags)
      if (!Object.hasOwn(framework.flagDefinitions, flag))
        problems.push(`${id} has a flag that is not defined: ${flag}.`);
    if (sameAs !== undefined && !ids.has(sameAs))
      problems.push(`${id} names an indicator that is not there: ${sameAs}.`);
  }
  return [...problems, ...wrongCounts(framework)];
}

function wrongCounts({ indicators, counts }: ThresholdFramework): string[] {
  const problems: string[] = [];
  if (counts.total !== indicators.length)
    problems.push(`${indicators.length} indicators, but the total says ${counts.total}.`);
  const cells = z.record(z.string(), z.record(z.string(), z.int()).or(z.int())).parse(counts);
  for (const outcome of outcomeKeys) {
    const printed = cells[outcome];
    for (const level of levelNumbers) {
      const held = indicators.filter((one) => one.outcome === outcome && one.level === level);
      const said = typeof printed === 'object' ? printed[level] : undefined;
      if (held.length !== said)
        problems.push(
          `${outcome} level ${level} holds ${held.length}, but the counts say ${said}.`,
        );
    }
  }
  return problems;
}
