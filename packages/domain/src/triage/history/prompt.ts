import { type Day, isDay } from '../../clock/day.ts';
import type { RuleAnswer } from '../../rule/answer.ts';
import type { HistoryParameters } from './parameters.ts';

/** What each definition counts: the unit stands in its name, because "repeat" means three things. */
export const historyRuleIds = [
  'repeat-discussion-by-child',
  'social-care-re-referral-by-referral',
  'early-help-re-referral-by-family',
  'revolving-door-by-family',
  'no-further-action-then-new-item-by-family',
] as const;
export type HistoryRuleId = (typeof historyRuleIds)[number];

/** What was counted, in short plain words. */
export const historyRuleLabels: Record<HistoryRuleId, string> = {
  'repeat-discussion-by-child': 'This child was discussed at more than one meeting',
  'social-care-re-referral-by-referral': 'A referral to social care came soon after an earlier one',
  'early-help-re-referral-by-family': 'This family came back after support had ended',
  'revolving-door-by-family': 'This family had several closed episodes for the same need',
  'no-further-action-then-new-item-by-family':
    'A new item came soon after no further action for this family',
};

/** TRI-R6: a prompt to read the history, or nothing to say. It has no way to refuse anything. */
export type HistoryPrompt = RuleAnswer<'read-the-history' | 'nothing-to-read', HistoryRuleId>;

/** Whether a definition holds, and the sentence that says so. */
export type HistoryReading = { holds: boolean; because: string };

/**
 * TRI-R6: the answer of every definition: where it holds a person reads the whole history; nothing is held back. Where one of
 * the days it rests on cannot be read, it may hold, so the history is read. Total.
 */
export function prompt(
  rule: HistoryRuleId,
  days: readonly Day[],
  read: () => HistoryReading,
  parameters: Pick<HistoryParameters, 'version'>,
): HistoryPrompt {
  const { holds, because } = days.every(isDay) ? read() : unreadable;
  return {
    outcome: holds ? 'read-the-history' : 'nothing-to-read',
    rule,
    because: [because, blocksNothing],
    mustRecord: holds ? ['Who read the history, and what it changes'] : [],
    nextStep: holds
      ? 'Read the whole history before you decide, and ask what was tried and why it did not last. Then carry on.'
      : 'Carry on.',
    version: parameters.version,
  };
}

const unreadable: HistoryReading = {
  holds: true,
  because: 'A day of this history cannot be read, so nobody can say that there is nothing in it.',
};
const blocksNothing =
  'Coming back is never held against a family, and stops no contact, referral or help.';
