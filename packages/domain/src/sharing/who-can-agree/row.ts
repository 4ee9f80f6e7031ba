import type { YesNoUnknown } from '../../rule/yes-no.ts';
import type { WhoCanAgreeOutcome, WhoCanAgreeRuleId } from './answer.ts';
import type { AskedPerson } from './facts.ts';

/** Facts as the table may rely on them. `age` is in full years, null where it is not known. */
export type SettledAgreeFacts = {
  asked: AskedPerson;
  unborn: boolean;
  age: number | null;
  parentalResponsibility: YesNoUnknown;
  lookedAfter: boolean;
  parentsDisagree: boolean;
  understandsEnough: YesNoUnknown;
  hasCapacity: YesNoUnknown;
  sexualMatter: boolean;
};

/** One row of the table of who can agree. */
export type AgreeRow = {
  id: WhoCanAgreeRuleId;
  source: string;
  matches: (facts: SettledAgreeFacts) => boolean;
  answer: (facts: SettledAgreeFacts) => AgreeRowAnswer;
};

/** What a row says. */
export type AgreeRowAnswer = {
  outcome: WhoCanAgreeOutcome;
  because: string[];
  mustRecord: string[];
  nextStep: string;
};

/** Ends every step that lets agreement wait. */
export const safetyFirst =
  'Agreement is for help; if a child may be at risk, nobody waits for it, and if anyone is in danger, ring 999.';

/** How it was judged that somebody can answer. */
export const howJudged = 'How it was judged that they understand, by whom and when';

/** Whether the age is known and at least `from`, and below `below`, in full years. */
export function isAged(facts: SettledAgreeFacts, from: number, below: number): boolean {
  return facts.age !== null && facts.age >= from && facts.age < below;
}
