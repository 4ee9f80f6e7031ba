import { z } from 'zod';

import { extraFields, hostileTexts, wrongKinds } from './hostile.ts';

type Schema = {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  $ref?: string;
  $defs?: Record<string, Schema>;
  properties?: Record<string, Schema>;
  items?: Schema;
  prefixItems?: Schema[];
  format?: string;
  pattern?: string;
  minItems?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
};

/** What an input can be made from: a source of chance, and ids of things that are there. */
export type Made = {
  random: () => number;
  ids: readonly string[];
  /** Words to put where any text will do; left out, some of the field's. */
  words?: readonly string[];
};

/** One input, whether it follows its schema, and what was done to it. */
export type Input = { value: unknown; how: string };

/** Inputs from a procedure's own schema, and beyond it: each part replaced, left out or added to by turns. */
export function* inputsFor(schema: z.ZodType, made: Made, times: number): Generator<Input> {
  const root = toJson(schema);
  for (let time = 0; time < times; time += 1) {
    yield { value: make(root, root, made), how: 'as asked' };
  }
  for (const wrong of wrongKinds) yield { value: wrong, how: 'another kind altogether' };
  const whole = make(root, root, made);
  if (!isRecord(whole)) return;
  yield { value: { ...whole, ...extraFields }, how: 'with more than was asked' };
  for (const [path, leaf] of leavesOf(whole, [])) {
    yield { value: without(whole, path), how: `without ${path.join('.')}` };
    const texts = typeof leaf === 'string' ? hostileTexts : hostileTexts.slice(0, 4);
    for (const text of texts)
      yield { value: put(whole, path, text), how: `text in ${path.join('.')}` };
    const wrong = pick(wrongKinds, made.random);
    yield { value: put(whole, path, wrong), how: `another kind in ${path.join('.')}` };
  }
}

function toJson(schema: z.ZodType): Schema {
  const json: unknown = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return isRecord(json) ? json : {};
}

function make(schema: Schema, root: Schema, made: Made, depth = 0): unknown {
  const { random } = made;
  if (schema.$ref !== undefined) return make(refOf(schema.$ref, root), root, made, depth + 1);
  if ('const' in schema) return schema.const;
  if (schema.enum) return pick(schema.enum, random);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return depth > 20 ? null : make(pick(choices, random), root, made, depth + 1);
  if (schema.allOf) {
    const parts = schema.allOf.map((each) => make(each, root, made, depth + 1)).filter(isRecord);
    return Object.assign({}, ...parts);
  }
  if (schema.properties) {
    const entries = Object.entries(schema.properties);
    return Object.fromEntries(
      entries.map(([key, each]) => [key, make(each, root, made, depth + 1)]),
    );
  }
  if (schema.type === 'array') return makeList(schema, root, made, depth);
  if (schema.type === 'boolean') return random() < 0.5;
  if (schema.type === 'integer' || schema.type === 'number') {
    return (schema.minimum ?? 0) + Math.floor(random() * 5);
  }
  if (schema.type === 'null') return null;
  return schema.type === 'object' ? {} : makeText(schema, made);
}

function makeList(schema: Schema, root: Schema, made: Made, depth: number): unknown[] {
  if (schema.prefixItems)
    return schema.prefixItems.map((each) => make(each, root, made, depth + 1));
  const length = Math.max(schema.minItems ?? 0, Math.floor(made.random() * 3));
  const { items = {} } = schema;
  return Array.from({ length }, () => make(items, root, made, depth + 1));
}

function makeText(
  { format, minLength = 0, maxLength = 200 }: Schema,
  { random, ids, words = anyWords }: Made,
): string {
  if (format === 'uuid') return pick(ids, random);
  if (format === 'email') return 'somebody@wenbrook.example';
  if (format === 'date') return '2026-12-01';
  const word = pick(words, random);
  return word.slice(0, maxLength).padEnd(minLength, 'x');
}

const anyWords = ['2026-12-01', 'A word or two.', 'WB-26-0004', '09:30', 'Robin'];

function refOf(ref: string, root: Schema): Schema {
  if (ref === '#') return root;
  return root.$defs?.[ref.split('/').at(-1) ?? ''] ?? {};
}

type Path = readonly (string | number)[];

/** Every value inside a value that holds no other, and the way to it. */
function* leavesOf(value: unknown, path: Path): Generator<[Path, unknown]> {
  if (Array.isArray(value)) {
    for (const [index, each] of value.slice(0, 2).entries())
      yield* leavesOf(each, [...path, index]);
  } else if (isRecord(value)) {
    for (const [key, each] of Object.entries(value)) yield* leavesOf(each, [...path, key]);
  }
  if (path.length > 0) yield [path, value];
}

function put(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(value))
    return value.map((each, index) => (index === key ? put(each, rest, to) : each));
  if (isRecord(value)) return { ...value, [key]: put(value[key], rest, to) };
  return to;
}

function without(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return value;
  if (Array.isArray(value)) {
    return rest.length === 0
      ? value.filter((_, index) => index !== key)
      : value.map((each, index) => (index === key ? without(each, rest) : each));
  }
  if (!isRecord(value)) return value;
  if (rest.length > 0) return { ...value, [key]: without(value[key], rest) };
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}
