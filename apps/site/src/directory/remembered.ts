import type { DirectoryService } from '@waymark/domain/directory';

type Listed = readonly DirectoryService[];

/** What was worked out of one directory's services before under a name, or else now. */
type Remembered<Made> = (services: Listed, name: string, workOut: () => Made) => Made;

/**
 * Remembers what was worked out of a directory. A directory is never changed, only replaced, so that what was worked out
 * once stays right for as long as it is there, and goes with it.
 */
export function rememberer<Made extends object>(): Remembered<Made> {
  const kept = new WeakMap<Listed, Map<string, Made>>();
  return (services, name, workOut) => {
    const known = kept.get(services) ?? new Map<string, Made>();
    kept.set(services, known);
    const made = known.get(name) ?? workOut();
    known.set(name, made);
    return made;
  };
}
