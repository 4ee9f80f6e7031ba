import { type Machine, type Move, moveIn } from '../move/index.ts';

/** The states of an action agreed with an outcome. */
export const actionStates = ['open', 'done'] as const;
export type ActionState = (typeof actionStates)[number];

/** Action states in the words of a screen. */
export const actionStateLabels: Record<ActionState, string> = { open: 'To do', done: 'Done' };

/** What can be done to an action. */
export const actionVerbs = ['complete'] as const;
export type ActionVerb = (typeof actionVerbs)[number];

/** ACT-2: who completes an action. Nobody else can say that it is done. */
export const actionMachine: Machine<ActionState, ActionVerb> = {
  verbWords: { complete: 'be marked done' },
  conditions: {},
  moves: {
    open: {
      words: 'still to do',
      verbs: { complete: { to: 'done', by: ['assignee'], requires: [] } },
      nextStep: 'Mark it done when it is done.',
    },
    done: {
      words: 'done already',
      verbs: {},
      nextStep: 'Read the note that was left. If more is needed, agree a new action.',
    },
  },
};

/** ACT-1: an action is completed once, and stays done. */
export function moveAction(state: ActionState, verb: ActionVerb): Move<ActionState> {
  return moveIn(actionMachine, state, verb);
}
