/** A field with its value, or no field where nothing is known: the standard asks for no null and no empty text. */
export function known<K extends string, V>(key: K, value: V | undefined): { [k in K]?: V } {
  const field: { [k in K]?: V } = {};
  if (value !== undefined && value !== '') field[key] = value;
  return field;
}

/** A field with its list, or no field where the list is empty. */
export function some<K extends string, V>(key: K, values: V[] | undefined): { [k in K]?: V[] } {
  return values === undefined || values.length === 0 ? {} : known(key, values);
}
