import { isDay } from '@waymark/domain/clock';
import { z } from 'zod';

import { InvalidInput } from './errors.ts';

/** A day that somebody enters, YYYY-MM-DD. */
export const enteredDay = z.string().refine(isDay, { error: 'Enter a date that exists.' });

/** The input as its schema reads it, without characters that nobody can see. Throws InvalidInput with a problem for each field. */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): z.output<Schema> {
  const parsed = schema.safeParse(tidied(input));
  if (parsed.success) return parsed.data;
  throw new InvalidInput(
    parsed.error.issues.map((issue) => ({
      field: issue.path.map(String).join('.'),
      message: issue.message,
    })),
  );
}

// What is pasted from other systems brings control characters and halves of characters. PostgreSQL refuses them, and
// nobody meant them; line breaks and tabs are kept.
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

function tidied(input: unknown): unknown {
  if (typeof input === 'string') return input.replace(controls, '').toWellFormed();
  if (Array.isArray(input)) return input.map(tidied);
  if (input === null || typeof input !== 'object') return input;
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, tidied(value)]));
}
