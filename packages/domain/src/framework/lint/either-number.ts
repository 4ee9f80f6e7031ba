/** One of the two numbers, the other one later in the same sentence, and what stands between and after. */
const twoNumbers = /\b(999|101)\b(?=([^.;:!?]{1,60}?)\b(?!\1)(999|101)\b([^.;:!?]*))/g;
const choice = /\bor\b|\//i;
const saysWhen = /^\W*(?:or\W+)?(?:if|when|where|in an emergency)\b/i;
const saysNotUrgent =
  /^\W*(?:(?:if|when|where|for|in)(?:\s+\w+){0,4}?\s+)?(?:not|non|no|nobody|less)\b/i;

/**
 * FRM-23: whether words offer 999 and 101 as a choice, however they are joined: "999 or call 101", "999 (or 101)". They may
 * name both where they say at once when which is rung: "101, or 999 in an emergency", "999, or 101 if it is not urgent".
 */
export function offersEitherNumber(words: string): boolean {
  return [...words.matchAll(twoNumbers)].some(([, , between = '', second, after = '']) => {
    if (!choice.test(between) || saysWhen.test(between)) return false;
    return !(second === '999' ? saysWhen : saysNotUrgent).test(after);
  });
}
