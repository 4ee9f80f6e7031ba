import type { FormProblem } from '@waymark/ui/error-summary';

/** What has to be put right at a field. */
export const problem = (field: string, message: string): FormProblem => ({ field, message });

/** The problem of a text that is longer than it may be, if it is. Spaces around it do not count. */
export function tooLong(field: string, what: string, text: string, most: number): FormProblem[] {
  if (text.trim().length <= most) return [];
  return [problem(field, `${what} can be at most ${most} characters long`)];
}
