import { type Machine, type Move, moveIn } from '../move/index.ts';

/** The states of a referral to children's social care. */
export const referralStates = [
  'draft',
  'awaiting-approval',
  'approved',
  'sent',
  'acknowledged',
  'returned-for-information',
  'being-assessed',
  'decided',
  'feedback-given',
  'withdrawn',
] as const;
export type ReferralState = (typeof referralStates)[number];

/** Referral states in the words of a screen. */
export const referralStateLabels: Record<ReferralState, string> = {
  draft: 'Being written',
  'awaiting-approval': 'Waiting for approval',
  approved: 'Approved, and not sent yet',
  sent: 'Sent',
  acknowledged: 'Received by social care',
  'returned-for-information': 'Social care have a question',
  'being-assessed': 'Being assessed',
  decided: 'Decided',
  'feedback-given': 'The referrer has been told',
  withdrawn: 'Not sent, and put aside',
};

/** What can be done to a referral. */
export const referralVerbs = [
  'ask-for-approval',
  'approve',
  'advise-against',
  'send',
  'put-aside',
  'acknowledge',
  'return-for-information',
  'answer-questions',
  'start-assessment',
  'decide',
  'give-feedback',
] as const;
export type ReferralVerb = (typeof referralVerbs)[number];

/** What has to be true before a move of a referral. */
export const referralConditions = [
  'may-be-sent',
  'not-the-referrer',
  'reason-in-words',
  'risk-asked',
  'question-in-words',
  'child-safe-meanwhile',
  'referrer-told-why',
  'basis-recorded',
  'decision-whole',
  'feedback-in-words',
] as const;
export type ReferralCondition = (typeof referralConditions)[number];

const decided = {
  to: 'decided',
  by: ['social-care', 'front-door'],
  requires: ['decision-whole'],
} as const;
const assessed = {
  to: 'being-assessed',
  by: ['social-care'],
  requires: ['basis-recorded'],
} as const;
const sends = { to: 'sent', by: ['author'], requires: ['may-be-sent'] } as const;
// REF-M4: a worry that was written down is not dropped before the risk question has been asked.
const putAside = {
  to: 'withdrawn',
  by: ['author'],
  requires: ['reason-in-words', 'risk-asked'],
} as const;

/**
 * REF-M1: the legal moves of a referral. REF-M2: it can be sent from every state before sending, so that waiting for an
 * approval never holds up what may not wait (checkReferral answers "may-be-sent"). REF-M3: nothing goes back in silence:
 * advice against it and a question both need their reason in words and the referrer told, and a question stops no clock.
 */
export const referralMachine: Machine<ReferralState, ReferralVerb, ReferralCondition> = {
  verbWords: {
    'ask-for-approval': 'be put to an approver',
    approve: 'be approved',
    'advise-against': 'be advised against',
    send: 'be sent',
    'put-aside': 'be put aside',
    acknowledge: 'be acknowledged',
    'return-for-information': 'be sent back with a question',
    'answer-questions': 'be added to',
    'start-assessment': 'be assessed',
    decide: 'be decided',
    'give-feedback': 'be reported back',
  },
  conditions: {
    'may-be-sent': {
      missing: 'What has to be on record before it goes is not there yet.',
      nextStep: 'Fill in what is missing; if it cannot wait, say so, and send it now.',
    },
    'not-the-referrer': {
      missing: 'Nobody approves a referral of their own.',
      nextStep: 'Ask a manager, the designated senior person or a named professional.',
    },
    'reason-in-words': {
      missing: 'The reason is not written down.',
      nextStep: 'Write the reason.',
    },
    'risk-asked': {
      missing: 'Nobody has said whether a child is at risk if it is not sent.',
      nextStep: 'Answer it: yes, no or not known. If it is yes or not known, send it.',
    },
    'question-in-words': {
      missing: 'The question is not written down.',
      nextStep: 'Write what you need to know, and why.',
    },
    'child-safe-meanwhile': {
      missing: 'Nobody has said how the child is kept safe until the answer comes.',
      nextStep: 'Say who keeps the child safe meanwhile; if nobody can, assess it now.',
    },
    'referrer-told-why': {
      missing: 'The referrer has not been told why.',
      nextStep: 'Ring the referrer, say why, and say that they can disagree and escalate it.',
    },
    'basis-recorded': {
      missing: 'Whether it is section 17 or section 47 is not recorded.',
      nextStep: 'Record the section, and for section 47 the reasonable cause in words.',
    },
    'decision-whole': {
      missing: 'The decision is not whole yet.',
      nextStep: 'Record the outcome, the reason and what goes back to the referrer.',
    },
    'feedback-in-words': {
      missing: 'What the referrer was told is not written down.',
      nextStep: 'Tell the referrer the outcome and the reason, and write down when.',
    },
  },
  moves: {
    draft: {
      words: 'still being written',
      verbs: {
        'ask-for-approval': { to: 'awaiting-approval', by: ['author'], requires: [] },
        send: sends,
        'put-aside': putAside,
      },
      nextStep:
        'Send it, or ask for approval where that comes first. If anyone is in danger, ring 999.',
    },
    'awaiting-approval': {
      words: 'waiting for approval',
      verbs: {
        approve: { to: 'approved', by: ['approver'], requires: ['not-the-referrer'] },
        'advise-against': {
          to: 'draft',
          by: ['approver'],
          requires: ['not-the-referrer', 'reason-in-words', 'referrer-told-why'],
        },
        send: sends,
        'put-aside': putAside,
      },
      nextStep: 'Ask the approver today. If it cannot wait, say so, and send it now.',
    },
    approved: {
      words: 'approved, and not sent yet',
      verbs: { send: sends, 'put-aside': putAside },
      nextStep: 'Send it.',
    },
    sent: {
      words: 'sent',
      verbs: {
        acknowledge: { to: 'acknowledged', by: ['front-door', 'social-care'], requires: [] },
      },
      nextStep:
        'Social care acknowledge it within one working day. If they do not, ring the front door. What has changed goes in a new note.',
    },
    acknowledged: {
      words: 'with social care',
      verbs: {
        'return-for-information': {
          to: 'returned-for-information',
          by: ['front-door', 'social-care'],
          requires: ['question-in-words', 'child-safe-meanwhile', 'referrer-told-why'],
        },
        'start-assessment': assessed,
        decide: decided,
      },
      nextStep: 'Start the assessment, decide it, or ask the referrer a question.',
    },
    'returned-for-information': {
      words: 'with the referrer, who was asked a question',
      verbs: {
        'answer-questions': { to: 'acknowledged', by: ['author'], requires: [] },
        'start-assessment': assessed,
        decide: decided,
      },
      nextStep: 'Answer the question, or disagree with it and escalate that. The clock runs on.',
    },
    'being-assessed': {
      words: 'being assessed',
      verbs: { decide: decided },
      nextStep: 'Finish the assessment and decide.',
    },
    decided: {
      words: 'decided, and its outcome stands',
      verbs: {
        'give-feedback': {
          to: 'feedback-given',
          by: ['front-door', 'social-care'],
          requires: ['feedback-in-words'],
        },
      },
      nextStep: 'Tell whoever referred. Who does not agree can escalate it.',
    },
    'feedback-given': {
      words: 'decided, and the referrer has been told',
      verbs: {},
      nextStep:
        'Read the outcome. If something new is known, make a new referral; if you do not agree, escalate it.',
    },
    withdrawn: {
      words: 'put aside without being sent',
      verbs: {},
      nextStep: 'Write a new referral if you are still worried, or ring the front door.',
    },
  },
};

/** REF-M1: what the states say of a move by themselves. Who asks, and what has to be true, is for `judgeMove`. */
export function moveReferral(state: ReferralState, verb: ReferralVerb): Move<ReferralState> {
  return moveIn(referralMachine, state, verb);
}
