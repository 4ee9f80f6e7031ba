import { type ReferralAnswer, requirementWords } from './answer.ts';
import { f1 } from './agreed.ts';
import { tellParent } from './approval.ts';
import { f0 } from './blank.ts';
import type { ReferralAgreementInput } from './facts.ts';
import { f5 } from './not-reached.ts';
import { f2 } from './not-sought.ts';
import type { ReferralParameters } from './parameters.ts';
import { f3, f4, f4x } from './refused.ts';
import type { ReferralRule } from './rule.ts';
import { f6 } from './s47-met.ts';
import { settleReferral } from './settle.ts';

/** The referral table in the order in which it is read: as printed, with F6 read after F1 (see REF-F6). */
export const referralRules: readonly ReferralRule[] = [f1, f6, f2, f3, f4, f4x, f5, f0];

/**
 * Whether a referral may be sent with agreement as it stands, who approves it, and what has to be on record. Total: the
 * first row that matches wins. It never says that a child should not be protected: danger is asked first (REF-R1).
 */
export function decideReferralAgreement(
  given: ReferralAgreementInput,
  parameters: Pick<ReferralParameters, 'version'>,
): ReferralAnswer {
  const { facts, notes } = settleReferral(given);
  const rule = referralRules.find((row) => row.matches(facts)) ?? f0;
  const answer = rule.answer(facts);
  return {
    outcome: answer.outcome,
    rule: rule.id,
    approval: answer.approval,
    approvers: answer.approvers,
    tellParent: tellParent(facts),
    because: [...answer.because, ...notes],
    requirements: answer.requirements,
    mustRecord: answer.requirements.map((requirement) => requirementWords[requirement]),
    nextStep: answer.nextStep,
    version: parameters.version,
  };
}
