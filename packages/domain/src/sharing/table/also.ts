import {
  type SharingAlso,
  type SharingOutcome,
  type SharingRuleId,
  type TellFamily,
  sharingAlsos,
  sharingWidth,
} from '../answer.ts';
import { otherPeople, toldInConfidence } from './beside.ts';
import { ownRecords, refusalRecords } from './records.ts';
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
  // SHR-A7: a refusal that another row than I4 passed over is weighed and recorded like there.
  'refusal-weighed': ({ facts, rule }) =>
    rule !== 'I4' && facts.class === 'A' && facts.agreement === 'refused',
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
  // SHR-A6: any doubt, and anything that contradicts itself, as urgency below suspected harm does.
  'advice-today': ({ facts, outcome }) => !asksAdvice(outcome) && doubtful(facts, outcome),
};

/** SHR-A1 to SHR-A6: everything that holds beside the answer, in a fixed order. */
export function alsoHolds(answered: Answered): SharingAlso[] {
  return sharingAlsos.filter((also) => alsoRules[also](answered));
}

/** What each of them records. */
export const alsoRecords: Record<SharingAlso, (facts: SettledFacts) => readonly string[]> = {
  'not-telling': () => ownRecords.notTelling,
  'refusal-weighed': refusalRecords,
  'duty-record': () => ownRecords.duty,
  'withdrawal-effects': () => ownRecords.withdrawal,
  redact: () => ownRecords.heldBack,
  'health-advice': () => ownRecords.healthAdvice,
  'advice-today': () => ownRecords.advice,
};

/** SHR-A8: why each of them holds. */
export const alsoBecause: Record<SharingAlso, (facts: SettledFacts) => readonly string[]> = {
  'not-telling': () => [
    'It is shared without telling the family for now, so a manager approves that, and a day is set to look at it again.',
  ],
  'refusal-weighed': () => [
    'They were asked and said no: that is weighed and put on record, it does not decide, and the recipient is told that permission is withheld.',
  ],
  'duty-record': () => ['The duty to share holds as well, so its tests are put on record.'],
  'withdrawal-effects': () => [
    'They took agreement back, so whatever rested on it alone stops, and its recipients are told.',
  ],
  redact: () => [otherPeople],
  'health-advice': () => [toldInConfidence],
  'advice-today': whyAdvice,
};

/** A class nobody judged, urgency and a detriment are given as reasons where they are settled and weighed. */
function whyAdvice(facts: SettledFacts): readonly string[] {
  const why: string[] = [];
  if (facts.inDoubt)
    why.push('Somebody is in doubt, or may be, and a doubt is asked about the same day.');
  if (!personal(facts) && carriesPeople(facts))
    why.push(
      'Signposting holds nothing personal, and this holds, or may hold, something about people; both cannot be right.',
    );
  return why;
}

/** Whether the outcome itself already asks for advice. */
export function asksAdvice(outcome: SharingOutcome): boolean {
  return outcome === 'seek-advice' || outcome === 'share-and-seek-advice';
}

function personal(facts: SettledFacts): boolean {
  return facts.class !== 'D';
}

function carriesPeople(facts: SettledFacts): boolean {
  return facts.thirdPartyData || facts.healthInConfidence;
}

function doubtful(facts: SettledFacts, outcome: SharingOutcome): boolean {
  if (!personal(facts)) return facts.inDoubt || facts.urgent || carriesPeople(facts);
  const detrimentAgainstSharing = facts.moreDetrimental === 'yes' && sharingWidth[outcome] > 0;
  const urgentBelowHarm = facts.urgent && facts.class !== 'A';
  return facts.inDoubt || !facts.classKnown || urgentBelowHarm || detrimentAgainstSharing;
}
