import {
  findMyPersonId,
  listBrokenGlass,
  listGlassToReview,
  type BrokenGlass,
} from '@waymark/db/need-to-know';
import {
  defaultBreakGlassParameters,
  glassReviewStanding,
  mayReviewGlass,
  type GlassAnswer,
} from '@waymark/domain/need-to-know';

import { act, type Acting } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { requireRole } from '../checks.ts';
import type { Context } from '../context.ts';

/** Glass that was broken, as whoever may know of it reads it: who, why, until when, and what was found. */
export type BrokenGlassLine = {
  id: string;
  reference: string;
  /** The contact, where the person sees it. */
  contactId: string | null;
  name: string;
  jobTitle: string;
  agencyName: string;
  isMine: boolean;
  reason: string;
  brokenAt: string;
  endsAt: string;
  isOpen: boolean;
  answer: GlassAnswer | null;
  finding: string | null;
  reviewedByName: string | null;
  reviewedAt: string | null;
  /** The last day on which it is looked into. */
  reviewBy: string;
  isOverdue: boolean;
  mayReview: boolean;
};

/**
 * Glass that the person may know of (NTK-10, NTK-11): what they broke, what was broken of families that are their work, and,
 * for an information governance lead, all that others broke. Newest first; the look is in the audit first.
 */
export function brokenGlass(ctx: Context): Promise<BrokenGlassLine[]> {
  return act(ctx, async (acting) => {
    const rows = await listBrokenGlass(acting.tx);
    const personId = await findMyPersonId(acting.tx);
    await writeAudit(acting, {
      verb: 'break-glass.list-opened',
      noun: 'break-glass',
      subjectId: null,
      details: { glass: rows.length },
    });
    return rows.map((row) => lineOf(row, acting, personId));
  });
}

/**
 * What waits for an information governance lead to look into it (NTK-11): what others broke and nobody has looked into, what
 * is due first above. Its place is their “My work”. The look is in the audit first. Throws NotAllowed for others.
 */
export function glassToReview(ctx: Context): Promise<BrokenGlassLine[]> {
  return act(ctx, async (acting) => {
    requireRole(acting.actor, 'information-governance-lead');
    const rows = await listGlassToReview(acting.tx);
    const personId = await findMyPersonId(acting.tx);
    const waiting = rows
      .map((row) => lineOf(row, acting, personId))
      .filter(({ mayReview }) => mayReview);
    await writeAudit(acting, {
      verb: 'break-glass.list-opened',
      noun: 'break-glass',
      subjectId: null,
      details: { toReview: waiting.length },
    });
    return waiting;
  });
}

function lineOf(row: BrokenGlass, { actor, today }: Acting, personId: string): BrokenGlassLine {
  const { contactId, maySee, actorId, personId: brokenByPersonId, ...line } = row;
  const isReviewed = row.reviewedAt !== null;
  return {
    ...line,
    contactId: maySee ? contactId : null,
    isMine: actorId === actor.id,
    brokenAt: row.brokenAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    reviewedAt: row.reviewedAt?.toISOString() ?? null,
    ...glassReviewStanding(row, today, defaultBreakGlassParameters),
    mayReview: mayReviewGlass({ roles: actor.roles, personId }, { brokenByPersonId, isReviewed }),
  };
}
