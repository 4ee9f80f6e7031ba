import { type Move, type MoveTable, moveIn } from '../move/move.ts';

/** The states of an action agreed with an outcome. */
export const actionStates = ['open', 'done'] as const;
export type ActionState = (typeof actionStates)[number];

/** Action states in the words of a screen. */
export const actionStateLabels: Record<ActionState, string> = { open: 'To do', done: 'Done' };

/** What can be done to an action. */
export const actionVerbs = ['complete'] as const;
export type ActionVerb = (typeof actionVerbs)[number];

const moves: MoveTable<ActionState, ActionVerb> = {
  open: {
    words: 'still to do',
    verbs: { complete: 'done' },
    nextStep: 'Mark it done when it is done.',
  },
  done: {
    words: 'done already',
    verbs: {},
    nextStep: 'Read the note that was left. If more is needed, agree a new action.',
  },
};

/** ACT-1: an action is completed once, and stays done. */
export function moveAction(state: ActionState, verb: ActionVerb): Move<ActionState> {
  return moveIn(moves, { complete: 'be marked done' }, state, verb);
}
