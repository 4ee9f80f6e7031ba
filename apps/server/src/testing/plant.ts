import { z } from 'zod';

/** Words that stand for a name, an address, a telephone number and something said: no log may hold one of them. */
export const plantedWords = [
  'Zebulonia',
  'Quarrington',
  'Plantagrove',
  '900913',
  'Hushabyword',
] as const;

/** All of them as somebody might type them, with a line that looks like part of a stack. */
export const planted =
  'Zebulonia Quarrington, 14 Plantagrove Lane, 07700 900913: Hushabyword\n' +
  '    at Quarrington (file:///Plantagrove/Hushabyword.ts:1:1)';

/** The same on one line, short enough for a name. */
export const plantedLine = 'Zebulonia Quarrington 14 Plantagrove 900913 Hushabyword';

type Schema = {
  type?: string;
  format?: string;
  pattern?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  minimum?: number;
};

/** What a procedure takes, as far as JSON Schema can say it. */
export function schemaOf(procedure: unknown): Schema {
  const definition: unknown = Reflect.get(Object(procedure), '_def');
  const [input]: unknown[] = Reflect.get(Object(definition), 'inputs');
  if (!(input instanceof z.ZodType)) return {};
  return JSON.parse(JSON.stringify(z.toJSONSchema(input, { unrepresentable: 'any', io: 'input' })));
}

/** Whether an input names a record somewhere. */
export function namesARecord(schema: Schema): boolean {
  return JSON.stringify(schema).includes('"uuid"');
}

/** An input of the right shape: `id` wherever a record is named, and `text` wherever words are free. */
export function shaped(schema: Schema, text: string, id: string): unknown {
  const [choice] = schema.anyOf ?? schema.oneOf ?? schema.allOf ?? [];
  if (choice) return shaped(choice, text, id);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.type === 'array') return [shaped(schema.items ?? {}, text, id)];
  if (schema.type === 'object') return eachProperty(schema, (part) => shaped(part, text, id));
  if (schema.type === 'number' || schema.type === 'integer') return schema.minimum ?? 1;
  if (schema.type === 'boolean') return true;
  if (schema.type === 'null') return null;
  if (schema.format === 'uuid') return id;
  if (schema.format === 'date') return '2026-12-01';
  if (schema.format === 'date-time') return '2026-11-20T12:00:00.000Z';
  return text;
}

/** An input with `text` in every place, keys among them, whatever belongs there. */
export function overgrown(schema: Schema, text: string): unknown {
  const [choice] = schema.anyOf ?? schema.oneOf ?? schema.allOf ?? [];
  if (choice) return overgrown(choice, text);
  if (schema.type === 'array') return [overgrown(schema.items ?? {}, text), text];
  if (schema.type === 'object') {
    return { ...eachProperty(schema, (part) => overgrown(part, text)), [text]: text };
  }
  return text;
}

function eachProperty(
  { properties = {} }: Schema,
  make: (part: Schema) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, make(part)]));
}
