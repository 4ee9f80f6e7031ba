import { isWholeAnswer, walkedTables } from '@waymark/domain/every-combination';

/** What walking one decision table whole came to. */
export type WalkFigures = {
  combinations: number;
  outcomes: number;
  /** Rows that matched at least once, of all rows of the table. */
  rows: string;
  /** Combinations whose answer is not whole, or changes with the order of a list. */
  faults: number;
};

/** Answers every combination of every decision table, and counts. */
export function walkTables(): Record<string, WalkFigures> {
  return Object.fromEntries(walkedTables.map((table) => [table.name, walk(table)]));
}

function walk({ rules, answers }: (typeof walkedTables)[number]): WalkFigures {
  const outcomes = new Set<string>();
  const rows = new Set<string>();
  let combinations = 0;
  let faults = 0;
  for (const { answer, turnedRound = answer } of answers()) {
    combinations += 1;
    outcomes.add(answer.outcome);
    rows.add(answer.rule);
    const isOrderless = JSON.stringify(answer) === JSON.stringify(turnedRound);
    if (!isWholeAnswer(answer, rules) || !isOrderless) faults += 1;
  }
  return { combinations, outcomes: outcomes.size, rows: `${rows.size} of ${rules.length}`, faults };
}
