import { tellParent, tellingRecord } from './approval.ts';
import { type ReferralRule, noApproval, sendIt } from './rule.ts';

/** REF-F1: the family agreed. Agreement is confirmed inside the referral itself. */
export const f1: ReferralRule = {
  id: 'F1',
  source: 'S2',
  matches: (facts) => facts.agreement === 'agreed',
  answer: (facts) => ({
    ...noApproval,
    outcome: 'may-send',
    requirements: [
      'agreement-confirmed',
      ...(facts.s47TestMet === 'yes' ? (['reasonable-cause'] as const) : []),
      // Who agreed has been told; anything else about telling is on record like everywhere.
      ...(facts.tellingIsSafe === 'yes' ? [] : [tellingRecord[tellParent(facts)]]),
    ],
    because: [
      'The family agreed to the referral.',
      facts.s47TestMet === 'yes'
        ? 'The section 47 test is met as well, so it would go without agreement too.'
        : 'What they agreed to is confirmed inside the referral, so that social care can rely on it.',
    ],
    nextStep: `Write in the referral that the family agreed. ${sendIt}`,
  }),
};
