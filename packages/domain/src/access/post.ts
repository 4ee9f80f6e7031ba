import type { AgencyKind } from './agency.ts';

/** A person in one agency of one area, while it lasts. Its id is the actor's. */
export type Post = { id: string; areaName: string; agencyName: string; agencyKind: AgencyKind };

/**
 * ACC-16: which of a person's live posts they act in: the one they name, and no other, or their first by area where they
 * name none. Null where it is not theirs or has ended: then it is as if nobody were signed in.
 */
export function choosePost(livePosts: readonly Post[], named: string | null): Post | null {
  if (named !== null) return livePosts.find(({ id }) => id === named) ?? null;
  const [first = null] = livePosts.toSorted(
    (one, other) =>
      one.areaName.localeCompare(other.areaName, 'en-GB') || (one.id < other.id ? -1 : 1),
  );
  return first;
}
