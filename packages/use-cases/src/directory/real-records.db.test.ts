import { readDirectoryText, type DirectoryService } from '@waymark/domain/directory';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readSharedFile } from '../testing/shared-files.ts';
import { createWorld, type World } from '../testing/world.ts';
import { importDirectory, listForFeed, type ImportedRecord } from './index.ts';

const path = 'data/oruk/buckinghamshire-outpost-page1-2021-01.json';
const file = readSharedFile(path);

if (file === null)
  process.stderr.write(`Skipped: no ${path} in ../shared, nor in WAYMARK_SHARED_DIR.\n`);

/** Twenty services as a council's own directory gave them in 2021: nobody here wrote them. */
describe.skipIf(file === null)("a real page of a council's directory", () => {
  let world: World;
  let report: ImportedRecord[];
  let services: DirectoryService[];

  const importFile = () => {
    const page = readDirectoryText(file ?? '');
    if (!page.ok) throw new Error(page.problem);
    return importDirectory(world.as('directory-editor'), {
      records: page.records,
      source: 'buckinghamshire',
    });
  };

  beforeAll(async () => {
    world = await createWorld();
    report = await importFile();
    const nobody = { db: world.database.app.db };
    ({ services } = await listForFeed(nobody, { page: 1, perPage: 100 }));
  });
  afterAll(() => world.drop());

  const named = (start: string) => services.find(({ name }) => name.startsWith(start));

  it('DIR-5 is taken whole: twenty services, none refused, every mend with its reason', () => {
    expect(report).toHaveLength(20);
    expect(services).toHaveLength(20);
    const bare = report.filter(({ outcome, notes }) => outcome === 'mended' && notes.length === 0);
    expect(bare).toEqual([]);
    expect(new Set(report.map(({ outcome }) => outcome))).toEqual(new Set(['mended']));
  });

  it('DIR-2 changes nothing when it is imported again', async () => {
    const again = await importFile();
    expect(new Set(again.map(({ outcome }) => outcome))).toEqual(new Set(['unchanged']));
  });

  it('DIR-3 keeps the seven without a usable place, and says how each is reached', () => {
    const placeless = services.filter(({ locations }) => locations.length === 0);
    expect(placeless.map(({ name, ways }) => [name.split(/ [|(]/)[0], ways])).toEqual([
      ['627 Transfer', ['online']],
      ['ABA Horizons', ['online', 'phone']],
      ['ABC Fantastic Home Learning', ['online']],
      ['ABLEize', ['online']],
      ['ABRSM Piano, Keyboard and Organ Lessons', []],
      ['Access to Work Programme', ['online']],
      ['Active in the Community', ['online']],
    ]);
    const towns = services.flatMap(({ locations }) => locations.map(({ town }) => town));
    expect(towns).toHaveLength(13);
    expect(towns.join()).not.toMatch(/nationwide|online/i);
  });

  it('DIR-4 claims nothing that the council did not: no cost, no referral, no age of -1', () => {
    expect(new Set(services.map(({ cost }) => cost.kind))).toEqual(new Set(['unknown']));
    expect(new Set(services.map(({ referral }) => referral))).toEqual(new Set(['unknown']));
    expect(named('13 plus days')).toMatchObject({ minAge: 12 });
    expect(named('13 plus days')).not.toHaveProperty('maxAge');
  });

  it('DIR-5 shows no placeholder, DIR-7 and nobody’s name', () => {
    const all = JSON.stringify([services, report]);
    expect(all).not.toMatch(/example\.com|email@email|0777 777 7777|Nationwide"(?! is not)/);
    expect(JSON.stringify(services)).not.toMatch(/Spencer|Jeremy Strange|Dowman|Claire Knox/);
    expect(named('ABA')?.phones).toEqual([{ number: '0203 289 6420', name: 'extension 303' }]);
  });

  it('keeps what is right as it was', () => {
    expect(named('12th Aylesbury Brownies')).toMatchObject({
      minAge: 5,
      maxAge: 11,
      locations: [
        {
          name: "St Joseph's Catholic Infant School",
          address: ['Hazell Avenue'],
          town: 'Aylesbury',
          postcode: 'HP21 7JF',
          latitude: 51.811001,
          longitude: -0.790659,
        },
      ],
      sessions: [{ weekday: 'Monday', opens: '10:00', closes: '17:00' }],
      sendNeeds: ['Autism', 'Hearing', 'Sensory and physical needs', 'Visual'],
      lastModified: '2021-01-13T12:48:54.730Z',
    });
  });
});
