import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { asActor, isRefusedByDatabase, type Transaction } from '../client.ts';
import {
  demoPersonIds,
  demoRightsIds,
  familyIds,
  seedDemo,
  type DemoPerson,
} from '../seed/index.ts';
import {
  createTestDatabase,
  makeArea,
  type TestArea,
  type TestDatabase,
} from '../testing/index.ts';

let database: TestDatabase;
let elsewhere: TestArea;
beforeAll(async () => {
  database = await createTestDatabase();
  await seedDemo(database.owner.db);
  elsewhere = await makeArea(database.owner.db, 'EL');
});
afterAll(() => database.drop());

const everybody = Object.keys(demoPersonIds) as DemoPerson[];
const lead = 'information-governance-lead';

/** What somebody gets, with all that they did undone. */
async function as<T>(actorId: string, fn: (tx: Transaction) => Promise<T>): Promise<T | 'refused'> {
  let answer: T | 'refused' = 'refused';
  const undo = new Error('undo');
  await asActor(database.app.db, actorId, async (tx) => {
    answer = await fn(tx);
    throw undo;
  }).catch((error: unknown) => {
    if (error !== undo && !isRefusedByDatabase(error)) throw error;
  });
  return answer;
}

const rowsOf = (statement: ReturnType<typeof sql>) => async (tx: Transaction) =>
  (await tx.execute(statement)).length;

async function whoGets(statement: ReturnType<typeof sql>): Promise<string[]> {
  const found: string[] = [];
  for (const who of everybody) {
    const rows = await as(demoPersonIds[who], rowsOf(statement));
    if (rows !== 'refused' && rows > 0) found.push(who);
  }
  return found;
}

describe('RTS-2: what is held of somebody who asked', () => {
  const held = sql`select * from subject_access_held(${demoRightsIds.request})`;

  test('is for an information governance lead of the area, and nobody else', async () => {
    expect(await whoGets(held)).toEqual([lead]);
    expect(await whoGets(sql`select * from people_of_reference('WB-26-0004')`)).toEqual([lead]);
    expect(
      await whoGets(sql`select * from subject_access_other_names(${demoRightsIds.request})`),
    ).toEqual([lead]);
    expect(await as(elsewhere.personIds[lead], rowsOf(held))).toBe(0);
  });

  test('is there while the request is open, and not once a pack waits', async () => {
    const waiting = sql`select * from subject_access_held(${demoRightsIds.inReview})`;
    expect(await as(demoPersonIds[lead], rowsOf(waiting))).toBe(0);
  });

  test('RTS-5: holds no other person’s row, and nothing that is restricted', async () => {
    const rows = await as(demoPersonIds[lead], (tx) =>
      tx.execute<{ source: string; row_id: string }>(held).then((all) => [...all]),
    );
    if (rows === 'refused') throw new Error('refused');
    const people = rows.filter(({ source }) => source === 'person').map(({ row_id }) => row_id);
    expect(people).toEqual([familyIds(1).person(3)]);
    expect(JSON.stringify(rows)).not.toMatch(/restricted|safe_contact|break_glass/);
    const [{ texts } = { texts: [] }] = await database.owner.sql<{ texts: string[] }[]>`
      select array_agg(text) as texts from restricted_text`;
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(JSON.stringify(rows)).not.toContain(text);
  });
});

describe('RTS-6: a pack', () => {
  const release = (by: string) => sql`
    update subject_access_pack
    set review = 'released', review_reason = '', asked_who_knows = true, reviewed_by = ${by}, reviewed_at = now()
    where id = ${demoRightsIds.pack} returning id`;

  test('is reviewed by another person than who put it together', async () => {
    expect(await as(demoPersonIds[lead], rowsOf(release(demoPersonIds[lead])))).toBe(0);
    expect(await as(demoPersonIds.supervisor, rowsOf(release(demoPersonIds.supervisor)))).toBe(1);
    expect(await as(demoPersonIds.chair, rowsOf(release(demoPersonIds.chair)))).toBe(0);
    // Nor in the name of somebody else.
    expect(await as(demoPersonIds.supervisor, rowsOf(release(demoPersonIds.chair)))).toBe(
      'refused',
    );
  });

  test('is not reviewed by the same person in another post', async () => {
    const { sql: owner } = database.owner;
    // As ACC-16 has it: one live post in an area, so the one that put it together has ended.
    await owner`update actor set ended_at = now() where id = ${demoPersonIds[lead]}`;
    await owner`update actor set person_id = ${demoPersonIds[lead]} where id = ${demoPersonIds.supervisor}`;
    expect(await as(demoPersonIds.supervisor, rowsOf(release(demoPersonIds.supervisor)))).toBe(0);
    await owner`update actor set person_id = ${demoPersonIds.supervisor} where id = ${demoPersonIds.supervisor}`;
    await owner`update actor set ended_at = null where id = ${demoPersonIds[lead]}`;
  });

  test('is never changed: what was reviewed is what is released', async () => {
    const rewrite = sql`update subject_access_pack set content = '[]' where id = ${demoRightsIds.pack}`;
    expect(await as(demoPersonIds[lead], rowsOf(rewrite))).toBe('refused');
  });

  test('RTS-5: is not released unless the safeguarding lead was asked', async () => {
    const unasked = sql`
      update subject_access_pack
      set review = 'released', review_reason = '', asked_who_knows = false, reviewed_by = ${demoPersonIds.supervisor}, reviewed_at = now()
      where id = ${demoRightsIds.pack}`;
    await expect(as(demoPersonIds.supervisor, rowsOf(unasked))).rejects.toThrow();
  });
});

test('RTS-9: a correction is answered at the agency that wrote it, and leaves the record as it is', async () => {
  const answer = (by: string) => sql`
    update correction_request
    set answer = 'corrected', correction = 'So.', reason = 'Because.', answered_by = ${by}, answered_at = now()
    where id = ${demoRightsIds.correction} returning id`;
  const may: string[] = [];
  for (const who of everybody) {
    if ((await as(demoPersonIds[who], rowsOf(answer(demoPersonIds[who])))) === 1) may.push(who);
  }
  expect(may.toSorted()).toEqual(['chair', 'police-officer']);
  const rewrite = sql`update contact set worry = 'So.' where id = ${familyIds(1).contact(1)}`;
  expect(await as(demoPersonIds['police-officer'], rowsOf(rewrite))).toBe('refused');
});

describe('RET-4, RET-5: retention', () => {
  const say = (family: number, answer: string, by: string) => sql`
    insert into retention_sign_off (id, area_id, family_id, answer, reason, look_again_on, version, said_by, said_at)
    select gen_random_uuid(), area_id, ${familyIds(family).family}, ${answer}::sign_off_answer, 'Over.', null, '1', id, now()
    from actor where id = ${by} returning id`;

  test('what is known of records for it is for those who sign off', async () => {
    const list = sql`select * from records_for_retention('2090-01-01', null)`;
    expect(await whoGets(list)).toEqual(['supervisor', lead]);
    expect(await as(elsewhere.personIds[lead], rowsOf(list))).toBe(0);
  });

  test('nobody says that what is held may be destroyed; of what is not held, only the lead', async () => {
    // The Calloways are held, the Ashdowns are not.
    expect(await as(demoPersonIds[lead], rowsOf(say(3, 'destroy', demoPersonIds[lead])))).toBe(
      'refused',
    );
    expect(await as(demoPersonIds[lead], rowsOf(say(1, 'destroy', demoPersonIds[lead])))).toBe(1);
    expect(await as(demoPersonIds.chair, rowsOf(say(1, 'destroy', demoPersonIds.chair)))).toBe(
      'refused',
    );
  });

  test('two people say that a record may be destroyed, and not once it is held', async () => {
    await database.owner.db.execute(say(1, 'destroy', demoPersonIds[lead]));
    const agree = (by: string) => sql`
      update retention_sign_off set agreed_by = ${by}, agreed_at = now()
      where family_id = ${familyIds(1).family} returning id`;
    expect(await as(demoPersonIds[lead], rowsOf(agree(demoPersonIds[lead])))).toBe(0);
    expect(await as(demoPersonIds.supervisor, rowsOf(agree(demoPersonIds.supervisor)))).toBe(1);
    await database.owner.sql`
      insert into legal_hold (id, area_id, family_id, reason, placed_by, placed_at)
      select gen_random_uuid(), area_id, ${familyIds(1).family}, 'A court asks.', id, now()
      from actor where id = ${demoPersonIds[lead]}`;
    expect(await as(demoPersonIds.supervisor, rowsOf(agree(demoPersonIds.supervisor)))).toBe(0);
    // The trigger holds the owner too.
    await expect(database.owner.db.execute(agree(demoPersonIds.supervisor))).rejects.toThrow();
  });
});
