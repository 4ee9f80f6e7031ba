import type { AgreementStatus } from '../facts.ts';
import { agreementWords, reasonOf } from './agreement.ts';
import { ownRecords } from './records.ts';
import { type SharingRow, ifItGrows } from './row.ts';

const outOfScope = 'The duty to share does not reach the recipient, so agreement decides.';

/** SHR-I8: out of scope, and they agreed: what they agreed to, and nothing else. */
export const i8: SharingRow = {
  id: 'I8',
  source: 'V permission before any connection',
  matches: (facts) =>
    facts.class === 'C' && facts.recipientInScope === 'no' && facts.agreement === 'given',
  answer: (facts) => ({
    outcome: 'share-what-agreed',
    because: [reasonOf(facts), outOfScope, agreementWords.given],
    mustRecord: [...ownRecords.howAgreed],
    nextStep: `Share what they agreed to with the recipient they agreed to, and nothing else. ${ifItGrows}`,
  }),
};

/** The ways of not having agreed that the row prints. Whoever cannot agree is left to the next row. */
const withoutAgreement: readonly AgreementStatus[] = ['refused', 'not-sought', 'withdrawn'];

/** SHR-I9: out of scope, and nobody agreed: a hard stop. The family gets the information instead. */
export const i9: SharingRow = {
  id: 'I9',
  source: 'V hard stop',
  matches: (facts) =>
    facts.class === 'C' &&
    facts.recipientInScope === 'no' &&
    withoutAgreement.includes(facts.agreement),
  answer: (facts) => ({
    outcome: 'do-not-share',
    because: [reasonOf(facts), outOfScope, agreementWords[facts.agreement]],
    mustRecord: [...ownRecords.offered],
    nextStep: `Give the family the information instead, so that they can get in touch themselves, and ask whether they would like you to. ${ifItGrows}`,
  }),
};

/**
 * SHR-I10: an emerging need where the duty does not hold, or nobody is sure that it does. It is read of everything about
 * class C that is left, so that an emerging need always has an answer; but where the duty is in force and agreement was
 * taken back, the row printed for that answers.
 */
export const i10: SharingRow = {
  id: 'I10',
  source: 'OURS',
  matches: (facts) =>
    facts.class === 'C' && !(facts.agreement === 'withdrawn' && facts.dutyInForce === 'yes'),
  answer: (facts) => {
    const agreed = facts.agreement === 'given';
    return {
      outcome: agreed ? 'share-what-agreed' : 'share-only-with-agreement',
      because: [
        reasonOf(facts),
        facts.duty === 'unsure'
          ? 'It is not settled whether the duty to share holds: whether it is in force, whether both sides are in scope, whether it may help the recipient, and whether sharing would do the child more harm.'
          : 'The duty to share does not hold here, so agreement decides.',
        agreementWords[facts.agreement],
      ],
      mustRecord: [...ownRecords.advice],
      nextStep: agreed
        ? `Share what they agreed to, and nothing else. Ask the information governance lead whether the duty to share holds. ${ifItGrows}`
        : `Ask the family if that is safe, or ask the information governance lead whether it may be shared without. Share nothing until then. ${ifItGrows}`,
    };
  },
};
