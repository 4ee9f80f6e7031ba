import { expect, test } from 'vitest';

import { places } from './places.ts';

const contacts = [{ id: 'id-1', familyName: 'Invented', reference: 'WB-26-0001' }];
const names = (roles: Parameters<typeof places>[0]['roles']) =>
  places({ roles }, []).map((place) => place.name);

test('a contact is found by name and reference, and its path holds neither', () => {
  expect(places({ roles: [] }, contacts).at(-1)).toEqual({
    path: '/contacts/id-1',
    name: 'Invented',
    detail: 'Contact WB-26-0001',
  });
});

test('nobody is led to a door that is closed to them', () => {
  expect(names(['practitioner'])).not.toContain('Meetings');
  for (const role of ['chair', 'agency-representative', 'front-door-worker'] as const)
    expect(names([role])).toContain('Meetings');
  expect(names(['directory-editor'])).not.toContain('Record a contact');
});
