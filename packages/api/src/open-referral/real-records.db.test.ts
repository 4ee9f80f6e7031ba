import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoNow, demoPersonIds, seedDemo } from '@waymark/db/seed';
import { createTestDatabase, type TestDatabase } from '@waymark/db/testing';
import {
  fromOpenReferral,
  readDirectoryText,
  type DirectoryService,
} from '@waymark/domain/directory';
import { importDirectory } from '@waymark/use-cases/directory';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openReferral } from './index.ts';

const path = 'data/oruk/buckinghamshire-outpost-page1-2021-01.json';
const shared =
  process.env['WAYMARK_SHARED_DIR'] ??
  fileURLToPath(new URL('../../../../../shared', import.meta.url));
const file = join(shared, path);
const here = existsSync(file);
const note = here ? '' : ` (skipped: no ${path} in ../shared, nor in WAYMARK_SHARED_DIR)`;

/** From a council's own file, through the import and the feed, to what the families' site makes of it. */
describe.skipIf(!here)(`a real page of a council's directory, as the site reads it${note}`, () => {
  let database: TestDatabase;
  let read: (DirectoryService | null)[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    await seedDemo(database.owner.db);
    const { db } = database.app;
    const log = { info: () => {}, warn: () => {}, error: () => {} };
    const page = readDirectoryText(readFileSync(file, 'utf8'));
    if (!page.ok) throw new Error(page.problem);
    await importDirectory(
      {
        db,
        log,
        now: () => demoNow,
        newId: randomUUID,
        actorId: demoPersonIds['directory-editor'],
      },
      { records: page.records, source: 'buckinghamshire' },
    );
    const feed = openReferral({
      db,
      url: 'http://feed.test',
      log,
      now: () => demoNow,
      isAway: () => Promise.resolve(false),
      addressOf: () => '192.0.2.1',
      isSite: () => false,
    });
    // In more pages than one, as a walk of the whole feed is.
    for (const number of [1, 2, 3]) {
      const answer = await feed.request(`/services?full=true&per_page=8&page=${number}`);
      const { contents }: { contents: unknown[] } = JSON.parse(await answer.text());
      read.push(...contents.map(fromOpenReferral));
    }
  });
  afterAll(() => database.drop());

  const services = () => read.filter((service) => service !== null);

  it('DIR-10 all twenty come out, running, each once', () => {
    expect(read).toHaveLength(20);
    expect(new Set(services().map(({ id }) => id)).size).toBe(20);
    expect(services().filter(({ status }) => status === 'active')).toHaveLength(20);
  });

  it('DIR-3 the seven without a place are among them, each still saying how it is reached', () => {
    const placeless = services().filter(({ locations }) => locations.length === 0);
    expect(placeless).toHaveLength(7);
    const ways = placeless.map(({ ways: known }) => known.join(' and ') || 'ask');
    expect(ways.toSorted()).toEqual(['ask', ...Array(5).fill('online'), 'online and phone']);
  });

  it('DIR-15 and no place is hidden that need not be', () => {
    const open = services().flatMap(({ locations }) => locations);
    expect(open).toHaveLength(13);
    expect(open.filter(({ exactAddressHidden }) => exactAddressHidden)).toEqual([]);
  });
});
