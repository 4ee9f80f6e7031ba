import type { SharingOutcome, SharingRuleId } from '../answer.ts';
import type { SettledFacts } from './settle.ts';

/** One row of the sharing table: when it applies, and its answer. Facts are settled before it sees them. */
export type SharingRow = {
  id: SharingRuleId;
  /** Where the row comes from: a tag of SPEC.md, or OURS. */
  source: string;
  matches: (facts: SettledFacts) => boolean;
  answer: (facts: SettledFacts) => SharingRowAnswer;
};

/** What a row says. `mustRecord` is the row's own column; what every share records comes beside it. */
export type SharingRowAnswer = {
  outcome: SharingOutcome;
  because: string[];
  mustRecord: string[];
  nextStep: string;
};

/** Whom to ask the same day, whatever the hour. */
export const askToday =
  'Ask the safeguarding lead or the information governance lead today (out of hours: the emergency duty team)';

/** Ends every step that lets something wait. */
export const ifItGrows =
  'If the worry grows, judge the class again and answer here again; if anyone is in danger, ring 999.';
