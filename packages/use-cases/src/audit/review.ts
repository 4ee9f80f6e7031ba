import { insertReview } from '@waymark/db/access';
import { defaultUnusualParameters, mayReview, ReviewLook } from '@waymark/domain/audit';
import { addDays, isDay } from '@waymark/domain/clock';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { found, requireRole } from '../checks.ts';
import type { Context } from '../context.ts';
import { Conflict, NotAllowed } from '../errors.ts';
import { parseInput } from '../input.ts';
import { findUnusualLooks } from './unusual.ts';

/** The input of `review` is the domain's own shape of one. */
export const ReviewInput = ReviewLook;

/**
 * An information governance lead says what they found of an unusual look, and how they know (AUD-U8). Throws NotFound
 * where there is none such, or it is a look of their own (AUD-U7), and Conflict where it is settled (AUD-U9).
 */
export async function review(ctx: Context, input: ReviewLook): Promise<{ id: string }> {
  return act(ctx, async (acting) => {
    const { tx, actor, now, newId } = acting;
    requireRole(actor, 'information-governance-lead');
    const { key, answer, reason } = parseInput(ReviewInput, input);
    const day = dayOf(key);
    // An hour of many families can have begun the day before.
    const days = day === null ? null : { from: addDays(day, -1), until: day };
    const looks = days === null ? [] : await findUnusualLooks(tx, { ...days, now });
    const look = found(looks.find((each) => each.key === key) ?? null, 'This look');
    if (!mayReview(actor, { lookedById: look.actorId })) {
      throw new NotAllowed('Nobody reviews a look of their own.');
    }
    if (!look.isOpen) throw settled();
    const id = newId();
    await insertReview(tx, {
      id,
      areaId: actor.areaId,
      key,
      kind: look.kind,
      actorId: look.actorId,
      day: look.day,
      answer,
      reason,
      version: defaultUnusualParameters.version,
      reviewedBy: actor.id,
      reviewedAt: now,
    });
    await writeAudit(acting, {
      verb: 'audit.unusual-reviewed',
      noun: 'unusual-look',
      subjectId: id,
      details: { kind: look.kind, lookedBy: look.actorId, answer },
    });
    return { id };
  });
}

// A day in the key is the only way to find the looks again; one that is none belongs to no look.
function dayOf(key: string): string | null {
  return key.split(' ').find(isDay) ?? null;
}

function settled(): Conflict {
  return new Conflict('This look has been reviewed.', 'Look at the list again.');
}
