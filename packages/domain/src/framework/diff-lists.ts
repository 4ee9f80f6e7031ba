import { type ChangedFields, changedFields } from './diff-fields.ts';

/** Things of one kind that are in one framework only, or differ between both. `key` names the thing. */
export type ListDiff = {
  added: string[];
  removed: string[];
  changed: { key: string; fields: ChangedFields }[];
};

type Keyed = { key: string };

/** What differs between two lists of things that have a key: every field of each thing that is in both. */
export function diffList(before: readonly Keyed[], after: readonly Keyed[]): ListDiff {
  return {
    added: keysOnlyIn(after, before),
    removed: keysOnlyIn(before, after),
    changed: before.flatMap((one) => {
      const other = after.find(({ key }) => key === one.key);
      const fields = other ? changedFields(one, other) : {};
      return Object.keys(fields).length > 0 ? [{ key: one.key, fields }] : [];
    }),
  };
}

function keysOnlyIn(list: readonly Keyed[], other: readonly Keyed[]): string[] {
  return list.map(({ key }) => key).filter((key) => !other.some((one) => one.key === key));
}

/** What differs between two sets of words that stand under names: what flags mean, or rules. */
export function diffWords(before: Record<string, string>, after: Record<string, string>): ListDiff {
  return diffList(keyed(before), keyed(after));
}

function keyed(words: Record<string, string>) {
  return Object.entries(words).map(([key, says]) => ({ key, says }));
}
