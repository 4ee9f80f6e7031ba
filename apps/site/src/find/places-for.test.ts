import { expect, test } from 'vitest';
import { placesIn } from '../directory/places.ts';
import { madeUpServices, madeUpTowns } from '../testing/made-up-services.ts';
import { allPlacesHref, placesFor } from './places-for.ts';

const directory = {
  services: madeUpServices,
  byId: new Map(madeUpServices.map((service) => [service.id, service])),
  places: placesIn(madeUpServices),
  version: 'test',
  fetchedAt: '2026-11-22T09:00:00.000Z',
};
const nothing = { group: null, area: null, age: null, place: null };
const names = (answers: Partial<Parameters<typeof placesFor>[0]>) =>
  placesFor({ ...nothing, ...answers }, madeUpTowns.Wenbrook, directory).toGo.map(
    ({ service }) => service.name,
  );

test('NAV-40 the nearest hub comes first, and for a young person a place of their own', () => {
  expect(names({})[0]).toBe('Wenbrook Family Hub');
  expect(names({ group: 'dad' })[0]).toBe('Wenbrook Family Hub');
  expect(names({ group: 'young-person' })).toContain('Quiet Steps back to school');
});

test('what is for people like them comes before what only fits, however near that is', () => {
  const [, second] = names({ group: 'dad', area: 'early-years' });
  expect(second).toBe('Millbeck Family Hub');
});

test('an age takes away only what is known not to be for it', () => {
  expect(names({ area: 'early-years', age: '12-15' })).not.toContain('Stay and play 1');
  expect(names({ area: 'early-years', age: '0-2' })).toContain('Stay and play 1');
});

test('N12 beside abuse no hub stands that brings two together', () => {
  const beside = names({ area: 'domestic-abuse' });
  expect(beside).toContain('Harbour Lane safe talk');
  for (const name of ['Couples hub', 'Couples mediation', 'Choosing to change'])
    expect(beside).not.toContain(name);
});

test('there are at most five, and the page with all of them', () => {
  expect(names({})).toHaveLength(5);
  expect(allPlacesHref(nothing)).toBe('/services');
  expect(allPlacesHref({ ...nothing, group: 'dad' })).toBe('/for/dad');
  expect(allPlacesHref({ ...nothing, group: 'dad', area: 'finance' })).toBe(
    '/services/about/money',
  );
});
