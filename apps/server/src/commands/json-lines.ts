import { createScanner } from 'jsonc-parser';
import { z } from 'zod';

import type { ExitCode } from './command.ts';
import { longestLine, readLines } from './read-lines.ts';

/** Answers one question, or says what is wrong with it; and what a question may hold, a line for each field. */
export type LineAnswerer = {
  answer: (question: object) => { answer: object } | { error: string };
  fields: () => string[];
};

/** A rule as something that answers lines. `input` is everything a line may hold beside `id`: a strict object. */
export function answerer<Schema extends z.ZodType>(
  input: Schema,
  decide: (question: z.infer<Schema>) => object,
): LineAnswerer {
  return {
    answer(question) {
      const read = input.safeParse(question);
      if (read.success) return { answer: decide(read.data) };
      // A name nobody knows is often why another field is missing, so it is said first.
      const issues = read.error.issues
        .filter((issue, at, all) => !all.slice(at + 1).some((later) => isNarrower(later, issue)))
        .toSorted(
          (a, b) => Number(b.code === 'unrecognized_keys') - Number(a.code === 'unrecognized_keys'),
        );
      return { error: issues.map(sayIssue).join(' ') };
    },
    fields: () => describeFields(z.toJSONSchema(input, { io: 'input' })),
  };
}

export type Lines = {
  input: NodeJS.ReadableStream;
  print: (line: string) => void;
  complain: (line: string) => void;
};

const Id = z.union([z.string().max(200), z.int()]).optional();
type Id = z.infer<typeof Id>;

/**
 * Answers JSON lines: one object in, one out, in the same order, with its `id` where it brought one. A line that cannot be
 * answered gives `{ line, error }` in its place and a sentence on standard error, and repeats nothing of what it held; the
 * lines after it are answered all the same. Blank lines are passed over. Exit code 1 where a line was refused.
 */
export async function answerLines(
  answerQuestion: LineAnswerer,
  { input, print, complain }: Lines,
): Promise<ExitCode> {
  let line = 0;
  let isRefused = false;
  for await (const text of readLines(input)) {
    line += 1;
    const answer = answerLine(text, answerQuestion);
    if (answer === null) continue;
    if ('error' in answer) {
      isRefused = true;
      complain(`Line ${line}: ${answer.error}`);
      print(JSON.stringify({ ...idOf(answer.id), line, error: answer.error }));
    } else print(JSON.stringify({ ...idOf(answer.id), ...answer.answer }));
  }
  return isRefused ? 1 : 0;
}

type LineAnswer = { id: Id; answer: object } | { id: Id; error: string };

function answerLine(text: string, answerQuestion: LineAnswerer): LineAnswer | null {
  if (text.trim() === '') return null;
  if (text.length > longestLine)
    return { id: undefined, error: `It is longer than ${longestLine} characters.` };
  const object = z.record(z.string(), z.unknown()).safeParse(parseJson(text));
  if (!object.success) return { id: undefined, error: 'It is not a JSON object.' };
  const { id: givenId, ...question } = object.data;
  const id = Id.safeParse(givenId);
  const names = checkNames(text);
  const itsId = names.isIdTwice ? undefined : id.data;
  if (names.error !== null) return { id: itsId, error: names.error };
  if (!id.success)
    return {
      id: undefined,
      error: 'id: give a text of at most 200 characters, or a whole number.',
    };
  return { id: itsId, ...answerQuestion.answer(question) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * What is wrong with the names in a line that parsing would hide: one that is there twice, or that is none. `text` is known
 * to be JSON, so a name is the text before a colon. It is read sign by sign, however deeply it is nested.
 */
function checkNames(text: string): { error: string | null; isIdTwice: boolean } {
  const open: Set<string>[] = [];
  let error: string | null = null;
  let isIdTwice = false;
  let name = '';
  const scanner = createScanner(text, true);
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const sign = text[scanner.getTokenOffset()];
    if (sign === '{') open.push(new Set());
    else if (sign === '}') open.pop();
    else if (sign === '"') name = scanner.getTokenValue();
    else if (sign === ':') {
      const names = open.at(-1);
      if (names?.has(name)) {
        error ??= `${sayName(name)}: it is there twice.`;
        isIdTwice ||= name === 'id' && open.length === 1;
      }
      if (name === '__proto__') error ??= `unknown fields: ${name}.`;
      names?.add(name);
    }
  }
  return { error, isIdTwice };
}

/** A field's name, where it is one: a name in the place of a field may be somebody's. */
function sayName(name: string): string {
  return /^[A-Za-z_]\w{0,39}$/.test(name) ? name : 'a name that is no field';
}

const kindWords: Record<string, string> = {
  boolean: 'true or false',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object',
};

/** What is wrong, beside the field it is about; never the value that was given. */
function sayIssue(issue: z.core.$ZodIssue): string {
  const field = issue.path.map(String).join('.');
  const where = field === '' ? '' : `${field}: `;
  if (issue.code === 'unrecognized_keys')
    return `${where}unknown fields: ${issue.keys.map(sayName).join(', ')}.`;
  const choices = choicesOf(issue);
  // Where a field has words of its own for a value, they say more than the choices.
  const own = issue.message.startsWith('Invalid ') ? '' : ` ${issue.message}`;
  if (choices.length > 0) return `${where}give one of ${choices.join(', ')}.${own}`;
  if (issue.code === 'invalid_format' && issue.format === 'datetime')
    return `${where}give a moment with its offset, such as 2026-11-22T09:30:00Z.`;
  if (issue.code === 'invalid_format' && issue.format === 'date')
    return `${where}give a day, such as 2026-11-22.`;
  if (issue.code === 'invalid_type')
    return `${where}${issue.message.endsWith('received undefined') ? 'it is missing; ' : ''}give ${kindWords[issue.expected] ?? 'something else'}.`;
  if (issue.code === 'too_small') return `${where}give ${String(issue.minimum)} or more.`;
  if (issue.code === 'too_big') return `${where}give ${String(issue.maximum)} or fewer.`;
  return `${where}${issue.message.replace(/\.?$/, '.')}`;
}

/** Whether it bounds the same field again: every whole number has a bound, and a field may have a narrower one. */
function isNarrower(later: z.core.$ZodIssue, issue: z.core.$ZodIssue): boolean {
  const isBound = issue.code === 'too_big' || issue.code === 'too_small';
  return isBound && later.code === issue.code && later.path.join('.') === issue.path.join('.');
}

/** The values that would have been taken, where they can be listed. */
function choicesOf(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code === 'invalid_union')
    return issue.errors.flat().flatMap((one) => {
      if (one.code === 'invalid_type' && one.expected === 'boolean') return ['true', 'false'];
      return choicesOf(one);
    });
  return [];
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** One line for each field of an object: its name, what it takes, whether it may be left out, and what is said of that. */
function describeFields({ properties = {}, required = [] }: JsonSchema): string[] {
  return Object.entries(properties).map(([name, schema]) => {
    const field = typeof schema === 'boolean' ? {} : schema;
    const leftOut = ['may be left out', field.description].filter(Boolean).join('; ');
    return `${name}: ${describe(field)}${required.includes(name) ? '' : ` (${leftOut})`}`;
  });
}

function describe(schema: JsonSchema): string {
  if (schema.const !== undefined) return String(schema.const);
  if (schema.enum) return schema.enum.map(String).join(', ');
  const kinds = schema.anyOf ?? schema.oneOf;
  if (kinds) return kinds.map(describe).join(', ');
  if (schema.type === 'boolean') return 'true, false';
  if (schema.type === 'array') {
    const { items } = schema;
    const inside =
      items && typeof items === 'object' && !Array.isArray(items) ? describe(items) : '';
    return `list of ${inside || 'values'}`;
  }
  if (schema.type === 'object') return `{ ${describeFields(schema).join('; ')} }`;
  if (schema.format === 'date-time') return 'moment, such as 2026-11-22T09:30:00Z';
  if (schema.format === 'date') return 'day, such as 2026-11-22';
  return schema.type === 'integer' ? 'whole number' : String(schema.type ?? 'anything');
}

function idOf(id: Id): { id?: string | number } {
  return id === undefined ? {} : { id };
}
