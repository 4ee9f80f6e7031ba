import type { CaseTable } from '../rule/case-table.ts';
import type { SharingAlso, SharingOutcome, SharingRuleId, TellFamily } from './answer.ts';
import type { SharingFacts } from './facts.ts';

/** What a case of the sharing table expects. `also` left out: nothing beside. `records`: what its record begins with. */
export type SharingExpected = {
  rule: SharingRuleId;
  outcome: SharingOutcome;
  tellFamily: TellFamily;
  also?: SharingAlso[];
  records?: string[];
};

/** Every condition of the duty to share holds. */
export const dutyHolds = {
  recipientInScope: 'yes',
  senderInScope: 'yes',
  dutyInForce: 'yes',
  helpsRecipientFunction: 'yes',
  moreDetrimental: 'no',
} as const satisfies SharingFacts;

/** The rows of the sharing table where harm is suspected (class A), and the row where there is nothing personal (D). */
export const harmCases: CaseTable<SharingFacts, SharingExpected> = {
  title: 'Sharing: suspected harm, and signposting',
  about:
    'Class A is suspected or likely harm, class D general signposting. Where harm is suspected it is always shared; what differs is how fast, and whether the family is told.',
  cases: [
    {
      id: 'SHR-I1',
      name: 'somebody asks for the number of a food bank',
      facts: { class: 'D', tellingIsSafe: 'yes' },
      expected: {
        rule: 'I1',
        outcome: 'nothing-personal',
        tellFamily: 'not-applicable',
        records: ['Nothing personal'],
      },
    },
    {
      id: 'SHR-I1',
      name: 'signposting, and agreement was taken back: still nothing personal',
      facts: { class: 'D', agreement: 'withdrawn', moreDetrimental: 'yes' },
      expected: { rule: 'I1', outcome: 'nothing-personal', tellFamily: 'not-applicable' },
    },
    {
      id: 'SHR-I2',
      name: 'suspected harm, urgent',
      facts: { class: 'A', urgent: 'yes', agreement: 'not-sought', tellingIsSafe: 'yes' },
      expected: {
        rule: 'I2',
        outcome: 'share-now',
        tellFamily: 'yes',
        records: ['The reason for sharing it', 'Who shared it: name, role and organisation'],
      },
    },
    {
      id: 'SHR-I2',
      name: 'suspected harm, and nobody can say whether it is urgent: it counts as urgent',
      facts: { class: 'A', urgent: 'unknown', agreement: 'refused', tellingIsSafe: 'yes' },
      expected: {
        rule: 'I2',
        outcome: 'share-now',
        tellFamily: 'yes',
        also: ['refusal-weighed'],
        records: [
          'The reason for sharing it',
          'What advice was taken, from whom, and what came of it',
          'Who approved it, or why waiting would have caused undue delay',
          'The reason for going ahead without agreement',
          'When the recipient was told that permission is withheld',
          'When the parent was told that it was shared after weighing their wishes',
        ],
      },
    },
    {
      id: 'SHR-I2',
      name: 'urgent, and telling is unsafe: share now, and the approval of I3 still comes',
      facts: { class: 'A', urgent: 'yes', agreement: 'not-sought', tellingIsSafe: 'no' },
      expected: {
        rule: 'I2',
        outcome: 'share-now',
        tellFamily: 'not-yet',
        also: ['not-telling'],
        records: [
          'The reason for sharing it',
          'The manager who approved not telling or asking, and when',
          'The reason the family was not told',
          'The date on which telling is looked at again',
        ],
      },
    },
    {
      id: 'SHR-I3',
      name: 'suspected harm, and telling would raise risk',
      facts: { class: 'A', agreement: 'not-sought', tellingIsSafe: 'no' },
      expected: {
        rule: 'I3',
        outcome: 'share',
        tellFamily: 'not-yet',
        records: [
          'The reason for sharing it',
          'The manager who approved not telling or asking, and when',
          'The reason the family was not told',
          'The date on which telling is looked at again',
          'Who shared it: name, role and organisation',
        ],
      },
    },
    {
      id: 'SHR-I3',
      name: 'they said no, but telling them that it is shared all the same would raise risk',
      facts: { class: 'A', agreement: 'refused', tellingIsSafe: 'no' },
      expected: {
        rule: 'I3',
        outcome: 'share',
        tellFamily: 'not-yet',
        also: ['refusal-weighed'],
        records: [
          'The reason for sharing it',
          'The manager who approved not telling or asking, and when',
          'The reason the family was not told',
          'The date on which telling is looked at again',
          'What advice was taken, from whom, and what came of it',
          'Who approved it, or why waiting would have caused undue delay',
          'The reason for going ahead without agreement',
          'When the recipient was told that permission is withheld',
          'Who shared it: name, role and organisation',
        ],
      },
    },
    {
      id: 'SHR-I3',
      name: 'nobody was asked, and nobody knows whether telling is safe: it counts as not safe',
      facts: { class: 'A', agreement: 'not-sought', tellingIsSafe: 'unknown' },
      expected: { rule: 'I3', outcome: 'share', tellFamily: 'not-yet' },
    },
    {
      id: 'SHR-I3',
      name: 'telling is safe, but asking first would lose evidence or cause delay',
      facts: {
        class: 'A',
        agreement: 'not-sought',
        tellingIsSafe: 'yes',
        askingRaisesRisk: 'yes',
      },
      expected: { rule: 'I3', outcome: 'share', tellFamily: 'not-yet' },
    },
    {
      id: 'SHR-I4',
      name: 'suspected harm; they were asked and said no',
      facts: { class: 'A', agreement: 'refused', recipientInScope: 'yes', tellingIsSafe: 'yes' },
      expected: {
        rule: 'I4',
        outcome: 'share',
        tellFamily: 'yes',
        records: [
          'What advice was taken, from whom, and what came of it',
          'Who approved it, or why waiting would have caused undue delay',
          'The reason for going ahead without agreement',
          'When the recipient was told that permission is withheld',
          'When the parent was told that it was shared after weighing their wishes',
          'Who shared it: name, role and organisation',
        ],
      },
    },
    {
      id: 'SHR-I4',
      name: 'suspected harm and "not needed" contradict each other: it counts as needed, with advice',
      facts: { class: 'A', agreement: 'refused', tellingIsSafe: 'yes', stillNeeded: 'no' },
      expected: { rule: 'I4', outcome: 'share-and-seek-advice', tellFamily: 'yes' },
    },
    {
      id: 'SHR-I5',
      name: 'suspected harm; they agreed',
      facts: { class: 'A', agreement: 'given', recipientInScope: 'no', tellingIsSafe: 'yes' },
      expected: {
        rule: 'I5',
        outcome: 'share',
        tellFamily: 'yes',
        records: [
          'That agreement was given, by whom and when',
          'That the referral itself confirms the agreement',
          'Who shared it: name, role and organisation',
        ],
      },
    },
    {
      id: 'SHR-I5',
      name: 'suspected harm; they agreed, and nobody knows whether telling them more is safe: find out first',
      facts: { class: 'A', agreement: 'given', tellingIsSafe: 'unknown' },
      expected: {
        rule: 'I5',
        outcome: 'share',
        tellFamily: 'check-first',
        records: ['That agreement was given, by whom and when'],
      },
    },
    {
      id: 'SHR-I3',
      name: 'suspected harm; they agreed, and telling them more would raise risk',
      facts: { class: 'A', agreement: 'given', tellingIsSafe: 'no' },
      expected: { rule: 'I3', outcome: 'share', tellFamily: 'not-yet' },
    },
    {
      id: 'SHR-I3',
      name: 'suspected harm; one of them agreed, and asking the other would raise risk',
      facts: { class: 'A', agreement: 'given', tellingIsSafe: 'unknown', askingRaisesRisk: 'yes' },
      expected: { rule: 'I3', outcome: 'share', tellFamily: 'not-yet' },
    },
    {
      id: 'SHR-I11',
      name: 'suspected harm; they agreed and took it back: it never rested on agreement',
      facts: { class: 'A', agreement: 'withdrawn', tellingIsSafe: 'yes' },
      expected: {
        rule: 'I11',
        outcome: 'share',
        tellFamily: 'yes',
        records: [
          'The date on which agreement was taken back',
          'Who took it back',
          'Which recipients were told',
          'Who shared it: name, role and organisation',
        ],
      },
    },
    {
      id: 'SHR-I12',
      name: 'suspected harm, nobody asked, and the packet names the neighbour who rang',
      facts: {
        class: 'A',
        agreement: 'not-sought',
        tellingIsSafe: 'yes',
        thirdPartyData: 'yes',
      },
      expected: {
        rule: 'I12',
        outcome: 'share-and-seek-advice',
        tellFamily: 'yes',
        records: ['What was held back', 'The advice, who gave it, and when'],
      },
    },
    {
      id: 'SHR-I13',
      name: 'suspected harm, nobody asked, and some of it is health information given in confidence',
      facts: {
        class: 'A',
        agreement: 'not-sought',
        tellingIsSafe: 'yes',
        healthInConfidence: 'yes',
      },
      expected: {
        rule: 'I13',
        outcome: 'share-and-seek-advice',
        tellFamily: 'yes',
        records: [
          'The advice about health information given in confidence',
          'The advice, who gave it, and when',
        ],
      },
    },
    {
      id: 'SHR-I14',
      name: 'suspected harm, safe to tell, and nobody has asked: it is shared, with advice the same day',
      facts: { class: 'A', agreement: 'not-sought', tellingIsSafe: 'yes' },
      expected: {
        rule: 'I14',
        outcome: 'share-and-seek-advice',
        tellFamily: 'yes',
        records: [
          'The advice, who gave it, and when',
          'Who shared it: name, role and organisation',
        ],
      },
    },
    {
      id: 'SHR-I14',
      name: 'suspected harm, and they cannot agree',
      facts: { class: 'A', agreement: 'cannot', tellingIsSafe: 'yes' },
      expected: { rule: 'I14', outcome: 'share-and-seek-advice', tellFamily: 'yes' },
    },
  ],
};
