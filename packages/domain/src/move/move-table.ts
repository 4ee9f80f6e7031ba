import type { Relation } from './relation.ts';

/** Why a move is not allowed, and what to do instead. Holds no personal data. */
export type IllegalMove = { from: string; verb: string; message: string; nextStep: string };

/** One legal move: where it leads, who may make it (any one of them), and what has to be true first (all of it). */
export type LegalMove<State extends string, Condition extends string = never> = {
  to: State;
  by: readonly Relation[];
  requires: readonly Condition[];
};

/** What has to be true first, in words for the screen on which it is not. */
export type ConditionWords = {
  /** A whole sentence that says what is missing: "The family has not been told." */
  missing: string;
  /** A whole sentence that says what to do about it. */
  nextStep: string;
};

/** For each state: the moves that are legal in it, and words for the ones that are not. */
type MoveTable<
  State extends string,
  Verb extends string,
  Condition extends string = never,
> = Record<
  State,
  {
    /** The state in words, to follow "it is": "on a meeting's list". */
    words: string;
    verbs: Partial<Record<Verb, LegalMove<State, Condition>>>;
    /** What a person can do when the verb they chose is not allowed here. */
    nextStep: string;
  }
>;

/** ACC-9: one state machine, whole and as data: what a screen offers and what a use case refuses are both read from it. */
export type Machine<State extends string, Verb extends string, Condition extends string = never> = {
  moves: MoveTable<State, Verb, Condition>;
  /** Verbs in words, in the passive, to follow "cannot" and to stand before "by": "be put on a list". */
  verbWords: Record<Verb, string>;
  conditions: Record<Condition, ConditionWords>;
};
