import type { ApprovalTime, ReferralOutcome, ReferralRequirement, TellParent } from './answer.ts';
import type { ApproverRole } from './facts.ts';
import { stillOpen } from './rule.ts';
import type { SettledReferral } from './settle.ts';

/** What is known of an approval, and what that means for sending. */
export type Approval = {
  approval: ApprovalTime;
  approvers: ApproverRole[];
  outcome: Extract<
    ReferralOutcome,
    'may-send' | 'send-now-approve-after' | 'front-door-first' | 'needs-approval'
  >;
  because: string[];
};

/**
 * REF-A2: approval comes first only where two answers say that nothing is lost by it: waiting delays no protection, and the
 * section 47 test is not met. Where harm is suspected, or how serious it is is not known, or waiting would delay protection,
 * the referral goes first, and approval follows (REF-A6). Otherwise the front door is asked the same day: nothing says that
 * harm is suspected, and a refusal is not passed over because a box is empty.
 */
export function approvalOf(facts: SettledReferral, approvers: ApproverRole[]): Approval {
  if (approvers.some((role) => role === facts.approvedBy) && !lacksReason(facts))
    return {
      approval: 'given',
      approvers,
      outcome: 'may-send',
      because: ['It has been approved by somebody who may approve it.'],
    };
  if (mayWait(facts))
    return {
      approval: 'before-sending',
      approvers,
      outcome: 'needs-approval',
      because: [
        'Waiting delays no protection and the section 47 test is not met, so approval comes first.',
        ...notEnough(facts),
      ],
    };
  if (!goesFirst(facts))
    return {
      approval: 'not-known-yet',
      approvers,
      outcome: 'front-door-first',
      because: [
        stillOpen,
        'Nothing says that harm is suspected, so the front door is asked the same day before it is sent.',
        ...notEnough(facts),
      ],
    };
  return {
    approval: 'after-sending',
    approvers,
    outcome: 'send-now-approve-after',
    because: [whyNotWait(facts), ...notEnough(facts)],
  };
}

/** REF-A2: whether both answers that let something wait are there. */
export function mayWait(facts: SettledReferral): boolean {
  return facts.waitingWouldDelayProtection === 'no' && facts.s47TestMet === 'no';
}

/** REF-A2: whether what is known, or how serious it is not being known, lets nothing wait. */
function goesFirst(facts: SettledReferral): boolean {
  return (
    facts.class === 'A' || facts.class === 'unknown' || facts.waitingWouldDelayProtection === 'yes'
  );
}

/** REF-F2: not asking is approved with its reason, or it is not approved. */
function lacksReason(facts: SettledReferral): boolean {
  return facts.agreement === 'not-sought' && facts.reasonNotSought === null;
}

function whyNotWait(facts: SettledReferral): string {
  if (facts.waitingWouldDelayProtection === 'yes')
    return 'Waiting for approval would delay protection, so it is sent first and approved after.';
  if (facts.waitingWouldDelayProtection === 'unknown')
    return 'Nobody has said whether waiting would delay protection, so it counts as yes: it is sent first and approved after.';
  return 'Nobody has answered whether the section 47 test is met, and until then nothing waits for approval.';
}

/** REF-A4: an approval that does not count is named, never passed over in silence. */
function notEnough(facts: SettledReferral): string[] {
  if (facts.approvedBy === 'nobody') return [];
  if (facts.approvedBy === 'self') return ['Nobody can approve a referral of their own.'];
  if (facts.approvedBy === 'manager')
    return [
      'It was approved by a manager, and that counts once the reason for not asking is given.',
    ];
  return ['Not asking is approved by a manager, and so far somebody in another role has done so.'];
}

/** REF-A5: the parent is told only where somebody has said that it is safe. */
export function tellParent(facts: SettledReferral): TellParent {
  if (facts.tellingIsSafe === 'no') return 'not-yet';
  return facts.tellingIsSafe === 'yes' ? 'yes' : 'ask-first';
}

/** REF-A5: what has to be on record about telling the parent. */
export const tellingRecord: Record<TellParent, ReferralRequirement> = {
  yes: 'parent-told',
  'ask-first': 'telling-decided',
  'not-yet': 'not-telling',
};
