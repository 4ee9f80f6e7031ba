import type { CaseTable } from '../rule/case-table.ts';
import { type SharingExpected, dutyHolds } from './cases.ts';
import type { SharingFacts } from './facts.ts';

/** Cases about what is missing or contradicts itself, and about what holds beside the row that matched. */
export const besideCases: CaseTable<SharingFacts, SharingExpected> = {
  title: 'Sharing: what is not known, and what holds beside',
  about:
    'The first row that matches answers, and nothing of the others is lost: what they ask for stands beside the answer and in its record.',
  cases: [
    {
      id: 'SHR-S1',
      name: 'nothing at all is known: it counts as suspected harm, and nobody is told',
      facts: {},
      expected: {
        rule: 'I3',
        outcome: 'share',
        tellFamily: 'not-yet',
        also: ['advice-today'],
      },
    },
    {
      id: 'SHR-S1',
      name: 'nobody has judged how serious it is',
      facts: { class: 'unknown', agreement: 'refused', tellingIsSafe: 'yes' },
      expected: { rule: 'I4', outcome: 'share', tellFamily: 'yes', also: ['advice-today'] },
    },
    {
      id: 'SHR-S1',
      name: 'an emerging need, and it does not say whether they agreed: nobody counts as asked',
      facts: { class: 'C', recipientInScope: 'no', tellingIsSafe: 'yes' },
      expected: { rule: 'I9', outcome: 'do-not-share', tellFamily: 'yes' },
    },
    {
      id: 'SHR-S1',
      name: 'whether asking is risky and whether anyone is in doubt are marked "unknown": both count as yes',
      facts: {
        class: 'B',
        agreement: 'refused',
        stillNeeded: 'yes',
        tellingIsSafe: 'yes',
        askingRaisesRisk: 'unknown',
        inDoubt: 'unknown',
      },
      expected: {
        rule: 'I4',
        outcome: 'share',
        tellFamily: 'not-yet',
        also: ['not-telling', 'advice-today'],
      },
    },
    {
      id: 'SHR-S8',
      name: 'an emerging need; they agreed, but a person judged that sharing does the child more harm',
      facts: {
        class: 'C',
        agreement: 'given',
        recipientInScope: 'no',
        tellingIsSafe: 'yes',
        moreDetrimental: 'yes',
      },
      expected: { rule: 'I8', outcome: 'seek-advice', tellFamily: 'yes' },
    },
    {
      id: 'SHR-S8',
      name: 'suspected harm goes all the same, and it is settled with advice today',
      facts: { class: 'A', agreement: 'given', tellingIsSafe: 'yes', moreDetrimental: 'yes' },
      expected: { rule: 'I5', outcome: 'share', tellFamily: 'yes', also: ['advice-today'] },
    },
    {
      id: 'SHR-S8',
      name: 'a child who may be in need; they agreed, which is read first, but sharing is judged to do more harm: shared, with advice today',
      facts: {
        class: 'B',
        agreement: 'given',
        tellingIsSafe: 'yes',
        ...dutyHolds,
        moreDetrimental: 'yes',
      },
      expected: { rule: 'I5', outcome: 'share', tellFamily: 'yes', also: ['advice-today'] },
    },
    {
      id: 'SHR-S8',
      name: 'they said no, it is still needed, and it is judged to do more harm: nothing that has not happened is asked for',
      facts: {
        class: 'B',
        agreement: 'refused',
        stillNeeded: 'yes',
        tellingIsSafe: 'yes',
        moreDetrimental: 'yes',
      },
      expected: {
        rule: 'I4',
        outcome: 'seek-advice',
        tellFamily: 'yes',
        records: [
          'The advice, who gave it, and when',
          'What was decided, and why',
          'Who decided, their role, and when',
          'The rule and its version',
        ],
      },
    },
    {
      id: 'SHR-A1',
      name: 'they agreed, and telling them would raise risk: the approval is asked for all the same',
      facts: { class: 'B', agreement: 'given', tellingIsSafe: 'no' },
      expected: { rule: 'I5', outcome: 'share', tellFamily: 'not-yet', also: ['not-telling'] },
    },
    {
      id: 'SHR-A1',
      name: 'nothing is shared, so nothing has to be approved',
      facts: { class: 'C', agreement: 'refused', recipientInScope: 'no', tellingIsSafe: 'no' },
      expected: { rule: 'I9', outcome: 'do-not-share', tellFamily: 'not-yet' },
    },
    {
      id: 'SHR-A2',
      name: 'suspected harm, and the duty to share holds too',
      facts: { class: 'A', agreement: 'given', tellingIsSafe: 'yes', ...dutyHolds },
      expected: {
        rule: 'I5',
        outcome: 'share',
        tellFamily: 'yes',
        also: ['duty-record'],
        records: [
          'That agreement was given, by whom and when',
          'That the referral itself confirms the agreement',
          "Why it matters for the child's safety or welfare",
          'Which work of the recipient it may help',
          'That only the least needed was shared',
          'The result of the detriment test',
        ],
      },
    },
    {
      id: 'SHR-A2',
      name: 'signposting shares nothing, so the duty has nothing to record',
      facts: { class: 'D', ...dutyHolds },
      expected: { rule: 'I1', outcome: 'nothing-personal', tellFamily: 'not-applicable' },
    },
    {
      id: 'SHR-A3',
      name: 'the duty to share holds, and agreement to something else was taken back',
      facts: { class: 'C', agreement: 'withdrawn', tellingIsSafe: 'yes', ...dutyHolds },
      expected: {
        rule: 'I6',
        outcome: 'share-duty',
        tellFamily: 'yes',
        also: ['withdrawal-effects'],
      },
    },
    {
      id: 'SHR-A4',
      name: 'they agreed, and the packet names an informant',
      facts: { class: 'B', agreement: 'given', tellingIsSafe: 'yes', thirdPartyData: 'yes' },
      expected: {
        rule: 'I5',
        outcome: 'share',
        tellFamily: 'yes',
        also: ['redact'],
        records: [
          'That agreement was given, by whom and when',
          'That the referral itself confirms the agreement',
          'What was held back',
        ],
      },
    },
    {
      id: 'SHR-A4',
      name: 'nobody has looked whether the packet holds things about other people: it counts as holding them',
      facts: { class: 'B', agreement: 'given', tellingIsSafe: 'yes', thirdPartyData: 'unknown' },
      expected: { rule: 'I5', outcome: 'share', tellFamily: 'yes', also: ['redact'] },
    },
    {
      id: 'SHR-A5',
      name: 'they said no, it is still needed, and health information was given in confidence',
      facts: {
        class: 'B',
        agreement: 'refused',
        stillNeeded: 'yes',
        tellingIsSafe: 'yes',
        healthInConfidence: 'yes',
      },
      expected: {
        rule: 'I4',
        outcome: 'share',
        tellFamily: 'yes',
        also: ['health-advice'],
      },
    },
    {
      id: 'SHR-A5',
      name: 'they agreed, so what was told in confidence goes with it',
      facts: {
        class: 'C',
        agreement: 'given',
        recipientInScope: 'no',
        tellingIsSafe: 'yes',
        healthInConfidence: 'yes',
      },
      expected: { rule: 'I8', outcome: 'share-what-agreed', tellFamily: 'yes' },
    },
    {
      id: 'SHR-A5',
      name: 'the duty to share holds, so the confidence does not hold it back',
      facts: {
        class: 'C',
        agreement: 'refused',
        tellingIsSafe: 'yes',
        healthInConfidence: 'yes',
        ...dutyHolds,
      },
      expected: { rule: 'I6', outcome: 'share-duty', tellFamily: 'yes' },
    },
  ],
};
