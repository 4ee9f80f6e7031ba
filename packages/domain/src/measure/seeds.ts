import type { SeedFigure } from './seed.ts';
import { referralSeeds } from './seeds-referral.ts';
import { supportSeeds } from './seeds-support.ts';

/** MEA-13: the figures of the sources that counts can be set beside, in the order of their measures. */
export const seedFigures: readonly SeedFigure[] = [...referralSeeds, ...supportSeeds];
