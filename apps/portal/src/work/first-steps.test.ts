import { staffRoles } from '@waymark/domain/access';
import { expect, test } from 'vitest';

import { places } from '../app/places.ts';
import { firstSteps } from './first-steps.ts';

test.each(staffRoles)('%s has somewhere to go, and no door of it is closed', (role) => {
  const steps = firstSteps([role]);
  expect(steps.length).toBeGreaterThan(0);
  const open = places({ agencyKind: 'police', roles: [role] }, []).map(({ path }) => path);
  expect(open).toEqual(expect.arrayContaining(steps.flatMap(({ link }) => link?.to ?? [])));
});

test('a page that two roles share is named once', () => {
  const pages = firstSteps(['practitioner', 'agency-representative']).map(({ link }) => link?.to);
  expect(pages).toEqual(['/contacts/new/danger', '/meetings']);
});
