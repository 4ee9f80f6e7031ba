import type { Actor } from '../access/index.ts';
import { type Machine, type MoveAnswer, type Relation, judgeMove } from '../move/index.ts';
import type { CallBackFacts, CallBackState, HandOnReason } from './call-back.ts';
import { type CallBackParameters, defaultCallBackParameters } from './parameters.ts';

/** What can be done with a call-back. */
export const callBackVerbs = ['note-try', 'answer', 'give-up', 'hand-on', 'open-again'] as const;
export type CallBackVerb = (typeof callBackVerbs)[number];

/** NAV-54: what has to be true before some of its moves. */
export const callBackConditions = ['tried-enough', 'agreed-or-harm'] as const;
export type CallBackCondition = (typeof callBackConditions)[number];

const anybody = ['hub-worker', 'front-door'] as const satisfies Relation[];
const closed = {
  verbs: { 'open-again': { to: 'waiting', by: anybody, requires: [] } },
  nextStep: 'If that was a mistake, open it again. Otherwise it is deleted by itself.',
} as const;

/** NAV-54: who does what with a call-back, and what has to be true first. NAV-64: whoever may close one may open it again. */
export const callBackMachine: Machine<CallBackState, CallBackVerb, CallBackCondition> = {
  verbWords: {
    'note-try': 'be tried again',
    answer: 'be marked answered',
    'give-up': 'be closed as not reached',
    'hand-on': 'be handed on to the front door',
    'open-again': 'be opened again',
  },
  conditions: {
    'tried-enough': {
      missing: 'They have not been tried often enough.',
      nextStep: 'Try again at another time that they said is safe.',
    },
    'agreed-or-harm': {
      missing: 'They have not said yes to it being handed on.',
      nextStep:
        'Ask them first. If a child may be being hurt, say so: then it is handed on whatever they said.',
    },
  },
  moves: {
    waiting: {
      words: 'waiting',
      verbs: {
        'note-try': { to: 'waiting', by: anybody, requires: [] },
        answer: { to: 'answered', by: anybody, requires: [] },
        'give-up': { to: 'not-reached', by: anybody, requires: ['tried-enough'] },
        'hand-on': { to: 'waiting', by: ['hub-worker'], requires: ['agreed-or-harm'] },
      },
      nextStep: 'Ring them at a time that they said is safe.',
    },
    answered: { words: 'answered already', ...closed },
    'not-reached': { words: 'closed already', ...closed },
  },
};

type Asked = { callBack: CallBackFacts; verb: CallBackVerb; handOnReason?: HandOnReason | null };

/**
 * NAV-53, NAV-54: whether this person may do this with this call-back now, and what it is then; otherwise why not, and what
 * to do.
 */
export function judgeCallBack(
  actor: Actor,
  { callBack, verb, handOnReason = null }: Asked,
  parameters: CallBackParameters = defaultCallBackParameters,
): MoveAnswer<CallBackState> {
  const met: CallBackCondition[] = [];
  if (callBack.tries >= parameters.triesBeforeGivingUp) met.push('tried-enough');
  if (handOnReason !== null) met.push('agreed-or-harm');
  return judgeMove(callBackMachine, callBack.state, verb, {
    relations: relationsTo(actor, callBack),
    met,
  });
}

/** What a screen offers this person on this call-back. Handing on is offered; its reason is asked for then. */
export function callBackActions(actor: Actor, callBack: CallBackFacts): CallBackVerb[] {
  return callBackVerbs.filter(
    (verb) =>
      judgeCallBack(actor, { callBack, verb, handOnReason: 'they-agreed' }).answer === 'allowed',
  );
}

/** As much of a person as says where they work. */
type Worker = Pick<Actor, 'agencyKind' | 'roles'>;

/** NAV-53: whether this person reads call-backs at all: they work at a hub, or at the front door. */
export function readsCallBacks(actor: Worker): boolean {
  return isHubWorker(actor) || isFrontDoor(actor);
}

/** NAV-53: whether this person sees this call-back. What a hub handed on, only whoever did so still sees there. */
export function seesCallBack(actor: Actor, callBack: CallBackFacts): boolean {
  const handedItOn =
    isHubWorker(actor) && actor.areaId === callBack.areaId && callBack.handedOnById === actor.id;
  return handedItOn || relationsTo(actor, callBack).length > 0;
}

function relationsTo(actor: Actor, { areaId, inbox }: CallBackFacts): Relation[] {
  if (actor.areaId !== areaId) return [];
  const relations: Relation[] = [];
  if (isHubWorker(actor) && inbox === 'hub') relations.push('hub-worker');
  if (isFrontDoor(actor)) relations.push('front-door');
  return relations;
}

function isHubWorker({ agencyKind, roles }: Worker): boolean {
  return agencyKind === 'early-help' && roles.includes('practitioner');
}

function isFrontDoor({ roles }: Worker): boolean {
  return roles.includes('front-door-worker');
}
