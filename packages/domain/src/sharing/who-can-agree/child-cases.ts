import type { CaseTable } from '../../rule/case-table.ts';
import { type WhoCanAgreeExpected, aged } from './aged-cases.ts';
import type { WhoCanAgreeFacts } from './facts.ts';

const child = { asked: 'child' } as const;
const adultFor12 = { asked: 'adult', bornOn: aged[12] } as const;

/** The rows about the child who is asked. */
export const childCases: CaseTable<WhoCanAgreeFacts, WhoCanAgreeExpected> = {
  title: 'Who can agree: the child',
  about:
    'Agreement is to help, never to sharing. Ages are on 23 November 2026. The wishes of the child are always recorded apart.',
  cases: [
    {
      id: 'SHR-W8',
      name: 'the child is not born yet',
      facts: { asked: 'adult', unborn: 'yes', parentalResponsibility: 'yes', sexualMatter: 'yes' },
      expected: {
        rule: 'W8',
        outcome: 'own-service-only',
        records: ['What the mother agreed to for herself', 'The date the baby is due'],
      },
    },
    {
      id: 'SHR-W10',
      name: 'nobody knows how old the child is',
      facts: { ...child, understandsEnough: 'yes', sexualMatter: 'unknown' },
      expected: {
        rule: 'W10',
        outcome: 'find-out-age',
        also: ['safeguarding-lead'],
        records: ['How the age was found out'],
      },
    },
    {
      id: 'SHR-W10',
      name: 'the date of birth is after today, and nobody said unborn',
      facts: { ...child, bornOn: '2026-11-24' },
      expected: { rule: 'W10', outcome: 'find-out-age' },
    },
    {
      id: 'SHR-W4',
      name: 'asked on the day before the 13th birthday, and nobody has judged what they understand',
      facts: { ...child, bornOn: aged['the day before 13'] },
      expected: { rule: 'W4', outcome: 'ask-parent', records: ['Who was asked instead'] },
    },
    {
      id: 'SHR-W4',
      name: 'twelve, and somebody judged that they understand: a second person looks at that',
      facts: { ...child, bornOn: aged['the day before 13'], understandsEnough: 'yes' },
      expected: {
        rule: 'W4',
        outcome: 'take-advice',
        records: [
          'How it was judged that they understand, by whom and when',
          'The advice, who gave it, and when',
        ],
      },
    },
    {
      id: 'SHR-W4',
      name: 'twelve, and it is about something sexual',
      facts: { ...child, bornOn: aged[12], sexualMatter: 'yes' },
      expected: { rule: 'W4', outcome: 'take-advice', also: ['safeguarding-lead'] },
    },
    {
      id: 'SHR-W4',
      name: 'twelve, a parent is asked, and it may be about something sexual',
      facts: { ...adultFor12, parentalResponsibility: 'yes', sexualMatter: 'unknown' },
      expected: { rule: 'W1', outcome: 'can-agree', also: ['safeguarding-lead'] },
    },
    {
      id: 'SHR-W2',
      name: 'the 13th birthday, and nobody has judged what they understand',
      facts: { ...child, bornOn: aged[13] },
      expected: {
        rule: 'W2',
        outcome: 'judge-understanding',
        also: ['involve-parents'],
        records: ['How it was judged that they understand, by whom and when'],
      },
    },
    {
      id: 'SHR-W2',
      name: 'fifteen, and they understand enough',
      facts: { ...child, bornOn: aged['the day before 16'], understandsEnough: 'yes' },
      expected: {
        rule: 'W2',
        outcome: 'own-agreement-counts',
        also: ['involve-parents'],
        records: ['How it was judged that they understand, by whom and when', 'Their own answer'],
      },
    },
    {
      id: 'SHR-W2',
      name: 'fifteen, and they do not understand enough; it is about something sexual',
      facts: {
        ...child,
        bornOn: aged['the day before 16'],
        understandsEnough: 'no',
        sexualMatter: 'yes',
      },
      expected: {
        rule: 'W2',
        outcome: 'ask-parent',
        also: ['involve-parents', 'safeguarding-lead'],
        records: [
          'How it was judged that they understand, by whom and when',
          'Who was asked instead',
        ],
      },
    },
    {
      id: 'SHR-W2',
      name: 'a parent is asked for a child of 13 who understands enough: the child answers',
      facts: {
        asked: 'adult',
        bornOn: aged[13],
        understandsEnough: 'yes',
        parentalResponsibility: 'yes',
      },
      expected: { rule: 'W2', outcome: 'own-agreement-counts', also: ['involve-parents'] },
    },
    {
      id: 'SHR-W2',
      name: 'fourteen: one person judged that they understand enough, and another that they cannot decide',
      facts: { ...child, bornOn: aged[14], understandsEnough: 'yes', hasCapacity: 'no' },
      expected: {
        rule: 'W2',
        outcome: 'take-advice',
        also: ['involve-parents'],
        records: [
          'How it was judged that they understand, by whom and when',
          'The advice, who gave it, and when',
        ],
      },
    },
    {
      id: 'SHR-W2',
      name: 'fourteen: they neither understand enough nor can decide, and nothing contradicts itself',
      facts: { ...child, bornOn: aged[14], understandsEnough: 'no', hasCapacity: 'no' },
      expected: { rule: 'W2', outcome: 'ask-parent', also: ['involve-parents'] },
    },
    {
      id: 'SHR-W2',
      name: 'fourteen and understands enough, whatever the adult who was asked can decide',
      facts: { asked: 'adult', bornOn: aged[14], understandsEnough: 'yes', hasCapacity: 'no' },
      expected: { rule: 'W2', outcome: 'own-agreement-counts', also: ['involve-parents'] },
    },
    {
      id: 'SHR-W5',
      name: 'a looked-after child of twelve is asked: who holds parental responsibility is checked too',
      facts: { ...child, bornOn: aged[12], lookedAfter: 'yes' },
      expected: { rule: 'W4', outcome: 'ask-parent', also: ['check-parental-responsibility'] },
    },
    {
      id: 'SHR-W5',
      name: 'a child who may be looked after, and nobody knows the age',
      facts: { ...child, lookedAfter: 'unknown' },
      expected: { rule: 'W10', outcome: 'find-out-age', also: ['check-parental-responsibility'] },
    },
    {
      id: 'SHR-W5',
      name: 'a looked-after young person on the 16th birthday answers first themselves',
      facts: { ...child, bornOn: aged[16], lookedAfter: 'yes' },
      expected: { rule: 'W3', outcome: 'ask-them-first' },
    },
    {
      id: 'SHR-W3',
      name: 'the 16th birthday, and they themselves are asked',
      facts: { ...child, bornOn: aged[16], sexualMatter: 'yes' },
      expected: {
        rule: 'W3',
        outcome: 'ask-them-first',
        records: ['Their own answer', "The parents' view, kept apart from it"],
      },
    },
    {
      id: 'SHR-W3',
      name: 'a parent is asked for a young person on the day before they are 18',
      facts: {
        asked: 'adult',
        bornOn: aged['the day before 18'],
        parentalResponsibility: 'yes',
        hasCapacity: 'no',
      },
      expected: { rule: 'W3', outcome: 'ask-them-first' },
    },
    {
      id: 'SHR-W3',
      name: 'sixteen, and it is not known whether they can decide',
      facts: { ...child, bornOn: aged[16], hasCapacity: 'unknown' },
      expected: {
        rule: 'W3',
        outcome: 'take-advice',
        records: ['How it was judged that they understand, by whom and when'],
      },
    },
    {
      id: 'SHR-W9',
      name: 'the 18th birthday: no parent agrees for an adult',
      facts: {
        asked: 'adult',
        bornOn: aged[18],
        parentalResponsibility: 'yes',
        hasCapacity: 'no',
      },
      expected: { rule: 'W9', outcome: 'own-decision', records: ['Their own answer'] },
    },
    {
      id: 'SHR-W9',
      name: 'the 18th birthday, and they themselves are asked',
      facts: { ...child, bornOn: aged[18] },
      expected: { rule: 'W9', outcome: 'own-decision' },
    },
    {
      id: 'SHR-W9',
      name: 'eighteen, and they cannot decide this',
      facts: { ...child, bornOn: aged[18], hasCapacity: 'no' },
      expected: {
        rule: 'W9',
        outcome: 'adult-route',
        records: ['How it was judged that they understand, by whom and when'],
      },
    },
  ],
};
