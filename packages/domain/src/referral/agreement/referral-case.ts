import type { RuleCase } from '../../rule/case-table.ts';
import type { ReferralAnswer } from './answer.ts';
import type { ReferralAgreementInput } from './facts.ts';

/** A case of the referral table: what is known, and everything that the answer says to a reader. */
export type ReferralCase = RuleCase<
  ReferralAgreementInput,
  Omit<ReferralAnswer, 'version' | 'approvers' | 'requirements'>
>;
