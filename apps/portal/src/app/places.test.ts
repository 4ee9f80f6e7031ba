import { expect, test } from 'vitest';

import { places } from './places.ts';

const contacts = [{ id: 'id-1', familyName: 'Invented', reference: 'WB-26-0001' }];
type Actor = Parameters<typeof places>[0];
const names = (roles: Actor['roles'], agencyKind: Actor['agencyKind'] = 'police') =>
  places({ agencyKind, roles }, []).map((place) => place.name);

test('a contact is found by name and reference, and its path holds neither', () => {
  expect(places({ agencyKind: 'police', roles: [] }, contacts).at(-1)).toEqual({
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
  expect(names(['directory-editor'])).toContain('What families say');
  expect(names(['directory-editor'])).not.toContain('People');
  expect(names(['administrator'])).toContain('People');
  expect(names(['practitioner'])).not.toContain('Call-backs');
  expect(names(['practitioner'], 'early-help')).toContain('Call-backs');
  expect(names(['front-door-worker'])).toContain('Call-backs');
  expect(names(['supervisor'])).toContain('Broken glass');
  expect(names(['administrator'])).not.toContain('Broken glass');
  for (const name of ['Requests for own data', 'Retention']) {
    expect(names(['supervisor'])).toContain(name);
    expect(names(['information-governance-lead'])).toContain(name);
    expect(names(['chair'])).not.toContain(name);
  }
  expect(names(['practitioner'])).toContain('Corrections');
  expect(names(['administrator'])).not.toContain('Corrections');
});
