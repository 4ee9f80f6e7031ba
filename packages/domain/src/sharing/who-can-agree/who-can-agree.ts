import type { Day } from '../../clock/day.ts';
import { type YesNoUnknown, yesNoUnknown } from '../../rule/yes-no.ts';
import type { SharingParameters } from '../parameters.ts';
import { w1, w5, w6, w7 } from './adult-rows.ts';
import { ageOn } from './age.ts';
import {
  type WhoCanAgreeAlso,
  type WhoCanAgreeAnswer,
  type WhoCanAgreeRuleId,
  whoCanAgreeAlsos,
} from './answer.ts';
import { w10, w2, w3, w4, w8, w9 } from './child-rows.ts';
import type { WhoCanAgreeFacts } from './facts.ts';
import { type AgreeRow, type SettledAgreeFacts, isAged } from './row.ts';

/** The rows in the order in which they are read: the child's age first, then the adult who is asked for the child. */
export const agreeRows: readonly AgreeRow[] = [w8, w10, w9, w3, w4, w2, w7, w5, w6, w1];

/**
 * SHR-W11: who can agree to help for a child, why, and what to record; the child's own wishes always apart. Total: missing
 * or unheard-of is not known, and nobody counts as able to agree because something is not known. `today` is a day in London.
 */
export function whoCanAgree(
  given: WhoCanAgreeFacts,
  parameters: SharingParameters,
  today: Day,
): WhoCanAgreeAnswer {
  const facts = settle(given, today);
  const row = agreeRows.find((one) => one.matches(facts)) ?? w1;
  const answer = row.answer(facts);
  return {
    outcome: answer.outcome,
    rule: row.id,
    also: whoCanAgreeAlsos.filter((also) => alsoRules[also](facts, row.id)),
    because: answer.because,
    mustRecord: [
      ...answer.mustRecord,
      "The child's own wishes and feelings, kept apart from the parents' view",
    ],
    nextStep: answer.nextStep,
    version: parameters.version,
  };
}

function settle(given: WhoCanAgreeFacts, today: Day): SettledAgreeFacts {
  return {
    asked: given.asked === 'child' ? 'child' : 'adult',
    unborn: mayBe(given.unborn),
    age: ageOn(given.bornOn, today),
    parentalResponsibility: known(given.parentalResponsibility),
    lookedAfter: mayBe(given.lookedAfter),
    parentsDisagree: mayBe(given.parentsDisagree),
    understandsEnough: known(given.understandsEnough),
    hasCapacity: given.hasCapacity === undefined ? 'yes' : known(given.hasCapacity),
    sexualMatter: mayBe(given.sexualMatter),
  };
}

function known(value: unknown): YesNoUnknown {
  return yesNoUnknown.find((one) => one === value) ?? 'unknown';
}

function mayBe(value: unknown): boolean {
  return value !== undefined && value !== 'no';
}

const alsoRules: Record<
  WhoCanAgreeAlso,
  (facts: SettledAgreeFacts, rule: WhoCanAgreeRuleId) => boolean
> = {
  // SHR-W6: also where another row answered first.
  'parents-disagree': (facts, rule) => facts.parentsDisagree && rule !== 'W6',
  // SHR-W2: an adult is asked for a child who may understand enough.
  'judge-understanding': (facts) =>
    !facts.unborn &&
    facts.asked === 'adult' &&
    isAged(facts, 13, 16) &&
    facts.understandsEnough === 'unknown',
  // SHR-W2: a child who answers alone is not left alone.
  'involve-parents': (_facts, rule) => rule === 'W2',
  // SHR-W4: whoever was asked.
  'safeguarding-lead': (facts) =>
    facts.sexualMatter && !facts.unborn && !isAged(facts, 16, Infinity),
  // SHR-W5: also where another row answered first.
  'check-parental-responsibility': (facts, rule) =>
    facts.lookedAfter && rule !== 'W5' && !facts.unborn && !isAged(facts, 16, Infinity),
};
