import type { DirectoryService } from '@waymark/domain/directory';
import { describe, expect, test } from 'vitest';
import { madeUpPlace, madeUpService } from '../testing/made-up-services.ts';
import { milesBetween, placesIn, placesToPick, pointOf, placeSlug } from './places.ts';

const at = (...locations: ReturnType<typeof madeUpPlace>[]) =>
  placesIn([madeUpService({ name: 'Somewhere', locations })]);

describe('places worked out from the directory', () => {
  test('a town and an outcode are in the middle of what is in them', () => {
    const { towns, outcodes } = at(
      madeUpPlace('Millbeck', { latitude: 53, longitude: -1 }),
      madeUpPlace('Millbeck', { latitude: 54, longitude: -2 }),
    );
    expect(towns).toEqual([
      { slug: 'millbeck', name: 'Millbeck', count: 2, latitude: 53.5, longitude: -1.5 },
    ]);
    expect(outcodes.get('ZW2')).toEqual({ latitude: 53.5, longitude: -1.5 });
  });

  test('one wrong point does not carry a town away', () => {
    const right = madeUpPlace('Millbeck', { latitude: 53, longitude: -1 });
    const wrong = madeUpPlace('Millbeck', { latitude: 60, longitude: 2 });
    expect(at(right, wrong, right).towns[0]).toMatchObject({ latitude: 53, longitude: -1 });
  });

  test('a point in the sea off Africa is not a place', () => {
    expect(at(madeUpPlace('Millbeck', { latitude: 0, longitude: 0 })).towns).toEqual([]);
  });

  test('N18 a hidden address tells nothing, neither town nor outcode', () => {
    const { towns, outcodes } = at(madeUpPlace('Millbeck', { exactAddressHidden: true }));
    expect(towns).toEqual([]);
    expect(outcodes.size).toBe(0);
  });

  test('the outcode is read from a postcode where it is not said', () => {
    expect([...at(madeUpPlace('Sandholme', { outcode: undefined })).outcodes.keys()]).toEqual([
      'ZW4',
    ]);
  });

  test('a location with no point is put in the middle of its outcode or town, and said to be about there', () => {
    const places = at(madeUpPlace('Millbeck'));
    const lost = madeUpPlace('Millbeck', { latitude: undefined, longitude: undefined });
    expect(pointOf(lost, places)).toEqual({ latitude: 53.65, longitude: -0.95, about: true });
    expect(pointOf({ ...lost, outcode: 'ZW9', postcode: undefined }, places)?.about).toBe(true);
    expect(pointOf({ ...lost, outcode: 'ZW9', town: 'Elsewhere' }, places)).toBeNull();
    expect(pointOf({ ...lost, exactAddressHidden: true }, places)).toBeNull();
  });
});

describe('hubs that may be picked', () => {
  const hub = (name: string, over: Partial<DirectoryService> = {}) =>
    madeUpService({ name, locations: [madeUpPlace('Millbeck')], ...over });
  const picks = (...services: DirectoryService[]) =>
    placesToPick(placesIn(services)).map(({ slug }) => slug);

  test('stand after the towns, by name', () => {
    const hubs = [hub('Wenbrook Family Hub'), hub('Ash Family Hub'), hub('Toy library')];
    expect(picks(...hubs)).toEqual(['millbeck', 'ash-family-hub', 'wenbrook-family-hub']);
  });

  test('a link names one place: a town before a hub of its name, and of two hubs the first', () => {
    const filed = [{ name: 'Family hubs', slug: 'family-hubs' }];
    const hubs = [hub('Millbeck', { categories: filed }), hub('Ash Family Hub')];
    expect(picks(...hubs, hub('Ash Family Hub'))).toEqual(['millbeck', 'ash-family-hub']);
  });

  test('NAV-33, N18 none that is private, and none whose door is hidden', () => {
    const told = madeUpPlace('Millbeck', { hub: { people: [], buses: [] } });
    const hidden = madeUpPlace('Millbeck', { exactAddressHidden: true });
    const hubs = [
      hub('Safe Family Hub', { locations: [told], needKeys: ['domestic-abuse'] }),
      hub('Quiet Family Hub', { locations: [hidden] }),
    ];
    expect(picks(...hubs)).toEqual(['millbeck']);
  });
});

test.each([
  [{ latitude: 51.5074, longitude: -0.1278 }, { latitude: 52.4862, longitude: -1.8904 }, 101],
  [{ latitude: 53, longitude: -1 }, { latitude: 54, longitude: -1 }, 69.1],
  [{ latitude: 53, longitude: -1 }, { latitude: 53, longitude: -1 }, 0],
])('miles from %o to %o', (a, b, miles) => {
  expect(Math.abs(milesBetween(a, b) - miles)).toBeLessThan(0.5);
});

test.each([
  ['Thornley Green', 'thornley-green'],
  ['St. Mary’s Bay', 'st-marys-bay'],
  ['  Y Fenni / Abergavenny ', 'y-fenni-abergavenny'],
  ['Llŷn', 'llyn'],
])('%s is %s in a link', (name, slug) => {
  expect(placeSlug(name)).toBe(slug);
});
