import { z } from 'zod';
import data from './rules.json' with { type: 'json' };

/**
 * RUL-6: one rule as SPEC.md prints it (Markdown): its words, its source, and the day from which it holds (YYYY-MM-DD). What a
 * decision table prints in two columns, condition and answer, stands with a colon between.
 */
export const RuleEntry = z.strictObject({
  id: z.string(),
  says: z.string(),
  from: z.iso.date(),
  source: z.string(),
});
export type RuleEntry = z.infer<typeof RuleEntry>;

let read: ReadonlyMap<string, RuleEntry> | null = null;

/** RUL-6: every rule, in the order of SPEC.md. */
export function allRules(): RuleEntry[] {
  return [...rulesById().values()];
}

/** RUL-6: the rule with this ID ("TRI-P11"), or null where there is none. */
export function findRule(id: string): RuleEntry | null {
  return rulesById().get(id) ?? null;
}

function rulesById(): ReadonlyMap<string, RuleEntry> {
  read ??= new Map(
    z
      .array(RuleEntry)
      .parse(data)
      .map((rule) => [rule.id, rule]),
  );
  return read;
}
