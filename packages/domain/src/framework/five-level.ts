import data from './five-level.json' with { type: 'json' };
import { type ThresholdFramework, ThresholdFramework as schema } from './schema.ts';

let checked: ThresholdFramework | null = null;

/**
 * FRM-1: the five-level framework this package ships, checked once at the first call. Throws a ZodError where the file
 * has been changed into something that is not a framework. It has a path of its own (framework/five-level), because its
 * file is large. Source: Stoke-on-Trent, restated in our own words.
 */
export function fiveLevelFramework(): ThresholdFramework {
  checked ??= schema.parse(data);
  return checked;
}
