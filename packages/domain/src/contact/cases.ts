import type { z } from 'zod';
import type { CaseTable } from '../rule/case-table.ts';
import type { ContactCsvColumn } from './csv-columns.ts';
import type { RecordContact } from './record-contact.ts';

/** A contact that a police officer records about a made-up family. */
export const ordinaryContact: z.input<typeof RecordContact> = {
  familyName: 'Birchall',
  people: [
    { kind: 'child', givenName: 'Mia', familyName: 'Birchall', dateOfBirth: '2019-04-03' },
    { kind: 'adult', givenName: 'Dan', familyName: 'Birchall', dateOfBirth: null },
  ],
  worry: 'Mia was out alone after dark, for the second time this week.',
  agreement: 'asked-given',
  policeReference: 'WP-1001',
  screenedBy: 'Det Sgt Vale',
  facts: {
    screenedByPolice: 'yes',
    immediateDanger: 'no',
    caseType: 'child-concern',
    childLinked: 'yes',
    risk: 'standard',
    meetsLaThreshold: 'no',
    openToSocialCare: 'no',
    secondRiskAssessment: 'not-applicable',
  },
};

/** The same contact as a row of a file. */
export const ordinaryRow: Record<ContactCsvColumn, string> = {
  police_reference: 'WP-1001',
  family_name: 'Birchall',
  children: 'Mia Birchall 2019-04-03',
  adults: 'Dan Birchall',
  worry: 'Mia was out alone after dark, for the second time this week.',
  analysis: '',
  child_voice: '',
  agreement: 'asked-given',
  agreement_reason: '',
  screened_by_police: 'yes',
  screened_by: 'Det Sgt Vale',
  immediate_danger: 'no',
  case_type: 'child-concern',
  child_linked: 'yes',
  risk: 'standard',
  meets_la_threshold: 'no',
  open_to_social_care: 'no',
  second_risk_assessment: 'not-applicable',
  second_assessment_raised_to_high: '',
};

/** What goes wrong in a row, and what it says. */
export const contactRowCases: CaseTable<
  Partial<Record<ContactCsvColumn, string>>,
  readonly string[]
> = {
  title: 'What is wrong with a row of a contact file',
  about:
    'The ordinary row is a concern for a child that can be recorded. Each case says only which cells differ from it, and expected is what the person who sent the file is told.',
  cases: [
    {
      id: 'CON-9',
      name: 'the reference is empty',
      facts: { police_reference: ' ' },
      expected: ['Column "police_reference" is empty.'],
    },
    {
      id: 'CON-9',
      name: 'the risk is empty: not a default',
      facts: { risk: '' },
      expected: ['Column "risk" is empty. Needed: standard, medium, high or ungraded.'],
    },
    {
      id: 'CON-9',
      name: 'a name has slipped into the risk',
      facts: { risk: 'Mia Birchall' },
      expected: ['Column "risk" holds something else. Needed: standard, medium, high or ungraded.'],
    },
    {
      id: 'CON-9',
      name: 'several at once are all said',
      facts: { immediate_danger: '', agreement: 'maybe', worry: '' },
      expected: [
        'Column "worry" is empty. Needed: what the worry is.',
        'Column "agreement" holds something else. Needed: asked-given, asked-refused, not-asked or unsafe-to-ask.',
        'Column "immediate_danger" is empty. Needed: yes, no or unsure.',
      ],
    },
    {
      id: 'CON-9',
      name: 'a date that does not exist',
      facts: { children: 'Zoe; Mia Birchall 31/02/2019' },
      expected: [
        'Column "children": person 2 has a date that cannot be read. Write it as YYYY-MM-DD or DD/MM/YYYY.',
      ],
    },
    {
      id: 'CON-9',
      name: 'nobody is in it',
      facts: { children: '', adults: ' ; ' },
      expected: ['Columns "children" and "adults": write at least one name.'],
    },
    {
      id: 'CON-9',
      name: 'screened, but by nobody',
      facts: { screened_by: '' },
      expected: [
        'Column "screened_by": Name the police decision maker who screened it, or answer that nobody has.',
      ],
    },
    {
      id: 'CON-9',
      name: 'a child is among the people, yet none is linked',
      facts: { child_linked: 'no' },
      expected: [
        'Column "child_linked": A child or unborn baby is among the people, so a child is linked. Answer yes.',
      ],
    },
    {
      id: 'CON-9',
      name: 'a worry that is too long',
      facts: { worry: 'x'.repeat(4001) },
      expected: ['Column "worry" is too long.'],
    },
  ],
};
