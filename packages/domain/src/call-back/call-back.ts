import type { MessageAnswer } from './ask-call-back.ts';

/** The states of a call-back, from the moment a family asks until it is deleted. */
export const callBackStates = ['waiting', 'answered', 'not-reached'] as const;
export type CallBackState = (typeof callBackStates)[number];

/** Call-back states in the words of a screen. */
export const callBackStateLabels: Record<CallBackState, string> = {
  waiting: 'Waiting to be rung',
  answered: 'Answered',
  'not-reached': 'Could not be reached',
};

/** Whose a call-back is to answer: the hubs' first, the front door's once it is handed on. */
export const callBackInboxes = ['hub', 'front-door'] as const;
export type CallBackInbox = (typeof callBackInboxes)[number];

/** NAV-54: why a call-back may be handed on. */
export const handOnReasons = ['they-agreed', 'child-may-be-hurt'] as const;
export type HandOnReason = (typeof handOnReasons)[number];

/** As much of a call-back as decides what may be done with it. Nothing personal. */
export type CallBackFacts = {
  areaId: string;
  state: CallBackState;
  inbox: CallBackInbox;
  /** How often somebody has rung and not got through. */
  tries: number;
  handedOnById: string | null;
};

/** NAV-51: "not sure" is no yes, nor is anything else. */
export function mayLeaveMessage(answer: MessageAnswer): boolean {
  return answer === 'yes';
}
