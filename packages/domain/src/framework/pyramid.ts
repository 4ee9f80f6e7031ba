import { levelTitle } from './render-quick.ts';
import type { ThresholdFramework } from './schema.ts';

/** One layer of the pyramid of need. `width` is its share of the base, over 0 to 1. */
export type PyramidLayer = { level: number; title: string; about: string; width: number };

/** FRM-25: the pyramid of need, top layer first: a second picture of the same levels (H27). */
export function pyramidOf(framework: ThresholdFramework): PyramidLayer[] {
  const { levels } = framework;
  return levels.toReversed().map((step, index) => ({
    level: step.level,
    title: levelTitle(framework, step),
    about: step.sourceDescriptor,
    width: (index + 1) / levels.length,
  }));
}
