import { isRecord } from '../directory/reading.ts';
import type { ThresholdFramework } from './schema.ts';

/** FRM-30 to FRM-34: the values of a list; of anything else none. These tools never throw: what they say has to be said. */
export function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text without the spaces around it; what is no text is empty. Ids are compared like this. */
export function asTrimmed(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** Whether a value can be read as a framework by the tools beside it. What is wrong inside a file is for loading it (FRM-8). */
export function isReadable(value: unknown): value is ThresholdFramework {
  if (!isRecord(value)) return false;
  const { levels, outcomes, indicators, levelWord } = value;
  return (
    [levels, outcomes, indicators].every((list) => Array.isArray(list) && list.every(isRecord)) &&
    asList(levels).every((level) => isRecord(level) && Array.isArray(level['serviceTypes'])) &&
    isRecord(levelWord)
  );
}
