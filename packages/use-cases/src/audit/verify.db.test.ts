import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { contactOf, createWorld, type World } from '../testing/world.ts';
import { record } from '../contact/index.ts';
import { verifyAudit } from './index.ts';

let world: World;
let places: { chain: number; position: number }[];

beforeAll(async () => {
  world = await createWorld();
  for (let count = 0; count < 5; count += 1) await record(world.as('police-officer'), contactOf());
  const rows = await world.database.owner.sql<{ chain: number; position: number }[]>`
    select chain::int, position::int from audit_entry order by chain, position`;
  places = [...rows];
});
afterAll(() => world.drop());

/** Does something to the audit that only somebody with the owner's password could, looks, and puts it back. */
async function faultsAfter(tamper: string) {
  const { owner } = world.database;
  await owner.sql`create table kept as select * from audit_entry`;
  await owner.sql.unsafe(tamper);
  const check = await verifyAudit(owner.db);
  await owner.sql.unsafe(`
    alter table audit_entry disable trigger all;
    delete from audit_entry; insert into audit_entry select * from kept; drop table kept;
    alter table audit_entry enable trigger all;`);
  return check.faults;
}

describe('verifying the audit', () => {
  test('finds nothing where nothing was touched', async () => {
    const check = await verifyAudit(world.database.owner.db);
    expect(check).toEqual({ entries: places.length, roots: 0, faults: [] });
  });

  test.for([
    ['the verb', `verb = 'contact.closed'`],
    ['the actor', `actor_id = gen_random_uuid()`],
    ['the record', `subject_id = gen_random_uuid()`],
    ['the time', `at = at + interval '1 second'`],
    ['the details', `details = details || '{"rule":"P1"}'`],
    ['the hash', `hash = sha256('')`],
  ] as const)('finds and locates one entry with %s changed, each time', async ([, change]) => {
    for (const { chain, position } of places.filter((_, index) => index % 7 === 0)) {
      const faults = await faultsAfter(
        `update audit_entry set ${change} where chain = ${chain} and position = ${position}`,
      );
      expect(faults[0]).toMatchObject({ chain, position, why: 'altered' });
    }
  });

  test('finds an entry taken out of the middle', async () => {
    const [{ chain, position } = { chain: -1, position: -1 }] = places.filter(
      (place, index) => places[index + 1]?.chain === place.chain && place.position > 1,
    );
    const faults = await faultsAfter(
      `delete from audit_entry where chain = ${chain} and position = ${position}`,
    );
    expect(faults).toEqual([{ chain, position: position + 1, why: 'missing-before' }]);
  });

  test('finds a chain that was cut short', async () => {
    const last = places.findLast((place) => place.position > 1);
    const faults = await faultsAfter(
      `delete from audit_entry where chain = ${last?.chain} and position = ${last?.position}`,
    );
    expect(faults).toEqual([
      { chain: last?.chain, position: (last?.position ?? 0) - 1, why: 'missing-at-end' },
    ]);
  });

  test('finds two entries that changed places', async () => {
    const [first, second] = places.filter((place) => place.chain === places.at(-1)?.chain);
    const chain = first?.chain;
    const faults = await faultsAfter(`
      update audit_entry set position = -1 where chain = ${chain} and position = ${first?.position};
      update audit_entry set position = ${first?.position} where chain = ${chain} and position = ${second?.position};
      update audit_entry set position = ${second?.position} where chain = ${chain} and position = -1;`);
    expect(faults.slice(0, 2)).toMatchObject([
      { position: first?.position, why: 'altered' },
      { position: second?.position, why: 'altered' },
    ]);
  });

  test('details hold ids, counts and codes, and no name of anybody', async () => {
    const names = await world.database.owner.sql<{ word: string }[]>`
      select given_name as word from person where given_name <> ''
      union select family_name from person union select name from actor`;
    const rows = await world.database.owner.sql<{ all: string }[]>`
      select string_agg(verb || details::text, ' ') as all from audit_entry`;
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter(({ word }) => rows[0]?.all.includes(word))).toEqual([]);
  });
});
