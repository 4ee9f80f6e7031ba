/**
 * RUL-3: cases in plain words, the same for a test and for a reader of the rulebook: the rule it shows, a name, the facts
 * that matter and what is expected of them. `id` is the rule's ID in SPEC.md.
 */
export type RuleCase<Facts = unknown, Expected = unknown> = {
  id: string;
  name: string;
  facts: Facts;
  expected: Expected;
};

/** A titled table of cases. `about` says in a sentence or two what the reader sees, and what the facts leave out. */
export type CaseTable<Facts = unknown, Expected = unknown> = {
  title: string;
  about: string;
  cases: readonly RuleCase<Facts, Expected>[];
};
