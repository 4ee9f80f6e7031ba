import { checkEncompass, encompassRuleIds } from './triage/encompass/check-encompass.ts';
import { everyEncompassCombination } from './triage/encompass/every-combination.ts';
import { everyCombination } from './triage/every-combination.ts';
import { defaultTriageParameters, routeContact, routeRuleIds } from './triage/index.ts';
import {
  besideSharingValues,
  decidingSharingValues,
  everySharingCombination,
} from './sharing/every-combination.ts';
import {
  decideSharing,
  defaultSharingParameters,
  sharingRuleIds,
  whoCanAgree,
  whoCanAgreeRuleIds,
} from './sharing/index.ts';
import { casesToday } from './sharing/who-can-agree/aged-cases.ts';
import { everyWhoCanAgree } from './sharing/who-can-agree/every-combination.ts';
import { everyReferral } from './referral/agreement/every-combination.ts';
import { everyDanger, everyStep } from './referral/every-combination.ts';
import {
  dangerRuleIds,
  decideDanger,
  decideReferralAgreement,
  decideSpecialRoutes,
  decideStep,
  defaultReferralParameters,
  referralRuleIds,
  specialRules,
  stepRuleIds,
} from './referral/index.ts';
import { everySetOfTriggers } from './referral/special/every-combination.ts';
import { everyDisagreement } from './disagreement/every-combination.ts';
import {
  decideDisagreement,
  defaultDisagreementParameters,
  disagreementRuleIds,
} from './disagreement/index.ts';
import { everyExpectedAssessment } from './assessment/every-combination.ts';
import { expectAssessment, expectedAssessmentRuleIds } from './assessment/index.ts';
import { everyLead } from './plan/every-combination.ts';
import { checkLead, leadRuleIds } from './plan/index.ts';
import { everyDisclosureCombination } from './measure/disclosure-control/every-combination.ts';
import { answerFor } from './measure/disclosure-control/decide-disclosure.ts';
import {
  defaultDisclosureParameters,
  disclosureRuleIds,
} from './measure/disclosure-control/index.ts';
import type { RuleAnswer } from './rule/index.ts';

/** What every table answers at least. */
export type TableAnswer = Pick<
  RuleAnswer<string, string>,
  'outcome' | 'rule' | 'because' | 'mustRecord' | 'nextStep'
>;

/**
 * RUL-5: a decision table that can be walked whole: every combination of every value of its facts, and the answer to each.
 * Where a fact is a list, whose order must not matter, it is answered again with the list turned round. The other facts are
 * read by their names, so they have no order.
 */
export type WalkedTable = {
  name: string;
  rules: readonly string[];
  answers: () => Generator<{ answer: TableAnswer; turnedRound?: TableAnswer }>;
};

function walked<Facts extends object>(
  name: string,
  rules: readonly string[],
  combinations: () => Iterable<Facts>,
  decide: (facts: Facts) => TableAnswer,
  turnRound?: (facts: Facts) => Facts,
): WalkedTable {
  return {
    name,
    rules,
    *answers() {
      for (const facts of combinations())
        yield turnRound
          ? { answer: decide(facts), turnedRound: decide(turnRound(facts)) }
          : { answer: decide(facts) };
    },
  };
}

/** RUL-5: whether an answer is whole: an outcome, a row of its table, at least one reason, and no empty sentence. */
export function isWholeAnswer(answer: TableAnswer, rules: readonly string[]): boolean {
  const sentences = [...answer.because, answer.nextStep];
  return (
    answer.outcome !== '' &&
    rules.includes(answer.rule) &&
    answer.because.length > 0 &&
    sentences.every((sentence) => sentence.trim() !== '')
  );
}

/** Every decision table of the package whose facts can be counted out. */
export const walkedTables: readonly WalkedTable[] = [
  ...[false, true].map((mediumNeedsChild) =>
    walked(
      mediumNeedsChild ? 'triage-route, medium needs a child' : 'triage-route',
      routeRuleIds,
      () => everyCombination,
      (facts) => routeContact(facts, { ...defaultTriageParameters, mediumNeedsChild }),
    ),
  ),
  ...[
    { name: 'sharing', values: decidingSharingValues },
    { name: 'sharing, what holds beside', values: besideSharingValues },
  ].map(({ name, values }) =>
    walked(
      name,
      sharingRuleIds,
      () => everySharingCombination(values),
      (facts) => decideSharing(facts, defaultSharingParameters),
    ),
  ),
  walked(
    'referral-agreement',
    referralRuleIds,
    () => everyReferral(),
    (facts) => decideReferralAgreement(facts, defaultReferralParameters),
  ),
  walked(
    'danger',
    dangerRuleIds,
    () => everyDanger,
    (facts) => decideDanger(facts),
  ),
  walked(
    'section-17-and-47-steps',
    stepRuleIds,
    () => everyStep,
    (facts) => decideStep(facts),
  ),
  // X0 answers what this version does not know, and so no set of what it knows; X17 answers the empty one.
  walked(
    'special-routes',
    [...specialRules.map(({ id }) => id), 'X17'],
    () => everySetOfTriggers(),
    (triggers) => decideSpecialRoutes({ triggers }),
    (triggers) => triggers.toReversed(),
  ),
  walked(
    'who-can-agree',
    whoCanAgreeRuleIds,
    () => everyWhoCanAgree(),
    (facts) => whoCanAgree(facts, defaultSharingParameters, casesToday),
  ),
  walked(
    'disclosure-control',
    disclosureRuleIds,
    () => everyDisclosureCombination,
    (facts) => answerFor(facts, defaultDisclosureParameters),
  ),
  walked(
    'disagreement',
    disagreementRuleIds,
    () => everyDisagreement,
    (facts) => decideDisagreement(facts, '2026-11-30', defaultDisagreementParameters),
  ),
  walked(
    'operation-encompass',
    encompassRuleIds,
    () => everyEncompassCombination,
    (facts) => checkEncompass(facts, defaultTriageParameters),
  ),
  walked(
    'assessment-expected',
    expectedAssessmentRuleIds,
    () => everyExpectedAssessment,
    (facts) => expectAssessment(facts),
  ),
  walked(
    'lead-practitioner',
    leadRuleIds,
    () => everyLead,
    (facts) => checkLead(facts),
  ),
];
