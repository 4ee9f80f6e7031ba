import { expect, test } from 'vitest';
import { madeUpPlace, madeUpService } from '../testing/made-up-services.ts';
import { hubsIn } from './hubs.ts';

test('NAV-33 hubs of one name have links of their own, also beside one whose name ends in a number', () => {
  const names = ['Town Family Hub', 'Town Family Hub', 'Town Family Hub 2', 'Town Family Hub 2'];
  const place = madeUpPlace('Millbeck', { hub: { people: [], buses: [] } });
  const services = names.map((name) => madeUpService({ name, locations: [place] }));
  expect(hubsIn(services).map(({ slug }) => slug)).toEqual([
    'town-family-hub',
    'town-family-hub-2',
    'town-family-hub-2-2',
    'town-family-hub-2-3',
  ]);
});
