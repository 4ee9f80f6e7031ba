import { randomUUID } from 'node:crypto';
import { taxonomyId } from '@waymark/domain/directory';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { NotAllowed, NotSignedIn, Unavailable } from '../errors.ts';
import { auditOf } from '../testing/audit-rows.ts';
import { brokenConnection } from '../testing/broken-connection.ts';
import { createWorld, type World } from '../testing/world.ts';
import { getService, importDirectory, listForFeed, nameId, revisionForFeed } from './index.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.drop());
afterEach(async () => {
  await world.database.owner.sql`
    truncate directory_service, directory_organisation, directory_location, directory_term cascade`;
});

const record = (change: Record<string, unknown> = {}) => ({
  id: 1,
  updated_at: '2026-09-01T10:00:00.000Z',
  name: 'Marsh Lane stay and play',
  description: 'Toys and tea.',
  locations: [
    {
      id: 5,
      name: 'Marsh Lane Hall',
      address_1: '1 Marsh Lane',
      city: 'Sandholme',
      postal_code: 'ZW4 1AB',
    },
  ],
  organisation: { id: 3, name: 'Marsh Lane Trust' },
  taxonomies: [{ id: 2, name: 'Stay and play', slug: 'stay-and-play' }],
  regular_schedules: [{ weekday: 'Monday', opens_at: '10:00', closes_at: '11:30' }],
  send_needs: [{ name: 'Autism' }],
  ...change,
});

function importRecords(...records: unknown[]) {
  return importDirectory(world.as('directory-editor'), { records, source: 'outpost' });
}

const outcomes = (report: { outcome: string }[]) => report.map(({ outcome }) => outcome);

async function all() {
  const { services } = await listForFeed(world.as('directory-editor'), { page: 1, perPage: 100 });
  return services;
}

const organisations = async () => {
  const rows = await world.database.owner.sql<{ name: string }[]>`
    select name from directory_organisation order by name`;
  return rows.map(({ name }) => name);
};

describe('importDirectory', () => {
  it('DIR-5 reports each record: taken, mended with reasons, or refused with one', async () => {
    const told: string[] = [];
    const report = await importDirectory(world.as('directory-editor'), {
      records: [record(), record({ id: 2, min_age: -1 }), record({ id: 3, name: null }), null],
      source: 'outpost',
      tell: ({ sourceId, outcome }) => told.push(`${sourceId} ${outcome}`),
    });
    expect(report).toEqual([
      { sourceId: '1', name: 'Marsh Lane stay and play', outcome: 'took', notes: [] },
      {
        sourceId: '2',
        name: 'Marsh Lane stay and play',
        outcome: 'mended',
        notes: ['ages: -1 is not an age, left out'],
      },
      { sourceId: '3', name: '', outcome: 'refused', notes: ['no name'] },
      { sourceId: '', name: '', outcome: 'refused', notes: ['not a record'] },
    ]);
    expect(told).toEqual(['1 took', '2 mended', '3 refused', ' refused']);
    expect(await all()).toHaveLength(2);
  });

  it('DIR-2 changes nothing the second time, and only what changed the third', async () => {
    const first = [record(), record({ id: 2, min_age: 9, max_age: 2 })];
    await importRecords(...first);
    const before = await revisionForFeed(world.as('directory-editor'));
    expect(outcomes(await importRecords(...first))).toEqual(['unchanged', 'unchanged']);
    expect(await revisionForFeed(world.as('directory-editor'))).toEqual(before);
    const changed = [record({ name: 'Marsh Lane play' }), first[1]];
    expect(outcomes(await importRecords(...changed))).toEqual(['took', 'unchanged']);
    expect((await all()).map(({ name }) => name)).toEqual([
      'Marsh Lane play',
      'Marsh Lane stay and play',
    ]);
  });

  it('DIR-2 a newer date alone is kept too: somebody looked at it again', async () => {
    await importRecords(record());
    const touched = record({ updated_at: '2026-10-01T10:00:00.000Z' });
    expect(outcomes(await importRecords(touched))).toEqual(['took']);
    expect((await all())[0]?.lastModified).toBe('2026-10-01T10:00:00.000Z');
  });

  it('DIR-2 a record without any date does not seem new each time', async () => {
    await importRecords(record({ updated_at: null }));
    expect(outcomes(await importRecords(record({ updated_at: null })))).toEqual(['unchanged']);
  });

  it('DIR-2 refuses an id that came before in the same file', async () => {
    const report = await importRecords(record(), record({ id: '1', name: 'Another' }));
    expect(outcomes(report)).toEqual(['took', 'refused']);
    expect((await all()).map(({ name }) => name)).toEqual(['Marsh Lane stay and play']);
  });

  it('DIR-2 the same ids of two directories are two services', async () => {
    await importRecords(record());
    const again = { records: [record()], source: 'other' };
    expect(outcomes(await importDirectory(world.as('directory-editor'), again))).toEqual(['took']);
    expect(await all()).toHaveLength(2);
  });

  it('a record that the database cannot store leaves nothing of itself, and the others stand', async () => {
    await importRecords(record());
    // Another row sits where the record belongs, under an id of its own.
    await world.database.owner.sql`
      update directory_service set source_id = '2' where source_id = '1'`;
    const report = await importRecords(
      record({ id: 2, organisation: { id: 99, name: 'Half-written' } }),
      record({ id: 3 }),
    );
    expect(report).toMatchObject([
      { outcome: 'refused', notes: ['the database could not store it'] },
      { outcome: 'took' },
    ]);
    expect(await organisations()).toEqual(['Marsh Lane Trust']);
    expect(JSON.stringify(world.logged)).not.toContain('Half-written');
  });

  it('two imports of one file at once end as one', async () => {
    const many = Array.from({ length: 15 }, (_, i) => record({ id: i + 1 }));
    const reports = await Promise.all([
      importRecords(...many),
      importRecords(...many.toReversed()),
    ]);
    const counted = reports.flatMap(outcomes).toSorted();
    expect(counted).toEqual([...Array(15).fill('took'), ...Array(15).fill('unchanged')]);
    expect(await all()).toHaveLength(15);
  });

  it('writes an audit entry for what it changed, and none for what it did not', async () => {
    await importRecords(record({ id: 'looked-at' }));
    await importRecords(record({ id: 'looked-at' }));
    const [service] = await all();
    expect(await auditOf(world, service?.id ?? '')).toEqual([
      'directory-service.imported by Family Hub coordinator',
    ]);
  });

  it('DIR-14 is for a directory editor', async () => {
    const input = { records: [record()], source: 'outpost' };
    await expect(importDirectory(world.as('chair'), input)).rejects.toThrow(NotAllowed);
    await expect(importDirectory(world.asActorId(null), input)).rejects.toThrow(NotSignedIn);
    expect(await all()).toEqual([]);
  });

  it('DIR-5 keeps what is made up in a demo, and drops it in a partnership’s own directory', async () => {
    const made = record({ contacts: [{ email: 'play@play.example', phone: '01632 960123' }] });
    await importRecords(made);
    expect((await all())[0]).toMatchObject({ email: 'play@play.example' });
    const kind = (word: string) => world.database.owner.sql`update installation set kind = ${word}`;
    await kind('live');
    await importRecords(made).finally(() => kind('demo'));
    const [service] = await all();
    expect(service).not.toHaveProperty('email');
    expect(service?.phones).toEqual([]);
  });
});

describe('the public directory', () => {
  it('DIR-14 is read by nobody in particular', async () => {
    await importRecords(record());
    const nobody = { db: world.database.app.db };
    const { services, total } = await listForFeed(nobody, { page: 1, perPage: 1 });
    expect(total).toBe(1);
    expect(await getService(nobody, services[0]?.id ?? '')).toEqual(services[0]);
    await expect(getService(nobody, randomUUID())).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('DIR-12 narrows by list; a list there is not has nothing in it', async () => {
    await importRecords(record(), record({ id: 2, send_needs: [] }));
    const nobody = { db: world.database.app.db };
    const of = (list: string) => listForFeed(nobody, { page: 1, perPage: 9, taxonomyId: list });
    expect((await of(taxonomyId('send', nameId))).total).toBe(1);
    expect(await of(randomUUID())).toEqual({ services: [], total: 0 });
  });

  it('says that it is out of reach where the database is', async () => {
    const gone = brokenConnection();
    await expect(listForFeed(gone, { page: 1, perPage: 1 })).rejects.toThrow(Unavailable);
    await expect(revisionForFeed(gone)).rejects.toThrow(Unavailable);
    await expect(getService(gone, randomUUID())).rejects.toThrow(Unavailable);
    await expect(
      importDirectory(
        { ...world.as('directory-editor'), db: gone.db },
        { records: [record()], source: 'outpost' },
      ),
    ).rejects.toThrow(Unavailable);
    await gone.close();
  });
});
