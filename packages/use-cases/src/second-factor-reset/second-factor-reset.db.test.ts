import { randomUUID } from 'node:crypto';

import type { Connection } from '@waymark/db/client';
import { demoAreaId, demoPersonIds } from '@waymark/db/seed';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { acceptInvitation, openInvitation, type Passwords } from '../access/index.ts';
import { Conflict, NotAllowed, NotFound } from '../errors.ts';
import { list as listNotifications } from '../notification/index.ts';
import { auditOf } from '../testing/audit-rows.ts';
import { createWorld, type World } from '../testing/world.ts';
import { approve, ask, list } from './index.ts';

const [lost, first, second] = [
  demoPersonIds['police-officer'],
  demoPersonIds.administrator,
  demoPersonIds.supervisor,
];
const input = { actorId: lost, recognisedBy: 'Rang back through the switchboard.' };
const passwords: Passwords = {
  judge: async () => null,
  hash: async (password) => `hash of ${password}`,
  isTheirs: async () => false,
};
let world: World;

beforeAll(async () => {
  world = await createWorld();
  const { sql: owner } = world.database.owner;
  await owner`insert into actor_role (actor_id, role, from_on) values (${second}, 'administrator', '2026-01-01')`;
  await owner`
    insert into auth."user" (id, name, email, created_at, updated_at)
    select id, name, id || '@wenbrook.example', now(), now() from actor where id in (${lost}, ${second})`;
}, 60_000);
beforeEach(async () => {
  const { sql: owner } = world.database.owner;
  await owner`truncate second_factor_reset, auth.two_factor, auth.passkey, auth.session`;
  await owner`update auth."user" set two_factor_enabled = true`;
  for (const id of [lost, second]) {
    await owner`insert into auth.two_factor (id, user_id, secret, backup_codes) values (${id}, ${id}, 's', '[]')`;
    await owner`
      insert into auth.passkey (id, user_id, public_key, credential_id, counter, device_type, backed_up)
      values (${id}, ${id}, 'k', ${id}, 0, 'singleDevice', false)`;
    await owner`
      insert into auth.session (id, user_id, token, expires_at, created_at, updated_at)
      values (${id}, ${id}, ${id}, now() + interval '1 hour', now(), now())`;
  }
});
afterAll(() => world.drop());

/** How many second factors and sessions somebody has. */
async function ways(id: string): Promise<number> {
  const rows = await world.database.owner.sql`
    select (select count(*) from auth.two_factor where user_id = ${id})
         + (select count(*) from auth.passkey where user_id = ${id})
         + (select count(*) from auth.session where user_id = ${id})
         + (select count(*) from auth."user" where id = ${id} and two_factor_enabled) as n`;
  return Number(rows[0]?.['n']);
}

type Sql = Connection['sql'];
type Query = Parameters<Parameters<Sql['begin']>[1]>[0];

/** As the application, without any use case. */
function asApp(me: string, ask: (tx: Query) => ReturnType<Query>): Promise<unknown[]> {
  return world.database.app.sql.begin(async (tx) => {
    await tx`select set_config('waymark.actor_id', ${me}, true)`;
    return [...(await ask(tx))];
  });
}

describe('SGN-8 a second step that is taken off', () => {
  test('takes two administrators, and then everything is gone at once, of that person only', async () => {
    const { id } = await ask(world.asActorId(first), input);
    expect(await ways(lost)).toBe(4);
    await expect(approve(world.asActorId(first), { id })).rejects.toBeInstanceOf(NotAllowed);
    expect(await ways(lost)).toBe(4);
    await approve(world.asActorId(second), { id });
    expect([await ways(lost), await ways(second)]).toEqual([0, 4]);
    await expect(approve(world.asActorId(second), { id })).rejects.toBeInstanceOf(Conflict);
    const verbs = (await auditOf(world, lost)).map((line) => line.split(' ')[0]);
    expect(verbs.slice(-2)).toEqual(['second-factor-reset.asked', 'second-factor-reset.approved']);
  });

  test('takes the password too; by a link, once, the person chooses another and keeps their post', async () => {
    const { sql: owner } = world.database.owner;
    await owner`truncate auth.account`;
    for (const id of [lost, second])
      await owner`
        insert into auth.account (id, user_id, account_id, provider_id, password, created_at, updated_at)
        values (${`of ${id}`}, ${id}, ${id}, 'credential', 'old', now(), now())`;
    const { id } = await ask(world.asActorId(first), input);
    const { secret } = await approve(world.asActorId(second), { id });
    const passwordOf = async (of: string) =>
      (await owner`select password from auth.account where user_id = ${of}`)[0]?.[
        'password'
      ] as string;
    expect([await passwordOf(lost), await passwordOf(second)]).toEqual([undefined, 'old']);
    const { now, newId } = world.asActorId(first);
    const visitor = { signInDb: world.database.owner.db, now, newId };
    const link = { secret: secret ?? '' };
    expect(await openInvitation(visitor, link)).toMatchObject({ hasSignIn: false, hasPost: true });
    await acceptInvitation(visitor, passwords, { ...link, password: 'lantern otter gravel' });
    expect(await passwordOf(lost)).toBe('hash of lantern otter gravel');
    const posts = await owner`select id from actor where person_id = ${lost} and ended_at is null`;
    expect([...posts]).toEqual([{ id: lost }]);
    const again = acceptInvitation(visitor, passwords, { ...link, password: 'another otter' });
    await expect(again).rejects.toBeInstanceOf(NotFound);
  });

  test('opens no link to a post that has ended since, nor in the stead of a password found since', async () => {
    const { sql: owner } = world.database.owner;
    await owner`truncate auth.account`;
    const { now, newId } = world.asActorId(first);
    const visitor = { signInDb: world.database.owner.db, now, newId };
    const linkOf = async () => {
      const { id } = await ask(world.asActorId(first), input);
      const { secret } = await approve(world.asActorId(second), { id });
      return { secret: secret ?? '', password: 'lantern otter gravel' };
    };
    const late = await linkOf();
    await owner`update actor set ended_at = now() where id = ${lost}`;
    await expect(acceptInvitation(visitor, passwords, late)).rejects.toBeInstanceOf(NotFound);
    await owner`update actor set ended_at = null where id = ${lost}`;
    const other = await linkOf();
    await acceptInvitation(visitor, passwords, other);
    await expect(acceptInvitation(visitor, passwords, late)).rejects.toBeInstanceOf(NotFound);
  });

  test('sends the link where e-mail is sent, and shows it to nobody', async () => {
    const approver = world.asActorId(second);
    const mail = { ...approver.mail, isSent: true };
    const { id } = await ask(world.asActorId(first), input);
    expect(await approve({ ...approver, mail }, { id })).toEqual({ secret: null });
    const sent = await world.database.owner
      .sql`select address from mail_outbox where subject_id = ${id}`;
    expect([...sent]).toEqual([{ address: `${lost}@wenbrook.example` }]);
  });

  test('is approved by the information governance lead too, who asks for none', async () => {
    const lead = world.as('information-governance-lead');
    await expect(ask(lead, input)).rejects.toBeInstanceOf(NotAllowed);
    const { id } = await ask(world.asActorId(first), input);
    expect((await list(lead)).map((each) => [each.id, each.mayApprove])).toEqual([[id, true]]);
    await approve(lead, { id });
    expect([await ways(lost), await ways(second)]).toEqual([0, 4]);
  });

  test('is of somebody who is there: not of a post that has ended, in the database neither', async () => {
    const { sql: owner } = world.database.owner;
    const { id } = await ask(world.asActorId(first), input);
    await owner`update actor set ended_at = now() where id = ${lost}`;
    await expect(ask(world.asActorId(first), input)).rejects.toBeInstanceOf(NotFound);
    const asked = asApp(
      first,
      (tx) => tx`
        insert into second_factor_reset (id, area_id, actor_id, recognised_by, asked_by_id, asked_at)
        values (gen_random_uuid(), ${demoAreaId}, ${lost}, 'x', ${first}, now())`,
    );
    await expect(asked).rejects.toThrow('row-level security');
    await expect(approve(world.asActorId(second), { id })).rejects.toBeInstanceOf(NotFound);
    await owner`update actor set ended_at = null where id = ${lost}`;
    expect(await ways(lost)).toBe(4);
  });

  test('is told to the person in every area of theirs, and stands in the audit of each', async () => {
    const { sql: owner } = world.database.owner;
    const post = randomUUID();
    const { areaId, agencyIds } = world.elsewhere;
    await owner`
      insert into actor (id, area_id, agency_id, kind, person_id, name, job_title)
      values (${post}, ${areaId}, ${agencyIds.police}, 'person', ${lost}, 'A', 'B')`;
    const { id } = await ask(world.asActorId(first), input);
    const approver = world.asActorId(second);
    const byMail = { ...approver, mail: { ...approver.mail, isSent: true } };
    await approve(byMail, { id });
    for (const told of [lost, post]) {
      const [news] = await listNotifications(world.asActorId(told));
      expect(news).toMatchObject({ kind: 'second-step-taken-off', contactId: null });
    }
    const entries = await owner`
      select area_id, actor_id from audit_entry
      where verb = 'second-factor-reset.felt-elsewhere' and subject_id = ${post}`;
    expect([...entries]).toEqual([{ area_id: areaId, actor_id: second }]);
    await owner`update actor set ended_at = now() where id = ${post}`;
  });

  test('is asked for by nobody for themselves, nor of another area, nor without the role', async () => {
    const self = { ...input, actorId: first };
    await expect(ask(world.asActorId(first), self)).rejects.toBeInstanceOf(NotAllowed);
    const elsewhere = { ...input, actorId: world.elsewhere.personIds.chair };
    await expect(ask(world.asActorId(first), elsewhere)).rejects.toBeInstanceOf(NotFound);
    await expect(ask(world.as('chair'), input)).rejects.toBeInstanceOf(NotAllowed);
  });

  test('waits for a day, and is shown to whoever may approve it', async () => {
    const { id } = await ask(world.asActorId(first), input);
    const shown = (await list(world.asActorId(second))).map((each) => [each.id, each.mayApprove]);
    expect(shown).toEqual([[id, true]]);
    expect((await list(world.asActorId(first)))[0]?.mayApprove).toBe(false);
    await world.database.owner
      .sql`update second_factor_reset set asked_at = asked_at - interval '24 hours'`;
    expect(await list(world.asActorId(second))).toEqual([]);
    await expect(approve(world.asActorId(second), { id })).rejects.toThrow('24 hours');
    expect(await ways(lost)).toBe(4);
  });

  test('is approved only while whoever asked still is an administrator, and by another person', async () => {
    const { sql: owner } = world.database.owner;
    const { id } = await ask(world.asActorId(first), input);
    const asSecond = () =>
      asApp(
        second,
        (tx) => tx`
        update second_factor_reset set approved_by_id = ${second}, approved_at = now() where id = ${id} returning id`,
      );
    // The post of whoever asked has ended, and they hold another.
    await owner`update actor set ended_at = now() where id = ${first}`;
    expect((await list(world.asActorId(second)))[0]?.mayApprove).toBe(false);
    await expect(approve(world.asActorId(second), { id })).rejects.toBeInstanceOf(NotAllowed);
    await expect(asSecond()).rejects.toThrow('row-level security');
    await owner`update actor set person_id = ${first} where id = ${second}`;
    await expect(asSecond()).rejects.toThrow('row-level security');
    await owner`update actor set person_id = ${second} where id = ${second}`;
    await owner`update actor set ended_at = null where id = ${first}`;
    expect(await ways(lost)).toBe(4);
    expect(await asSecond()).toHaveLength(1);
  });

  test('is refused by the database too, whatever a use case forgets', async () => {
    const { id } = await ask(world.asActorId(first), input);
    const approveAs = (me: string, as: string) =>
      asApp(
        me,
        (tx) => tx`
        update second_factor_reset set approved_by_id = ${as}, approved_at = now() where id = ${id} returning id`,
      );
    await expect(approveAs(first, first)).rejects.toThrow();
    await expect(approveAs(first, second)).rejects.toThrow();
    expect(await approveAs(lost, lost)).toHaveLength(0);
    expect(await approveAs(world.elsewhere.personIds.chair, second)).toHaveLength(0);
    const insertAs = (me: string, actorId: string, approvedBy: string | null) =>
      asApp(
        me,
        (tx) => tx`
        insert into second_factor_reset (id, area_id, actor_id, recognised_by, asked_by_id, asked_at, approved_by_id)
        values (gen_random_uuid(), ${demoAreaId}, ${actorId}, 'x', ${me}, now(), ${approvedBy})`,
      );
    await expect(insertAs(first, first, null)).rejects.toThrow();
    await expect(insertAs(first, lost, second)).rejects.toThrow();
    await expect(insertAs(first, world.elsewhere.personIds.chair, null)).rejects.toThrow();
    await expect(insertAs(lost, second, null)).rejects.toThrow();
    expect(await ways(lost)).toBe(4);
  });
});
