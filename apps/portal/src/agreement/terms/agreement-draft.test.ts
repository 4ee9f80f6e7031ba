import { expect, test } from 'vitest';

import { type AgreementDraft, emptyAgreement, readAgreement } from './agreement-draft.ts';

const agency = (number: number) => `b0000000-0000-4000-8000-00000000000${number}`;
const whole: AgreementDraft = {
  kind: 'memorandum-of-understanding',
  title: 'Triage',
  purpose: 'To help early.',
  coversTriage: 'yes',
  startsOn: { day: '1', month: '4', year: '2026' },
  lastDay: { day: '', month: '', year: '' },
  reviewOn: { day: '1', month: 'april', year: '2027' },
  agencyIds: [agency(1), agency(2)],
  dataSets: [
    {
      name: 'Contacts',
      ownerAgencyId: agency(1),
      fields: 'Names.',
      basis: 'public-task',
      refresh: 'Daily.',
    },
  ],
};
const wrong = (over: Partial<AgreementDraft>) => {
  const read = readAgreement({ ...whole, ...over });
  return read.ok ? [] : read.problems.map(({ field }) => field);
};

test('a whole agreement is read with its days; no last day is none', () => {
  const read = readAgreement(whole);
  expect(read).toMatchObject({
    ok: true,
    agreement: {
      coversTriage: true,
      startsOn: '2026-04-01',
      lastDay: null,
      reviewOn: '2027-04-01',
    },
  });
});

test('an empty one says everything that is missing, each once', () => {
  const read = readAgreement(emptyAgreement);
  const fields = read.ok ? [] : read.problems.map(({ field }) => field);
  expect(new Set(fields)).toEqual(
    new Set([
      'agencyIds',
      'coversTriage',
      'dataSets.0.basis',
      'dataSets.0.fields',
      'dataSets.0.name',
      'dataSets.0.ownerAgencyId',
      'dataSets.0.refresh',
      'kind',
      'purpose',
      'reviewOn',
      'startsOn',
      'title',
    ]),
  );
  expect(fields).toHaveLength(12);
});

test('a day that is wrong or out of order is marked where it stands', () => {
  expect(wrong({ startsOn: { day: '31', month: '2', year: '2026' } })).toEqual(['startsOn']);
  expect(wrong({ lastDay: { day: '', month: '3', year: '2027' } })).toEqual(['lastDay']);
  expect(wrong({ reviewOn: { day: '1', month: '4', year: '2026' } })).toEqual(['reviewOn']);
});
