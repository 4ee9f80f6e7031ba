import type { CaseTable } from '../rule/case-table.ts';
import { type SharingExpected, dutyHolds } from './cases.ts';
import type { SharingFacts } from './facts.ts';

/** The rows of the sharing table where the child may be in need (class B). */
export const needCases: CaseTable<SharingFacts, SharingExpected> = {
  title: 'Sharing: a child who may be in need',
  about:
    'Class B. Agreement is sought and a refusal is weighed; where nobody has answered and no duty is known to hold, advice is asked for the same day.',
  cases: [
    {
      id: 'SHR-I4',
      name: 'they said no, and it is still needed',
      facts: { class: 'B', agreement: 'refused', tellingIsSafe: 'yes', stillNeeded: 'yes' },
      expected: { rule: 'I4', outcome: 'share', tellFamily: 'yes' },
    },
    {
      id: 'SHR-I4',
      name: 'they said no, and nobody has judged whether it is still needed',
      facts: { class: 'B', agreement: 'refused', recipientInScope: 'yes', tellingIsSafe: 'yes' },
      expected: { rule: 'I4', outcome: 'share-if-still-needed', tellFamily: 'yes' },
    },
    {
      id: 'SHR-I4',
      name: 'they said no, it is still needed, and telling them would raise risk',
      facts: { class: 'B', agreement: 'refused', tellingIsSafe: 'no', stillNeeded: 'yes' },
      expected: {
        rule: 'I4',
        outcome: 'share',
        tellFamily: 'not-yet',
        also: ['not-telling'],
        records: [
          'What advice was taken, from whom, and what came of it',
          'Who approved it, or why waiting would have caused undue delay',
          'The reason for going ahead without agreement',
          'When the recipient was told that permission is withheld',
          'The manager who approved not telling or asking, and when',
        ],
      },
    },
    {
      id: 'SHR-I4',
      name: 'they said no, and it is not needed; the recipient is out of scope, so no duty holds',
      facts: {
        class: 'B',
        agreement: 'refused',
        recipientInScope: 'no',
        tellingIsSafe: 'yes',
        stillNeeded: 'no',
      },
      expected: {
        rule: 'I4',
        outcome: 'do-not-share',
        tellFamily: 'yes',
        records: [
          'The refusal, or that nobody has agreed',
          'What the family was offered instead',
          'Why it is judged not to be needed, and by whom',
          'What was decided, and why',
          'Who decided, their role, and when',
          'The rule and its version',
        ],
      },
    },
    {
      id: 'SHR-I4',
      name: 'they said no, and it is not needed; whether the duty holds is not settled',
      facts: {
        class: 'B',
        agreement: 'refused',
        recipientInScope: 'yes',
        tellingIsSafe: 'yes',
        stillNeeded: 'no',
      },
      expected: {
        rule: 'I4',
        outcome: 'seek-advice',
        tellFamily: 'yes',
        records: [
          'The refusal, or that nobody has agreed',
          'What the family was offered instead',
          'Why it is judged not to be needed, and by whom',
          'The advice, who gave it, and when',
          'What was decided, and why',
        ],
      },
    },
    {
      id: 'SHR-I4',
      name: 'they said no, and the duty to share holds: a duty does not wait for agreement',
      facts: {
        class: 'B',
        agreement: 'refused',
        tellingIsSafe: 'yes',
        stillNeeded: 'no',
        ...dutyHolds,
      },
      expected: { rule: 'I4', outcome: 'share-duty', tellFamily: 'yes', also: ['duty-record'] },
    },
    {
      id: 'SHR-I5',
      name: 'they agreed',
      facts: { class: 'B', agreement: 'given', recipientInScope: 'yes', tellingIsSafe: 'yes' },
      expected: { rule: 'I5', outcome: 'share', tellFamily: 'yes' },
    },
    {
      id: 'SHR-I5',
      name: 'they agreed, and nobody knows whether telling is safe: find out before telling anyone more',
      facts: { class: 'B', agreement: 'given', tellingIsSafe: 'unknown' },
      expected: { rule: 'I5', outcome: 'share', tellFamily: 'check-first' },
    },
    {
      id: 'SHR-I6',
      name: 'nobody was asked, and every condition of the duty to share holds',
      facts: { class: 'B', agreement: 'not-sought', tellingIsSafe: 'yes', ...dutyHolds },
      expected: {
        rule: 'I6',
        outcome: 'share-duty',
        tellFamily: 'yes',
        records: [
          "Why it matters for the child's safety or welfare",
          'Which work of the recipient it may help',
          'That only the least needed was shared',
          'The result of the detriment test',
          'Who shared it: name, role and organisation',
        ],
      },
    },
    {
      id: 'SHR-I7',
      name: 'the duty would hold, but sharing would do the child more harm',
      facts: {
        class: 'B',
        agreement: 'not-sought',
        tellingIsSafe: 'yes',
        ...dutyHolds,
        moreDetrimental: 'yes',
      },
      expected: {
        rule: 'I7',
        outcome: 'do-not-share',
        tellFamily: 'not-applicable',
        records: [
          'The date on which the decision is looked at again',
          'What was decided, and why',
          'Who decided, their role, and when',
          'The rule and its version',
        ],
      },
    },
    {
      id: 'SHR-I7',
      name: 'the duty would hold, sharing would do more harm, and nobody has said whether they agreed: that is asked first',
      facts: { class: 'B', tellingIsSafe: 'yes', ...dutyHolds, moreDetrimental: 'yes' },
      expected: {
        rule: 'I7',
        outcome: 'seek-advice',
        tellFamily: 'not-applicable',
        records: [
          'The date on which the decision is looked at again',
          'The advice, who gave it, and when',
          'What was decided, and why',
        ],
      },
    },
    {
      id: 'SHR-I11',
      name: 'they agreed and took it back, and no duty is known to hold',
      facts: { class: 'B', agreement: 'withdrawn', recipientInScope: 'yes', tellingIsSafe: 'yes' },
      expected: {
        rule: 'I11',
        outcome: 'stop-and-ask-again',
        tellFamily: 'yes',
        records: [
          'The date on which agreement was taken back',
          'Who took it back',
          'Which recipients were told',
          'What was decided, and why',
        ],
      },
    },
    {
      id: 'SHR-I12',
      name: 'nobody was asked, and the packet holds things about an ex-partner',
      facts: {
        class: 'B',
        agreement: 'not-sought',
        tellingIsSafe: 'yes',
        thirdPartyData: 'yes',
      },
      expected: { rule: 'I12', outcome: 'seek-advice', tellFamily: 'not-applicable' },
    },
    {
      id: 'SHR-I13',
      name: 'nobody was asked, and some of it is health information given in confidence',
      facts: {
        class: 'B',
        agreement: 'not-sought',
        tellingIsSafe: 'yes',
        healthInConfidence: 'yes',
      },
      expected: {
        rule: 'I13',
        outcome: 'seek-advice',
        tellFamily: 'yes',
        records: [
          'The advice about health information given in confidence',
          'The advice, who gave it, and when',
          'What was decided, and why',
        ],
      },
    },
    {
      id: 'SHR-I14',
      name: 'nobody was asked, and no duty is known to hold',
      facts: { class: 'B', agreement: 'not-sought', recipientInScope: 'yes', tellingIsSafe: 'yes' },
      expected: {
        rule: 'I14',
        outcome: 'seek-advice',
        tellFamily: 'not-applicable',
        records: [
          'The advice, who gave it, and when',
          'What was decided, and why',
          'Who decided, their role, and when',
          'The rule and its version',
        ],
      },
    },
  ],
};
