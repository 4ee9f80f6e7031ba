import {
  findBrokenGlass,
  findMyPersonId,
  reviewGlass as reviewRow,
} from '@waymark/db/need-to-know';
import { mayReviewGlass, ReviewGlass } from '@waymark/domain/need-to-know';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { found, requireRole } from '../checks.ts';
import type { Context } from '../context.ts';
import { Conflict, NotAllowed } from '../errors.ts';
import { parseInput } from '../input.ts';

/** The input of `reviewGlass` is the domain's own shape of one. */
export const ReviewGlassInput = ReviewGlass;

/**
 * An information governance lead says what they found of broken glass, and how they know (NTK-11). Throws NotFound where there
 * is none such, NotAllowed where they broke it themselves, Conflict where it has been looked into.
 */
export function reviewGlass(ctx: Context, input: ReviewGlass): Promise<{ id: string }> {
  return act(ctx, async (acting) => {
    const { tx, actor, now } = acting;
    requireRole(actor, 'information-governance-lead');
    const { id, answer, finding } = parseInput(ReviewGlassInput, input);
    const glass = await findBrokenGlass(tx, id);
    const { contactId, personId: brokenByPersonId, reviewedAt } = found(glass, 'This');
    if (reviewedAt !== null) throw lookedInto();
    const me = { roles: actor.roles, personId: await findMyPersonId(tx) };
    if (!mayReviewGlass(me, { brokenByPersonId, isReviewed: false })) {
      throw new NotAllowed(
        'Nobody looks into glass that they broke themselves.',
        'Another information governance lead does.',
      );
    }
    const written = await reviewRow(tx, id, {
      answer,
      finding,
      reviewedBy: actor.id,
      reviewedAt: now,
    });
    if (!written) throw lookedInto();
    await writeAudit(acting, {
      verb: 'family.glass-reviewed',
      noun: 'contact',
      subjectId: contactId,
      details: { glassId: id, answer },
    });
    return { id };
  });
}

function lookedInto(): Conflict {
  return new Conflict('Somebody has looked into this already.', 'Look at the list again.');
}
