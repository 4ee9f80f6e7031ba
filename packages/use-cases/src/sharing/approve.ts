import {
  findDisclosure,
  insertApproval,
  insertTasks,
  type LedgerEntry,
  type NewSharingTask,
} from '@waymark/db/sharing';
import { approverRoles } from '@waymark/domain/referral';
import { z } from 'zod';

import { act, type Acting } from '../act.ts';
import { writeAudit } from '../audit.ts';
import { found, requireRole } from '../checks.ts';
import type { Context } from '../context.ts';
import { Conflict, NotAllowed } from '../errors.ts';
import { parseInput } from '../input.ts';
import { notify } from '../notify.ts';
import { decidedAgain } from './of-entry.ts';
import { problemsOf, requireWhole } from './record-of.ts';

/** A share that waits for an approval: what is answered, as what, and why. */
export const ApproveInput = z.strictObject({
  disclosureId: z.uuid(),
  answer: z.enum(['approved', 'refused'], { error: 'Say whether you approve it.' }),
  actingAs: z.enum(approverRoles, { error: 'Choose as what you approve it.' }),
  reason: z.string().trim().min(1, 'Write why.').max(4000),
});
export type ApproveInput = z.infer<typeof ApproveInput>;

/** SHR-B3, SHR-B4: a supervisor of the agency, or, while it has no other, an information governance lead. */
export const approvers = ['supervisor', 'information-governance-lead'] as const;

/**
 * Somebody else approves a share, or does not (SHR-R4, SHR-B3); whoever asked is told, and where it was shared already and is
 * not approved, asked to send no more and to tell the recipient (SHR-B4). Who sees that it waits may answer: PostgreSQL says
 * who. Throws NotAllowed for whoever asked, InvalidInput where only a manager can, Conflict where it was answered before.
 */
export function approve(ctx: Context, input: ApproveInput): Promise<void> {
  return act(ctx, async (acting) => {
    const { tx, actor, now, today } = acting;
    requireRole(actor, ...approvers);
    const { disclosureId, answer, actingAs, reason } = parseInput(ApproveInput, input);
    const entry = found(await findDisclosure(tx, disclosureId), 'This decision');
    const isElsewhere =
      entry.agencyId !== actor.agencyId && !actor.roles.includes('information-governance-lead');
    if (entry.decidedById === actor.id || isElsewhere)
      throw new NotAllowed('Somebody else of the agency approves it: not the person who decided.');
    if (entry.approvalNeeded === 'not-needed') throw new NotAllowed('This needs no approval.');
    if (entry.approval) throw new Conflict('Somebody has answered this already.');

    const at = now.toISOString();
    if (answer === 'approved') {
      const { id: byId, name: byName } = actor;
      const approval = { byId, byName, actingAs, answer, at, reason };
      const problems = problemsOf(decidedAgain(entry, { approval }), at, today);
      requireWhole(problems.filter(({ field }) => field.startsWith('approval')));
    }
    await insertApproval(tx, {
      disclosureId,
      areaId: actor.areaId,
      answeredBy: actor.id,
      answeredAt: now,
      actingAs,
      answer,
      reason,
    });
    await writeAudit(acting, {
      verb: 'sharing.approval-answered',
      noun: 'contact',
      subjectId: entry.contactId,
      // What a family is told of is the sharing, not who weighed it.
      details: { disclosureId, answer, restricted: true },
    });
    await notify(acting, [entry.decidedById], { kind: 'sharing-answered' });
    if (answer === 'refused' && entry.made !== null) await askToStop(acting, entry);
  });
}

async function askToStop({ tx, actor, today, newId }: Acting, entry: LedgerEntry): Promise<void> {
  const task = (kind: NewSharingTask['kind']): NewSharingTask => ({
    id: newId(),
    areaId: actor.areaId,
    withdrawalId: null,
    kind,
    disclosureId: entry.id,
    assigneeId: entry.decidedById,
    askedOn: today,
  });
  await insertTasks(tx, entry.goesOn ? [task('stop'), task('tell')] : [task('tell')]);
}
