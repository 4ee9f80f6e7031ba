import { listWaitingResets } from '@waymark/db/second-factor-reset';
import { resetApprovalProblem, resetHours } from '@waymark/domain/sign-in';

import { act } from '../act.ts';
import { requireRole } from '../checks.ts';
import type { Context } from '../context.ts';

/** What waits for a second person, and for each whether this one may approve it (SGN-8). */
export function list(ctx: Context) {
  return act(ctx, async ({ tx, actor, now }) => {
    requireRole(actor, 'administrator', 'information-governance-lead');
    const waiting = await listWaitingResets(tx, new Date(now.getTime() - resetHours * 3_600_000));
    return waiting.map((reset) => ({
      id: reset.id,
      name: reset.name,
      recognisedBy: reset.recognisedBy,
      askedByName: reset.askedByName,
      askedAt: reset.askedAt.toISOString(),
      mayApprove: resetApprovalProblem({ ...reset, approvedAt: null }, actor.id, now) === null,
    }));
  });
}
