import type { ConditionWords, IllegalMove, LegalMove, Machine } from './move-table.ts';
import { findMove } from './move.ts';
import { type Relation, relationWords } from './relation.ts';

/** Who asks, as they stand to the record, and what is known to be true of it. What is not named here is not so. */
export type Standing = { relations: readonly Relation[]; met: readonly string[] };

/** Something that has to be true first and is not, or is not known to be. */
export type MissingCondition = ConditionWords & { condition: string };

/** Why a move is refused: what a person reads, and what is missing where the answer is "not yet". */
export type Refusal =
  | { answer: 'not-in-this-state' | 'not-by-you'; problem: IllegalMove }
  | { answer: 'not-yet'; problem: IllegalMove; missing: MissingCondition[] };

/** The one answer to "may this move be made now, by this person": yes, or which of three reasons why not. */
export type MoveAnswer<State extends string> = { answer: 'allowed'; state: State } | Refusal;

/**
 * ACC-10: the state is asked first, then who asks, then what has to be true. Total: an unknown state, verb, relation or
 * condition is a refusal with a next step, never an exception and never a yes.
 */
export function judgeMove<State extends string, Verb extends string, Condition extends string>(
  machine: Machine<State, Verb, Condition>,
  state: State,
  verb: Verb,
  standing: Standing,
): MoveAnswer<State> {
  const found = findMove(machine, state, verb);
  if (!found.ok) return { answer: 'not-in-this-state', problem: found.problem };
  const { legal, words } = found;
  if (!legal.by.some((each) => standing.relations.includes(each)))
    return notByYou(state, verb, words, legal.by);
  const missing = legal.requires.flatMap((condition) =>
    standing.met.includes(condition) ? [] : [{ condition, ...machine.conditions[condition] }],
  );
  if (missing.length > 0) return notYet(state, verb, words, missing);
  return { answer: 'allowed', state: legal.to };
}

function notByYou(from: string, verb: string, words: string, by: LegalMove<string>['by']): Refusal {
  if (by.length === 0)
    return {
      answer: 'not-by-you',
      problem: {
        from,
        verb,
        message: `This cannot ${words} by hand.`,
        nextStep: 'Open it again, and read what happened to it.',
      },
    };
  const who = by.map((each) => relationWords[each]).join(', or ');
  const message = `This can only ${words} by ${who}.`;
  return { answer: 'not-by-you', problem: { from, verb, message, nextStep: `Ask ${who}.` } };
}

/** Everything that is missing at once, so that nobody mends one thing only to be told of the next. */
function notYet(from: string, verb: string, words: string, missing: MissingCondition[]): Refusal {
  const message = [`This cannot ${words} yet.`, ...missing.map((each) => each.missing)].join(' ');
  const nextStep = missing.map((each) => each.nextStep).join(' ');
  return { answer: 'not-yet', problem: { from, verb, message, nextStep }, missing };
}
