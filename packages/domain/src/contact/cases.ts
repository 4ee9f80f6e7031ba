import type { z } from 'zod';
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
export const rowProblems: {
  name: string;
  differs: Partial<Record<ContactCsvColumn, string>>;
  says: string[];
}[] = [
  {
    name: 'the reference is empty',
    differs: { police_reference: ' ' },
    says: ['Column "police_reference" is empty.'],
  },
  {
    name: 'the risk is empty: not a default',
    differs: { risk: '' },
    says: ['Column "risk" is empty. Needed: standard, medium, high or ungraded.'],
  },
  {
    name: 'a name has slipped into the risk',
    differs: { risk: 'Mia Birchall' },
    says: ['Column "risk" holds something else. Needed: standard, medium, high or ungraded.'],
  },
  {
    name: 'several at once are all said',
    differs: { immediate_danger: '', agreement: 'maybe', worry: '' },
    says: [
      'Column "worry" is empty. Needed: what the worry is.',
      'Column "agreement" holds something else. Needed: asked-given, asked-refused, not-asked or unsafe-to-ask.',
      'Column "immediate_danger" is empty. Needed: yes, no or unsure.',
    ],
  },
  {
    name: 'a date that does not exist',
    differs: { children: 'Zoe; Mia Birchall 31/02/2019' },
    says: [
      'Column "children": person 2 has a date that cannot be read. Write it as YYYY-MM-DD or DD/MM/YYYY.',
    ],
  },
  {
    name: 'nobody is in it',
    differs: { children: '', adults: ' ; ' },
    says: ['Columns "children" and "adults": write at least one name.'],
  },
  {
    name: 'screened, but by nobody',
    differs: { screened_by: '' },
    says: [
      'Column "screened_by": Name the police decision maker who screened it, or answer that nobody has.',
    ],
  },
  {
    name: 'a child is among the people, yet none is linked',
    differs: { child_linked: 'no' },
    says: [
      'Column "child_linked": A child or unborn baby is among the people, so a child is linked. Answer yes.',
    ],
  },
  {
    name: 'a worry that is too long',
    differs: { worry: 'x'.repeat(4001) },
    says: ['Column "worry" is too long.'],
  },
];
