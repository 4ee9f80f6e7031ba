import { yesNo, yesNoUnknown } from '../../rule/yes-no.ts';
import {
  type ReferralAgreement,
  type ReferralAgreementFacts,
  type ReferralAgreementInput,
  approvedByAnswers,
  reasonsNotSought,
  referralAgreements,
  referralClasses,
} from './facts.ts';
import { known } from '../yes-or-no.ts';

/** Facts as the rows may rely on them: one word for each state of agreement. */
export type SettledReferral = Omit<ReferralAgreementFacts, 'agreement'> & {
  agreement: 'agreed' | 'not-sought' | 'refused' | 'not-reached' | 'blank';
};

const oneWord: Record<ReferralAgreement, SettledReferral['agreement']> = {
  agreed: 'agreed',
  given: 'agreed',
  'not-sought': 'not-sought',
  cannot: 'not-sought',
  refused: 'refused',
  withdrawn: 'refused',
  'not-reached': 'not-reached',
  blank: 'blank',
};

/**
 * REF-A1: facts as the table may rely on them. A missing or unheard-of value counts as not known; two answers that
 * contradict each other count as the safer one. The notes say so in plain sentences.
 */
export function settleReferral(given: ReferralAgreementInput): {
  facts: SettledReferral;
  notes: string[];
} {
  const notes: string[] = [];
  const said = known(given.agreement, referralAgreements, 'blank');
  const facts: SettledReferral = {
    agreement: oneWord[said],
    class: known(given.class, referralClasses, 'unknown'),
    s47TestMet: known(given.s47TestMet, yesNoUnknown, 'unknown'),
    reasonNotSought: known(given.reasonNotSought, [...reasonsNotSought, null], null),
    waitingWouldDelayProtection: known(given.waitingWouldDelayProtection, yesNoUnknown, 'unknown'),
    approvedBy: known(given.approvedBy, approvedByAnswers, 'nobody'),
    stillNeeded: known(given.stillNeeded, yesNoUnknown, 'unknown'),
    goingAhead: known(given.goingAhead, yesNo, 'no'),
    tellingIsSafe: known(given.tellingIsSafe, yesNoUnknown, 'unknown'),
    reasonableTries: known(given.reasonableTries, yesNoUnknown, 'unknown'),
  };
  if (said === 'withdrawn')
    notes.push(
      'Agreement that was taken back counts as a refusal of whatever is sent from now on.',
    );
  if (said === 'cannot') {
    notes.push('Somebody who cannot agree or refuse has not been asked, and that is the reason.');
    facts.reasonNotSought ??= 'cannot-consent';
  }
  if (facts.agreement === 'not-sought') settleTelling(facts, notes);
  if (facts.agreement === 'refused' && facts.stillNeeded === 'no') settleNeed(facts, notes);
  return { facts, notes };
}

/** What was not safe to ask is not safe to tell. */
function settleTelling(facts: SettledReferral, notes: string[]) {
  if (facts.reasonNotSought !== 'unsafe' && facts.reasonNotSought !== 'crime-investigation') return;
  if (facts.tellingIsSafe === 'yes')
    notes.push(
      'It was not safe to ask the parent, so it counts as not safe to tell them, until the front door or the police agree.',
    );
  facts.tellingIsSafe = 'no';
}

/** "Not needed" stands wherever no answer says that harm is suspected or that it goes ahead. */
function settleNeed(facts: SettledReferral, notes: string[]) {
  const belowHarm = facts.class === 'B' || facts.class === 'C';
  if (
    belowHarm &&
    facts.s47TestMet !== 'yes' &&
    facts.waitingWouldDelayProtection !== 'yes' &&
    facts.goingAhead === 'no'
  )
    return;
  facts.stillNeeded = 'unknown';
  notes.push(
    'It says that no referral is needed, but other answers say that harm is possible or that it goes ahead, so it counts as needed.',
  );
}
