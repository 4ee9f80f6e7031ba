import type { IllegalMove, LegalMove, Machine } from './move-table.ts';

/** What a state machine says of a move by itself: the new state, or why not. Who asks is not looked at: see `judgeMove`. */
export type Move<State extends string> =
  | { ok: true; state: State }
  | { ok: false; problem: IllegalMove };

/**
 * Looks one move up. Total: a state or verb the machine does not know is an illegal move, never an exception. It says
 * nothing about who may make the move, or what has to be true first.
 */
export function moveIn<State extends string, Verb extends string, Condition extends string>(
  machine: Machine<State, Verb, Condition>,
  state: State,
  verb: Verb,
): Move<State> {
  const found = findMove(machine, state, verb);
  return found.ok ? { ok: true, state: found.legal.to } : found;
}

/** The legal move and its verb in words, or why there is none in this state. Total, as `moveIn` is. */
export function findMove<State extends string, Verb extends string, Condition extends string>(
  { moves, verbWords }: Machine<State, Verb, Condition>,
  state: State,
  verb: Verb,
):
  | { ok: true; legal: LegalMove<State, Condition>; words: string }
  | { ok: false; problem: IllegalMove } {
  const words = Object.hasOwn(verbWords, verb) ? verbWords[verb] : 'be changed like that';
  if (!Object.hasOwn(moves, state))
    return refuse(state, verb, `This cannot ${words}: its state is not known.`, 'Open it again.');
  const row = moves[state];
  const legal = Object.hasOwn(row.verbs, verb) ? row.verbs[verb] : undefined;
  if (legal !== undefined) return { ok: true, legal, words };
  return refuse(state, verb, `This cannot ${words}: it is ${row.words}.`, row.nextStep);
}

function refuse(from: string, verb: string, message: string, nextStep: string) {
  return { ok: false as const, problem: { from, verb, message, nextStep } };
}
