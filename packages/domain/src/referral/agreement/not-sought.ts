import { approvalOf, tellParent, tellingRecord } from './approval.ts';
import { type ReferralRule, ifItGetsWorse, sendIt, sharingTableToo, talkItOver } from './rule.ts';
import type { SettledReferral } from './settle.ts';

/** REF-F2: a parent was not asked. A manager approves that, with a reason of five; protection never waits for it. */
export const f2: ReferralRule = {
  id: 'F2',
  source: 'S2; approval after sending OURS',
  matches: (facts) => facts.agreement === 'not-sought',
  answer: (facts) => {
    const approved = approvalOf(facts, ['manager']);
    const ask = whatIsAsked(facts);
    const steps: Record<typeof approved.outcome, string> = {
      'may-send': sendIt,
      'send-now-approve-after': `${sendIt} Then ${ask}.`,
      'front-door-first': `${talkItOver} Then ${ask}. ${ifItGetsWorse}`,
      'needs-approval': `Today, ${ask}. ${ifItGetsWorse}`,
    };
    return {
      outcome: approved.outcome,
      approval: approved.approval,
      approvers: approved.approvers,
      requirements: ['reason-not-sought', 'approval', tellingRecord[tellParent(facts)]],
      because: [
        facts.reasonNotSought === null
          ? 'The parent was not asked, and no reason has been given yet.'
          : 'The parent was not asked, and there is a reason.',
        ...approved.because,
        ...sharingTableToo(facts),
      ],
      nextStep: steps[approved.outcome],
    };
  },
};

/** REF-F2: approval and the reason are one condition: whichever is missing is asked for. */
function whatIsAsked(facts: SettledReferral): string {
  const approval = 'ask a manager to approve that the parent was not asked';
  if (facts.reasonNotSought !== null) return approval;
  return facts.approvedBy === 'manager'
    ? 'give the reason why the parent was not asked'
    : `${approval}, and give the reason`;
}
