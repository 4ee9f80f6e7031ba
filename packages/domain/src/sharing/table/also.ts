import {
  type SharingAlso,
  type SharingOutcome,
  type SharingRuleId,
  type TellFamily,
  sharingAlsos,
  sharingWidth,
} from '../answer.ts';
import { ownRecords } from './records.ts';
import type { SettledFacts } from './settle.ts';

/** What has been answered so far. */
export type Answered = {
  facts: SettledFacts;
  rule: SharingRuleId;
  outcome: SharingOutcome;
  tellFamily: TellFamily;
};

/** When each row or record holds beside the row that matched first. Sources are in SPEC.md. */
const alsoRules: Record<SharingAlso, (answered: Answered) => boolean> = {
  // SHR-A1: I3's approval and record, whichever row shares without telling.
  'not-telling': ({ rule, outcome, tellFamily }) =>
    rule !== 'I3' && tellFamily === 'not-yet' && sharingWidth[outcome] > 0,
  // SHR-A2: the duty's record, where another row answered first.
  'duty-record': ({ facts, rule, outcome }) =>
    rule !== 'I6' && facts.duty === 'binds' && sharingWidth[outcome] > 0,
  // SHR-A3: the effects of a withdrawal, whatever else is shared.
  'withdrawal-effects': ({ facts, rule }) =>
    rule !== 'I11' && personal(facts) && facts.agreement === 'withdrawn',
  // SHR-A4: other people's data is taken out of whatever is shared, now or after advice.
  redact: ({ facts, rule }) => rule !== 'I12' && personal(facts) && facts.thirdPartyData,
  // SHR-A5: confidence is lifted by suspected harm, a duty or agreement; by nothing else.
  'health-advice': ({ facts, rule }) =>
    rule !== 'I13' &&
    (facts.class === 'B' || facts.class === 'C') &&
    facts.healthInConfidence &&
    facts.duty !== 'binds' &&
    facts.agreement !== 'given',
  // SHR-A6: any doubt, and anything that contradicts itself.
  'advice-today': ({ facts, outcome }) => !asksAdvice(outcome) && doubtful(facts, outcome),
};

/** SHR-A1 to SHR-A6: everything that holds beside the answer, in a fixed order. */
export function alsoHolds(answered: Answered): SharingAlso[] {
  return sharingAlsos.filter((also) => alsoRules[also](answered));
}

/** What each of them records. */
export const alsoRecords: Record<SharingAlso, readonly string[]> = {
  'not-telling': ownRecords.notTelling,
  'duty-record': ownRecords.duty,
  'withdrawal-effects': ownRecords.withdrawal,
  redact: ownRecords.heldBack,
  'health-advice': ownRecords.healthAdvice,
  'advice-today': ownRecords.advice,
};

/** Whether the outcome itself already asks for advice. */
export function asksAdvice(outcome: SharingOutcome): boolean {
  return outcome === 'seek-advice' || outcome === 'share-and-seek-advice';
}

function personal(facts: SettledFacts): boolean {
  return facts.class !== 'D';
}

function doubtful(facts: SettledFacts, outcome: SharingOutcome): boolean {
  if (!personal(facts)) return facts.inDoubt || facts.thirdPartyData || facts.healthInConfidence;
  const detrimentAgainstSharing = facts.moreDetrimental === 'yes' && sharingWidth[outcome] > 0;
  return facts.inDoubt || !facts.classKnown || detrimentAgainstSharing;
}
