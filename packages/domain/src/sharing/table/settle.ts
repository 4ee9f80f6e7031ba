import type { YesNoUnknown } from '../../rule/yes-no.ts';
import { yesNoUnknown } from '../../rule/yes-no.ts';
import { dutyState } from '../duty-to-share.ts';
import {
  type AgreementStatus,
  type SharingClass,
  type SharingFacts,
  agreementStatuses,
  sharingClasses,
} from '../facts.ts';
import type { SharingParameters } from '../parameters.ts';

/** What is known of the duty to share in this case. `more-detrimental` is the duty with its exception. */
type DutyHere = 'binds' | 'more-detrimental' | 'does-not-bind' | 'unsure';

/** Facts as the table may rely on them: nothing is missing. */
export type SettledFacts = {
  class: Exclude<SharingClass, 'unknown'>;
  classKnown: boolean;
  agreement: AgreementStatus;
  agreementKnown: boolean;
  recipientInScope: YesNoUnknown;
  tellingIsSafe: YesNoUnknown;
  stillNeeded: YesNoUnknown;
  moreDetrimental: YesNoUnknown;
  duty: DutyHere;
  /** Whether the duty is in force at all, whatever it reaches. */
  dutyInForce: YesNoUnknown;
  urgent: boolean;
  thirdPartyData: boolean;
  healthInConfidence: boolean;
  inDoubt: boolean;
};

/**
 * SHR-S1: facts as the table may rely on them. A missing or unheard-of value is not known; each is read as the safer
 * one, and the notes say so where it decides. Four signs that may be left out (urgent, other people's data, confidence,
 * doubt) then do not hold, but "unknown" counts as yes. Total.
 */
export function settleFacts(
  given: SharingFacts,
  parameters: SharingParameters,
): { facts: SettledFacts; notes: string[] } {
  const judged = sharingClasses.find((one) => one === given.class) ?? 'unknown';
  const agreement = agreementStatuses.find((one) => one === given.agreement);
  const facts: SettledFacts = {
    class: judged === 'unknown' ? 'A' : judged,
    classKnown: judged !== 'unknown',
    agreement: agreement ?? 'not-sought',
    agreementKnown: agreement !== undefined,
    recipientInScope: known(given.recipientInScope),
    tellingIsSafe: safeToTell(known(given.tellingIsSafe), sign(given.askingRaisesRisk)),
    stillNeeded: known(given.stillNeeded),
    moreDetrimental: known(given.moreDetrimental),
    duty: dutyHere(given, parameters),
    dutyInForce: dutyInForce(given, parameters),
    urgent: sign(given.urgent),
    thirdPartyData: sign(given.thirdPartyData),
    healthInConfidence: sign(given.healthInConfidence),
    inDoubt: sign(given.inDoubt),
  };
  const notes: string[] = [];
  if (!facts.classKnown)
    notes.push(
      'Nobody has said how serious the worry is, so it counts as suspected harm until a person has judged it.',
    );
  if (agreement === undefined && facts.class !== 'D')
    notes.push('It does not say whether the family agreed, so nobody counts as having been asked.');
  if (facts.urgent && facts.class !== 'A')
    notes.push(
      'It is marked as urgent, or may be, and yet not as suspected harm; both are judged again today.',
    );
  return { facts, notes };
}

/** The value where it is yes or no; anything else is not known. */
function known(value: unknown): YesNoUnknown {
  return yesNoUnknown.find((one) => one === value) ?? 'unknown';
}

/** A sign that may be left out, and then does not hold. Anything else but "no" counts as yes. */
function sign(value: unknown): boolean {
  return value !== undefined && value !== 'no';
}

/** Where asking would raise risk, or may, telling is not known to be safe. */
function safeToTell(telling: YesNoUnknown, askingRaisesRisk: boolean): YesNoUnknown {
  return askingRaisesRisk ? 'no' : telling;
}

/** SHR-D4: the duty binds where every one of its conditions is known to hold; one that fails is enough for it not to. */
function dutyHere(given: SharingFacts, parameters: SharingParameters): DutyHere {
  const conditions = [
    dutyInForce(given, parameters),
    known(given.senderInScope),
    known(given.recipientInScope),
    known(given.helpsRecipientFunction),
  ];
  if (conditions.includes('no')) return 'does-not-bind';
  if (conditions.includes('unknown')) return 'unsure';
  return byDetriment[known(given.moreDetrimental)];
}

function dutyInForce(given: SharingFacts, parameters: SharingParameters): YesNoUnknown {
  return given.dutyInForce === undefined
    ? inForce[dutyState(parameters, given.decidedOn)]
    : known(given.dutyInForce);
}

const inForce = { 'in-force': 'yes', unsure: 'unknown', 'not-in-force': 'no' } as const;
const byDetriment = { yes: 'more-detrimental', no: 'binds', unknown: 'unsure' } as const;
