import type { z } from 'zod';
import { ThresholdFramework } from './schema.ts';

/** Something to mend in a framework file: where ("levels[2].name"; empty for the whole file), and a sentence. */
export type FileProblem = { path: string; message: string };

/** A framework that can be used, or everything that is wrong with the file. */
export type LoadedFramework =
  | { ok: true; framework: ThresholdFramework }
  | { ok: false; problems: FileProblem[] };

/**
 * FRM-8: reads a framework file, as text (JSON) or as a value, and checks all of it. Never throws: whatever it is given,
 * it answers a framework or the problems, each with its path.
 */
export function loadFramework(file: unknown): LoadedFramework {
  try {
    const read = typeof file === 'string' ? fromText(file) : { ok: true as const, value: file };
    if (!read.ok) return read;
    const checked = ThresholdFramework.safeParse(read.value);
    if (checked.success) return { ok: true, framework: checked.data };
    return { ok: false, problems: checked.error.issues.flatMap((issue) => problemOf(issue, [])) };
  } catch {
    return whole('The file cannot be read: it is not plain data.');
  }
}

function fromText(
  text: string,
): { ok: true; value: unknown } | Extract<LoadedFramework, { ok: false }> {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return whole('The text is not JSON: look for a missing comma, bracket or quotation mark.');
  }
}

function whole(message: string): Extract<LoadedFramework, { ok: false }> {
  return { ok: false, problems: [{ path: '', message }] };
}

function problemOf(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): FileProblem[] {
  const keys = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: pathOf([...keys, key]),
      message: 'A framework file has no such field.',
    }));
  return [{ path: pathOf(keys), message: sentence(issue) }];
}

/** "levels[2].mapsTo.stages": the way people write where something stands. */
function pathOf(keys: readonly PropertyKey[]): string {
  return keys
    .map((key, index) =>
      typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`,
    )
    .join('');
}

const kinds: Record<string, string> = {
  string: 'words',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

function sentence(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `It is missing, or is not ${kinds[issue.expected] ?? issue.expected}.`;
    case 'invalid_value':
      return `It is not one of: ${issue.values.map(String).join(', ')}.`;
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? 'It is empty.'
        : 'The number is too small.';
    case 'too_big':
      return 'The number is too big.';
    case 'custom':
    case 'invalid_format':
      return issue.message;
    default:
      return 'It does not have the shape of a framework file.';
  }
}
