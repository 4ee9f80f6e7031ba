import { expect, test } from 'vitest';
import { webAddressesOf, type DirectoryService } from './index.ts';
import { bareService as bare, countedId } from './testing/index.ts';

test('NAV-62 every web address of a service, once', () => {
  expect(webAddressesOf(bare)).toEqual([]);
  const time = { weekday: 'Monday', opens: '09:00', closes: '10:00' } as const;
  const place = {
    id: countedId('place'),
    address: [],
    accessibility: [],
    exactAddressHidden: false,
    hub: {
      people: [{ firstName: 'Sam', role: 'Hub worker', photoUrl: 'https://a.example/sam.jpg' }],
      buses: [],
    },
  };
  const full: DirectoryService = {
    ...bare,
    url: 'https://a.example/',
    organisation: { ...bare.organisation, url: 'https://b.example/' },
    sessions: [time, { ...time, bookingUrl: 'https://c.example/' }],
    locations: [place, { ...place, id: countedId('other') }],
  };
  expect(webAddressesOf(full)).toEqual([
    'https://a.example/',
    'https://b.example/',
    'https://c.example/',
    'https://a.example/sam.jpg',
  ]);
  expect(webAddressesOf({ ...bare, url: 'https://a.example/' })).toEqual(['https://a.example/']);
});
