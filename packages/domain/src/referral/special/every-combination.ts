import { type SpecialTrigger, specialTriggers } from './trigger.ts';

/** REF-X18: every set of at most so many triggers; of all sixteen, 65,536 sets. */
export function* everySetOfTriggers(
  atMost: number = specialTriggers.length,
): Generator<SpecialTrigger[]> {
  for (let set = 0; set < 2 ** specialTriggers.length; set += 1) {
    const triggers = specialTriggers.filter((_, index) => (set >> index) % 2 === 1);
    if (triggers.length <= atMost) yield triggers;
  }
}
