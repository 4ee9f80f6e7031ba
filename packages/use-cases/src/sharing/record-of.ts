import type { LedgerEntry } from '@waymark/db/sharing';
import { checkDisclosure, DisclosureRecord, type SharingMethod } from '@waymark/domain/sharing';

import { InvalidInput, type Problem } from '../errors.ts';

/** A decision with what came of it, as far as it is known: what the domain's record is made of. */
export type Decided = Omit<
  LedgerEntry,
  | 'id'
  | 'contactId'
  | 'decidedByName'
  | 'agencyName'
  | 'recipientName'
  | 'recipientKind'
  | 'restedOn'
  | 'goesOn'
  | 'onlyFew'
  | 'decidedAgain'
  | 'latestLook'
> & { toldOfWithdrawal: string[] | null };

/**
 * The domain's record of a decision (SHR-R1), as it would be if what still waits happened at this moment: the approval that
 * was asked for, the sharing itself, and telling the family. So a decision is held to the same rules before as after.
 */
function recordOf(decided: Decided, now: string): unknown {
  const every = {
    actor: {
      personId: decided.decidedById,
      role: decided.actingAs,
      organisationId: decided.agencyId,
    },
    subjectIds: decided.subjectIds,
    recipientId: decided.recipientId,
    purpose: decided.purpose,
    reason: decided.reason,
    class: decided.class,
    agreement: decided.agreement,
    notSoughtGround: decided.notSoughtGround,
    answered: decided.answered,
    toldOfWithdrawal: decided.toldOfWithdrawal,
    confidence: decided.confidence,
    rule: { id: decided.rule, version: decided.ruleVersion },
    advice: decided.advice,
    decidedAt: decided.decidedAt,
  };
  const { reviewOn, offered } = decided;
  if (decided.decision === 'not-share')
    return { decision: 'not-shared', ...every, reviewOn, offered };
  const made = decided.made ?? madeNow(decided, now);
  return {
    decision: 'shared',
    ...every,
    dataItems: decided.dataItems,
    method: made.method,
    lawfulBasis: decided.lawfulBasis,
    specialCategory: decided.specialCategory,
    told: toldOf(decided, now),
    approval: approvalOf(decided, now),
    heldBack: decided.heldBack,
    refusalToldAt: made.refusalToldAt,
    dutyTests: decided.dutyTests,
    sharedAt: made.sharedAt,
  };
}

function madeNow({ agreement }: Decided, now: string) {
  const method: SharingMethod = 'portal';
  return { sharedAt: now, method, refusalToldAt: agreement === 'refused' ? now : null };
}

function toldOf({ told, decidedById }: Decided, now: string) {
  if (told === null) return { told: 'yes', at: now, by: decidedById };
  return told.told
    ? { told: 'yes', at: told.toldAt, by: told.recordedById }
    : { told: 'no', reason: told.reason, revisitOn: told.revisitOn };
}

function approvalOf({ approval, approvalNeeded, ...decided }: Decided, now: string) {
  if (approval?.answer === 'approved') {
    const { byId: by, actingAs: role, at, reason } = approval;
    return { approval: 'given', by, role, at, reason };
  }
  if (approvalNeeded === 'not-needed') return null;
  if (approvalNeeded === 'afterwards') {
    const { whyItCouldNotWait, approvalDueOn: dueOn } = decided;
    return { approval: 'afterwards', whyItCouldNotWait, dueOn };
  }
  const by = 'whoever is asked';
  return { approval: 'given', by, role: 'manager', at: now, reason: 'Asked for.' };
}

/** What is wrong with a decision, by the domain's own check (SHR-R1 to SHR-R8). */
export function problemsOf(decided: Decided, now: string, today: string): Problem[] {
  const parsed = DisclosureRecord.safeParse(recordOf(decided, now));
  if (parsed.success) return checkDisclosure(parsed.data, today);
  return parsed.error.issues.map(({ path, message }) => ({
    field: path.map(String).join('.'),
    message: missing[String(path[0])] ?? message,
  }));
}

const missing: Record<string, string> = {
  dataItems: 'Write what is shared, item by item.',
  lawfulBasis: 'Choose the lawful basis.',
};

/** Throws InvalidInput where something is wrong. */
export function requireWhole(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new InvalidInput(problems);
}
