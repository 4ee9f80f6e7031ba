/** The steps of the five-level framework. A level is a professional's judgement with a reason, never a score. */
export const levelNumbers = [1, 2, 3, 4, 5] as const;
export type LevelNumber = (typeof levelNumbers)[number];
