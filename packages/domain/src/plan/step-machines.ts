import { type LegalMove, type Machine, type Move, moveIn } from '../move/index.ts';
import {
  type StepCondition,
  type StepKind,
  type StepState,
  type StepVerb,
  stepConditionWords,
} from './step.ts';

type Legal = LegalMove<StepState, StepCondition>;
type StepMachine = Machine<StepState, StepVerb, StepCondition>;

const verbWords: StepMachine['verbWords'] = {
  send: 'be sent to social care',
  'send-now': 'be sent at once',
  accept: 'be accepted',
  agree: 'be agreed',
  'hand-over': 'be handed over',
  decline: 'be declined',
  'take-back': 'be taken back',
};
const takeBack: Legal = {
  to: 'withdrawn',
  by: ['holding-lead', 'supervisor'],
  requires: ['reason-recorded'],
};
/** PLN-S6: the family says no: it is asked whether a child is at risk, and told what else there is; no more follows. */
const familySaysNo: Legal = {
  to: 'declined',
  by: ['holding-lead'],
  requires: ['reason-recorded', 'risk-asked', 'universal-information-given'],
};
const ended: Pick<StepMachine['moves'], 'handed-over' | 'withdrawn'> = {
  'handed-over': {
    words: 'handed over',
    verbs: {},
    nextStep: 'Open the plan to see who leads now. A new step can be proposed from there.',
  },
  withdrawn: {
    words: 'taken back',
    verbs: {},
    nextStep: 'The lead is who it was. A new step can be proposed from the plan.',
  },
};
const notThisKind = {
  words: 'of another kind',
  verbs: {},
  nextStep: 'Open the plan, and propose the step that is meant.',
};

/** PLN-S2: before it is sent, all of this. PLN-S3: where it cannot wait, it goes at once and the rest follows. */
const sentFirst: readonly StepCondition[] = [
  'reason-recorded',
  'social-care-discussion',
  'family-told',
  'record-sent',
  'chronology-sent',
];

/** PLN-S2, PLN-S3, PLN-S4: early help asks social care to take over, and stays until they accept in writing. */
const up: StepMachine = {
  verbWords,
  conditions: stepConditionWords,
  moves: {
    ...ended,
    proposed: {
      words: 'proposed, and not sent yet',
      verbs: {
        send: { to: 'sent', by: ['holding-lead', 'supervisor'], requires: sentFirst },
        'send-now': { to: 'sent', by: ['practitioner'], requires: ['cannot-wait-recorded'] },
        'take-back': {
          ...takeBack,
          requires: ['reason-recorded', 'risk-asked'],
        },
      },
      nextStep:
        'Send it to social care; at once, if it cannot wait. If anyone is in danger, ring 999.',
    },
    sent: {
      words: 'with social care, and early help stays',
      verbs: {
        accept: {
          to: 'handed-over',
          by: ['social-care'],
          requires: ['accepted-in-writing', 'receiving-lead-named', 'receiving-lead-may-lead'],
        },
        decline: { to: 'declined', by: ['social-care'], requires: ['declined-in-writing'] },
      },
      nextStep:
        'Social care answer in writing. Until they accept, early help stays; if there is no answer by the end of the next working day, ring them.',
    },
    agreed: notThisKind,
    declined: {
      words: 'declined by social care',
      verbs: {},
      nextStep: 'Early help goes on. If you do not agree with the answer, escalate it.',
    },
  },
};

const agreedFirst: readonly StepCondition[] = [
  'reason-recorded',
  'family-agrees',
  'receiving-lead-named',
  'receiving-lead-may-lead',
];

function handOver(
  agreed: readonly StepCondition[],
  handedOver: readonly StepCondition[],
): StepMachine {
  const agree: Legal = { to: 'agreed', by: ['holding-lead'], requires: agreed };
  return {
    verbWords,
    conditions: stepConditionWords,
    moves: {
      ...ended,
      proposed: {
        words: 'proposed, and not agreed yet',
        verbs: { agree, decline: familySaysNo, 'take-back': takeBack },
        nextStep: 'Ask the family, name who takes over, and agree it.',
      },
      sent: notThisKind,
      agreed: {
        words: 'agreed, and the lead is still who it was',
        verbs: {
          'hand-over': { to: 'handed-over', by: ['receiving-lead'], requires: handedOver },
          decline: familySaysNo,
          'take-back': takeBack,
        },
        nextStep: 'Meet with the family, and hand over. Until then the lead is who it was.',
      },
      declined: {
        words: 'declined by the family',
        verbs: {},
        nextStep:
          'The lead is who it was, until the plan is closed with somebody to ring. Saying no is no reason to refer again.',
      },
    },
  };
}

/**
 * PLN-S5: a plan of social care ends where social care judges that it is no longer needed. Whoever takes over the family says
 * that it is done, when each of these is so.
 */
const down = handOver(
  [...agreedFirst, 'social-care-judged'],
  [
    'receiving-lead-named',
    'receiving-lead-may-lead',
    'handover-meeting-held',
    'joint-plan-made',
    'first-contact-set',
    'remaining-risk-recorded',
  ],
);
/** PLN-S7: what is known stays with the family when it moves to another agency. */
const across = handOver(agreedFirst, [
  'receiving-lead-named',
  'receiving-lead-may-lead',
  'record-sent',
  'first-contact-set',
]);

/** PLN-S1: the states of a step of each kind, who moves it and what has to be true first. */
export const stepMachines: Record<StepKind, StepMachine> = { up, down, across };

/** PLN-S1: where a move leads, or why it is not legal in this state. Who asks and what is missing: `judgeMove`. Total. */
export function moveStep(kind: StepKind, state: StepState, verb: StepVerb): Move<StepState> {
  return moveIn(stepMachines[kind], state, verb);
}
