import type { ConditionWords } from '../move/index.ts';

/** Where help can step to: up to social care, down to early help, or across to another agency. */
export const stepKinds = ['up', 'down', 'across'] as const;
export type StepKind = (typeof stepKinds)[number];

/** Kinds of step in the words of a screen. */
export const stepKindLabels: Record<StepKind, string> = {
  up: 'Step up to social care',
  down: 'Step down to early help',
  across: 'Step across to another agency',
};

/** The states of a step. In the first three it is open, and the lead stays who it is (PLN-S1). */
export const stepStates = [
  'proposed',
  'sent',
  'agreed',
  'handed-over',
  'declined',
  'withdrawn',
] as const;
export type StepState = (typeof stepStates)[number];

/** Step states in the words of a screen. */
export const stepStateLabels: Record<StepState, string> = {
  proposed: 'Proposed',
  sent: 'Sent to social care',
  agreed: 'Agreed, and not handed over yet',
  'handed-over': 'Handed over',
  declined: 'Declined',
  withdrawn: 'Taken back',
};

/** PLN-S1: the states in which a step is open: the family is still with whoever held it before. */
export const openStepStates = ['proposed', 'sent', 'agreed'] as const satisfies StepState[];

/** What can be done to a step. */
export const stepVerbs = [
  'send',
  'send-now',
  'accept',
  'agree',
  'hand-over',
  'decline',
  'take-back',
] as const;
export type StepVerb = (typeof stepVerbs)[number];

/** What has to be true of a step before some of its moves. */
export const stepConditions = [
  'reason-recorded',
  'social-care-discussion',
  'family-told',
  'record-sent',
  'chronology-sent',
  'cannot-wait-recorded',
  'accepted-in-writing',
  'declined-in-writing',
  'receiving-lead-named',
  'receiving-lead-may-lead',
  'family-agrees',
  'social-care-judged',
  'handover-meeting-held',
  'joint-plan-made',
  'first-contact-set',
  'remaining-risk-recorded',
  'risk-asked',
  'universal-information-given',
] as const;
export type StepCondition = (typeof stepConditions)[number];

/** PLN-S2 to PLN-S6: what a person reads where one of them is missing, and what to do about it. */
export const stepConditionWords: Record<StepCondition, ConditionWords> = {
  'reason-recorded': { missing: 'Nothing says why.', nextStep: 'Write the reason.' },
  'social-care-discussion': {
    missing: 'It has not been talked through with social care.',
    nextStep: 'Ring social care, talk it through, and write what they advised.',
  },
  'family-told': {
    missing: 'The family has not been told, and nothing says why not.',
    nextStep:
      'Tell the family. Where telling them would raise risk, write that down with whoever approved it: that counts.',
  },
  'record-sent': {
    missing: 'The assessment and the plan have not gone with it.',
    nextStep: 'Send the assessment and the plan, so that the family need not tell it again.',
  },
  'chronology-sent': {
    missing: 'The chronology has not gone with it.',
    nextStep: 'Send what happened and what was tried, in order.',
  },
  'cannot-wait-recorded': {
    missing: 'Nothing says why it cannot wait.',
    nextStep:
      'Write in a few words why it cannot wait, and send it. If anyone is in danger, ring 999 first.',
  },
  'accepted-in-writing': {
    missing: 'Social care has not accepted in writing.',
    nextStep: 'Ask for the answer in writing. Until it is there, early help stays.',
  },
  'declined-in-writing': {
    missing: 'The answer and its reason are not there in writing.',
    nextStep: 'Write the answer and the reason, and send them to the lead practitioner.',
  },
  'receiving-lead-named': {
    missing: 'Nobody is named to take over, so the family would be left with nobody.',
    nextStep: 'Name who takes over. Until they have, the lead stays who it is.',
  },
  'receiving-lead-may-lead': {
    missing: 'It is not shown that whoever takes over may lead at this tier.',
    nextStep:
      'Early help: a trained practitioner. Section 17: a suitable one, with social-work-qualified oversight recorded. Section 47: a social worker.',
  },
  'family-agrees': {
    missing: 'The family has not said yes to this.',
    nextStep:
      'Ask them. If they say no, record that: it is not a reason to refer them again by itself.',
  },
  'social-care-judged': {
    missing: 'Social care has not judged that its own plan is no longer needed.',
    nextStep:
      'Ask social care, and record who judged it and when. A child protection plan ends only where its conference says so.',
  },
  'handover-meeting-held': {
    missing: 'There has been no meeting with the family to hand over.',
    nextStep: 'Meet with the family, whoever hands over and whoever takes over.',
  },
  'joint-plan-made': {
    missing: 'There is no joint plan.',
    nextStep: 'Make it together with the family and both leads.',
  },
  'first-contact-set': {
    missing: 'No day is set on which the new lead first sees the family.',
    nextStep: 'Set the day, and tell the family.',
  },
  'remaining-risk-recorded': {
    missing: 'Nothing says what is still a worry.',
    nextStep: 'Write what remains risky, who watches it, and what would change your mind.',
  },
  'risk-asked': {
    missing: 'Nobody has said whether a child is at risk without this help.',
    nextStep:
      'Answer it, with the name of whoever decided. If a child may be at risk of harm, talk to the front door today.',
  },
  'universal-information-given': {
    missing: 'The family has not been told what help is there for everybody, and who to ring.',
    nextStep: 'Give them that, in words they can keep.',
  },
};
