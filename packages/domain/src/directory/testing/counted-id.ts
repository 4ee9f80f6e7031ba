import type { NameId } from '../name-id.ts';

const known = new Map<string, string>();

/** Names things in tests: the same for the same parts as long as the process runs. */
export const countedId: NameId = (...parts) => {
  const name = JSON.stringify(parts);
  const id = known.get(name) ?? `00000000-0000-4000-8000-${String(known.size).padStart(12, '0')}`;
  known.set(name, id);
  return id;
};
