import { approvalOf, tellParent, tellingRecord } from './approval.ts';
import { type ReferralRule, ifItGetsWorse, sendIt } from './rule.ts';

/** REF-F2: a parent was not asked. A manager approves that, with a reason of five; protection never waits for it. */
export const f2: ReferralRule = {
  id: 'F2',
  source: 'S2; approval after sending OURS',
  matches: (facts) => facts.agreement === 'not-sought',
  answer: (facts) => {
    const approved = approvalOf(facts, ['manager']);
    const steps: Record<typeof approved.outcome, string> = {
      'may-send': sendIt,
      'send-now-approve-after': `${sendIt} Then ask a manager to approve that the parent was not asked.`,
      'needs-approval': `Ask a manager today to approve that the parent is not asked, and give the reason. ${ifItGetsWorse}`,
    };
    return {
      outcome: approved.outcome,
      approval: approved.approval,
      approvers: approved.approvers,
      tellParent: tellParent(facts),
      requirements: ['reason-not-sought', 'approval', tellingRecord[tellParent(facts)]],
      because: [
        facts.reasonNotSought === null
          ? 'The parent was not asked, and no reason has been given yet.'
          : 'The parent was not asked, and there is a reason.',
        ...approved.because,
      ],
      nextStep: steps[approved.outcome],
    };
  },
};
