import type { FormProblem } from '@waymark/ui/error-summary';

/** The shown problems that are still there: what is newly wrong waits until the form is sent again. */
export function stillStanding(
  shown: readonly FormProblem[],
  now: readonly FormProblem[],
): FormProblem[] {
  return shown.filter(({ field, message }) =>
    now.some((problem) => problem.field === field && problem.message === message),
  );
}
