import { useState } from 'react';
import type { FormProblem } from '@waymark/ui/error-summary';

import { failureOf, problemsToShow } from './failure.ts';
import { stillStanding } from './still-standing.ts';

/**
 * What came of sending a form: the problems to show, and how often it was tried. `standing` says what is wrong with the
 * form right now: a problem found here goes as soon as it is put right; one from the server stays until the next try.
 */
export function useAttempt(standing?: () => readonly FormProblem[]) {
  const [state, setState] = useState<State>({ attempt: 0, problems: [], ours: false });
  const problems =
    state.ours && standing ? stillStanding(state.problems, standing()) : state.problems;
  return {
    attempt: state.attempt,
    problems,
    /** The problem beside one field, if it has one. */
    at: (field: string) => problems.find((problem) => problem.field === field)?.message,
    /** Shows problems and moves focus to them. */
    refuse: (found: readonly FormProblem[]) =>
      setState((before) => ({ attempt: before.attempt + 1, problems: found, ours: true })),
    /** Shows why the server did not do it; what was typed stays. `rename` gives the server's field ours. */
    fail: (error: unknown, rename: (field: string) => string = (field) => field) =>
      setState((before) => ({
        attempt: before.attempt + 1,
        ours: false,
        problems: problemsToShow(failureOf(error)).map((problem) => ({
          ...problem,
          field: problem.field === null ? null : rename(problem.field),
        })),
      })),
    clear: () => setState((before) => ({ ...before, problems: [] })),
  };
}

type State = { attempt: number; problems: readonly FormProblem[]; ours: boolean };
