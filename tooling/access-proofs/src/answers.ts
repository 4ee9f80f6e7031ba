/** Reads a part of an answer of the API. Throws where it is not there: then the script knows less than it says. */
export function at(data: unknown, ...path: (string | number)[]): unknown {
  let found = data;
  for (const key of path) {
    if (typeof found !== 'object' || found === null)
      throw new Error(`No ${path.join('.')} in an answer.`);
    found = Reflect.get(found, key);
  }
  return found;
}

/** A text of an answer. */
export function textAt(data: unknown, ...path: (string | number)[]): string {
  const found = at(data, ...path);
  if (typeof found !== 'string') throw new Error(`${path.join('.')} of an answer is no text.`);
  return found;
}

/** A list of an answer. */
export function listAt(data: unknown, ...path: (string | number)[]): unknown[] {
  const found = at(data, ...path);
  if (!Array.isArray(found)) throw new Error(`${path.join('.')} of an answer is no list.`);
  return found;
}
