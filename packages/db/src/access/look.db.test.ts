import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { asActor, connect, type Connection } from '../client.ts';
import { lookAtContact } from '../contact/index.ts';
import { demoNow, demoPersonIds, seedDemo } from '../seed/index.ts';
import { createTestDatabase, makeArea, type TestDatabase } from '../testing/index.ts';
import { checkAuditChains, writeLook, type NewLook } from './index.ts';

let database: TestDatabase;
let contacts: string[];
/** Which contacts each actor sees, asked the long way: one transaction each. */
const seen = new Map<string, Set<string>>();

beforeAll(async () => {
  database = await createTestDatabase();
  await seedDemo(database.owner.db);
  const elsewhere = await makeArea(database.owner.db, 'EL');
  const rows = await database.owner.sql<{ id: string }[]>`select id from contact`;
  contacts = rows.map(({ id }) => id);
  for (const actorId of [...Object.values(demoPersonIds), ...Object.values(elsewhere.personIds)]) {
    const visible = await asActor(database.app.db, actorId, (tx) =>
      tx.execute<{ id: string }>(sql`select id from contact`),
    );
    seen.set(actorId, new Set(visible.map(({ id }) => id)));
  }
});
afterAll(() => database.drop());

/** Few connections of the application, with settings under which PostgreSQL plans otherwise. */
async function planning(settings: Record<string, string>): Promise<Connection> {
  const { sql: owner } = database.owner;
  const here = `alter role waymark_app in database ${new URL(database.url).pathname.slice(1)}`;
  for (const [name, value] of Object.entries(settings)) {
    await owner.unsafe(`${here} set ${name} = '${value}'`);
  }
  const app = connect({ url: database.url, role: 'waymark_app', max: 3 });
  await app.sql`select 1`;
  await owner.unsafe(`${here} reset all`);
  return app;
}

const parallel = {
  debug_parallel_query: 'on',
  parallel_setup_cost: '0',
  parallel_tuple_cost: '0',
  min_parallel_table_scan_size: '0',
};
const noNesting = { enable_nestloop: 'off', enable_indexscan: 'off', enable_bitmapscan: 'off' };

describe('a page in one statement is read as whoever looks, and as nobody else', () => {
  test.each([
    ['as it is', {}],
    ['with plans for any value', { plan_cache_mode: 'force_generic_plan' }],
    ['with plans for each value', { plan_cache_mode: 'force_custom_plan' }],
    ['compiled', { jit: 'on', jit_above_cost: '0', jit_inline_above_cost: '0' }],
    ['in parallel', parallel],
    ['without nested loops', noNesting],
    ['all of it', { ...parallel, ...noNesting, plan_cache_mode: 'force_generic_plan' }],
  ])('many people over three connections, %s', async (_, settings) => {
    const app = await planning(settings);
    const wrong: string[] = [];
    const cells = [...seen].flatMap(([actorId, visible]) =>
      contacts.map((id) => ({ actorId, id, isVisible: visible.has(id) })),
    );
    await Promise.all(
      // Far apart in the list, so that each connection changes its actor with every look.
      cells.map(async (_cell, at) => {
        const { actorId, id, isVisible } = cells[(at * 7919) % cells.length] ?? {
          actorId: '',
          id: '',
          isVisible: true,
        };
        const looked = await lookAtContact(app.db, actorId, id);
        const found = looked?.page?.id === id;
        if (looked?.me.id !== actorId || found !== isVisible) wrong.push(`${actorId} ${id}`);
      }),
    );
    const after = await Promise.all(
      Array.from({ length: 12 }, () =>
        app.db.execute(sql`
          select coalesce(current_setting('waymark.actor_id', true), '') as who, count(*)::int as contacts from contact`),
      ),
    );
    await app.close();
    expect(cells.length).toBeGreaterThan(100);
    expect(cells.filter(({ isVisible }) => isVisible).length).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
    expect(after.flatMap((rows) => [...rows])).toEqual(Array(12).fill({ who: '', contacts: 0 }));
  });

  test('a stranger and a leaver are nobody', async () => {
    const id = contacts[0] ?? '';
    expect(await lookAtContact(database.app.db, randomUUID(), id)).toBeNull();
    const leaver = demoPersonIds['school-lead'];
    await database.owner.sql`update actor set ended_at = now() where id = ${leaver}`;
    expect(await lookAtContact(database.app.db, leaver, id)).toBeNull();
    await database.owner.sql`update actor set ended_at = null where id = ${leaver}`;
  });
});

describe('looks that wait together are kept together', () => {
  const lookOf = (over: Partial<NewLook> = {}): NewLook => ({
    at: demoNow,
    actorId: demoPersonIds.chair,
    verb: 'contact.opened',
    noun: 'contact',
    subjectId: randomUUID(),
    details: {},
    ...over,
  });
  const kept = (looks: readonly NewLook[]) =>
    database.owner.sql<{ subject: string; actor: string; act: string }[]>`
      select subject_id as subject, actor_id as actor, xmin::text as act from audit_entry
      where subject_id in ${database.owner.sql(looks.map(({ subjectId }) => subjectId))}
      order by chain, position`;
  const faults = () => database.owner.db.transaction(async (tx) => checkAuditChains(tx));

  test('those that come in one turn by one commit, each as its own person, in a whole chain', async () => {
    const people = Object.values(demoPersonIds);
    const looks = Array.from({ length: 40 }, (_, at) =>
      lookOf({ actorId: people[at % people.length] ?? '' }),
    );
    await Promise.all(looks.map((look) => writeLook(database.app.db, look)));
    const rows = await kept(looks);
    expect(new Set(rows.map(({ subject, actor }) => `${subject} ${actor}`))).toEqual(
      new Set(looks.map(({ subjectId, actorId }) => `${subjectId} ${actorId}`)),
    );
    expect(new Set(rows.map(({ act }) => act)).size).toBe(1);
    expect((await faults()).faults).toEqual([]);
  });

  test('one that cannot be kept fails by itself; the others are kept', async () => {
    const looks = [lookOf(), lookOf(), lookOf({ actorId: randomUUID() }), lookOf()];
    const results = await Promise.allSettled(looks.map((look) => writeLook(database.app.db, look)));
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect(await kept(looks)).toHaveLength(3);
    expect((await faults()).faults).toEqual([]);
  });

  test('nothing but looks is written so, and nothing for somebody who has left', async () => {
    const write = (over: Record<string, unknown>) =>
      database.app.sql`select write_looks(${JSON.stringify([
        {
          at: demoNow,
          actor_id: demoPersonIds.chair,
          verb: 'contact.opened',
          noun: 'contact',
          details: {},
          ...over,
        },
      ])}::text::jsonb)`;
    await expect(write({ verb: 'contact.recorded' })).rejects.toThrow('not a look');
    await expect(write({ actor_id: randomUUID() })).rejects.toThrow('not a look');
    await expect(
      database.app.sql`select write_looks('[{"verb": "contact.opened"}]')`,
    ).rejects.toThrow('not a look');
    expect((await faults()).faults).toEqual([]);
  });

  test('where they cannot be written at all, everybody who waits is told', async () => {
    await database.owner.sql`revoke execute on function write_looks(jsonb) from waymark_app`;
    const results = await Promise.allSettled(
      Array.from({ length: 5 }, () => writeLook(database.app.db, lookOf())),
    );
    expect(results.map(({ status }) => status)).toEqual(Array(5).fill('rejected'));
    await database.owner.sql`grant execute on function write_looks(jsonb) to waymark_app`;
    await writeLook(database.app.db, lookOf());
  });
});
