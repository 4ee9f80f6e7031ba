import { type ThresholdFramework, ThresholdFramework as schema } from './schema.ts';
import data from './york-ladder.json' with { type: 'json' };

let checked: ThresholdFramework | null = null;

/**
 * FRM-6: the small framework of four steps built from York's page: the Working Together ladder, the factors it asks to weigh,
 * and nothing in the cells that the page does not print. Throws a ZodError where the file has been changed into something
 * that is not a framework. Source: S3.
 */
export function yorkFramework(): ThresholdFramework {
  checked ??= schema.parse(data);
  return checked;
}
