import type { WhoCanAgreeAlso, WhoCanAgreeOutcome, WhoCanAgreeRuleId } from './answer.ts';

/** What a case of who can agree expects. `records`: what its record begins with. */
export type WhoCanAgreeExpected = {
  rule: WhoCanAgreeRuleId;
  outcome: WhoCanAgreeOutcome;
  also?: WhoCanAgreeAlso[];
  records?: string[];
};

/** The day on which the cases are read. */
export const casesToday = '2026-11-23';

/** Dates of birth by the age they give on the day of the cases. */
export const aged = {
  12: '2014-11-23',
  'the day before 13': '2013-11-24',
  13: '2013-11-23',
  14: '2012-11-23',
  'the day before 16': '2010-11-24',
  16: '2010-11-23',
  'the day before 18': '2008-11-24',
  18: '2008-11-23',
} as const;
