import {
  listAskedApprovals,
  listMyLooksToMake,
  listMyTasks,
  listMyUnfinished,
  type LedgerEntry,
} from '@waymark/db/sharing';
import { lookAgainBy } from '@waymark/domain/sharing';

import { act } from '../act.ts';
import { writeAudit } from '../audit.ts';
import type { Context } from '../context.ts';
import { approvers } from './approve.ts';

/** What a share still waits for from whoever decided it. */
type Waiting = 'approval' | 'sharing' | 'telling' | 'look-again';

/** A share of the actor's that is not finished, what it waits for, and by which day. */
type Unfinished = { entry: LedgerEntry; waitsFor: Waiting; dueOn: string | null };

/**
 * What of sharing waits for the actor: approvals to give, shares of their own that are not finished, decisions not to share
 * that they look at again, and what withdrawals ask. Each with its day (SHR-B4, SHR-B6). The look is in the audit first.
 */
export function mine(ctx: Context) {
  return act(ctx, async (acting) => {
    const { tx, actor } = acting;
    const answers = approvers.some((role) => actor.roles.includes(role));
    const toApprove = answers ? await listAskedApprovals(tx) : [];
    const looks = (await listMyLooksToMake(tx)).map(toLookAt);
    const unfinished = [...looks, ...(await listMyUnfinished(tx)).flatMap(waitsFor)];
    const tasks = await listMyTasks(tx);
    await writeAudit(acting, {
      verb: 'sharing.list-opened',
      noun: 'sharing',
      subjectId: null,
      details: { toApprove: toApprove.length, unfinished: unfinished.length, tasks: tasks.length },
    });
    return { toApprove, unfinished, tasks };
  });
}

function toLookAt(entry: LedgerEntry): Unfinished {
  return { entry, waitsFor: 'look-again', dueOn: lookAgainBy(entry) };
}

/** One line for each thing that a share waits for: the family can be untold while an approval is still to come. */
function waitsFor(entry: LedgerEntry): Unfinished[] {
  const { approvalNeeded, approval, made, told } = entry;
  const lines: Unfinished[] = [];
  if (approvalNeeded !== 'not-needed' && approval === null)
    lines.push({ entry, waitsFor: 'approval', dueOn: entry.approvalDueOn });
  if (made === null && (approvalNeeded === 'not-needed' || approval?.answer === 'approved'))
    lines.push({ entry, waitsFor: 'sharing', dueOn: null });
  if (made !== null && told?.told === false)
    lines.push({ entry, waitsFor: 'telling', dueOn: told.revisitOn });
  return lines;
}
