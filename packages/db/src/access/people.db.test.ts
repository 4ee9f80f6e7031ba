import { randomUUID } from 'node:crypto';
import { roleDateCases, rolesFromSomebodyElse, staffRoles } from '@waymark/domain/access';
import { addDays, dayInLondon } from '@waymark/domain/clock';
import { sql, type SQL } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { asActor, brokenUnique, isRefusedByDatabase } from '../client.ts';
import { demoAgencyIds, demoAreaId, demoPersonIds, familyIds, seedDemo } from '../seed/index.ts';
import {
  createTestDatabase,
  makeArea,
  type TestArea,
  type TestDatabase,
} from '../testing/index.ts';
import { endPost, findMe, insertActor, listMyPosts, listPostsOf, listWithRole } from './index.ts';

let database: TestDatabase;
let elsewhere: TestArea;
beforeAll(async () => {
  database = await createTestDatabase();
  await seedDemo(database.owner.db);
  elsewhere = await makeArea(database.owner.db, 'EL');
});
afterAll(() => database.drop());

const today = dayInLondon(new Date());
const officer = demoPersonIds['police-officer'];
const administrator = demoPersonIds.administrator;

/** Somebody of the demo's police with one role, held between two days. */
async function policeWith(role: string, from: string, until: string | null): Promise<string> {
  const id = randomUUID();
  const agencyId = demoAgencyIds.police;
  const person = { id, areaId: demoAreaId, agencyId, name: 'Kim Dale', jobTitle: 'Constable' };
  await database.owner.db.transaction((tx) => insertActor(tx, { ...person, roles: [] }));
  await database.owner.sql`
    insert into actor_role (actor_id, role, from_on, until_on) values (${id}, ${role}, ${from}, ${until})`;
  return id;
}

/** Runs one statement as somebody, and gives 'refused' where PostgreSQL refuses it. */
async function statement(actorId: string, text: SQL): Promise<string> {
  try {
    const done = await asActor(database.app.db, actorId, (tx) => tx.execute(text));
    return `done: ${done.count}`;
  } catch (error) {
    if (isRefusedByDatabase(error)) return 'refused';
    throw error;
  }
}

describe('the dates of a role', () => {
  test.each(roleDateCases)('$id in the database as in the domain: $name', async (each) => {
    const { from, until } = each.period;
    const [row] = await database.owner.sql`
      select is_held_on(${from}::date, ${until}::date, ${each.day}::date) as held`;
    expect(row?.['held']).toBe(each.held);
  });

  test.each([
    ['held since today', today, null, true],
    ['until today', addDays(today, -30), today, true],
    ['over since yesterday', addDays(today, -30), addDays(today, -1), false],
    ['not begun', addDays(today, 1), null, false],
  ])('ACC-17: a chair’s role that is %s: %s to %s', async (_name, from, until, held) => {
    const chair = await policeWith('chair', from, until);
    const seen = await asActor(database.app.db, chair, async (tx) => ({
      roles: (await findMe(tx))?.roles,
      has: (await tx.execute(sql`select actor_has_role('chair') as has`))[0]?.['has'],
      contacts: (await tx.execute(sql`select 1 from contact`)).length > 0,
      takes: (
        await tx.execute(
          sql`update triage_item set state = state where id = ${familyIds(2).item(1)} returning 1`,
        )
      ).length,
      named: (await listWithRole(tx, ['chair'])).some(({ id }) => id === chair),
    }));
    expect(seen).toEqual({
      roles: held ? ['chair'] : [],
      has: held,
      contacts: held,
      takes: held ? 1 : 0,
      named: held,
    });
  });
});

describe('posts', () => {
  let other: string;
  beforeAll(async () => {
    other = randomUUID();
    await database.owner.db.transaction((tx) =>
      insertActor(tx, {
        id: other,
        personId: officer,
        areaId: elsewhere.areaId,
        agencyId: elsewhere.agencyIds.police,
        name: 'Amara Fielding',
        jobTitle: 'Police constable',
        roles: ['practitioner'],
      }),
    );
  });

  test('ACC-16: sign-in’s role lists a person’s live posts, by area; the application only its own actor’s', async () => {
    const mine = await asActor(database.app.db, other, listMyPosts);
    expect(mine.map(({ id }) => id)).toEqual([other, officer]);
    expect(mine.map(({ areaName }) => areaName)).toEqual(['Area EL', 'Wenbrook']);
    expect(await listPostsOf(database.owner.db, officer)).toEqual(mine);
    await expect(listPostsOf(database.app.db, officer)).rejects.toSatisfy(isRefusedByDatabase);
  });

  test('ACC-16: in each post only that area’s people and families are there', async () => {
    const counts = (actorId: string) =>
      asActor(database.app.db, actorId, async (tx) => ({
        areas: (await tx.execute(sql`select distinct area_id from actor`)).map(
          (row) => row['area_id'],
        ),
        contacts: (await tx.execute(sql`select 1 from contact`)).length,
      }));
    expect(await counts(other)).toEqual({ areas: [elsewhere.areaId], contacts: 0 });
    const here = await counts(officer);
    expect(here.areas).toEqual([demoAreaId]);
    expect(here.contacts).toBeGreaterThan(0);
  });

  test('ACC-16: nobody has two live posts in one area, so nobody meets themselves there', async () => {
    const again = (endedAt: string | null) => database.owner.sql`
      insert into actor (id, area_id, agency_id, kind, person_id, name, job_title, ended_at)
      values (${randomUUID()}, ${demoAreaId}, ${demoAgencyIds.police}, 'person', ${officer}, 'A', 'B', ${endedAt})`;
    const refused: unknown = await again(null).catch((error: unknown) => error);
    expect(brokenUnique(refused)).toBe('actor_one_live_post');
    await again(new Date().toISOString());
    const [row] = await database.owner.sql`
      select max(n)::int as most from (
        select count(*) as n from actor where ended_at is null and kind = 'person' group by person_id, area_id) each`;
    expect(row?.['most']).toBe(1);
  });
});

describe('what an administrator can do in the database', () => {
  beforeEach(async () => {
    await database.owner
      .sql`delete from actor_role where from_on = ${today} and actor_id in (${officer}, ${administrator})`;
  });
  const give = (to: string, role: string, by = administrator) =>
    statement(
      by,
      sql`insert into actor_role (actor_id, role, from_on) values (${to}, ${role}, ${today})`,
    );

  test.each(staffRoles)('ACC-19: gives themselves %s only where it sees no case', async (role) => {
    const guarded = rolesFromSomebodyElse.some((one) => one === role);
    expect(await give(administrator, role)).toBe(guarded ? 'refused' : 'done: 1');
  });

  test('ACC-19: nor keeps one of their own, or makes it longer', async () => {
    await database.owner.sql`
      insert into actor_role (actor_id, role, from_on, until_on)
      values (${administrator}, 'chair', ${today}, ${today})`;
    const longer = sql`update actor_role set until_on = null where actor_id = ${administrator} and role = 'chair'`;
    expect(await statement(administrator, longer)).toBe('done: 0');
  });

  test('ACC-18: gives roles to others of the area, who are there, and nobody else does', async () => {
    expect(await give(officer, 'analyst')).toBe('done: 1');
    expect(await give(elsewhere.personIds.chair, 'analyst')).toBe('refused');
    expect(await give(officer, 'supervisor', demoPersonIds.chair)).toBe('refused');
    expect(await give(officer, 'supervisor', elsewhere.personIds.administrator)).toBe('refused');
  });

  test('ACC-18: makes nobody, moves nobody and brings nobody back by hand', async () => {
    const moves = [
      sql`update actor set ended_at = null`,
      sql`update actor set agency_id = ${demoAgencyIds.police} where id = ${administrator}`,
      sql`update actor_role set role = 'chair' where actor_id = ${administrator}`,
      sql`delete from actor_role where actor_id = ${officer}`,
      sql`insert into actor (id, area_id, agency_id, kind, person_id, name, job_title)
        values (${randomUUID()}, ${demoAreaId}, ${demoAgencyIds.police}, 'person', ${randomUUID()}, 'A', 'B')`,
    ];
    for (const move of moves) expect(await statement(administrator, move)).toBe('refused');
  });

  test('ACC-21: ends nobody’s post of another area, and not their own', async () => {
    const end = (actorId: string, post: string) =>
      asActor(database.app.db, actorId, (tx) => endPost(tx, post, new Date()));
    await expect(end(administrator, administrator)).rejects.toSatisfy(isRefusedByDatabase);
    await expect(end(demoPersonIds.chair, officer)).rejects.toSatisfy(isRefusedByDatabase);
    expect(await end(administrator, elsewhere.personIds.chair)).toBe(false);
  });

  test('ACC-20: reads no hash of an invitation’s secret, and invites in nobody else’s name', async () => {
    const hash = sql`select token_hash from invitation`;
    expect(await statement(administrator, hash)).toBe('refused');
    const invite = (by: string, agencyId: string) => sql`
      insert into invitation (id, area_id, agency_id, email, name, job_title, token_hash, invited_by, invited_at, expires_at)
      values (${randomUUID()}, ${demoAreaId}, ${agencyId}, 'a@b.example', 'A', 'B', '\\x01', ${by}, now(), now() + interval '7 days')`;
    const { police } = demoAgencyIds;
    expect(await statement(administrator, invite(officer, police))).toBe('refused');
    expect(await statement(officer, invite(officer, police))).toBe('refused');
    const theirs = invite(administrator, elsewhere.agencyIds.police);
    expect(await statement(administrator, theirs)).toBe('refused');
  });

  test('ACC-22: reviews nobody as themselves, nor in another’s name', async () => {
    const review = (of: string, by: string) => sql`
      insert into access_review (area_id, quarter, actor_id, answer, answered_by, answered_at)
      values (${demoAreaId}, '2031-Q1', ${of}, 'kept', ${by}, now())`;
    expect(await statement(administrator, review(administrator, administrator))).toBe('refused');
    expect(await statement(administrator, review(officer, demoPersonIds.chair))).toBe('refused');
    const lead = demoPersonIds['information-governance-lead'];
    expect(await statement(lead, review(officer, lead))).toBe('refused');
    expect(await statement(lead, review(administrator, lead))).toBe('done: 1');
  });
});
