import type { RuleAnswer } from '../../rule/answer.ts';
import type { ApproverRole } from './facts.ts';

/** What the referral table can answer. */
export const referralOutcomes = [
  'may-send',
  'send-now-approve-after',
  'front-door-first',
  'needs-approval',
  'keep-trying',
  'not-needed',
  'cannot-submit',
] as const;
export type ReferralOutcome = (typeof referralOutcomes)[number];

/** Outcomes in short plain words, for a screen. */
export const referralOutcomeLabels: Record<ReferralOutcome, string> = {
  'may-send': 'Can be sent now',
  'send-now-approve-after': 'Send it now, and get approval after',
  'front-door-first': 'Talk to the front door first',
  'needs-approval': 'Needs approval before it is sent',
  'keep-trying': 'Hold it, and try again in a safe way',
  'not-needed': 'No referral: offer help and information',
  'cannot-submit': 'Cannot be sent until agreement is filled in',
};

/** REF-A3: how soon an answer protects; only the order means something. */
export const referralIntensity: Record<ReferralOutcome, 0 | 1 | 2 | 3 | 4> = {
  'cannot-submit': 0,
  'not-needed': 0,
  'keep-trying': 1,
  'needs-approval': 2,
  'front-door-first': 3,
  'send-now-approve-after': 4,
  'may-send': 4,
};

/** Whether this answer lets the referral go now. */
export function canBeSent(outcome: ReferralOutcome): boolean {
  return referralIntensity[outcome] === referralIntensity['may-send'];
}

/** The rows of the referral table as they are printed. F0 is the sentence below it: agreement is never left blank. */
export const referralRuleIds = ['F1', 'F2', 'F3', 'F4', 'F4x', 'F5', 'F6', 'F0'] as const;
export type ReferralRuleId = (typeof referralRuleIds)[number];

/** Whether an approval is there, comes first or follows. */
export const approvalTimes = [
  'none',
  'given',
  'before-sending',
  'after-sending',
  'not-known-yet',
] as const;
export type ApprovalTime = (typeof approvalTimes)[number];

/** Whether the parent is told now, only after that question is answered, or not yet. */
export type TellParent = 'yes' | 'ask-first' | 'not-yet';

/** What an answer asks to be on record, so that it can be checked one by one (checkReferral). */
export const referralRequirements = [
  'agreement-state',
  'agreement-confirmed',
  'reason-not-sought',
  'tries-logged',
  'reasonable-cause',
  'consultation',
  'approval',
  'reason-recorded',
  'social-care-told',
  'parent-told',
  'telling-decided',
  'not-telling',
  'refusal',
] as const;
export type ReferralRequirement = (typeof referralRequirements)[number];

/** What has to be recorded, in the words of an answer. */
export const requirementWords: Record<ReferralRequirement, string> = {
  'agreement-state':
    'Whether the family agreed, filled in inside the same referral: it cannot stay blank',
  'agreement-confirmed': 'That the family agreed, here and again inside the referral',
  'reason-not-sought': 'The decision not to ask, and the reason for it',
  'tries-logged': 'Each try to reach the family: the date and the way',
  'reasonable-cause': 'The reasonable cause to suspect significant harm, in words',
  consultation: 'Who was asked for advice, what they advised, and the outcome in full',
  approval: 'Who approved it, in what role, and when',
  'reason-recorded': 'Why it goes ahead without agreement, and when that was written down',
  'social-care-told': 'When social care were told that permission is withheld',
  'parent-told': 'When the parent was told that a referral was made',
  'telling-decided': 'Whether it is safe to tell the parent, and who decided that',
  'not-telling':
    'Why the parent is not told yet, who approved that, and when it is looked at again',
  refusal: 'What was refused, what was offered instead, and who decided not to refer',
};

/** The answer of the referral table. `requirements` are the things of `mustRecord`, by name. */
export type ReferralAnswer = RuleAnswer<ReferralOutcome, ReferralRuleId> & {
  approval: ApprovalTime;
  /** Who may approve; empty where no approval is asked for. */
  approvers: ApproverRole[];
  tellParent: TellParent;
  requirements: ReferralRequirement[];
};
