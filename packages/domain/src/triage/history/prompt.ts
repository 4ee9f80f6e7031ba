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
  'social-care-re-referral-by-referral': 'A referral to social care within 12 months of another',
  'early-help-re-referral-by-family': 'This family came back after support had ended',
  'revolving-door-by-family': 'This family had several closed episodes for the same need',
  'no-further-action-then-new-item-by-family':
    'A new item came soon after no further action for this family',
};

/** TRI-R6: a prompt to read the history, or nothing to say. It has no way to refuse anything. */
export type HistoryPrompt = RuleAnswer<'read-the-history' | 'nothing-to-read', HistoryRuleId>;

/** TRI-R6: the answer of every definition: where it holds a person reads the whole history; nothing is held back. */
export function prompt(
  rule: HistoryRuleId,
  holds: boolean,
  because: string,
  parameters: Pick<HistoryParameters, 'version'>,
): HistoryPrompt {
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

const blocksNothing =
  'Coming back is never held against a family, and stops no contact, referral or help.';
