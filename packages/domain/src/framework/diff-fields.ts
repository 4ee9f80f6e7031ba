/** Fields that differ, each with what it said before and after, as text. */
export type ChangedFields = Record<string, { before: string; after: string }>;

/** The fields of two plain values that differ, by name. Lists and groups are compared as a whole. */
export function changedFields(before: object, after: object): ChangedFields {
  const was = new Map<string, unknown>(Object.entries(before));
  const is = new Map<string, unknown>(Object.entries(after));
  const names = [...new Set([...was.keys(), ...is.keys()])];
  return Object.fromEntries(
    names
      .map(
        (name) => [name, { before: written(was.get(name)), after: written(is.get(name)) }] as const,
      )
      .filter(([, values]) => values.before !== values.after),
  );
}

function written(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
