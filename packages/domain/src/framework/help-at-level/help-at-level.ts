import type { ThresholdFramework } from '../schema.ts';

/** What a framework prints as help at a level. For professionals only, never for a family. */
export type HelpAtLevel = {
  /** The kinds of service that are printed for the level. */
  printed: string[];
  /** Those printed for lower levels only: they stay open. With no level, all there are. */
  staysOpen: string[];
  note: string;
};

/**
 * FRM-31: the kinds of service that the framework prints for a level that a professional gave, and those of the lower ones (H18).
 * No level, or one that the framework has not: all of them. For professionals only.
 */
export function helpAtLevel(framework: ThresholdFramework, level: number | null): HelpAtLevel {
  const step = framework.levels.find((one) => one.level === level);
  if (!step)
    return {
      printed: [],
      staysOpen: [...new Set(framework.levels.flatMap(({ serviceTypes }) => serviceTypes))],
      note: helpNotes.noLevel,
    };
  const lower = framework.levels
    .filter((one) => one.level < step.level)
    .flatMap(({ serviceTypes }) => serviceTypes);
  return {
    printed: [...new Set(step.serviceTypes)],
    staysOpen: [...new Set(lower)].filter((kind) => !step.serviceTypes.includes(kind)),
    note: helpNotes.level,
  };
}

/** FRM-31: said beside every list of help at a level. */
export const helpNotes = {
  level:
    'A guide for professionals, never a door: any help may be asked for whatever the level, and the front door is open to any worry.',
  noLevel:
    'No level was given, or the framework has none of that number: all help is listed. The front door is open to any worry.',
} as const;
