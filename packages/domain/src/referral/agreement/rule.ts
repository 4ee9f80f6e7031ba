import type {
  ApprovalTime,
  ReferralOutcome,
  ReferralRequirement,
  ReferralRuleId,
} from './answer.ts';
import type { ApproverRole } from './facts.ts';
import type { SettledReferral } from './settle.ts';

/** One row of the referral table: when it applies, and its answer. Facts are settled before it sees them. */
export type ReferralRule = {
  id: ReferralRuleId;
  /** Where the row comes from: a tag of SPEC.md, or OURS. */
  source: string;
  matches: (facts: SettledReferral) => boolean;
  answer: (facts: SettledReferral) => ReferralRowAnswer;
};

/** What a row says. */
export type ReferralRowAnswer = {
  outcome: ReferralOutcome;
  approval: ApprovalTime;
  approvers: ApproverRole[];
  requirements: ReferralRequirement[];
  because: string[];
  nextStep: string;
};

/** A row that needs no approval. */
export const noApproval: { approval: ApprovalTime; approvers: ApproverRole[] } = {
  approval: 'none',
  approvers: [],
};

/** Why the front door is asked before anything is decided. */
export const stillOpen =
  'It is not known whether the section 47 test is met, or whether waiting is safe.';

/** REF-A4: an approval does not replace the sharing table, which shares an emerging need only with agreement, or under a duty. */
export function sharingTableToo(facts: SettledReferral): string[] {
  return facts.class === 'C'
    ? ['It is classed as emerging need, so the sharing table has to allow it as well.']
    : [];
}

/** Begins every step that asks the front door first. */
export const talkItOver =
  'Talk it over with the front door today (out of hours: the emergency duty team), and answer what is still open.';

/** Ends every step that lets something wait. */
export const ifItGetsWorse =
  'If anything gets worse before then, ring the front door (out of hours: the emergency duty team); if anyone is in danger, ring 999.';

/** Begins every step that sends. */
export const sendIt =
  'Send the referral to the front door now, and ring them as well where it is urgent (out of hours: the emergency duty team).';
