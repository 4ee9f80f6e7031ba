import type { RuleAnswer } from '../../rule/answer.ts';
import type { PublishedCell } from './publish.ts';

/** What may become of a table. */
export const disclosureOutcomes = ['publish', 'publish-with-suppression', 'refuse'] as const;
export type DisclosureOutcome = (typeof disclosureOutcomes)[number];

/** The rows of the table of decisions, in the order in which they are read. */
export const disclosureRuleIds = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8'] as const;
export type DisclosureRuleId = (typeof disclosureRuleIds)[number];

/** Outcomes in the words of a screen. */
export const disclosureOutcomeLabels: Record<DisclosureOutcome, string> = {
  publish: 'Publish it as it is in the answer',
  'publish-with-suppression': 'Publish it as it is in the answer, with numbers hidden',
  refuse: 'Do not publish it',
};

/**
 * A table as it is printed: its cells with totals, percentages of the cells if they were asked for, and what is to stand
 * below it.
 */
export type PublishedTable = {
  rows: string[] | null;
  columns: string[] | null;
  cells: PublishedCell[][];
  percentages: PublishedCell[][] | null;
  notes: string[];
};

/**
 * SDC-10: what may be published and why. `table` alone is for the public. `hidden` says which cells of the grid are hidden,
 * for the next release to be checked against; with the numbers of primary and secondary ones it is kept, not published.
 */
export type DisclosureDecision = RuleAnswer<DisclosureOutcome, DisclosureRuleId> & {
  table: PublishedTable | null;
  hidden: boolean[][] | null;
  primary: number;
  secondary: number;
};
