import { demoDirectoryTexts } from '@waymark/db/seed';
import { isFamilyHub, type DirectoryService } from '@waymark/domain/directory';
import {
  isPrivateService,
  needAreas,
  needsInArea,
  serviceFitsNeed,
} from '@waymark/domain/navigation';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createWorld, type World } from '../testing/world.ts';
import { listForFeed, seedDemoDirectory, type ImportedRecord } from './index.ts';

describe('the demo borough’s directory', () => {
  let world: World;
  let report: ImportedRecord[];
  let services: DirectoryService[];

  beforeAll(async () => {
    world = await createWorld();
    report = await seedDemoDirectory(world.asActorId(null));
    const nobody = { db: world.database.app.db };
    ({ services } = await listForFeed(nobody, { page: 1, perPage: 100 }));
  }, 60_000);
  afterAll(() => world.drop());

  const named = (name: string) => services.find((service) => service.name === name);

  it('is taken whole, and a second seed changes nothing', async () => {
    expect(report.filter(({ outcome }) => outcome === 'refused')).toEqual([]);
    expect(services).toHaveLength(report.length);
    const again = await seedDemoDirectory(world.asActorId(null));
    expect(new Set(again.map(({ outcome }) => outcome))).toEqual(new Set(['unchanged']));
  });

  it.each(needAreas.map(({ key, title }) => [title, key] as const))(
    'has at least two services for every need of: %s',
    (_, area) => {
      const fits = needsInArea(area).map(
        (need) => services.filter((service) => serviceFitsNeed(service, need)).length,
      );
      expect(Math.min(...fits)).toBeGreaterThanOrEqual(2);
    },
  );

  it('has a place to go in each town, and help online and by phone', () => {
    const towns = services.flatMap(({ locations }) =>
      locations
        .filter(({ latitude }) => latitude !== undefined)
        .map((place) => `${place.town} ${place.outcode}`),
    );
    expect([...new Set(towns)].toSorted()).toEqual([
      'Millbeck ZW2',
      'Sandholme ZW4',
      'Thornley Green ZW3',
      'Wenbrook ZW1',
    ]);
    const ways = new Set(services.flatMap((service) => service.ways));
    expect(ways).toEqual(new Set(['in-person', 'online', 'phone']));
  });

  it('has the oddities of a real directory in its files', () => {
    const texts = demoDirectoryTexts();
    expect(texts.some((text) => text.startsWith('\ufeff'))).toBe(true);
    const notes = new Set(report.flatMap((record) => record.notes));
    for (const oddity of [
      'description: HTML made plain text',
      'ages: -1 is not an age, left out',
      'ages: from 4 to 0 cannot be, both left out',
      'place: "Online" is not a town, kept without a place',
      'place: coordinates 0, 0 dropped',
      'link: placeholder link, left out',
      'phone: placeholder phone number, left out',
      'cost: marked free but has a price, price kept',
    ])
      expect(notes).toContain(oddity);
    expect(named('Millbeck Family Hub')?.phones).toEqual([
      { number: '01632 960102', name: 'Front desk' },
    ]);
  });

  it('DIR-7 gives away neither where Harbour Lane is nor who works there', () => {
    const harbour = named('Harbour Lane');
    expect(harbour).toMatchObject({
      locations: [{ town: 'Wenbrook', address: [], exactAddressHidden: true }],
      ways: ['in-person', 'phone'],
    });
    expect(JSON.stringify(services)).not.toMatch(/Bell\s+Court|ZW1\s*9ZZ|Robin|Vale/);
  });

  it('DIR-15 hides no place but those of services about abuse', () => {
    const hidden = services.filter(({ locations }) =>
      locations.some((at) => at.exactAddressHidden),
    );
    expect(hidden.map(({ name }) => name).toSorted()).toEqual(['Harbour Lane']);
  });

  it('DIR-16 has three hubs with people to meet, and something on at each, in term and out of it', () => {
    const hubs = services.filter(isFamilyHub);
    expect(hubs).toHaveLength(3);
    expect(hubs.filter(isPrivateService)).toEqual([]);
    for (const { locations, sessions } of hubs) {
      expect(locations[0]?.hub?.people.length).toBeGreaterThanOrEqual(3);
      expect(locations[0]?.hub?.buddy).toBeDefined();
      expect(sessions.filter(({ name }) => name !== undefined).length).toBeGreaterThanOrEqual(3);
    }
    const sessions = services.flatMap((service) => service.sessions);
    const seasons = new Set(sessions.map(({ season }) => season));
    expect(seasons).toEqual(new Set([undefined, 'term', 'holiday']));
    expect(sessions.some(({ placesLeft }) => placesLeft === 0)).toBe(true);
    expect(sessions.some(({ cancelled }) => cancelled !== undefined)).toBe(true);
  });

  it('uses only numbers that are kept free for drama', () => {
    const numbers = services.flatMap(({ phones }) => phones.map(({ number }) => number));
    expect(numbers.filter((number) => !/^(01632 960|07700 900)\d{3}$/.test(number))).toEqual([]);
  });
});
