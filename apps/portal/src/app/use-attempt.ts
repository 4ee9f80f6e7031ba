import { useState } from 'react';
import type { FormProblem } from '@waymark/ui/error-summary';

import { failureOf, problemsToShow } from './failure.ts';

/** What came of sending a form: the problems to show, and how often it was tried. */
export function useAttempt() {
  const [state, setState] = useState<{ attempt: number; problems: readonly FormProblem[] }>({
    attempt: 0,
    problems: [],
  });
  return {
    ...state,
    /** The problem beside one field, if it has one. */
    at: (field: string) => state.problems.find((problem) => problem.field === field)?.message,
    /** Shows problems and moves focus to them. */
    refuse: (problems: readonly FormProblem[]) =>
      setState((before) => ({ attempt: before.attempt + 1, problems })),
    /** Shows why the server did not do it; what was typed stays. `rename` gives the server's field ours. */
    fail: (error: unknown, rename: (field: string) => string = (field) => field) =>
      setState((before) => ({
        attempt: before.attempt + 1,
        problems: problemsToShow(failureOf(error)).map((problem) => ({
          ...problem,
          field: problem.field === null ? null : rename(problem.field),
        })),
      })),
    clear: () => setState((before) => ({ ...before, problems: [] })),
  };
}
