import { type SpecialTrigger, specialTriggers } from './trigger.ts';

/** REF-X18: every set of triggers, from none to all sixteen: 65,536 of them. */
export function* everySetOfTriggers(): Generator<SpecialTrigger[]> {
  for (let set = 0; set < 2 ** specialTriggers.length; set += 1)
    yield specialTriggers.filter((_, index) => Math.floor(set / 2 ** index) % 2 === 1);
}
