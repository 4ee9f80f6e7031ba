import { actUnderAgreements } from '@waymark/db/agreement';
import type { TriageStanding } from '@waymark/domain/agreement-register';

import { actingAs, type Acting } from '../act.ts';
import type { Context } from '../context.ts';
import { NotSignedIn } from '../errors.ts';
import { standingOn } from './standing.ts';

/**
 * As `act`, for what may go through triage: says too how the agency of whoever acts stands (AGR-4), by one question for both.
 * Throws NotSignedIn where nobody is signed in or the person has left.
 */
export function actInTriage<T>(
  ctx: Context,
  fn: (acting: Acting, standing: TriageStanding) => Promise<T>,
): Promise<T> {
  const { actorId, db } = ctx;
  if (actorId === null) return Promise.reject(new NotSignedIn());
  return actUnderAgreements(db, actorId, async (tx, mine) => {
    if (!mine) throw new NotSignedIn();
    const acting = actingAs(ctx, tx, mine.me);
    return fn(acting, standingOn(mine.me, mine.agreements, acting.today));
  });
}
