import { describe, expect, test } from 'vitest';

import { checkStep, toRecord } from './check-draft.ts';
import { type ContactDraft, emptyContact, emptyPerson } from './contact-draft.ts';
import { stepAsking } from './steps.ts';

const child = {
  ...emptyPerson,
  kind: 'child',
  givenName: 'Robin',
  date: { day: '3', month: '9', year: '2018' },
} as const;

const whole: ContactDraft = {
  facts: {
    ...emptyContact.facts,
    immediateDanger: 'no',
    screenedByPolice: 'yes',
    caseType: 'child-concern',
    childLinked: 'yes',
    risk: 'medium',
    meetsLaThreshold: 'no',
    openToSocialCare: 'no',
  },
  policeReference: ' WB/26/0412 ',
  screenedBy: 'DS Made Up',
  familyName: 'Invented',
  people: [child],
  worry: 'Not in school since May.',
  analysis: '',
  childVoice: '',
  agreement: 'asked-given',
  agreementReason: '',
};

const fields = (draft: ContactDraft, step: Parameters<typeof checkStep>[1]) =>
  checkStep(draft, step).map((problem) => problem.field);

describe('a whole draft becomes the record', () => {
  test('with dates as days, implied answers, and the family name where none was given', () => {
    const made = toRecord(whole);
    expect(made).toMatchObject({
      ok: true,
      record: {
        policeReference: 'WB/26/0412',
        people: [{ familyName: 'Invented', dateOfBirth: '2018-09-03' }],
        facts: { secondRiskAssessment: 'not-applicable', secondAssessmentRaisedToHigh: 'no' },
      },
    });
  });

  test('a name of a screener who did not screen is not sent', () => {
    const draft = { ...whole, facts: { ...whole.facts, screenedByPolice: 'no' as const } };
    expect(toRecord(draft)).toMatchObject({ ok: true, record: { screenedBy: null } });
  });

  test.each(['asked-refused', 'not-asked', 'unsafe-to-ask'] as const)(
    '%s is sent with its reason, or without one (CON-3)',
    (agreement) => {
      for (const agreementReason of ['The child asked for help.', ''])
        expect(toRecord({ ...whole, agreement, agreementReason })).toMatchObject({
          ok: true,
          record: { agreement, agreementReason },
        });
    },
  );

  test('a reason that is not asked for any more is not sent', () => {
    const draft = { ...whole, agreementReason: 'Typed before the answer was changed.' };
    expect(toRecord(draft)).toMatchObject({ ok: true, record: { agreementReason: '' } });
  });

  test('a person without a date is not known to have one', () => {
    const draft = { ...whole, people: [{ ...child, date: emptyPerson.date }] };
    expect(toRecord(draft)).toMatchObject({
      ok: true,
      record: { people: [{ dateOfBirth: null }] },
    });
  });
});

describe('each page asks for what it needs', () => {
  test('nothing is answered for anybody', () => {
    expect(fields(emptyContact, 'danger')).toEqual(['facts.immediateDanger']);
    expect(fields(emptyContact, 'screening')).toEqual([
      'facts.caseType',
      'facts.risk',
      'facts.childLinked',
      'facts.openToSocialCare',
      'facts.meetsLaThreshold',
      'facts.screenedByPolice',
    ]);
    expect(fields(emptyContact, 'people')).toEqual([
      'familyName',
      'people.0.kind',
      'people.0.givenName',
    ]);
    expect(fields(emptyContact, 'worry')).toEqual(['worry', 'agreement']);
  });

  test('a whole draft has nothing left', () => {
    expect(fields(whole, 'check')).toEqual([]);
  });

  test('domestic abuse asks for the second risk assessment, and then for its result', () => {
    const abuse = { ...whole.facts, caseType: 'domestic-abuse' as const };
    expect(fields({ ...whole, facts: abuse }, 'screening')).toEqual(['facts.secondRiskAssessment']);
    const done = { ...abuse, secondRiskAssessment: 'done' as const };
    expect(fields({ ...whole, facts: done }, 'screening')).toEqual([
      'facts.secondAssessmentRaisedToHigh',
    ]);
  });

  test('screened by nobody named', () => {
    expect(fields({ ...whole, screenedBy: ' ' }, 'screening')).toEqual(['screenedBy']);
  });

  test('half a date of birth', () => {
    const draft = { ...whole, people: [{ ...child, date: { day: '3', month: '', year: '' } }] };
    expect(fields(draft, 'people')).toEqual(['people.0.dateOfBirth']);
  });

  test('an unborn baby needs no name', () => {
    const draft = { ...whole, people: [{ ...emptyPerson, kind: 'unborn' as const }] };
    expect(fields(draft, 'people')).toEqual([]);
  });

  test('a child, and no child linked (CON-5)', () => {
    const draft = { ...whole, facts: { ...whole.facts, childLinked: 'no' as const } };
    expect(fields(draft, 'people')).toEqual(['people.0.kind']);
  });
});

describe('at the limit of length', () => {
  test.each([
    ['policeReference', 60],
    ['familyName', 80],
    ['worry', 4000],
    ['childVoice', 4000],
  ] as const)('%s holds %i characters and not one more', (field, most) => {
    expect(toRecord({ ...whole, [field]: 'a'.repeat(most) }).ok).toBe(true);
    expect(fields({ ...whole, [field]: 'a'.repeat(most + 1) }, 'check')).toEqual([field]);
  });
});

test.each([
  ['facts.immediateDanger', 'danger'],
  ['facts.risk', 'screening'],
  ['screenedBy', 'screening'],
  ['people.2.givenName', 'people'],
  ['familyName', 'people'],
  ['agreementReason', 'worry'],
])('a problem with %s leads to the page %s', (field, step) => {
  expect(stepAsking(field)).toBe(step);
});
