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

  const agree = (by: string, family: number) => sql`
    update retention_sign_off set agreed_by = ${by}, agreed_at = now()
    where family_id = ${familyIds(family).family} returning id`;
  const bySupervisor = (family: number) =>
    as(demoPersonIds.supervisor, rowsOf(agree(demoPersonIds.supervisor, family)));

  test('two people say that a record may be destroyed, and not once it is held', async () => {
    await database.owner.db.execute(say(2, 'destroy', demoPersonIds[lead]));
    expect(await as(demoPersonIds[lead], rowsOf(agree(demoPersonIds[lead], 2)))).toBe(0);
    expect(await bySupervisor(2)).toBe(1);
    await hold(2);
    expect(await bySupervisor(2)).toBe(0);
    // The trigger holds the owner too.
    await expect(database.owner.db.execute(agree(demoPersonIds.supervisor, 2))).rejects.toThrow();
    // RET-6: a hold takes the word back, and to lift it does not give it again.
    await database.owner.sql`
      update legal_hold set lifted_at = now(), lifted_by = placed_by, lifted_reason = 'Over.'
      where family_id = ${familyIds(2).family}`;
    expect(await bySupervisor(2)).toBe(0);
    await database.owner.db.execute(say(2, 'destroy', demoPersonIds[lead]));
    expect(await bySupervisor(2)).toBe(1);
  });

  test('RET-6: not while somebody of the family waits for what is held of them', async () => {
    await database.owner.db.execute(say(1, 'destroy', demoPersonIds[lead]));
    expect(await bySupervisor(1)).toBe(0);
    await database.owner.sql`
      update subject_access_request set closed_at = now() - interval '1 hour', closed_by = registered_by, closed_reason = 'Over.'
      where id = ${demoRightsIds.request}`;
    expect(await bySupervisor(1)).toBe(1);
    await database.owner.sql`
      update subject_access_request set closed_at = null, closed_by = null, closed_reason = null
      where id = ${demoRightsIds.request}`;
  });

  test('RET-6: of a word and a hold that come together, one waits for the other and sees it', async () => {
    await database.owner.db.execute(say(5, 'destroy', demoPersonIds[lead]));
    let agreeing: Promise<unknown> = Promise.resolve();
    await database.owner.db.transaction(async (tx) => {
      await tx.execute(holdOf(5));
      agreeing = asActor(database.app.db, demoPersonIds.supervisor, (other) =>
        other.execute(agree(demoPersonIds.supervisor, 5)),
      ).catch((error: unknown) => error);
      await waitsForALock();
    });
    expect(await agreeing).toSatisfy(isRefusedByDatabase);
  });

  // Until somebody’s statement of this database stands still for a lock.
  async function waitsForALock(): Promise<void> {
    for (;;) {
      const rows = await database.owner.sql`
        select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
      if (rows.length > 0) return;
    }
  }

  const holdOf = (family: number) => sql`
    insert into legal_hold (id, area_id, family_id, reason, placed_by, placed_at)
    select gen_random_uuid(), area_id, ${familyIds(family).family}, 'A court asks.', id, now()
    from actor where id = ${demoPersonIds[lead]}`;
  const hold = (family: number) => database.owner.db.execute(holdOf(family));

  test('RET-2: every moment of a family’s record counts as something done, or is named here', async () => {
    const rows = await database.owner.sql<{ moment: string }[]>`
      with recursive part as (
        select 'family'::regclass::oid as id
        union
        select k.conrelid from pg_constraint k join part on part.id = k.confrelid where k.contype = 'f')
      select c.relname || '.' || a.attname as moment
      from part join pg_class c on c.oid = part.id join pg_attribute a on a.attrelid = c.oid
      where a.atttypid = 'timestamptz'::regtype and a.attnum > 0 and not a.attisdropped
        and position(c.relname || '.' || a.attname in (select prosrc from pg_proc where proname = 'what_was_done')) = 0
      order by 1`;
    expect(rows.map(({ moment }) => moment)).toEqual([
      // When it closes by itself.
      'break_glass.ends_at',
      // With its first contact.
      'family.created_at',
      // A hold has its own place in RET-5 and RET-6, and so has a word that is given.
      'legal_hold.lifted_at',
      'legal_hold.placed_at',
      // To name a reader may name whoever reads what is hidden (NTK-3).
      'restricted_reader.named_at',
      'retention_sign_off.agreed_at',
      'retention_sign_off.said_at',
      // With its pack.
      'subject_access_item.decided_at',
    ]);
  });
});

describe('RTS-6: who reads and reviews a pack', () => {
  const pack = '00000000-0000-4000-8000-0000000000aa';
  const supervisor = demoPersonIds.supervisor;
  const packs = sql`select id from subject_access_pack where id = ${pack}`;
  const release = (by: string) => sql`
    update subject_access_pack set review = 'released', review_reason = '', asked_who_knows = true, reviewed_by = ${by},
      reviewed_at = now() where id = ${pack} returning id`;

  beforeAll(async () => {
    const { sql: owner } = database.owner;
    await owner`
      insert into actor (id, area_id, agency_id, kind, person_id, name, job_title, started_at)
      select ${second}, area_id, agency_id, 'person', ${second}, 'Ola Second', 'Information governance lead', now()
      from actor where id = ${demoPersonIds[lead]}`;
    await owner`insert into actor_role (actor_id, role, from_on) values (${second}, 'information-governance-lead', '2024-01-01')`;
    await owner`insert into actor_role (actor_id, role, from_on) values (${demoPersonIds['school-lead']}, 'supervisor', '2024-01-01')`;
    await owner`
      insert into subject_access_pack (id, request_id, number, content, made_by, made_at)
      values (${pack}, ${demoRightsIds.request}, 1, '[]', ${second}, now())`;
  });
  const second = '00000000-0000-4000-8000-0000000000ab';

  test('a supervisor knows of a request while its pack waits, and afterwards where they reviewed it', async () => {
    const requests = sql`select id from subject_access_request where id = ${demoRightsIds.request}`;
    expect(await whoGets(packs)).toEqual(['supervisor', 'school-lead', lead].toSorted(inOrder));
    await asActor(database.app.db, supervisor, (tx) => tx.execute(release(supervisor)));
    expect(await whoGets(packs)).toEqual(['supervisor', lead].toSorted(inOrder));
    expect(await whoGets(requests)).toEqual(['supervisor', lead].toSorted(inOrder));
    await waitAgain();
  });

  test('and not where their agency may not take part', async () => {
    const { sql: owner } = database.owner;
    const mine = () => as(demoPersonIds['school-lead'], rowsOf(packs));
    expect(await mine()).toBe(1);
    const agency = owner`(select agency_id from actor where id = ${demoPersonIds['school-lead']})`;
    await owner`update agreement_signatory set ended_on = today_in_london() - 1 where agency_id = ${agency}`;
    expect(await mine()).toBe(0);
    await owner`update agreement_signatory set ended_on = null where agency_id = ${agency}`;
  });

  test('whoever decided of something in it whether it is given does not review it, whoever pressed last', async () => {
    await database.owner.sql`
      delete from subject_access_item where request_id = ${demoRightsIds.request}`;
    const review = () => as(demoPersonIds[lead], rowsOf(release(demoPersonIds[lead])));
    expect(await review()).toBe(1);
    await database.owner.sql`
      insert into subject_access_item (request_id, source, row_id, "column", decision, words, reason, decided_by, decided_at)
      values (${demoRightsIds.request}, 'contact', gen_random_uuid(), 'worry', 'give', '{}', null, ${demoPersonIds[lead]}, now())`;
    expect(await review()).toBe(0);
    expect(await as(supervisor, rowsOf(release(supervisor)))).toBe(1);
  });

  const inOrder = (a: string, b: string) =>
    everybody.indexOf(a as DemoPerson) - everybody.indexOf(b as DemoPerson);
  const waitAgain = () => database.owner.sql`
    update subject_access_pack set review = null, review_reason = null, asked_who_knows = null, reviewed_by = null,
      reviewed_at = null where id = ${pack}`;
});

test('RTS-2, RET-5: that somebody asked, or that there is a hold, is no answer for whoever asks PostgreSQL', async () => {
  const asked = sql`select 1 where subject_access_is_open(${demoRightsIds.request})`;
  const held = sql`select 1 where family_is_held(${familyIds(3).family})`;
  expect(await whoGets(held)).toEqual(expect.arrayContaining(['supervisor', lead]));
  for (const who of ['police-officer', 'chair', 'administrator', 'health-visitor'] as const) {
    expect(await as(demoPersonIds[who], rowsOf(asked))).toBe(0);
    expect(await as(demoPersonIds[who], rowsOf(held))).toBe(0);
  }
});
