export type { RuleAnswer, RuleParameters } from './answer.ts';
export type { CaseTable, RuleCase } from './case-table.ts';
