import type { MeasureCounts } from './counts.ts';

/**
 * MEA-13: a figure as a source prints it, the counts it can be worked out from, and what we make of it. `reproduced`: the
 * same figure. `slip`: the source's own counts give another. `added`: the source prints the counts and no such figure.
 * `madeUp` says that the counts are ours, to show the arithmetic: the source prints none.
 */
export type SeedFigure = {
  source: string;
  printed: string;
  ours: string;
  status: 'reproduced' | 'slip' | 'added';
  madeUp: boolean;
  counts: MeasureCounts;
};
