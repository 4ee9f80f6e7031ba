import { isReadable } from '../as-given.ts';
import type { Level, ThresholdFramework } from '../schema.ts';

/** What a framework prints as help at a level. For professionals only, never for a family. */
export type HelpAtLevel = {
  /** The kinds of service that are printed for the level. */
  printed: string[];
  /** Those printed for lower levels only: they stay open. With no level, all there are. */
  staysOpen: string[];
  /** Those printed for higher levels only, named apart: they can be asked for all the same. */
  higherOnly: string[];
  note: string;
};

/**
 * FRM-31: the kinds of service that the framework prints for a level that a professional gave, and those of the lower ones (H18).
 * Those of higher ones only are named apart. No level, or one that the framework has not: all of them. For professionals only.
 */
export function helpAtLevel(framework: ThresholdFramework, level: number | null): HelpAtLevel {
  const levels = isReadable(framework) ? framework.levels : [];
  const kindsOf = (some: readonly Level[]) => [
    ...new Set(some.flatMap(({ serviceTypes }) => serviceTypes)),
  ];
  const step = levels.find((one) => one.level === level);
  if (!step)
    return {
      printed: [],
      staysOpen: kindsOf(levels),
      higherOnly: [],
      note: helpNotes.noLevel,
    };
  const open = kindsOf(levels.filter((one) => one.level <= step.level));
  return {
    printed: kindsOf([step]),
    staysOpen: open.filter((kind) => !step.serviceTypes.includes(kind)),
    higherOnly: kindsOf(levels).filter((kind) => !open.includes(kind)),
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
