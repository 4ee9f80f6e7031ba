/** Every value inside a value that holds no other, as a field of a form: its way, with dots, and its text. */
export function* leavesOf(value: unknown, way = ''): Generator<[name: string, text: string]> {
  if (typeof value !== 'object' || value === null) {
    yield [way, textOf(value)];
    return;
  }
  for (const [key, each] of Object.entries(value))
    yield* leavesOf(each, way === '' ? key : `${way}.${key}`);
}

/** The same value with what a form sent: a field that was not changed keeps its kind, another becomes text. */
export function withLeaves(value: unknown, sent: URLSearchParams, way = ''): unknown {
  if (typeof value !== 'object' || value === null) {
    const text = sent.get(way);
    const isSame = text === null || text === textOf(value);
    return isSame ? value : text;
  }
  const inside = (key: string, each: unknown) =>
    withLeaves(each, sent, way === '' ? key : `${way}.${key}`);
  if (Array.isArray(value)) return value.map((each, index) => inside(String(index), each));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inside(key, each)]));
}

const textOf = (leaf: unknown): string =>
  typeof leaf === 'string' ? leaf : leaf === null ? '' : JSON.stringify(leaf);
