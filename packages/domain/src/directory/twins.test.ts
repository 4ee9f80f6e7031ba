import { expect, test } from 'vitest';

import { type DirectoryService, type TwinFacts, twinFinder } from './index.ts';

const known: TwinFacts = {
  source: 'council',
  name: 'Marsh Lane – Stay & Play',
  phones: [{ number: '01632 960701' }, { number: '01632 960702' }],
  postcodes: ['ZW4 1AB'],
};
const at = (postcode: string): DirectoryService['locations'][number] => ({
  id: '00000000-0000-4000-8000-000000000001',
  name: 'Hall',
  address: [],
  postcode,
  accessibility: [],
  exactAddressHidden: false,
});
const given = { name: 'marsh lane stay & play', phones: [{ number: '+44 (0)1632 960702' }] };

test.each([
  ['at the same place', [at('zw41ab')]],
  ['where no place is given', []],
])('DIR-46 the same name and number from another source is a twin %s', (_, locations) => {
  expect(twinFinder([known])({ ...given, locations })).toBe('council');
});

test.each([
  ['another name', { name: 'Marsh Lane singing' }],
  ['another number', { phones: [{ number: '01632 960703' }] }],
  ['no number', { phones: [] }],
  ['places that are all elsewhere', { locations: [at('ZW9 9ZZ')] }],
])('DIR-46 %s makes it a service of its own', (_, change) => {
  expect(twinFinder([known])({ ...given, locations: [], ...change })).toBeNull();
});
