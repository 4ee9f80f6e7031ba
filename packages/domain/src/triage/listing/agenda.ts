/** One item of a meeting's list, as far as its order is concerned. */
export type AgendaItem = {
  id: string;
  /** The moment it was first put on a list, in UTC; a carried-over item keeps it. */
  firstListedAt: string;
  /** The agencies that were asked, and those that have answered. */
  askedAgencyIds: readonly string[];
  answeredAgencyIds: readonly string[];
};

/** TRI-L2: an item is ready when every agency that was asked has answered; one that asked nobody is not. */
export function isReady(item: AgendaItem): boolean {
  return (
    item.askedAgencyIds.length > 0 &&
    item.askedAgencyIds.every((id) => item.answeredAgencyIds.includes(id))
  );
}

/**
 * TRI-L2: the order in which a meeting hears its items: those that are ready first, and among equals the one that waits
 * longest. A date that cannot be read counts as the longest wait. The order in which they come does not matter.
 */
export function agendaOrder<Item extends AgendaItem>(items: readonly Item[]): Item[] {
  return items.toSorted(
    (one, other) =>
      Number(isReady(other)) - Number(isReady(one)) ||
      since(one) - since(other) ||
      (one.id < other.id ? -1 : 1),
  );
}

function since({ firstListedAt }: AgendaItem): number {
  const at = Date.parse(firstListedAt);
  return Number.isNaN(at) ? 0 : at;
}

/** TRI-L3: a list as it stood at one moment: what was on it, in the order in which it is heard. */
export type FrozenList = { frozenAt: string; itemIds: readonly string[] };

/** TRI-L3: freezes a list. `frozenAt` is a moment in UTC. */
export function freezeList(items: readonly AgendaItem[], frozenAt: string): FrozenList {
  return { frozenAt, itemIds: agendaOrder(items).map(({ id }) => id) };
}

/** Whether something can still go on a list, and if not, what to do. */
export type ListingWindow = { ok: true } | { ok: false; message: string; nextStep: string };

/**
 * TRI-L3: nothing is put on a list from the moment it is frozen, so that every agency has looked at the same one. What
 * cannot wait was never for a meeting. `now` is a moment in UTC; where a moment cannot be read the list counts as frozen.
 */
export function checkListOpen(frozenAt: string | null, now: string): ListingWindow {
  if (frozenAt === null || Date.parse(now) < Date.parse(frozenAt)) return { ok: true };
  return {
    ok: false,
    message: 'The list of this meeting is frozen, and every agency has looked at it as it is.',
    nextStep:
      'Put it on the list of the next meeting. If it cannot wait until then, ring the front door (out of hours: the emergency duty team); if anyone is in danger, ring 999.',
  };
}
