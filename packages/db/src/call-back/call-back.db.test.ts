import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { checkAuditChains, findMe } from '../access/index.ts';
import { asActor, asOwner, isRefusedByDatabase, type Transaction } from '../client.ts';
import {
  demoAreaId,
  demoCallBackIds,
  demoHubServiceIds,
  demoPeople,
  demoPersonIds,
  seedDemo,
} from '../seed/index.ts';
import { createTestDatabase, makeArea, type TestDatabase } from '../testing/index.ts';
import {
  changeCallBack,
  type CallBackPage,
  deleteWhatIsDue,
  findCallBack,
  findFamiliesSite,
  insertCallBack,
  listCallBacks,
  type NewCallBack,
} from './index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await seedDemo(database.owner.db);
});
afterAll(() => database.drop());

const seenBy = (actorId: string) =>
  asActor(database.app.db, actorId, async (tx) =>
    (await listCallBacks(tx)).callBacks.map(({ id }) => id),
  );

const asked: NewCallBack = {
  id: randomUUID(),
  areaId: demoAreaId,
  name: 'Pat',
  phone: '07700900777',
  way: 'ring',
  times: ['morning'],
  messageSafe: 'no',
  about: '',
  hubId: null,
  askedAt: new Date('2026-11-20T12:00:00Z'),
  ringBy: '2026-11-24',
  deleteOn: '2026-12-18',
};

describe('NAV-53 who sees a call-back', () => {
  test('the family worker of early help and the front door, and nobody else of the demo', async () => {
    const readers: string[] = [];
    for (const { who, id } of demoPeople) if ((await seenBy(id)).length > 0) readers.push(who);
    expect(readers).toEqual(['family-worker', 'front-door']);
  });

  test('nobody of another area', async () => {
    const { personIds } = await makeArea(database.owner.db, 'CB');
    for (const id of Object.values(personIds)) expect(await seenBy(id)).toEqual([]);
  });

  test('D9 once handed on: the front door, and whoever handed it on; for anybody else at the hub it is not there', async () => {
    const worker = demoPersonIds['family-worker'];
    const change = {
      inbox: 'front-door',
      handOnReason: 'they-agreed',
      handedOnBy: worker,
      handedOnAt: new Date(),
    } as const;
    const read = { id: demoCallBackIds.jo, state: 'waiting', inbox: 'hub', tries: 0 } as const;
    const done = await asActor(database.app.db, worker, (tx) => changeCallBack(tx, read, change));
    expect(done).toBe(true);
    expect(await seenBy(worker)).toContain(demoCallBackIds.jo);
    expect(await seenBy(demoPersonIds['front-door'])).toContain(demoCallBackIds.jo);
    await asOwner(database.owner.db, (tx) =>
      tx.execute(sql`update call_back set handed_on_by = ${demoPersonIds['front-door']}
        where id = ${demoCallBackIds.jo}`),
    );
    expect(await seenBy(worker)).not.toContain(demoCallBackIds.jo);
    const byItsId = (tx: Transaction) => findCallBack(tx, demoCallBackIds.jo);
    expect(await asActor(database.app.db, worker, byItsId)).toBeNull();
    const again = await asActor(database.app.db, worker, (tx) => changeCallBack(tx, read, change));
    expect(again).toBe(false);
  });
});

describe('a long list', () => {
  test('is given in parts, longest waiting first, and none is passed over', async () => {
    const alone = await createTestDatabase();
    await seedDemo(alone.owner.db);
    const site = (await findFamiliesSite(alone.app.db, null)) ?? '';
    // Many at the same moment, so that only their ids tell them apart.
    const moments = Array.from({ length: 240 }, (_, index) => Math.floor(index / 40));
    await asActor(alone.app.db, site, async (tx) => {
      for (const minute of moments)
        await insertCallBack(tx, {
          ...asked,
          id: randomUUID(),
          askedAt: new Date(Date.parse('2026-11-20T12:00:00Z') + minute * 60_000),
        });
    });
    await alone.owner.sql`
      update call_back set state = 'answered', closed_at = now()
      where id in (select id from call_back order by id limit 60)`;
    const partAfter = (after: CallBackPage['next']) =>
      asActor(alone.app.db, demoPersonIds['front-door'], (tx) => listCallBacks(tx, after));
    const parts = [await partAfter(null)];
    // What was answered meanwhile is no reason to pass another over.
    await alone.owner.sql`
      update call_back set state = 'answered', closed_at = now()
      where id in (${parts[0]?.callBacks[0]?.id ?? ''}, ${parts[0]?.callBacks[49]?.id ?? ''})`;
    for (let after = parts[0]?.next ?? null; after; after = parts.at(-1)?.next ?? null)
      parts.push(await partAfter(after));
    expect(parts.map(({ callBacks }) => callBacks.length)).toEqual([50, 50, 50, 50, 45]);
    expect(parts[0]).toMatchObject({ waiting: 183, total: 243 });
    expect(parts[1]).toMatchObject({ waiting: 181, total: 243 });
    const listed = parts.flatMap(({ callBacks }) => callBacks);
    expect(new Set(listed.map(({ id }) => id)).size).toBe(243);
    const order = listed.slice(0, 183).map(({ askedAt }) => askedAt);
    expect(order).toEqual(order.toSorted());
    expect(new Set(listed.slice(0, 183).map(({ state }) => state))).toEqual(new Set(['waiting']));
    await alone.drop();
  });
});

describe('the families’ site', () => {
  test('is one actor of the only area, made once, however many ask at once', async () => {
    const alone = await createTestDatabase();
    await seedDemo(alone.owner.db);
    const found = await Promise.all([1, 2, 3].map(() => findFamiliesSite(alone.app.db, null)));
    const [site = ''] = found;
    expect(new Set(found).size).toBe(1);
    const me = await asActor(alone.app.db, site ?? '', findMe);
    expect(me).toMatchObject({ name: "Families' site", roles: [] });
    expect(me?.areaId).toBe(demoAreaId);
    await alone.drop();
  });

  test('is not known where there are several areas and no service says which', async () => {
    expect(await findFamiliesSite(database.app.db, null)).toBeNull();
    expect(await findFamiliesSite(database.app.db, demoHubServiceIds.wenbrook)).toBeNull();
  });

  test('puts a call-back in, once, and sees none', async () => {
    const alone = await createTestDatabase();
    await seedDemo(alone.owner.db);
    const site = (await findFamiliesSite(alone.app.db, null)) ?? '';
    const ask = () => asActor(alone.app.db, site, (tx) => insertCallBack(tx, asked));
    expect([await ask(), await ask()]).toEqual([true, false]);
    const seen = await asActor(alone.app.db, site, (tx) => listCallBacks(tx));
    expect(seen).toEqual({ callBacks: [], waiting: 0, total: 0, next: null });
    expect(await asActor(alone.app.db, site, (tx) => findCallBack(tx, asked.id))).toBeNull();
    await alone.drop();
  });

  test('is the only one that may', async () => {
    for (const who of ['family-worker', 'front-door', 'administrator'] as const) {
      const planted = asActor(database.app.db, demoPersonIds[who], (tx) =>
        insertCallBack(tx, { ...asked, id: randomUUID() }),
      );
      await expect(planted).rejects.toSatisfy(isRefusedByDatabase);
    }
  });
});

describe('NAV-55 what is due', () => {
  test('is deleted, with an entry in the audit that says nothing of it, and nothing else is', async () => {
    const due = demoCallBackIds.nana;
    await database.owner.sql`update call_back set delete_on = current_date where id = ${due}`;
    await database.owner.sql`update call_back set delete_on = current_date + 1 where id <> ${due}`;
    await database.owner.sql`update out_of_date_report set delete_on = current_date - 1`;
    expect(await deleteWhatIsDue(database.app.db)).toEqual({ callBacks: 1, reports: 1 });
    expect(await deleteWhatIsDue(database.app.db)).toEqual({ callBacks: 0, reports: 0 });
    const left = await database.owner.sql`select id from call_back where id = ${due}`;
    expect(left).toHaveLength(0);
    const entries = await database.owner.sql`
      select verb, details from audit_entry where subject_id = ${due} order by written_at desc limit 1`;
    expect([...entries]).toEqual([{ verb: 'call-back.deleted', details: {} }]);
    expect((await asOwner(database.owner.db, checkAuditChains)).faults).toEqual([]);
  });

  test('is all that the application can delete', async () => {
    const deleted = asActor(database.app.db, demoPersonIds['front-door'], (tx) =>
      tx.execute(sql`delete from call_back`),
    );
    await expect(deleted).rejects.toSatisfy(isRefusedByDatabase);
  });
});
