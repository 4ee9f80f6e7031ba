/** A change that no test can notice, and why. Found by file, kind of change and what it puts in place. */
export type ExplainedSurvivor = {
  file: string;
  mutator: string;
  replacement: string;
  why: string;
};

/** Every surviving change of the mutation run that has been looked at. */
export const explainedSurvivors: readonly ExplainedSurvivor[] = [];
