/** Why a change of state is not allowed, and what to do instead. Holds no personal data. */
export type IllegalMove = { from: string; verb: string; message: string; nextStep: string };

/** The answer of every state machine of this package: the new state, or why not. */
export type Move<State extends string> =
  | { ok: true; state: State }
  | { ok: false; problem: IllegalMove };

/** One state machine: for each state, the verbs that are allowed in it and where they lead. */
export type MoveTable<State extends string, Verb extends string> = Record<
  State,
  {
    /** The state in words, to follow "it is": "on a meeting's list". */
    words: string;
    verbs: Partial<Record<Verb, State>>;
    /** What a person can do when the verb they chose is not allowed here. */
    nextStep: string;
  }
>;

/**
 * Looks one move up. Total: a state or verb the table does not know is an illegal move, never an exception.
 * `verbWords` follow "cannot": "be put on a list".
 */
export function moveIn<State extends string, Verb extends string>(
  table: MoveTable<State, Verb>,
  verbWords: Record<Verb, string>,
  state: State,
  verb: Verb,
): Move<State> {
  const row = Object.hasOwn(table, state) ? table[state] : null;
  const words = Object.hasOwn(verbWords, verb) ? verbWords[verb] : 'be changed like that';
  if (!row)
    return illegal(state, verb, `This cannot ${words}: its state is not known.`, 'Open it again.');
  const next = Object.hasOwn(row.verbs, verb) ? row.verbs[verb] : undefined;
  if (next !== undefined) return { ok: true, state: next };
  return illegal(state, verb, `This cannot ${words}: it is ${row.words}.`, row.nextStep);
}

function illegal(from: string, verb: string, message: string, nextStep: string) {
  return { ok: false as const, problem: { from, verb, message, nextStep } };
}
