import {
  agreedTo,
  approver,
  calm,
  cause,
  confirmed,
  notTold,
  nothingWaits,
  reason,
  reasonableCause,
  sendAgreed,
  sendWithCause,
  stateOfAgreement,
  takenBack,
  tellOrNot,
  told,
  tries,
  whyNotAsked,
  withheld,
} from './words-cases.ts';
import type { ReferralCase } from './referral-case.ts';
import type { CaseTable } from '../../rule/case-table.ts';

/** The family agreed, or nobody has filled it in. */
export const agreedCases: CaseTable<ReferralCase['facts'], ReferralCase['expected']> = {
  title: 'The family agreed, or nobody has filled it in',
  about:
    "Referral to children's social care, rows F1, F6 and F0. What is left out of the facts is not known.",
  cases: [
    {
      id: 'REF-F1',
      name: 'the family agreed',
      facts: { agreement: 'agreed', class: 'B', ...calm, tellingIsSafe: 'yes' },
      expected: {
        outcome: 'may-send',
        rule: 'F1',
        approval: 'none',
        tellParent: 'yes',
        because: [
          agreedTo,
          'What they agreed to is confirmed inside the referral, so that social care can rely on it.',
        ],
        mustRecord: [confirmed],
        nextStep: sendAgreed,
      },
    },
    {
      id: 'REF-F1',
      name: 'the sharing table calls it given, and nothing else is known: it is the same',
      facts: { agreement: 'given' },
      expected: {
        outcome: 'may-send',
        rule: 'F1',
        approval: 'none',
        tellParent: 'ask-first',
        because: [
          agreedTo,
          'What they agreed to is confirmed inside the referral, so that social care can rely on it.',
        ],
        mustRecord: [confirmed, tellOrNot],
        nextStep: sendAgreed,
      },
    },
    {
      id: 'REF-F1',
      name: 'they agreed, and the section 47 test is met as well',
      facts: { agreement: 'agreed', class: 'A', s47TestMet: 'yes' },
      expected: {
        outcome: 'may-send',
        rule: 'F1',
        approval: 'none',
        tellParent: 'ask-first',
        because: [
          agreedTo,
          'The section 47 test is met as well, so it would go without agreement too.',
        ],
        mustRecord: [confirmed, cause, tellOrNot],
        nextStep: sendAgreed,
      },
    },
    {
      id: 'REF-F1',
      name: 'one parent agreed, and it is not safe to tell the other',
      facts: { agreement: 'agreed', class: 'B', tellingIsSafe: 'no' },
      expected: {
        outcome: 'may-send',
        rule: 'F1',
        approval: 'none',
        tellParent: 'not-yet',
        because: [
          agreedTo,
          'What they agreed to is confirmed inside the referral, so that social care can rely on it.',
        ],
        mustRecord: [confirmed, notTold],
        nextStep: sendAgreed,
      },
    },
    {
      id: 'REF-F6',
      name: 'the test is met and the parent refused: nothing waits, and social care are told of the refusal',
      facts: {
        agreement: 'refused',
        class: 'A',
        s47TestMet: 'yes',
        goingAhead: 'yes',
        tellingIsSafe: 'yes',
      },
      expected: {
        outcome: 'may-send',
        rule: 'F6',
        approval: 'none',
        tellParent: 'yes',
        because: [reasonableCause, nothingWaits],
        mustRecord: [cause, reason, withheld, told],
        nextStep: `${sendWithCause} Say in it that permission is withheld.`,
      },
    },
    {
      id: 'REF-F6',
      name: 'the test is met and the parent took their agreement back',
      facts: { agreement: 'withdrawn', class: 'A', s47TestMet: 'yes', tellingIsSafe: 'no' },
      expected: {
        outcome: 'may-send',
        rule: 'F6',
        approval: 'none',
        tellParent: 'not-yet',
        because: [reasonableCause, nothingWaits, takenBack],
        mustRecord: [cause, reason, withheld, notTold],
        nextStep: `${sendWithCause} Say in it that permission is withheld.`,
      },
    },
    {
      id: 'REF-F6',
      name: 'the test is met and nobody was asked: no manager is needed',
      facts: { agreement: 'not-sought', reasonNotSought: 'unsafe', class: 'A', s47TestMet: 'yes' },
      expected: {
        outcome: 'may-send',
        rule: 'F6',
        approval: 'none',
        tellParent: 'not-yet',
        because: [reasonableCause, nothingWaits],
        mustRecord: [cause, whyNotAsked, notTold],
        nextStep: `${sendWithCause} Say in it that the parent was not asked, and why.`,
      },
    },
    {
      id: 'REF-F6',
      name: 'the test is met and the family was not reached',
      facts: { agreement: 'not-reached', class: 'A', s47TestMet: 'yes', reasonableTries: 'no' },
      expected: {
        outcome: 'may-send',
        rule: 'F6',
        approval: 'none',
        tellParent: 'ask-first',
        because: [reasonableCause, nothingWaits],
        mustRecord: [cause, tries, tellOrNot],
        nextStep: `${sendWithCause} Say in it how you tried to reach the family.`,
      },
    },
    {
      id: 'REF-F6',
      name: 'the test is met and agreement is not filled in: it goes, and is filled in afterwards',
      facts: { s47TestMet: 'yes' },
      expected: {
        outcome: 'may-send',
        rule: 'F6',
        approval: 'none',
        tellParent: 'ask-first',
        because: [reasonableCause, nothingWaits],
        mustRecord: [cause, stateOfAgreement, tellOrNot],
        nextStep: `${sendWithCause} Fill in agreement in the same referral: where nobody has asked, "not asked" and the reason will do.`,
      },
    },
    {
      id: 'REF-F0',
      name: 'agreement is not filled in',
      facts: { agreement: 'blank', class: 'B', ...calm },
      expected: {
        outcome: 'cannot-submit',
        rule: 'F0',
        approval: 'not-known-yet',
        tellParent: 'ask-first',
        because: [
          'Whether the family agreed has not been filled in, and a referral is never sent with that left blank.',
          'Any answer will do, a refusal or not having asked too: it is asked so that social care know.',
        ],
        mustRecord: [stateOfAgreement],
        nextStep:
          'Say whether the family agreed, refused, was not asked or was not reached. If anything gets worse before then, ring the front door (out of hours: the emergency duty team); if anyone is in danger, ring 999.',
      },
    },
    {
      id: 'REF-F0',
      name: 'nothing is known at all: one question first, and the front door is a telephone call away',
      facts: {},
      expected: {
        outcome: 'cannot-submit',
        rule: 'F0',
        approval: 'not-known-yet',
        tellParent: 'ask-first',
        because: [
          'Whether the family agreed has not been filled in, and a referral is never sent with that left blank.',
          'Any answer will do, a refusal or not having asked too: it is asked so that social care know.',
        ],
        mustRecord: [stateOfAgreement],
        nextStep:
          'Say whether the family agreed, refused, was not asked or was not reached. If anything gets worse before then, ring the front door (out of hours: the emergency duty team); if anyone is in danger, ring 999.',
      },
    },
    {
      id: 'REF-F0',
      name: 'agreement is not filled in, and waiting would delay protection',
      facts: { agreement: 'blank', waitingWouldDelayProtection: 'yes', tellingIsSafe: 'yes' },
      expected: {
        outcome: 'send-now-approve-after',
        rule: 'F0',
        approval: 'after-sending',
        tellParent: 'yes',
        because: [
          'Waiting would delay protection, so it goes although agreement is not filled in.',
          'Until it is, the parent counts as not asked, and a manager approves that afterwards.',
        ],
        mustRecord: [stateOfAgreement, approver, told],
        nextStep:
          'Send the referral to the front door now, and ring them as well where it is urgent (out of hours: the emergency duty team). Fill in agreement in the same referral: where nobody has asked, "not asked" and the reason will do.',
      },
    },
  ],
};
