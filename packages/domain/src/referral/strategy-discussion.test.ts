import { expect, test } from 'vitest';
import {
  StrategyDiscussion,
  checkStrategyDiscussion,
  strategyAgencies,
} from './strategy-discussion.ts';

const whole = StrategyDiscussion.parse({
  heldAt: '2026-11-27T15:00:00Z',
  attendees: strategyAgencies.map((agencyKind, index) => ({ personId: `p${index}`, agencyKind })),
  s47TestMet: 'yes',
  reason: ' Burns in the shape of a ring. ',
  familyTold: 'The mother, by the social worker.',
});

test('REF-S8: whole, it is missing nothing', () => {
  expect(checkStrategyDiscussion(whole)).toEqual([]);
  expect(whole.reason).toBe('Burns in the shape of a ring.');
});

test('REF-S8: whoever is not there is named, one by one', () => {
  expect(checkStrategyDiscussion({ ...whole, attendees: [] })).toEqual([
    {
      field: 'attendees',
      message:
        "Somebody of this agency belongs there: Children's social care. If they cannot come, ring them.",
    },
    {
      field: 'attendees',
      message: 'Somebody of this agency belongs there: Police. If they cannot come, ring them.',
    },
    {
      field: 'attendees',
      message: 'Somebody of this agency belongs there: Health. If they cannot come, ring them.',
    },
  ]);
});

test.each(strategyAgencies)('REF-S8: with only %s absent, only they are named', (absent) => {
  const attendees = whole.attendees.filter(({ agencyKind }) => agencyKind !== absent);
  expect(checkStrategyDiscussion({ ...whole, attendees })).toHaveLength(1);
});

test.each([
  ['yes', 'Write in words the reasonable cause to suspect significant harm.'],
  ['no', 'Write why there is no reasonable cause to suspect significant harm.'],
] as const)(
  'REF-S8: section 47 met, %s: the reason is in words, and what the family is told',
  (s47TestMet, message) => {
    expect(checkStrategyDiscussion({ ...whole, s47TestMet, reason: '', familyTold: '' })).toEqual([
      { field: 'reason', message },
      { field: 'familyTold', message: 'Write what the family is told, and by whom.' },
    ]);
  },
);

test('REF-S8: it cannot override a refusal: there is nowhere to write that, nor that nobody knows', () => {
  const wrong = [
    { overridesAgreement: true },
    { s47TestMet: 'unknown' },
    { heldAt: 'Friday' },
    { heldAt: '2026-11-27T15:00:00' },
    { reason: 'a'.repeat(4001) },
    { attendees: [{ personId: '', agencyKind: 'police' }] },
    { attendees: [{ personId: 'p', agencyKind: 'neighbours' }] },
    { attendees: [{ personId: 'p', agencyKind: 'police', note: '' }] },
  ];
  expect(wrong.filter((one) => StrategyDiscussion.safeParse({ ...whole, ...one }).success)).toEqual(
    [],
  );
  expect(
    StrategyDiscussion.safeParse({ ...whole, heldAt: '2026-11-27T15:00:00+01:00' }).success,
  ).toBe(true);
});
