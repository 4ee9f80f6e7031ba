import { sql, type SQL } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';

import { asActor, brokenUnique, isRefusedByDatabase } from '../client.ts';
import { demoAgencyIds, demoPersonIds, demoTeamIds, seedDemo } from '../seed/index.ts';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { endTeam, listTeamsOf, moveToTeam } from './index.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
  await seedDemo(database.owner.db);
  return () => database.drop();
});

const { administrator, analyst } = demoPersonIds;
const worker = demoPersonIds['family-worker'];
const officer = demoPersonIds['police-officer'];
const lead = demoPersonIds['information-governance-lead'];

/** Runs one statement as somebody: how many rows it touched, or 'refused' where PostgreSQL refuses it. */
async function statement(actorId: string, text: SQL): Promise<number | 'refused'> {
  try {
    return await asActor(database.app.db, actorId, async (tx) => (await tx.execute(text)).count);
  } catch (error) {
    if (isRefusedByDatabase(error)) return 'refused';
    throw error;
  }
}

const join = (actorId: string, teamId: string) => sql`
  insert into team_member (area_id, team_id, actor_id, started_at)
  select area_id, ${teamId}::uuid, id, now() from actor where id = ${actorId}`;

describe('ACC-24: who writes teams', () => {
  test('an administrator of the area alone names one, and none that has ended', async () => {
    const named = (name: string, endedAt: string | null = null) => sql`
      insert into team (id, area_id, agency_id, name, started_at, ended_at)
      select gen_random_uuid(), area_id, id, ${name}, now(), ${endedAt}::timestamptz
      from agency where id = ${demoAgencyIds.health}`;
    expect(await statement(administrator, named('School nurses'))).toBe(1);
    expect(await statement(administrator, named('Old', '2026-01-01'))).toBe('refused');
    expect(await statement(worker, named('Ours'))).toBe('refused');
    expect(await statement(lead, named('Ours'))).toBe('refused');
    const again: unknown = await statement(administrator, named('SCHOOL NURSES')).catch(
      (error: unknown) => error,
    );
    expect(brokenUnique(again)).toBe('team_one_name');
  });

  test('a post goes into a team of its own agency that goes on, and is in one at most', async () => {
    expect(await statement(administrator, join(analyst, demoTeamIds.neighbourhoodEast))).toBe(
      'refused',
    );
    expect(await statement(administrator, join(analyst, demoTeamIds.dutyDesk))).toBe('refused');
    expect(await statement(worker, join(analyst, demoTeamIds.hubs))).toBe('refused');
    expect(await statement(administrator, join(analyst, demoTeamIds.hubs))).toBe(1);
    const second: unknown = await statement(
      administrator,
      join(analyst, demoTeamIds.northgate),
    ).catch((error: unknown) => error);
    expect(brokenUnique(second)).toBe('team_member_one_live');
  });

  test('what has ended is not begun again, nor renamed, nor taken away', async () => {
    const open = sql`update team set ended_at = null where id = ${demoTeamIds.dutyDesk}`;
    const rejoin = sql`update team_member set ended_at = null where team_id = ${demoTeamIds.dutyDesk}`;
    expect(await statement(administrator, open)).toBe(0);
    expect(await statement(administrator, rejoin)).toBe(0);
    expect(await statement(administrator, sql`update team set name = 'x'`)).toBe('refused');
    expect(await statement(administrator, sql`delete from team_member`)).toBe('refused');
  });

  test('who is in which is for who looks after people and who reviews their access', async () => {
    const members = sql`select 1 from team_member`;
    expect(await statement(administrator, members)).toBe(5);
    expect(await statement(lead, members)).toBe(5);
    expect(await statement(worker, members)).toBe(0);
  });
});

test('ACC-24: an ended team keeps who was in it and when, and whoever is put in it meanwhile waits', async () => {
  const at = new Date('2026-11-20T12:00:00Z');
  const areaId = await areaOf(analyst);
  let ended = Promise.resolve(false);
  await asActor(database.app.db, administrator, async (tx) => {
    await moveToTeam(tx, { areaId, actorId: analyst, teamId: demoTeamIds.northgate, at });
    ended = asActor(database.app.db, administrator, (other) =>
      endTeam(other, demoTeamIds.northgate, at),
    );
    await untilSomebodyWaits();
  });
  expect(await ended).toBe(true);
  const times = await asActor(database.app.db, administrator, (tx) => listTeamsOf(tx, worker));
  expect(times.map(({ name, endedAt }) => [name, endedAt === null])).toEqual([
    ['Northgate early help team', false],
    ['Early help duty desk', false],
  ]);
  // Nobody is left behind in it: whoever came in at the last moment is out too.
  const left = await database.owner.sql`
    select 1 from team_member where team_id = ${demoTeamIds.northgate} and ended_at is null`;
  expect(left).toHaveLength(0);
  const late = await asActor(database.app.db, administrator, (tx) =>
    moveToTeam(tx, { areaId, actorId: analyst, teamId: demoTeamIds.northgate, at }),
  );
  expect(late).toBe(false);
});

async function areaOf(actorId: string): Promise<string> {
  const [row] = await database.owner.sql`select area_id from actor where id = ${actorId}`;
  return String(row?.['area_id']);
}

async function untilSomebodyWaits(): Promise<void> {
  for (;;) {
    const waiting = await database.owner.sql`
      select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    if (waiting.length > 0) return;
  }
}

test('ACC-24: whoever leaves is in no team any more, and their time in it stays', async () => {
  const { sql: owner } = database.owner;
  await owner`update actor set ended_at = '2026-11-20T12:00Z' where id = ${officer}`;
  const rows = await owner`
    select ended_at = '2026-11-20T12:00Z' as out from team_member where actor_id = ${officer}`;
  expect([...rows]).toEqual([{ out: true }]);
});

describe('ACC-24: a team opens and closes nothing', () => {
  let tables: string[];
  beforeEach(async () => {
    const rows = await database.owner.sql`
      select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
        and relname not in ('team', 'team_member') order by 1`;
    tables = rows.map((row) => String(row['relname']));
  });

  async function seenBy(actorId: string): Promise<Record<string, number | 'refused'>> {
    const seen: Record<string, number | 'refused'> = {};
    for (const name of tables) {
      seen[name] = await statement(actorId, sql`select 1 from ${sql.identifier(name)}`);
    }
    return seen;
  }

  test('whoever works beside somebody sees of every table what they saw before', async () => {
    expect(tables.length).toBeGreaterThan(40);
    const alone = { worker: await seenBy(worker), analyst: await seenBy(analyst) };
    expect(alone.worker['family']).toBeGreaterThan(0);
    expect(alone.analyst['family']).toBe(0);
    await statement(administrator, join(analyst, demoTeamIds.northgate));
    expect(await seenBy(analyst)).toEqual(alone.analyst);
    await asActor(database.app.db, administrator, (tx) =>
      endTeam(tx, demoTeamIds.northgate, new Date()),
    );
    expect(await seenBy(worker)).toEqual(alone.worker);
  });

  test('no policy of another table asks for it, and no function but those that write it', async () => {
    const policies = await database.owner.sql`
      select tablename || ' ' || policyname as name from pg_policies
      where coalesce(qual, '') || coalesce(with_check, '') ~ '\\mteam(_member|_id)?\\M' order by 1`;
    expect(policies.map((row) => row['name'])).toEqual([
      'invitation app_insert',
      'team app_insert',
      'team_member app_insert',
    ]);
    const functions = await database.owner.sql`
      select proname from pg_proc where pronamespace = 'public'::regnamespace
        and prosrc ~ '\\mteam(_member|_id)?\\M' order by 1`;
    expect(functions.map((row) => row['proname'])).toEqual(['accept_invitation', 'leave_team']);
  });
});
