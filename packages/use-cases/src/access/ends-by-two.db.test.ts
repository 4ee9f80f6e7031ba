import type { Connection } from '@waymark/db/client';
import { demoPersonIds, demoPeopleSince } from '@waymark/db/seed';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { Conflict, NotAllowed, NotFound, NotSignedIn } from '../errors.ts';
import { auditOf } from '../testing/audit-rows.ts';
import { createWorld, type World } from '../testing/world.ts';
import * as access from './index.ts';

type Query = Parameters<Parameters<Connection['sql']['begin']>[1]>[0];

const {
  administrator,
  supervisor: second,
  'information-governance-lead': lead,
  'police-officer': officer,
} = demoPersonIds;
const ordinary = [
  'police-officer',
  'family-worker',
  'health-visitor',
  'school-lead',
  'chair',
  'analyst',
] as const;
let world: World;
beforeEach(async () => {
  world = await createWorld();
  await world.database.owner.sql`truncate staff_end`;
  await world.database.owner.sql`
    insert into actor_role (actor_id, role, from_on) values (${second}, 'administrator', '2026-01-01')`;
});
afterEach(() => world.drop());

const asApp = (me: string, doIt: (tx: Query) => ReturnType<Query>) =>
  world.database.app.sql.begin(async (tx) => {
    await tx`select set_config('waymark.actor_id', ${me}, true)`;
    return [...(await doIt(tx))];
  });
const askPost = (by: string, id: string) => access.askEnd(world.asActorId(by), { id, role: null });
const isThere = async (id: string) => {
  const rows = await world.database.owner.sql`select ended_at from actor where id = ${id}`;
  return rows[0]?.['ended_at'] === null;
};

describe('ACC-25: an overseer’s post', () => {
  test.each([
    ['of another administrator', second],
    ['of the information governance lead', lead],
  ])('%s is ended by nobody alone, in the database neither', async (_, id) => {
    await expect(access.endPost(world.asActorId(administrator), { id })).rejects.toThrow(
      'two people',
    );
    const byTheDatabase = asApp(administrator, (tx) => tx`select end_post(${id}, now())`);
    await expect(byTheDatabase).rejects.toThrow('ACC-25');
    expect(await isThere(id)).toBe(true);
  });

  test('is asked for by one and ended by another, at once, with the sessions', async () => {
    const { sql } = world.database.owner;
    await sql`insert into auth."user" (id, name, email, created_at, updated_at) values (${second}, 'x', 'x@y.example', now(), now())`;
    await sql`insert into auth.session (id, user_id, token, expires_at, created_at, updated_at) values ('s', ${second}, 't', now() + interval '1 day', now(), now())`;
    const { id } = await askPost(administrator, second);
    expect(await sql`select 1 from auth.session`).toHaveLength(1);
    const shown = (await access.people(world.asActorId(lead))).ends;
    expect(shown).toMatchObject([{ id, actorId: second, role: null, mayApprove: true }]);
    await expect(access.approveEnd(world.asActorId(administrator), { id })).rejects.toThrow(
      'You asked for this',
    );
    await expect(access.approveEnd(world.asActorId(second), { id })).rejects.toThrow('about you');
    await access.approveEnd(world.asActorId(lead), { id });
    expect(await sql`select 1 from auth.session`).toHaveLength(0);
    await expect(access.me(world.asActorId(second))).rejects.toThrow(NotSignedIn);
    await expect(access.approveEnd(world.asActorId(lead), { id })).rejects.toThrow(Conflict);
    expect((await access.people(world.asActorId(lead))).ends).toEqual([]);
    expect(await auditOf(world, second)).toEqual([
      'staff.end-asked by Partnership administrator',
      'staff.post-ended by Information governance officer',
      'staff.end-approved by Information governance officer',
    ]);
  });

  test('is not approved late, nor by the word of somebody who looks after nobody any more', async () => {
    const { sql } = world.database.owner;
    const late = await askPost(administrator, second);
    await sql`update staff_end set asked_at = asked_at - interval '24 hours'`;
    await expect(access.approveEnd(world.asActorId(lead), late)).rejects.toThrow('24 hours old');
    const approve = (id: string, by: string) =>
      asApp(by, (tx) => tx`select approve_end(${id}, '2026-11-20 13:00+00')`);
    await expect(approve(late.id, lead)).rejects.toThrow('ACC-25');
    const fresh = await askPost(administrator, second);
    await sql`update actor_role set until_on = '2026-01-02' where actor_id = ${administrator}`;
    await expect(access.approveEnd(world.asActorId(lead), fresh)).rejects.toThrow('Ask anew');
    await expect(approve(fresh.id, lead)).rejects.toThrow('ACC-25');
    expect(await isThere(second)).toBe(true);
  });

  test('is approved by no other role and from no other area, and asked for by whoever may end it', async () => {
    const ask = await askPost(lead, second);
    for (const other of [officer, demoPersonIds.chair]) {
      await expect(access.approveEnd(world.asActorId(other), ask)).rejects.toThrow(NotAllowed);
      const refused = asApp(other, (tx) => tx`select approve_end(${ask.id}, now())`);
      await expect(refused).rejects.toThrow('ACC-25');
    }
    const far = world.elsewhere.personIds.chair;
    await world.database.owner.sql`
      insert into actor_role (actor_id, role, from_on) values (${far}, 'administrator', '2026-01-01')`;
    await expect(access.approveEnd(world.asActorId(far), ask)).rejects.toThrow(NotFound);
    await expect(askPost(lead, officer)).rejects.toThrow(NotAllowed);
    await expect(askPost(officer, second)).rejects.toThrow(NotAllowed);
    await expect(askPost(administrator, administrator)).rejects.toThrow(NotAllowed);
    const forged = (me: string, about: string, by: string) =>
      asApp(
        me,
        (tx) => tx`
          insert into staff_end (id, area_id, actor_id, asked_by_id, asked_at)
          select gen_random_uuid(), area_id, id, ${by}, now() from actor where id = ${about}`,
      );
    const policy = 'row-level security';
    await expect(forged(lead, officer, lead)).rejects.toThrow(policy);
    await expect(forged(officer, second, officer)).rejects.toThrow(policy);
    await expect(forged(administrator, second, lead)).rejects.toThrow(policy);
    await expect(forged(administrator, administrator, administrator)).rejects.toThrow(policy);
    const selfMade = asApp(
      administrator,
      (tx) => tx`update staff_end set approved_by_id = ${lead}, approved_at = now()`,
    );
    await expect(selfMade).rejects.toThrow('permission denied');
  });

  test('ends at once by a command, where nobody can approve', async () => {
    const { sql } = world.database.owner;
    await sql`insert into auth."user" (id, name, email, created_at, updated_at) values (${second}, 'x', 'x@y.example', now(), now())`;
    const owner = { db: world.database.owner.db, now: world.asActorId(null).now };
    expect(await access.endPostOf(owner, 'X@y.example')).toBe(1);
    expect(await access.endPostOf(owner, 'x@y.example')).toBe(0);
    expect(await isThere(second)).toBe(false);
    const [entry] = await sql`
      select actor_id, details from audit_entry where verb = 'staff.post-ended' and subject_id = ${second}`;
    expect(entry).toEqual({ actor_id: null, details: { byCommand: true } });
  });
});

describe('ACC-25: an overseer’s role', () => {
  const until = '2026-11-19';

  test('is ended by nobody alone, in the database neither', async () => {
    const alone = access.endRole(world.asActorId(administrator), {
      id: lead,
      role: 'information-governance-lead',
      from: demoPeopleSince.day,
      until,
    });
    await expect(alone).rejects.toThrow('two people');
    const rows = await asApp(
      administrator,
      (tx) => tx`
        update actor_role set until_on = ${until} where actor_id = ${lead} returning role`,
    );
    expect(rows).toEqual([]);
  });

  test('ends on the day that was asked for, and other roles go on', async () => {
    const { id } = await access.askEnd(world.asActorId(administrator), {
      id: second,
      role: { role: 'administrator', until },
    });
    await access.approveEnd(world.asActorId(lead), { id });
    const rows = await world.database.owner.sql`
      select role, until_on::text as until from actor_role where actor_id = ${second} order by role::text`;
    expect([...rows]).toEqual([
      { role: 'administrator', until },
      { role: 'supervisor', until: null },
    ]);
    await access.endRole(world.asActorId(administrator), {
      id: second,
      role: 'supervisor',
      from: demoPeopleSince.day,
      until,
    });
  });

  test('of the last administrator stays', async () => {
    const { sql } = world.database.owner;
    const { id } = await access.askEnd(world.asActorId(administrator), {
      id: second,
      role: { role: 'administrator', until },
    });
    // Since it was asked, whoever asked became an information governance lead instead.
    await sql`update actor_role set role = 'information-governance-lead' where actor_id = ${administrator}`;
    const approved = asApp(lead, (tx) => tx`select approve_end(${id}, '2026-11-20 13:00+00')`);
    await expect(approved).rejects.toThrow('nobody would look after people');
    const held = await sql`
      select until_on from actor_role where actor_id = ${second} and role = 'administrator'`;
    expect([...held]).toEqual([{ until_on: null }]);
  });
});

describe('ACC-25: everybody else’s post', () => {
  test('is ended by one administrator, five times in a day and not six; the sixth by two', async () => {
    const admin = world.asActorId(administrator);
    const [sixth, ...five] = ordinary.map((who) => demoPersonIds[who]);
    for (const id of five) {
      expect((await access.person(admin, { id })).endTakesTwo).toBe(false);
      await access.endPost(admin, { id });
    }
    const id = sixth ?? '';
    expect((await access.person(admin, { id })).endTakesTwo).toBe(true);
    await expect(access.endPost(admin, { id })).rejects.toThrow('two people');
    const byTheDatabase = asApp(administrator, (tx) => tx`select end_post(${id}, '2027-01-01')`);
    await expect(byTheDatabase).rejects.toThrow('ACC-25');
    expect((await access.person(world.asActorId(second), { id })).endTakesTwo).toBe(false);
    const ask = await askPost(administrator, id);
    await access.approveEnd(world.asActorId(lead), ask);
    expect(await isThere(id)).toBe(false);
  });
});
