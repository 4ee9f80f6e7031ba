import { randomUUID } from 'node:crypto';
import { termsOf, type DirectoryService } from '@waymark/domain/directory';
import { countedId } from '@waymark/domain/directory/testing';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { actor, actorRole, agency, area } from '../access/tables.ts';
import { asActor, isRefusedByDatabase } from '../client.ts';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import {
  countServices,
  findOrInsertImporter,
  findRevision,
  findService,
  findStored,
  listServices,
  upsertService,
} from './index.ts';
import { exampleService } from './testing/example-service.ts';

const here = randomUUID();
const elsewhere = randomUUID();
const editor = randomUUID();
const editorElsewhere = randomUUID();
const practitioner = randomUUID();
const changedAt = new Date('2026-11-02T10:00:00Z');
const page = { limit: 100, offset: 0 };

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database.owner;
  await db.insert(area).values([
    { id: here, name: 'Wenbrook', referencePrefix: 'WB' },
    { id: elsewhere, name: 'Over the Hill', referencePrefix: 'OH' },
  ]);
  const team = { id: randomUUID(), areaId: here, name: 'Early Help', kind: 'early-help' as const };
  const other = { ...team, id: randomUUID(), areaId: elsewhere };
  await db.insert(agency).values([team, other]);
  const person = (id: string, of: typeof team) => ({
    id,
    areaId: of.areaId,
    agencyId: of.id,
    kind: 'person' as const,
    personId: id,
    name: 'Sam Rowe',
    jobTitle: 'Editor',
  });
  await db
    .insert(actor)
    .values([person(editor, team), person(practitioner, team), person(editorElsewhere, other)]);
  await db.insert(actorRole).values([
    { actorId: editor, role: 'directory-editor' },
    { actorId: practitioner, role: 'practitioner' },
    { actorId: editorElsewhere, role: 'directory-editor' },
  ]);
});
afterAll(() => database.drop());
afterEach(async () => {
  await database.owner.db.execute(
    sql`truncate directory_service, directory_organisation, directory_location, directory_term cascade`,
  );
});

function write(
  service: DirectoryService,
  actorId: string = editor,
  areaId: string = here,
): Promise<void> {
  const terms = termsOf(service, countedId).map(({ list, term }) => ({
    id: term.id,
    taxonomy: list,
    code: term.code,
    name: term.name,
  }));
  return asActor(database.app.db, actorId, (tx) =>
    upsertService(tx, { areaId, service, terms, contentHash: service.name, changedAt }),
  );
}

const refused = (promise: Promise<unknown>) =>
  promise.then(
    () => false,
    (error: unknown) => isRefusedByDatabase(error),
  );

describe('the directory', () => {
  it('DIR-11 gives back, to nobody in particular, the very service that was written', async () => {
    const service = exampleService();
    await write(service);
    expect(await listServices(database.app.db, {}, page)).toEqual([service]);
    expect(await findService(database.app.db, service.id)).toEqual(service);
    expect(await findService(database.app.db, randomUUID())).toBeNull();
  });

  it('DIR-11 leaves out what is not known, rather than giving null', async () => {
    const { minAge, maxAge, email, url, dadsWelcome, ...rest } = exampleService();
    expect([minAge, maxAge, email, url, dadsWelcome]).not.toContain(undefined);
    const bare: DirectoryService = {
      ...rest,
      organisation: { id: rest.organisation.id, name: 'Wenbrook Early Help' },
      cost: { kind: 'unknown' },
      ways: [],
      phones: [],
      locations: [],
      sessions: [],
      categories: [],
      sendNeeds: [],
      needKeys: [],
    };
    await write(bare);
    expect(await findService(database.app.db, bare.id)).toEqual(bare);
  });

  it('DIR-2 writes a service over what was there, with nothing of the old one left', async () => {
    await write(exampleService());
    const changed = exampleService({
      sessions: [],
      categories: [],
      phones: [],
      name: 'Dads’ club',
    });
    await write(changed);
    expect(await listServices(database.app.db, {}, page)).toEqual([changed]);
  });

  it('DIR-15 forgets the address of a place that no service uses any more, and of no other', async () => {
    const [open] = exampleService().locations;
    if (!open) throw new Error('no place');
    const hidden = {
      id: randomUUID(),
      address: [],
      town: 'Millbeck',
      accessibility: [],
      exactAddressHidden: true,
    };
    const rows = () =>
      database.owner.sql`select name, address, postcode, latitude, accessibility
        from directory_location where id = ${open.id}`;
    const neighbour = exampleService({ sourceId: '2', locations: [open], sessions: [] });
    await write(exampleService());
    await write(neighbour);
    const secret = { locations: [hidden], sessions: [] };
    await write(exampleService(secret));
    expect(await findService(database.app.db, neighbour.id)).toEqual(neighbour);
    await write(exampleService({ ...secret, sourceId: '2' }));
    expect(await rows()).toEqual([
      { name: null, address: [], postcode: null, latitude: null, accessibility: [] },
    ]);
    await write(neighbour);
    expect(await findService(database.app.db, neighbour.id)).toEqual(neighbour);
  });

  it('DIR-11 reads a hundred services in one query', async () => {
    for (let i = 0; i < 100; i += 1) await write(exampleService({ sourceId: String(i) }));
    const queries: string[] = [];
    const db = drizzle(database.app.sql, { logger: { logQuery: (query) => queries.push(query) } });
    expect(await listServices(db, {}, page)).toHaveLength(100);
    expect(queries).toHaveLength(1);
  });

  it('DIR-11 sorts by name, and pages do not overlap', async () => {
    for (const [i, name] of ['Cedar', 'Ash', 'Birch'].entries())
      await write(exampleService({ sourceId: String(i), name }));
    const names = async (offset: number) =>
      (await listServices(database.app.db, {}, { limit: 2, offset })).map(
        (service) => service.name,
      );
    expect(await names(0)).toEqual(['Ash', 'Birch']);
    expect(await names(2)).toEqual(['Cedar']);
  });

  it('DIR-12 finds by words, organisation, term and date, and by all of them at once', async () => {
    const dads = exampleService();
    const advice = exampleService({
      sourceId: '2',
      name: 'Money advice',
      description: '100% free, no catch_all',
      needKeys: ['debt-money'],
      sendNeeds: [],
      lastModified: '2026-11-01T00:00:00.000Z',
    });
    await write(dads);
    await write(advice);
    const names = async (filter: Parameters<typeof listServices>[1]) => {
      const found = await listServices(database.app.db, filter, page);
      expect(await countServices(database.app.db, filter)).toBe(found.length);
      return found.map((service) => service.name);
    };
    const [term] = termsOf(dads, countedId).filter(({ list }) => list === 'send');
    expect(await names({ search: 'SATURDAY breakfast' })).toEqual([dads.name]);
    expect(await names({ search: '100% catch_all' })).toEqual([advice.name]);
    expect(await names({ search: 'a_vice' })).toEqual([]);
    expect(await names({ search: String.raw`\ ' "` })).toEqual([]);
    expect(await names({ termId: term?.term.id })).toEqual([dads.name]);
    expect(await names({ taxonomy: 'send' })).toEqual([dads.name]);
    expect(await names({ modifiedAfter: new Date('2026-11-01T00:00:00Z') })).toEqual([advice.name]);
    expect(await names({ organisationIds: [dads.organisation.id] })).toHaveLength(2);
    expect(await names({ organisationIds: [dads.organisation.id], search: 'money' })).toEqual([
      advice.name,
    ]);
    expect(await names({ organisationIds: [randomUUID()] })).toEqual([]);
  });

  it('DIR-13 changes its revision with every change, and only then', async () => {
    const seen = new Set<string>();
    const look = async () => {
      const { total, digest, changedAt: at } = await findRevision(database.app.db);
      seen.add(`${total} ${digest}`);
      return at;
    };
    expect(await look()).toBeNull();
    await write(exampleService());
    expect(await look()).toEqual(changedAt);
    await look();
    await write(exampleService({ name: 'Dads’ club' }));
    await look();
    await write(exampleService({ sourceId: '2' }));
    await look();
    expect(seen.size).toBe(4);
  });

  it('DIR-2 remembers what it holds of a service', async () => {
    const service = exampleService();
    await write(service);
    const stored = await asActor(database.app.db, editor, (tx) => findStored(tx, service.id));
    expect(stored).toEqual({
      contentHash: service.name,
      sourceModifiedAt: new Date(service.lastModified),
    });
  });
});

describe('who may write the directory', () => {
  it('DIR-14 a directory editor of the area', async () => {
    await write(exampleService(), editor);
    expect(await countServices(database.app.db, {})).toBe(1);
  });

  it('DIR-14 nobody, a practitioner and an editor of another area are refused', async () => {
    const bare = database.app.db.transaction((tx) =>
      upsertService(tx, {
        areaId: here,
        service: exampleService(),
        terms: [],
        contentHash: '',
        changedAt,
      }),
    );
    expect(await refused(bare)).toBe(true);
    expect(await refused(write(exampleService(), practitioner))).toBe(true);
    expect(await refused(write(exampleService(), editorElsewhere))).toBe(true);
    expect(await countServices(database.app.db, {})).toBe(0);
  });

  it('DIR-14 an editor of another area cannot write over a service of this one', async () => {
    await write(exampleService());
    const over = exampleService({ name: 'Ours now' });
    await expect(write(over, editorElsewhere, elsewhere)).rejects.toThrow();
    expect((await findService(database.app.db, over.id))?.name).toBe('Saturday dads');
  });

  it('DIR-7 the database itself refuses an exact address of a hidden place', async () => {
    const [place] = exampleService().locations;
    if (!place) throw new Error('the example has a place');
    const hidden = { ...place, exactAddressHidden: true };
    await expect(write(exampleService({ locations: [hidden] }))).rejects.toThrow();
  });

  it('DIR-14 the importing part of the system is made once for an area', async () => {
    const make = () =>
      database.owner.db.transaction((tx) => findOrInsertImporter(tx, here, randomUUID()));
    const first = await make();
    if (first === null) throw new Error('the area has an agency');
    expect(await make()).toBe(first);
    await write(exampleService(), first);
  });
});
