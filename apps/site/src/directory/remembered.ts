import type { DirectoryService } from '@waymark/domain/directory';

type Listed = readonly DirectoryService[];

const kept = new WeakMap<Listed, Map<string, Listed>>();

/**
 * What was worked out of one directory's services before, or else now. A directory is never changed, only replaced, so
 * that a list worked out once stays right for as long as it is there.
 */
export function remembered(services: Listed, name: string, workOut: () => Listed): Listed {
  const lists = kept.get(services) ?? new Map<string, Listed>();
  kept.set(services, lists);
  const known = lists.get(name);
  if (known) return known;
  const list = workOut();
  lists.set(name, list);
  return list;
}
