import type { ReferralRequirement } from './answer.ts';
import { tellParent, tellingRecord } from './approval.ts';
import { fillItIn } from './blank.ts';
import { type ReferralRule, noApproval, sendIt } from './rule.ts';
import type { SettledReferral } from './settle.ts';

const recordOf: Record<SettledReferral['agreement'], readonly ReferralRequirement[]> = {
  agreed: [],
  'not-sought': ['reason-not-sought'],
  refused: ['reason-recorded', 'social-care-told'],
  'not-reached': ['tries-logged'],
  blank: ['agreement-state'],
};

/** What the step says of agreement, so that social care do not have to guess. */
const sayInIt: Record<SettledReferral['agreement'], string> = {
  agreed: '',
  'not-sought': ' Say in it that the parent was not asked, and why.',
  refused: ' Say in it that permission is withheld.',
  'not-reached': ' Say in it how you tried to reach the family.',
  blank: ` ${fillItIn}`,
};

/**
 * REF-F6: where the section 47 test is met no agreement is needed and no approval either. It is printed last and read
 * after F1, because the rows between could make it wait. What they put on record is still put on record.
 */
export const f6: ReferralRule = {
  id: 'F6',
  source: 'S4 §4.37; S3; its place OURS',
  matches: (facts) => facts.s47TestMet === 'yes',
  answer: (facts) => ({
    ...noApproval,
    outcome: 'may-send',
    requirements: [
      'reasonable-cause',
      ...recordOf[facts.agreement],
      tellingRecord[tellParent(facts)],
    ],
    because: [
      'There is reasonable cause to suspect significant harm, so no agreement is needed.',
      'Nothing waits for approval; the family is still worked with openly where that is safe.',
    ],
    nextStep: `Write the reasonable cause in words. ${sendIt}${sayInIt[facts.agreement]}`,
  }),
};
