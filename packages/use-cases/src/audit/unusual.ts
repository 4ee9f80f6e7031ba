import { listLooks, listReviews, type LookRow, type UnusualReview } from '@waymark/db/access';
import type { Transaction } from '@waymark/db/client';
import {
  defaultUnusualParameters,
  findUnusual,
  isOpenForReview,
  unusualInWords,
  type Unusual,
} from '@waymark/domain/audit';
import { addDays, dayInLondon, isDay, momentInLondon } from '@waymark/domain/clock';
import { z } from 'zod';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { requireRole } from '../checks.ts';
import type { Context } from '../context.ts';
import { parseInput } from '../input.ts';

/** How many days one list goes back. */
export const unusualDays = 28;

/** The last day of the list; left out, today. */
export const UnusualInput = z.strictObject({
  until: z.string().refine(isDay, 'Give a day as YYYY-MM-DD.').nullable().default(null),
});
export type UnusualInput = z.input<typeof UnusualInput>;

/** One unusual look for a person to look into: what, by whom, at which family, and what was found of it so far. */
export type UnusualLook = Unusual & {
  words: string;
  name: string;
  jobTitle: string;
  agencyName: string;
  /** The contact that was opened; null where it is about many families. */
  reference: string | null;
  reviews: Omit<UnusualReview, 'key'>[];
  isOpen: boolean;
};

export type UnusualList = { from: string; until: string; looks: UnusualLook[] };

/**
 * Unusual looks of four weeks (AUD-8), those that wait for a review first; an information governance lead's own are not
 * among them (AUD-U7). The look at the list is in the audit first. Throws NotAllowed for anybody else.
 */
export async function unusual(ctx: Context, input: UnusualInput): Promise<UnusualList> {
  return act(ctx, async (acting) => {
    const { tx, actor, now, today } = acting;
    requireRole(actor, 'information-governance-lead');
    const until = parseInput(UnusualInput, input).until ?? today;
    const from = addDays(until, 1 - unusualDays);
    const looks = await findUnusualLooks(tx, { from, until, now });
    await writeAudit(acting, {
      verb: 'audit.unusual-opened',
      noun: 'unusual-look',
      subjectId: null,
      details: { looks: looks.length },
    });
    return { from, until, looks };
  });
}

/** The unusual looks from one day to another, both included, with what was found of each. */
export async function findUnusualLooks(
  tx: Transaction,
  { from, until, now }: { from: string; until: string; now: Date },
): Promise<UnusualLook[]> {
  const rows = await listLooks(tx, {
    from: momentInLondon(from, '00:00'),
    until: momentInLondon(addDays(until, 1), '00:00'),
  });
  const found = findUnusual(rows.map(asLook), defaultUnusualParameters, now);
  const keys = found.map(({ key }) => key);
  const reviews = Map.groupBy(await listReviews(tx, keys), ({ key }) => key);
  return found
    .map((item) => describe(item, rows, reviews.get(item.key) ?? []))
    .toSorted((a, b) => Number(b.isOpen) - Number(a.isOpen));
}

// No address of staff or families is held yet (AUD-U1, AUD-U5).
function asLook({ ownSurname, colleagueSurname, ...row }: LookRow) {
  return {
    ...row,
    own: { surname: ownSurname, address: null },
    colleague: { surname: colleagueSurname, address: null },
  };
}

function describe(
  item: Unusual,
  rows: readonly LookRow[],
  reviews: readonly UnusualReview[],
): UnusualLook {
  const { actorId, familyId, day } = item;
  const theirs = rows.filter((row) => row.actorId === actorId && dayInLondon(row.at) === day);
  const { name = '', jobTitle = '', agencyName = '' } = theirs[0] ?? {};
  return {
    ...item,
    words: unusualInWords(item),
    name,
    jobTitle,
    agencyName,
    reference: theirs.find((row) => row.familyId === familyId)?.reference ?? null,
    reviews: reviews.map(({ key: _key, ...review }) => review),
    isOpen: isOpenForReview(reviews[0]?.answer ?? null),
  };
}
