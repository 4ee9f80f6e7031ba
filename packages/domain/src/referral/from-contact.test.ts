import { expect, test } from 'vitest';
import { type AgreementAnswer, agreementAnswers } from '../contact/record-contact.ts';
import { decideReferralAgreement } from './agreement/decide-agreement.ts';
import { defaultReferralParameters } from './agreement/parameters.ts';
import { agreementOfContact } from './from-contact.ts';

test('REF-A10: every answer of a contact is an answer of the referral table, and no refusal is lost', () => {
  const rows = agreementAnswers.map((answer) => {
    const { rule, tellParent } = decideReferralAgreement(
      agreementOfContact(answer),
      defaultReferralParameters,
    );
    return [answer, rule, tellParent];
  });
  expect(rows).toEqual([
    ['asked-given', 'F1', 'ask-first'],
    ['asked-refused', 'F3', 'ask-first'],
    ['not-asked', 'F2', 'ask-first'],
    ['unsafe-to-ask', 'F2', 'not-yet'],
  ]);
  expect(agreementOfContact('unsafe-to-ask')).toEqual({
    agreement: 'not-sought',
    reasonNotSought: 'unsafe',
    tellingIsSafe: 'no',
  });
  expect(agreementOfContact('perhaps' as AgreementAnswer)).toEqual({ agreement: 'blank' });
});
