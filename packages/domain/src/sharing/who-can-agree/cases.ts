import type { CaseTable } from '../../rule/case-table.ts';
import type { WhoCanAgreeAlso, WhoCanAgreeOutcome, WhoCanAgreeRuleId } from './answer.ts';
import type { WhoCanAgreeFacts } from './facts.ts';

/** What a case of who can agree expects. `records`: what its record begins with. */
export type WhoCanAgreeExpected = {
  rule: WhoCanAgreeRuleId;
  outcome: WhoCanAgreeOutcome;
  also?: WhoCanAgreeAlso[];
  records?: string[];
};

/** The day on which the cases are read. */
export const casesToday = '2026-11-23';

const aged = {
  12: '2014-11-23',
  'the day before 13': '2013-11-24',
  13: '2013-11-23',
  'the day before 16': '2010-11-24',
  16: '2010-11-23',
  'the day before 18': '2008-11-24',
  18: '2008-11-23',
} as const;

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
