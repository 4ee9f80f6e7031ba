import type { Facts } from './facts.ts';

/** The keys of what everybody of an area sees and nobody else: who works there, agreements, the dates of meetings. */
export function ofArea(
  facts: Facts,
  isHere: (of: { areaId: string }) => boolean,
): Record<string, ReadonlySet<string>> {
  const here = facts.actors.filter((each) => isHere(each));
  const found: Record<string, Set<string>> = {
    actor: new Set(here.map(({ id }) => id)),
    actor_role: new Set(
      here.flatMap(({ id, roles }) => roles.map(({ role, from }) => `${id} ${role} ${from}`)),
    ),
    triage_seat: new Set(
      facts.seats
        .filter((each) => isHere(each))
        .map((each) => `${each.meetingId} ${each.agencyId}`),
    ),
  };
  for (const each of facts.ofArea) {
    found[each.table] ??= new Set();
    if (isHere(each)) found[each.table]?.add(each.key);
  }
  return found;
}
