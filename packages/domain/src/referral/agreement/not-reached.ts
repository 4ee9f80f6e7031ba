import type { TellParent } from './answer.ts';
import { tellParent, tellingRecord } from './approval.ts';
import {
  type ReferralRowAnswer,
  type ReferralRule,
  ifItGetsWorse,
  noApproval,
  sendIt,
  stillOpen,
  talkItOver,
} from './rule.ts';
import type { SettledReferral } from './settle.ts';

/**
 * REF-F5: nobody could be reached. Suspected harm goes now; a child who may be in need is talked over with the front door;
 * for emerging need somebody keeps trying. OURS: whatever would delay protection goes now too, and what is not known is
 * talked over.
 */
export const f5: ReferralRule = {
  id: 'F5',
  source: 'S4 §4.38; V; unknowns OURS',
  matches: (facts) => facts.agreement === 'not-reached',
  answer: (facts) => {
    if (facts.class === 'A' || facts.class === 'unknown')
      return goes(
        facts,
        facts.class === 'A'
          ? 'Harm is suspected or likely, so it goes without them.'
          : 'Nobody has said how serious it is, so it counts as suspected harm and goes without them.',
      );
    if (facts.waitingWouldDelayProtection === 'yes')
      return goes(facts, 'Waiting until they are reached would delay protection.');
    if (facts.s47TestMet === 'unknown' || facts.waitingWouldDelayProtection === 'unknown')
      return talks(stillOpen);
    if (facts.class === 'B' && facts.reasonableTries !== 'no')
      return talks('The child may be in need, so the front door is asked before it is sent.');
    return tries(facts);
  },
};

/** REF-A5: nobody is sent to a family whom it is not safe to contact. */
const tryAgain: Record<TellParent, string> = {
  yes: 'Try again today in another way, and write down the date and the way.',
  'ask-first':
    'Settle today whether contact is safe; then try again in another way, and write down the date and the way.',
  'not-yet':
    'Ask the front door today how the family can be reached safely, and write down their answer; until then nobody contacts the family.',
};

const notReached = 'The family has not been reached.';

function goes(facts: SettledReferral, why: string): ReferralRowAnswer {
  return {
    ...noApproval,
    outcome: 'may-send',
    requirements: ['tries-logged', tellingRecord[tellParent(facts)]],
    because: [notReached, why],
    nextStep: `${sendIt} Say in it how you tried to reach the family.`,
  };
}

function talks(why: string): ReferralRowAnswer {
  return {
    ...noApproval,
    outcome: 'front-door-first',
    requirements: ['tries-logged'],
    because: [notReached, why],
    nextStep: `${talkItOver} ${ifItGetsWorse}`,
  };
}

function tries(facts: SettledReferral): ReferralRowAnswer {
  return {
    ...noApproval,
    outcome: 'keep-trying',
    requirements: ['tries-logged'],
    because: [
      notReached,
      facts.class === 'C'
        ? 'It is an emerging need and waiting is safe, so somebody keeps trying.'
        : 'Not enough tries have been made yet, and waiting is safe.',
    ],
    nextStep: `${tryAgain[tellParent(facts)]} ${ifItGetsWorse}`,
  };
}
