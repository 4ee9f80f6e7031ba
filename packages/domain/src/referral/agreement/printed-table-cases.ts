import type { ReferralOutcome, ReferralRuleId, TellParent } from './answer.ts';
import type { ReferralAgreementFacts } from './facts.ts';

/** The row, from the printed table, transcribed a second time without looking at the rows. F6 stands after F1. */
export function printedRow(f: ReferralAgreementFacts): ReferralRuleId {
  if (f.agreement === 'agreed' || f.agreement === 'given') return 'F1';
  if (f.s47TestMet === 'yes') return 'F6';
  if (f.agreement === 'not-sought' || f.agreement === 'cannot') return 'F2';
  if (f.agreement === 'refused' || f.agreement === 'withdrawn') {
    if (f.goingAhead === 'no') return 'F3';
    return f.tellingIsSafe === 'no' ? 'F4x' : 'F4';
  }
  return f.agreement === 'not-reached' ? 'F5' : 'F0';
}

/** The outcome, from the printed conditions and the safe reading of what is not known. */
export function printedOutcome(f: ReferralAgreementFacts): ReferralOutcome {
  const row = printedRow(f);
  const calm = f.s47TestMet === 'no' && f.waitingWouldDelayProtection === 'no';
  const urgent = f.waitingWouldDelayProtection === 'yes';
  const emerging = f.class === 'B' || f.class === 'C';
  // Reasons given: a condition of not asking. Somebody who cannot consent is a reason in itself.
  const reasoned = f.reasonNotSought !== null || f.agreement === 'cannot';
  const manager = f.approvedBy === 'manager' && reasoned;
  const senior = ['manager', 'designated-senior-person', 'named-professional'].includes(
    f.approvedBy,
  );
  const unapproved = calm
    ? 'needs-approval'
    : emerging && !urgent
      ? 'front-door-first'
      : 'send-now-approve-after';
  switch (row) {
    case 'F1':
    case 'F6':
      return 'may-send';
    case 'F2':
      return manager ? 'may-send' : unapproved;
    case 'F3':
      if (f.stillNeeded === 'no' && emerging && !urgent)
        return calm ? 'not-needed' : 'front-door-first';
      return senior ? 'may-send' : unapproved;
    case 'F4':
    case 'F4x':
      return senior ? 'may-send' : unapproved;
    case 'F5':
      if (urgent || !emerging) return 'may-send';
      if (!calm) return 'front-door-first';
      return f.class === 'B' && f.reasonableTries !== 'no' ? 'front-door-first' : 'keep-trying';
    default:
      return urgent ? 'send-now-approve-after' : 'cannot-submit';
  }
}

/** Whether the parent may be told: only where somebody said that it is safe, and it was safe to ask. */
export function printedTelling(f: ReferralAgreementFacts): TellParent {
  const notAsked = f.agreement === 'not-sought' || f.agreement === 'cannot';
  const unsafeToAsk = f.reasonNotSought === 'unsafe' || f.reasonNotSought === 'crime-investigation';
  if (f.tellingIsSafe === 'no' || (notAsked && unsafeToAsk)) return 'not-yet';
  return f.tellingIsSafe === 'yes' ? 'yes' : 'ask-first';
}
