import { expect, test } from 'vitest';
import { fgmTrigger, isPrivatelyFostered, isThreatOfHomelessness } from './trigger.ts';

test.each([
  ['27 days: not yet', 'no', 27, 'no'],
  ['28 days: private fostering', 'no', 28, 'yes'],
  ['29 days', 'no', 29, 'yes'],
  ['how long is not known', 'no', null, 'yes'],
  ['how long is no number', 'no', Number.NaN, 'yes'],
  ['28 days, and whether they are close family is not known', 'unknown', 28, 'yes'],
  ['close family, for years', 'yes', 900, 'no'],
] as const)('REF-X15: %s', (_, closeFamily, days, expected) => {
  expect(isPrivatelyFostered(closeFamily, days)).toBe(expected);
});

test.each([
  ['57 days away: not yet', 57, 'no'],
  ['56 days away', 56, 'yes'],
  ['55 days away', 55, 'yes'],
  ['homeless already', -3, 'yes'],
  ['not known', null, 'yes'],
  ['no number', Number.NaN, 'yes'],
] as const)('REF-X12: %s', (_, days, expected) => {
  expect(isThreatOfHomelessness(days)).toBe(expected);
});

test.each([
  ['seen by a nurse', 'yes', 'yes', 'yes', 'fgm-known'],
  ['age and profession not known: the duty', 'yes', 'unknown', 'unknown', 'fgm-known'],
  ['a grown woman told of it', 'yes', 'no', 'yes', 'fgm-suspected'],
  ['told to a volunteer', 'yes', 'yes', 'no', 'fgm-suspected'],
  ['a risk, nothing seen', 'no', 'yes', 'yes', 'fgm-suspected'],
] as const)(
  'REF-X2, REF-X3: %s',
  (_, seenOrToldByTheGirl, under18, regulatedProfession, expected) => {
    expect(fgmTrigger({ seenOrToldByTheGirl, under18, regulatedProfession })).toBe(expected);
  },
);
