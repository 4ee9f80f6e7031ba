/**
 * A change that no test can notice, and why. Found by its file, the text that is replaced (its first line) and what stands
 * in its place.
 */
export type ExplainedSurvivor = {
  file: string;
  source: string;
  replacement: string;
  why: string;
};

/** Every surviving change of the mutation run that has been looked at. */
export const explainedSurvivors: readonly ExplainedSurvivor[] = [];
