import { demoPeopleSince, demoPersonIds, familyIds, type DemoPerson } from '@waymark/db/seed';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { Conflict, InvalidInput, NotAllowed, NotFound, NotSignedIn } from '../errors.ts';
import { auditOf, latestAudit } from '../testing/audit-rows.ts';
import { createWorld, type World } from '../testing/world.ts';
import { list as listNotifications } from '../notification/index.ts';
import { mine } from '../work/index.ts';
import * as access from './index.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.drop());

const officer = demoPersonIds['police-officer'];
const todayOfDemo = '2026-11-20';
const rolesOf = async (who: DemoPerson) =>
  (await access.people(world.as('administrator'))).people.find(
    ({ id }) => id === demoPersonIds[who],
  )?.roles;

describe('roles by date', () => {
  const give = (id: string, over: object = {}) =>
    access.giveRole(world.as('administrator'), {
      id,
      role: 'supervisor',
      from: todayOfDemo,
      until: null,
      ...over,
    });

  test('ACC-17: a role begins on its day and is given once for a time', async () => {
    await give(officer, { from: '2026-11-21', until: '2026-12-31' });
    expect(await rolesOf('police-officer')).toEqual(['practitioner']);
    await expect(give(officer, { from: '2026-12-31' })).rejects.toThrow(InvalidInput);
    await give(officer, { from: '2027-01-01' });
    await expect(give(officer, { from: '2026-11-19' })).rejects.toThrow(InvalidInput);
    expect(await auditOf(world, officer)).toEqual([
      'staff.role-given by Partnership administrator',
      'staff.role-given by Partnership administrator',
    ]);
  });

  test('ACC-17: a role is ended at once or on a day, and is not ended again when it is over', async () => {
    const end = (until: string) =>
      access.endRole(world.as('administrator'), {
        id: officer,
        role: 'practitioner',
        from: demoPeopleSince.day,
        until,
      });
    await end('2026-12-31');
    expect(await rolesOf('police-officer')).toEqual(['practitioner']);
    await expect(end('2026-11-18')).rejects.toThrow(InvalidInput);
    await end('2026-11-19');
    expect(await rolesOf('police-officer')).toEqual([]);
    await expect(end('2026-12-31')).rejects.toThrow(Conflict);
    expect(await latestAudit(world)).toMatchObject({
      verb: 'staff.role-ended',
      details: { role: 'practitioner', until: '2026-11-19' },
    });
  });

  test('ACC-19: whoever looks after people for a time does not make it longer themselves', async () => {
    const { sql } = world.database.owner;
    const self = demoPersonIds.administrator;
    await sql`update actor_role set until_on = '2027-06-01' where actor_id = ${self} and role = 'administrator'`;
    const longer = { role: 'administrator', from: '2027-06-02' };
    await expect(give(self, longer)).rejects.toThrow(NotAllowed);
  });

  test('ACC-19: an administrator’s own role that sees cases is for another administrator to give', async () => {
    const self = demoPersonIds.administrator;
    await expect(give(self)).rejects.toThrow(NotAllowed);
    await give(officer, { role: 'administrator' });
    const other = world.asActorId(officer);
    await access.giveRole(other, { id: self, role: 'supervisor', from: todayOfDemo, until: null });
    expect(await rolesOf('administrator')).toEqual(['administrator', 'supervisor']);
  });
});

describe('a leaver', () => {
  const worker = demoPersonIds['family-worker'];
  const leave = () => access.endPost(world.as('administrator'), { id: worker });

  test('ACC-21: is out at once, and every session of theirs is gone with the post', async () => {
    const { sql } = world.database.owner;
    await sql`insert into auth."user" (id, name, email, created_at, updated_at) values (${worker}, 'x', 'x@y.example', now(), now())`;
    await sql`insert into auth.session (id, user_id, token, expires_at, created_at, updated_at) values ('s', ${worker}, 't', now() + interval '1 day', now(), now())`;
    await leave();
    expect(await sql`select 1 from auth.session`).toHaveLength(0);
    await expect(access.me(world.as('family-worker'))).rejects.toThrow(NotSignedIn);
    await expect(leave()).rejects.toThrow(NotAllowed);
    expect(await auditOf(world, worker)).toEqual(['staff.post-ended by Partnership administrator']);
  });

  test('ACC-21: with a post in another area is told there why they were signed out, and its audit says it', async () => {
    const { sql } = world.database.owner;
    const post = '00000000-0000-4000-8000-000000000021';
    const { areaId, agencyIds } = world.elsewhere;
    await sql`
      insert into actor (id, area_id, agency_id, kind, person_id, name, job_title)
      values (${post}, ${areaId}, ${agencyIds.earlyHelp}, 'person', ${worker}, 'A', 'B')`;
    await leave();
    const [news] = await listNotifications(world.asActorId(post));
    expect(news).toMatchObject({ kind: 'signed-out-elsewhere', contactId: null });
    const [entry] = await sql`select area_id, verb from audit_entry where subject_id = ${post}`;
    expect(entry).toEqual({ area_id: areaId, verb: 'staff.signed-out-elsewhere' });
  });

  test('ACC-21: where the audit cannot be written nobody leaves, and no session ends', async () => {
    const { sql } = world.database.owner;
    await sql`insert into auth."user" (id, name, email, created_at, updated_at) values (${worker}, 'x', 'x@y.example', now(), now())`;
    await sql`insert into auth.session (id, user_id, token, expires_at, created_at, updated_at) values ('s', ${worker}, 't', now() + interval '1 day', now(), now())`;
    await sql.unsafe(`
      create function no_audit() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$;
      create trigger a_no_audit before insert on audit_entry execute function no_audit()`);
    await expect(leave()).rejects.toThrow();
    expect(await sql`select 1 from auth.session`).toHaveLength(1);
    expect(await sql`select 1 from actor where id = ${worker} and ended_at is null`).toHaveLength(
      1,
    );
  });

  test('ACC-21: what they still had to do is listed without a family, and given on in their agency', async () => {
    const admin = world.as('administrator');
    const before = await mine(world.as('family-worker'));
    const open = before.filter(({ state }) => state === 'open');
    expect(open.length).toBeGreaterThan(0);
    await leave();
    const { leftOpen, receivers } = await access.person(admin, { id: worker });
    expect(leftOpen.map(({ id }) => id).toSorted()).toEqual(open.map(({ id }) => id).toSorted());
    expect(JSON.stringify(leftOpen)).not.toMatch(/Ashdown/);
    expect(receivers.map(({ id }) => id)).toContain(demoPersonIds.supervisor);
    expect(receivers.map(({ id }) => id)).not.toContain(officer);
    expect(receivers.map(({ id }) => id)).not.toContain(demoPersonIds.administrator);
    const action = { leaverId: worker, actionId: leftOpen[0]?.id ?? '' };
    await expect(access.giveActionOn(admin, { ...action, receiverId: officer })).rejects.toThrow(
      InvalidInput,
    );
    const receiverId = demoPersonIds.supervisor;
    await access.giveActionOn(admin, { ...action, receiverId });
    const after = await mine(world.as('supervisor'));
    expect(after.map(({ id }) => id)).toContain(action.actionId);
    expect(await auditOf(world, leftOpen[0]?.contactId ?? '')).toContain(
      'action.given-on by Partnership administrator',
    );
    const contacts = await world.database.owner
      .sql`select 1 from contact where id = ${familyIds(1).contact(1)}`;
    expect(contacts).toHaveLength(1);
  });

  test('ACC-21: somebody looks after people: the last administrator stays, whoever asks', async () => {
    const lead = world.as('information-governance-lead');
    const id = demoPersonIds.administrator;
    const { people } = await access.people(lead);
    expect(people.find((one) => one.id === id)?.can).not.toContain('end-post');
    const asked = access.askEnd(lead, { id, role: null });
    await expect(asked).rejects.toThrow('Nobody would look after people');
    const { sql } = world.database.owner;
    await sql`insert into actor_role (actor_id, role, from_on) values (${officer}, 'administrator', '2026-01-01')`;
    const ask = await access.askEnd(lead, { id, role: null });
    await sql`delete from actor_role where actor_id = ${officer} and role = 'administrator'`;
    const second = demoPersonIds.supervisor;
    await sql`
      insert into actor_role (actor_id, role, from_on) values (${second}, 'information-governance-lead', '2026-01-01')`;
    const byTheDatabase = world.database.app.sql.begin(async (tx) => {
      await tx`select set_config('waymark.actor_id', ${second}, true)`;
      await tx`select approve_end(${ask.id}, '2026-11-20 13:00+00')`;
    });
    await expect(byTheDatabase).rejects.toThrow('ACC-21');
    await sql`insert into actor_role (actor_id, role, from_on) values (${officer}, 'administrator', '2026-01-01')`;
    await access.approveEnd(world.asActorId(second), ask);
    expect((await access.people(lead)).people.find((one) => one.id === id)?.leftOn).not.toBeNull();
  });

  test('ACC-21: the last day on which anybody looks after people is told, and those who left do not count', async () => {
    const lead = world.as('information-governance-lead');
    const lastDay = async () => (await access.people(lead)).lookedAfterUntil;
    expect(await lastDay()).toBeNull();
    const { sql } = world.database.owner;
    await sql`update actor_role set until_on = '2026-12-31' where role = 'administrator'`;
    expect(await lastDay()).toBe('2026-12-31');
    await sql`insert into actor_role (actor_id, role, from_on) values (${officer}, 'administrator', '2026-01-01')`;
    expect(await lastDay()).toBeNull();
    await sql`update actor set ended_at = now() where id = ${officer}`;
    expect(await lastDay()).toBe('2026-12-31');
  });

  test('ACC-21: an administrator gives none of it to themselves, nor to anybody who sees no cases', async () => {
    const admin = world.as('administrator');
    await leave();
    const { leftOpen } = await access.person(admin, { id: worker });
    const action = { leaverId: worker, actionId: leftOpen[0]?.id ?? '' };
    const self = { ...action, receiverId: demoPersonIds.administrator };
    const { sql } = world.database.owner;
    // In the leaver's own agency, and with a role that does casework, so that nothing but the rule is in the way.
    await sql`
      update actor set agency_id = (select agency_id from actor where id = ${worker})
      where id in (${demoPersonIds.administrator}, ${demoPersonIds.analyst})`;
    await sql`insert into actor_role (actor_id, role, from_on) values (${self.receiverId}, 'practitioner', '2026-01-01')`;
    await expect(access.giveActionOn(admin, self)).rejects.toThrow(InvalidInput);
    const analyst = { ...action, receiverId: demoPersonIds.analyst };
    await expect(access.giveActionOn(admin, analyst)).rejects.toThrow(InvalidInput);
    const inDatabase = world.database.app.sql.begin(async (tx) => {
      await tx`select set_config('waymark.actor_id', ${self.receiverId}, true)`;
      await tx`select give_action_on(${action.actionId}, ${self.receiverId})`;
    });
    await expect(inDatabase).rejects.toThrow('ACC-21');
    const { receivers } = await access.person(admin, { id: worker });
    expect(receivers.map(({ id }) => id)).not.toContain(self.receiverId);
    expect(receivers.map(({ id }) => id)).not.toContain(demoPersonIds.analyst);
  });

  test('ACC-21: nobody’s action is taken from them while they are there', async () => {
    const { leftOpen } = await access.person(world.as('administrator'), { id: worker });
    expect(leftOpen).toEqual([]);
    const actionId = familyIds(1).action(1);
    const receiverId = demoPersonIds.supervisor;
    await expect(
      access.giveActionOn(world.as('administrator'), { leaverId: worker, actionId, receiverId }),
    ).rejects.toThrow(NotFound);
  });
});

describe('the quarterly review', () => {
  const standings = async () => {
    const { people, review } = await access.people(world.as('administrator'));
    const of = Object.fromEntries(people.map(({ id, review: standing }) => [id, standing]));
    return { of, review };
  };

  test('ACC-22: is overdue after the quarter’s first month, and done person by person', async () => {
    const before = await standings();
    expect(before.review).toMatchObject({
      quarter: '2026-Q4',
      dueOn: '2026-10-31',
      isOverdue: true,
    });
    expect(before.of[officer]).toBe('overdue');
    await access.keepAccess(world.as('administrator'), { id: officer });
    const after = await standings();
    expect(after.of[officer]).toBe('done');
    expect(after.review.toDo).toBe(before.review.toDo - 1);
    await expect(access.keepAccess(world.as('administrator'), { id: officer })).rejects.toThrow(
      Conflict,
    );
  });

  test('ACC-22: changing or ending somebody’s access counts as having looked at it', async () => {
    const admin = world.as('administrator');
    const analyst = demoPersonIds.analyst;
    await access.endRole(admin, {
      id: analyst,
      role: 'analyst',
      from: demoPeopleSince.day,
      until: todayOfDemo,
    });
    await access.endPost(admin, { id: officer });
    const rows = await world.database.owner.sql`
      select actor_id, answer from access_review where actor_id in (${analyst}, ${officer}) order by answer`;
    expect([...rows]).toEqual([
      { actor_id: analyst, answer: 'changed' },
      { actor_id: officer, answer: 'ended' },
    ]);
  });

  test('ACC-22: nobody reviews themselves; an administrator is reviewed by the information governance lead', async () => {
    const id = demoPersonIds.administrator;
    await expect(access.keepAccess(world.as('administrator'), { id })).rejects.toThrow(NotAllowed);
    const lead = world.as('information-governance-lead');
    await expect(access.keepAccess(lead, { id: officer })).rejects.toThrow(NotAllowed);
    await access.keepAccess(lead, { id });
    expect((await standings()).of[id]).toBe('done');
    expect(await auditOf(world, id)).toEqual([
      'staff.access-kept by Information governance officer',
    ]);
  });
});
