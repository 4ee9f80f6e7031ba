import { tellParent, tellingRecord } from './approval.ts';
import { type ReferralRule, ifItGetsWorse, noApproval, sendIt } from './rule.ts';

/** REF-F0: how a blank is filled in without anything waiting for it. */
export const fillItIn =
  'Fill in agreement in the same referral: where nobody has asked, "not asked" and the reason will do.';

/** REF-F0: agreement is never left blank; but where waiting would delay protection, it is filled in afterwards. */
export const f0: ReferralRule = {
  id: 'F0',
  source: 'S2; urgency OURS',
  matches: (facts) => facts.agreement === 'blank',
  answer: (facts) =>
    facts.waitingWouldDelayProtection === 'yes'
      ? {
          outcome: 'send-now-approve-after',
          approval: 'after-sending',
          approvers: ['manager'],
          requirements: ['agreement-state', 'approval', tellingRecord[tellParent(facts)]],
          because: [
            'Waiting would delay protection, so it goes although agreement is not filled in.',
            'Until it is, the parent counts as not asked, and a manager approves that afterwards.',
          ],
          nextStep: `${sendIt} ${fillItIn}`,
        }
      : {
          ...noApproval,
          outcome: 'cannot-submit',
          approval: 'not-known-yet',
          requirements: ['agreement-state'],
          because: [
            'Whether the family agreed has not been filled in, and a referral is never sent with that left blank.',
            'Any answer will do, a refusal or not having asked too: it is asked so that social care know.',
          ],
          nextStep: `Say whether the family agreed, refused, was not asked or was not reached. ${ifItGetsWorse}`,
        },
};
