export type { RuleAnswer, RuleParameters } from './answer.ts';
export type { CaseTable, RuleCase } from './case-table.ts';
export { type Need, type NeedsCheck, checkNeeds } from './need.ts';
export {
  type YesNo,
  type YesNoUnknown,
  type YesNoUnsure,
  yesNo,
  yesNoUnknown,
  yesNoUnsure,
} from './yes-no.ts';
