import { type TellParent, canBeSent } from './answer.ts';
import { type Approval, approvalOf, mayWait, tellParent, tellingRecord } from './approval.ts';
import { approverRoles } from './facts.ts';
import {
  type ReferralRowAnswer,
  type ReferralRule,
  ifItGetsWorse,
  noApproval,
  sendIt,
  sharingTableToo,
  stillOpen,
  talkItOver,
} from './rule.ts';
import type { SettledReferral } from './settle.ts';

const notEvidence = 'Refusing help is not, by itself, evidence of harm.';
const whoIsAsked = 'a manager, the designated senior person or a named professional';

/** REF-F3: a parent refused. It may go if it is still needed, with advice and approval, unless that delays protection. */
export const f3: ReferralRule = {
  id: 'F3',
  source: 'S2',
  matches: (facts) => facts.agreement === 'refused' && facts.goingAhead === 'no',
  answer: (facts) => (facts.stillNeeded === 'no' ? notNeeded(facts) : refused(facts, [])),
};

const judged = 'The parent refused, and a person has judged that a referral is not needed.';

/** REF-A5: help is offered only where contact is safe. */
const offerHelp: Record<TellParent, string> = {
  yes: 'Offer other help and give the family the information, so that they can come back.',
  'ask-first':
    'Settle first whether contact is safe; then offer other help and give the family the information, so that they can come back.',
  'not-yet':
    'Ask the front door today how the family can be offered help safely; until then nobody contacts the family.',
};

/** Not needed is not needed: it is never sent. While something is still open, the front door is asked whether that is right. */
function notNeeded(facts: SettledReferral): ReferralRowAnswer {
  if (mayWait(facts))
    return {
      ...noApproval,
      outcome: 'not-needed',
      requirements: ['refusal'],
      because: [judged, notEvidence],
      nextStep: `${offerHelp[tellParent(facts)]} ${ifItGetsWorse}`,
    };
  return {
    ...noApproval,
    outcome: 'front-door-first',
    requirements: ['consultation', 'refusal'],
    because: [judged, stillOpen, notEvidence],
    nextStep: `${talkItOver} ${ifItGetsWorse}`,
  };
}

/** REF-F4: it goes ahead after a refusal: the reason, telling social care and telling the parent, each with its time. */
export const f4: ReferralRule = {
  id: 'F4',
  source: 'S2',
  matches: (facts) =>
    facts.agreement === 'refused' && facts.goingAhead === 'yes' && facts.tellingIsSafe !== 'no',
  answer: (facts) =>
    refused(facts, [
      facts.tellingIsSafe === 'yes'
        ? 'The parent is told, after their wishes have been weighed, that it was made.'
        : 'Nobody has said whether telling the parent is safe, so that is answered before they are told.',
    ]),
};

/** REF-F4x: as F4, but telling the parent would raise risk: that waits, with a reason and a day to look again. */
export const f4x: ReferralRule = {
  id: 'F4x',
  source: 'OURS; S2 accepts "safety at risk" elsewhere',
  matches: (facts) =>
    facts.agreement === 'refused' && facts.goingAhead === 'yes' && facts.tellingIsSafe === 'no',
  answer: (facts) =>
    refused(facts, ['Telling the parent would raise risk, so they are not told yet.']),
};

function refused(facts: SettledReferral, about: string[]): ReferralRowAnswer {
  const approved = approvalOf(facts, [...approverRoles]);
  const sends = canBeSent(approved.outcome);
  return {
    outcome: approved.outcome,
    approval: approved.approval,
    approvers: approved.approvers,
    requirements: [
      'consultation',
      'approval',
      ...(sends || facts.goingAhead === 'yes'
        ? (['reason-recorded', 'social-care-told', tellingRecord[tellParent(facts)]] as const)
        : []),
    ],
    because: [
      'The parent was asked and does not agree.',
      ...about,
      ...approved.because,
      notEvidence,
      ...sharingTableToo(facts),
    ],
    nextStep: stepAfterRefusal(approved),
  };
}

const flag = 'Say in it that permission is withheld, and write down why it goes ahead.';

function stepAfterRefusal({ outcome }: Approval): string {
  switch (outcome) {
    case 'may-send':
      return `${sendIt} ${flag}`;
    case 'send-now-approve-after':
      return `${sendIt} ${flag} Then take advice and ask for approval from ${whoIsAsked}.`;
    case 'front-door-first':
      return `${talkItOver} Then take advice and ask for approval from ${whoIsAsked}. ${ifItGetsWorse}`;
    case 'needs-approval':
      return `Take advice and ask for approval today from ${whoIsAsked}. ${ifItGetsWorse}`;
  }
}
