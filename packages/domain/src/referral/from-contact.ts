import type { AgreementAnswer } from '../contact/record-contact.ts';
import type { ReferralAgreementInput } from './agreement/facts.ts';

/**
 * REF-A10: what a contact says about agreement, in the words of the referral table, so that a referral that follows from it
 * begins with what is known. Anything else is not filled in.
 */
export function agreementOfContact(
  answer: AgreementAnswer,
): Pick<ReferralAgreementInput, 'agreement' | 'reasonNotSought' | 'tellingIsSafe'> {
  switch (answer) {
    case 'asked-given':
      return { agreement: 'agreed' };
    case 'asked-refused':
      return { agreement: 'refused' };
    case 'not-asked':
      return { agreement: 'not-sought' };
    case 'unsafe-to-ask':
      return { agreement: 'not-sought', reasonNotSought: 'unsafe', tellingIsSafe: 'no' };
    default:
      return { agreement: 'blank' };
  }
}
