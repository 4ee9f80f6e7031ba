import { parseArgs } from 'node:util';

import { WrongUsage } from './command.ts';

/** Reads `--name value` arguments. Throws WrongUsage for one that is not known, missing or in the wrong place. */
export function readOptions<Required extends string, Optional extends string = never>(
  args: string[],
  required: readonly Required[],
  optional: readonly Optional[] = [],
): Record<Required, string> & Partial<Record<Optional, string>> {
  const values = parse(args, [...required, ...optional]);
  if (!hasAll(values, required)) {
    const missing = required.filter((name) => !values[name]);
    throw new WrongUsage(`Missing: ${missing.map((name) => `--${name}`).join(', ')}.`);
  }
  return values;
}

function hasAll<Values extends Record<string, string | undefined>, Name extends string>(
  values: Values,
  names: readonly Name[],
): values is Values & Record<Name, string> {
  return names.every((name) => values[name]);
}

function parse<Name extends string>(
  args: string[],
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  try {
    const { values } = parseArgs({ args, options, strict: true, allowPositionals: false });
    const read: Partial<Record<Name, string>> = {};
    for (const name of names) {
      const value = values[name];
      if (typeof value === 'string') read[name] = value;
    }
    return read;
  } catch (error) {
    throw new WrongUsage(
      error instanceof Error ? error.message : 'These arguments cannot be read.',
    );
  }
}
