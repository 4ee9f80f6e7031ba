import type { CaseTable } from '../../rule/case-table.ts';
import { type WhoCanAgreeExpected, aged } from './aged-cases.ts';
import type { WhoCanAgreeFacts } from './facts.ts';

const adultFor12 = { asked: 'adult', bornOn: aged[12] } as const;

/** The rows about the adult who is asked for a child. */
export const adultCases: CaseTable<WhoCanAgreeFacts, WhoCanAgreeExpected> = {
  title: 'Who can agree: the adult who is asked for a child',
  about:
    'Parental responsibility is checked, never assumed from what somebody is to the child. The child is twelve unless the case says otherwise.',
  cases: [
    {
      id: 'SHR-W1',
      name: 'a parent who is known to hold parental responsibility',
      facts: { ...adultFor12, relationship: 'father', parentalResponsibility: 'yes' },
      expected: {
        rule: 'W1',
        outcome: 'can-agree',
        records: [
          'How it was checked that they hold parental responsibility',
          'Who else holds it, and who of them was safe to ask',
          "The child's own wishes and feelings, kept apart from the parents' view",
        ],
      },
    },
    {
      id: 'SHR-W1',
      name: 'a dad, and nobody has checked',
      facts: { ...adultFor12, relationship: 'father' },
      expected: {
        rule: 'W1',
        outcome: 'check-parental-responsibility',
        records: ['Who holds parental responsibility, and how it was checked'],
      },
    },
    {
      id: 'SHR-W1',
      name: 'a step-parent, and nobody has checked',
      facts: { ...adultFor12, relationship: 'step-parent', parentalResponsibility: 'unknown' },
      expected: { rule: 'W1', outcome: 'check-parental-responsibility' },
    },
    {
      id: 'SHR-W1',
      name: 'a grandparent who does not hold it',
      facts: { ...adultFor12, relationship: 'grandparent', parentalResponsibility: 'no' },
      expected: {
        rule: 'W1',
        outcome: 'cannot-agree',
        records: ['Who holds parental responsibility, and how it was checked'],
      },
    },
    {
      id: 'SHR-W1',
      name: 'a parent is asked for a child of 13, and nobody has judged what the child understands',
      facts: { asked: 'adult', bornOn: aged[13], parentalResponsibility: 'yes' },
      expected: { rule: 'W1', outcome: 'can-agree', also: ['judge-understanding'] },
    },
    {
      id: 'SHR-W1',
      name: 'a parent is asked for a child of 13 who does not understand enough',
      facts: {
        asked: 'adult',
        bornOn: aged[13],
        parentalResponsibility: 'yes',
        understandsEnough: 'no',
      },
      expected: { rule: 'W1', outcome: 'can-agree' },
    },
    {
      id: 'SHR-W5',
      name: 'the council looks after the child',
      facts: { ...adultFor12, parentalResponsibility: 'yes', lookedAfter: 'yes' },
      expected: {
        rule: 'W5',
        outcome: 'check-parental-responsibility',
        records: ['Who holds parental responsibility, and how it was checked'],
      },
    },
    {
      id: 'SHR-W5',
      name: 'the council may look after the child, and the parents disagree',
      facts: {
        ...adultFor12,
        parentalResponsibility: 'yes',
        lookedAfter: 'unknown',
        parentsDisagree: 'yes',
      },
      expected: {
        rule: 'W5',
        outcome: 'check-parental-responsibility',
        also: ['parents-disagree'],
      },
    },
    {
      id: 'SHR-W6',
      name: 'the parents disagree',
      facts: { ...adultFor12, parentalResponsibility: 'yes', parentsDisagree: 'yes' },
      expected: {
        rule: 'W6',
        outcome: 'record-both',
        records: [
          "Both parents' answers",
          'The check for domestic abuse, before either is told what the other said',
          'The advice, who gave it, and when',
        ],
      },
    },
    {
      id: 'SHR-W6',
      name: 'they disagree, and nobody has checked who holds parental responsibility',
      facts: { ...adultFor12, parentsDisagree: 'unknown' },
      expected: {
        rule: 'W1',
        outcome: 'check-parental-responsibility',
        also: ['parents-disagree'],
      },
    },
    {
      id: 'SHR-W7',
      name: 'the adult cannot decide this',
      facts: { ...adultFor12, parentalResponsibility: 'yes', hasCapacity: 'no' },
      expected: {
        rule: 'W7',
        outcome: 'adult-route',
        records: ['How it was judged that they understand, by whom and when'],
      },
    },
    {
      id: 'SHR-W7',
      name: 'it is not known whether the adult can decide this',
      facts: { ...adultFor12, parentalResponsibility: 'yes', hasCapacity: 'unknown' },
      expected: {
        rule: 'W7',
        outcome: 'take-advice',
        records: ['How it was judged that they understand, by whom and when'],
      },
    },
  ],
};
