import type { CaseTable } from '../rule/case-table.ts';
import { type SharingExpected, dutyHolds } from './cases.ts';
import type { SharingFacts } from './facts.ts';

const outOfScope = { class: 'C', recipientInScope: 'no', tellingIsSafe: 'yes' } as const;
const inScope = { class: 'C', recipientInScope: 'yes', tellingIsSafe: 'yes' } as const;

/** The rows of the sharing table where a need is only emerging (class C). */
export const emergingCases: CaseTable<SharingFacts, SharingExpected> = {
  title: 'Sharing: an emerging need',
  about:
    'Class C. Without a duty, agreement decides, and where nobody agreed the family gets the information instead. The duty of 2026 is not confirmed yet, so nothing rests on it by default.',
  cases: [
    {
      id: 'SHR-I6',
      name: 'they said no, but every condition of the duty to share holds',
      facts: { class: 'C', agreement: 'refused', tellingIsSafe: 'yes', ...dutyHolds },
      expected: { rule: 'I6', outcome: 'share-duty', tellFamily: 'yes' },
    },
    {
      id: 'SHR-I6',
      name: 'the duty holds, and telling them would raise risk',
      facts: { class: 'C', agreement: 'not-sought', tellingIsSafe: 'no', ...dutyHolds },
      expected: {
        rule: 'I6',
        outcome: 'share-duty',
        tellFamily: 'not-yet',
        also: ['not-telling'],
      },
    },
    {
      id: 'SHR-I7',
      name: 'they agreed, but sharing would do the child more harm',
      facts: {
        class: 'C',
        agreement: 'given',
        tellingIsSafe: 'yes',
        ...dutyHolds,
        moreDetrimental: 'yes',
      },
      expected: { rule: 'I7', outcome: 'do-not-share', tellFamily: 'not-applicable' },
    },
    {
      id: 'SHR-I8',
      name: 'a charity nobody commissioned, and they agreed',
      facts: { ...outOfScope, agreement: 'given' },
      expected: {
        rule: 'I8',
        outcome: 'share-what-agreed',
        tellFamily: 'yes',
        records: [
          'How it was agreed, by whom and when',
          'Who shared it: name, role and organisation',
        ],
      },
    },
    {
      id: 'SHR-I9',
      name: 'a charity nobody commissioned, and they said no',
      facts: { ...outOfScope, agreement: 'refused' },
      expected: {
        rule: 'I9',
        outcome: 'do-not-share',
        tellFamily: 'yes',
        records: [
          'The refusal, or that nobody has agreed',
          'What the family was offered instead',
          'What was decided, and why',
        ],
      },
    },
    {
      id: 'SHR-I9',
      name: 'a charity nobody commissioned, and nobody was asked',
      facts: { ...outOfScope, agreement: 'not-sought' },
      expected: { rule: 'I9', outcome: 'do-not-share', tellFamily: 'yes' },
    },
    {
      id: 'SHR-I9',
      name: 'a charity nobody commissioned, and they took it back: its effects hold too',
      facts: { ...outOfScope, agreement: 'withdrawn' },
      expected: {
        rule: 'I9',
        outcome: 'do-not-share',
        tellFamily: 'yes',
        also: ['withdrawal-effects'],
        records: [
          'The refusal, or that nobody has agreed',
          'What the family was offered instead',
          'The date on which agreement was taken back',
          'Who took it back',
          'Which recipients were told',
        ],
      },
    },
    {
      id: 'SHR-I10',
      name: 'in scope, they agreed, and nobody has confirmed the duty',
      facts: { ...inScope, agreement: 'given' },
      expected: {
        rule: 'I10',
        outcome: 'share-what-agreed',
        tellFamily: 'yes',
        records: [
          'The advice, who gave it, and when',
          'Who shared it: name, role and organisation',
        ],
      },
    },
    {
      id: 'SHR-I10',
      name: 'in scope, they said no, and nobody has confirmed the duty',
      facts: { ...inScope, agreement: 'refused' },
      expected: {
        rule: 'I10',
        outcome: 'share-only-with-agreement',
        tellFamily: 'yes',
        records: ['The advice, who gave it, and when', 'What was decided, and why'],
      },
    },
    {
      id: 'SHR-I10',
      name: 'in scope, and the duty is known not to be in force',
      facts: { ...inScope, agreement: 'not-sought', dutyInForce: 'no' },
      expected: { rule: 'I10', outcome: 'share-only-with-agreement', tellFamily: 'yes' },
    },
    {
      id: 'SHR-I10',
      name: 'whether the recipient is in scope is not known',
      facts: {
        class: 'C',
        agreement: 'refused',
        recipientInScope: 'unknown',
        tellingIsSafe: 'yes',
      },
      expected: { rule: 'I10', outcome: 'share-only-with-agreement', tellFamily: 'yes' },
    },
    {
      id: 'SHR-I10',
      name: 'out of scope, and they cannot agree',
      facts: { ...outOfScope, agreement: 'cannot' },
      expected: { rule: 'I10', outcome: 'share-only-with-agreement', tellFamily: 'yes' },
    },
    {
      id: 'SHR-I10',
      name: 'in scope, and they took it back: its effects hold too',
      facts: { ...inScope, agreement: 'withdrawn' },
      expected: {
        rule: 'I10',
        outcome: 'share-only-with-agreement',
        tellFamily: 'yes',
        also: ['withdrawal-effects'],
      },
    },
    {
      id: 'SHR-I10',
      name: 'they took it back, and the duty is not in force',
      facts: { ...inScope, agreement: 'withdrawn', dutyInForce: 'no' },
      expected: {
        rule: 'I10',
        outcome: 'share-only-with-agreement',
        tellFamily: 'yes',
        also: ['withdrawal-effects'],
      },
    },
    {
      id: 'SHR-I10',
      name: 'the duty is in force and does not help here, and they said no',
      facts: { ...inScope, agreement: 'refused', dutyInForce: 'yes', helpsRecipientFunction: 'no' },
      expected: { rule: 'I10', outcome: 'share-only-with-agreement', tellFamily: 'yes' },
    },
    {
      id: 'SHR-I11',
      name: 'they took it back, and the duty is in force but does not help here',
      facts: {
        ...inScope,
        agreement: 'withdrawn',
        dutyInForce: 'yes',
        helpsRecipientFunction: 'no',
      },
      expected: {
        rule: 'I11',
        outcome: 'stop-and-ask-again',
        tellFamily: 'yes',
        records: ['The date on which agreement was taken back', 'Who took it back'],
      },
    },
    {
      id: 'SHR-I11',
      name: 'they took it back, and the duty is in force but nobody knows whom it reaches',
      facts: {
        ...inScope,
        agreement: 'withdrawn',
        dutyInForce: 'yes',
        recipientInScope: 'unknown',
      },
      expected: { rule: 'I11', outcome: 'stop-and-ask-again', tellFamily: 'yes' },
    },
  ],
};
