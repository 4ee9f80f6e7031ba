import { acceptInvitation as acceptInDatabase } from '@waymark/db/access';
import type { StaffRole } from '@waymark/domain/access';
import { demoAgencyIds, demoPersonIds } from '@waymark/db/seed';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { Conflict, InvalidInput, NotAllowed, NotFound } from '../errors.ts';
import { auditOf } from '../testing/audit-rows.ts';
import { createWorld, type World } from '../testing/world.ts';
import * as access from './index.ts';
import { hashOfSecret } from './invite.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.drop());

const officer = demoPersonIds['police-officer'];
const todayOfDemo = '2026-11-20';
const nurse = {
  email: 'New.Nurse@Health.example',
  name: 'Iris Vale',
  jobTitle: 'School nurse',
  agencyId: demoAgencyIds.health,
  roles: ['agency-representative'] as StaffRole[],
  from: todayOfDemo,
  until: null,
};
const passwords: access.Passwords = {
  judge: async (password) => (password.length < 12 ? { message: 'Longer.' } : null),
  hash: async (password) => `hash of ${password}`,
  isTheirs: async (_email, password) => password === 'their own password',
};
/** As the host gives it: the owner stands in for sign-in's role, whose grants the server's tests hold. */
const visitor = () => {
  const { now, newId } = world.as('administrator');
  return { signInDb: world.database.owner.db, now, newId };
};
const secretOf = async (over: Partial<typeof nurse> = {}) => {
  const { id } = await access.invite(world.as('administrator'), { ...nurse, ...over });
  const lead = world.as('information-governance-lead');
  return (await access.confirmInvitation(lead, { id })).secret ?? '';
};
/** What the link of an invitation holds, whoever is shown it. */
const secretFor = (id: string) => world.as('administrator').mail.secretFor(id);
const accept = (secret: string, password = 'lantern otter gravel') =>
  access.acceptInvitation(visitor(), passwords, { secret, password });

/** The other area has one administrator; another is made there, who confirms. */
async function confirmedElsewhere(id: string): Promise<void> {
  const { chair } = world.elsewhere.personIds;
  await world.database.owner.sql`
    insert into actor_role (actor_id, role, from_on) values (${chair}, 'administrator', '2026-01-01')`;
  await access.confirmInvitation(world.asActorId(chair), { id });
}

describe('an invitation', () => {
  test('ACC-20: is accepted once, and makes post, roles, sign-in and audit together', async () => {
    const secret = await secretOf();
    await expect(access.openInvitation(visitor(), { secret })).resolves.toMatchObject({
      name: 'Iris Vale',
      areaName: 'Wenbrook',
      hasSignIn: false,
    });
    await accept(secret);
    const list = await access.people(world.as('administrator'));
    const made = list.people.find(({ name }) => name === 'Iris Vale');
    expect(made).toMatchObject({ jobTitle: 'School nurse', roles: ['agency-representative'] });
    expect(await auditOf(world, made?.id ?? '')).toEqual(['invitation.accepted by School nurse']);
    const [signIn] = await world.database.owner.sql`
      select u.id, u.email, a.password from auth."user" u join auth.account a on a.user_id = u.id`;
    expect(signIn).toEqual({
      id: made?.id,
      email: 'new.nurse@health.example',
      password: 'hash of lantern otter gravel',
    });
    await expect(accept(secret)).rejects.toThrow(NotFound);
    await expect(access.openInvitation(visitor(), { secret })).rejects.toThrow(NotFound);
  });

  test('ACC-20: two who accept at the same moment make one person', async () => {
    const secret = await secretOf();
    const both = await Promise.allSettled([accept(secret), accept(secret)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const made = await world.database.owner.sql`select 1 from actor where name = 'Iris Vale'`;
    expect(made).toHaveLength(1);
  });

  test('ACC-20: opens nothing once it is withdrawn, once it has lapsed, or with another secret', async () => {
    const admin = world.as('administrator');
    const { id } = await access.invite(admin, nurse);
    const secret = secretFor(id);
    await access.confirmInvitation(world.as('information-governance-lead'), { id });
    await access.withdrawInvitation(admin, { id });
    await expect(accept(secret)).rejects.toThrow(NotFound);
    await expect(access.withdrawInvitation(admin, { id })).rejects.toThrow(NotFound);
    const old = await secretOf();
    const inEightDays = { ...visitor(), now: () => new Date('2026-11-28T12:00:00Z') };
    const password = 'lantern otter gravel';
    await expect(
      access.acceptInvitation(inEightDays, passwords, { secret: old, password }),
    ).rejects.toThrow(NotFound);
    const late = await acceptInDatabase(world.database.owner.db, {
      tokenHash: hashOfSecret(old),
      postId: officer,
      accountId: 'a',
      passwordHash: 'b',
      at: inEightDays.now(),
    });
    expect(late).toBe('not-open');
    await expect(accept('secret of nothing')).rejects.toThrow(NotFound);
  });

  test('ACC-20: takes no password that sign-in would not, and stays open', async () => {
    const secret = await secretOf();
    await expect(accept(secret, 'short')).rejects.toThrow(InvalidInput);
    await accept(secret);
  });

  test('ACC-20, ACC-16: whoever signs in already accepts with their own password; not twice in an area', async () => {
    await accept(await secretOf());
    await expect(accept(await secretOf(), 'their own password')).rejects.toThrow(Conflict);
    const elsewhere = world.asActorId(world.elsewhere.personIds.administrator);
    const agencyId = world.elsewhere.agencyIds.health;
    const { id } = await access.invite(elsewhere, { ...nurse, agencyId });
    const secret = secretFor(id);
    await confirmedElsewhere(id);
    await expect(accept(secret, 'somebody else guesses')).rejects.toThrow(InvalidInput);
    await accept(secret, 'their own password');
    const posts = await world.database.owner.sql<{ id: string; person_id: string }[]>`
      select id, person_id from actor where name = 'Iris Vale' order by started_at`;
    expect(posts.map((row) => row.person_id)).toEqual([posts[0]?.id, posts[0]?.id]);
    const { posts: listed } = await access.me(world.asActorId(posts[1]?.id ?? ''));
    expect(listed.map(({ areaName }) => areaName)).toEqual(['Area EL', 'Wenbrook']);
  });

  test('ACC-20: is refused beside its fields, and not made twice to one address', async () => {
    const admin = world.as('administrator');
    const wrong = { ...nurse, email: 'nobody', roles: [], from: '2026-11-31' };
    await expect(access.invite(admin, wrong)).rejects.toMatchObject({
      problems: [{ field: 'email' }, { field: 'roles' }, { field: 'from' }],
    });
    const chair = { ...nurse, roles: ['chair' as const], from: '2026-11-19' };
    await expect(access.invite(admin, chair)).rejects.toMatchObject({
      problems: [{ field: 'roles' }, { field: 'from' }],
    });
    await access.invite(admin, nurse);
    await expect(access.invite(admin, nurse)).rejects.toMatchObject({
      problems: [{ field: 'email' }],
    });
  });

  test('where e-mail is sent, the link is not shown, and the outbox holds no secret', async () => {
    const admin = world.as('administrator');
    const mail = { ...admin.mail, isSent: true };
    const { id, isSent } = await access.invite({ ...admin, mail }, nurse);
    expect(isSent).toBe(true);
    const none = await world.database.owner.sql`select 1 from mail_outbox where subject_id = ${id}`;
    expect(none).toHaveLength(0);
    const lead = world.as('information-governance-lead');
    expect(await access.confirmInvitation({ ...lead, mail }, { id })).toEqual({ secret: null });
    const rows = await world.database.owner.sql`
      select kind, address, sent_at, failed_at, tries from mail_outbox where subject_id = ${id}`;
    expect([...rows]).toEqual([
      {
        kind: 'invitation',
        address: 'new.nurse@health.example',
        sent_at: null,
        failed_at: null,
        tries: 0,
      },
    ]);
    const [row] = await world.database.owner
      .sql`select row_to_json(i)::text as all from invitation i where id = ${id}`;
    expect(row?.['all']).not.toContain(`secret of ${id}`);
    const list = await access.people(admin);
    expect(list.invitations.find((one) => one.id === id)?.mail).toBe('waiting');
  });
});

describe('an invitation that nobody else has confirmed', () => {
  const confirm = (ctx: ReturnType<World['as']>, id: string) =>
    access.confirmInvitation(ctx, { id });
  const standing = async (ctx: ReturnType<World['as']>, id: string) => {
    const found = (await access.people(ctx)).invitations.find((one) => one.id === id);
    return found && [found.state, found.mayConfirm];
  };

  test('ACC-23: opens nothing, and not by whoever invited; another makes it open', async () => {
    const [admin, lead] = [world.as('administrator'), world.as('information-governance-lead')];
    const { id } = await access.invite(admin, { ...nurse, roles: ['administrator'] });
    const secret = secretFor(id);
    await expect(access.openInvitation(visitor(), { secret: secret })).rejects.toThrow(NotFound);
    await expect(accept(secret)).rejects.toThrow(NotFound);
    const forced = await acceptInDatabase(world.database.owner.db, {
      tokenHash: hashOfSecret(secret),
      postId: officer,
      accountId: 'a',
      passwordHash: 'b',
      at: visitor().now(),
    });
    expect(forced).toBe('not-open');
    expect(await standing(admin, id)).toEqual(['to-confirm', false]);
    expect(await standing(lead, id)).toEqual(['to-confirm', true]);
    await expect(confirm(admin, id)).rejects.toThrow(NotAllowed);
    await expect(confirm(world.as('chair'), id)).rejects.toThrow(NotAllowed);
    await confirm(lead, id);
    await expect(confirm(lead, id)).rejects.toThrow(Conflict);
    expect(await standing(admin, id)).toEqual(['open', false]);
    await accept(secret);
    expect(await auditOf(world, id)).toEqual([
      'invitation.made by Partnership administrator',
      'invitation.confirmed by Information governance officer',
    ]);
  });

  test('ACC-23: the database refuses whoever invited, in another post of theirs too', async () => {
    const { id } = await access.invite(world.as('administrator'), nurse);
    const { sql } = world.database.owner;
    const confirmAs = (actorId: string) =>
      world.database.app.sql.begin(async (tx) => {
        await tx`select set_config('waymark.actor_id', ${actorId}, true)`;
        const [row] = await tx`select confirm_invitation(${id}, '2026-11-20T12:00:00Z') as done`;
        return row?.['done'] as boolean;
      });
    expect(await confirmAs(demoPersonIds.administrator)).toBe(false);
    await expect(confirmAs(demoPersonIds.chair)).rejects.toThrow('ACC-23');
    expect(await confirmAs(world.elsewhere.personIds.administrator)).toBe(false);
    await sql`insert into actor_role (actor_id, role, from_on) values (${officer}, 'administrator', '2026-01-01')`;
    const own = demoPersonIds.administrator;
    await sql`update actor set ended_at = now() where id = ${officer}`;
    await sql`update actor set person_id = ${own} where id = ${officer}`;
    await sql`update actor set ended_at = now() where id = ${own}`;
    await sql`update actor set ended_at = null where id = ${officer}`;
    expect(await confirmAs(officer)).toBe(false);
  });

  test('ACC-23: an address counts as proved where the link went there by e-mail, and only there', async () => {
    const { sql } = world.database.owner;
    const verified = async (email: string) => {
      const [row] = await sql`select email_verified from auth."user" where email = ${email}`;
      return row?.['email_verified'] as boolean;
    };
    await accept(await secretOf());
    expect(await verified('new.nurse@health.example')).toBe(false);
    const mail = { ...world.as('administrator').mail, isSent: true };
    const other = { ...nurse, email: 'sent@health.example' };
    const { id } = await access.invite({ ...world.as('administrator'), mail }, other);
    const lead = world.as('information-governance-lead');
    await access.confirmInvitation({ ...lead, mail }, { id });
    await sql`update mail_outbox set sent_at = now() where subject_id = ${id}`;
    await accept(mail.secretFor(id));
    expect(await verified('sent@health.example')).toBe(true);
  });
});

describe('the invitations of a leaver', () => {
  const second = async () => {
    await world.database.owner.sql`
      insert into actor_role (actor_id, role, from_on) values (${officer}, 'administrator', '2026-01-01')`;
    return world.as('police-officer');
  };

  test('ACC-21: are taken back with the post', async () => {
    const leaver = await second();
    const { id } = await access.invite(leaver, nurse);
    const secret = secretFor(id);
    await access.confirmInvitation(world.as('administrator'), { id });
    const ask = await access.askEnd(world.as('administrator'), { id: officer, role: null });
    await access.approveEnd(world.as('information-governance-lead'), ask);
    await expect(accept(secret)).rejects.toThrow(NotFound);
    const [row] = await world.database.owner
      .sql`select withdrawn_by from invitation where id = ${id}`;
    expect(row?.['withdrawn_by']).toBe(demoPersonIds['information-governance-lead']);
    expect(await auditOf(world, id)).toContain(
      'invitation.withdrawn by Information governance officer',
    );
  });

  test('ACC-21: open nothing where whoever invited looks after people no more', async () => {
    const inviter = await second();
    const { id } = await access.invite(inviter, nurse);
    const secret = secretFor(id);
    await access.confirmInvitation(world.as('administrator'), { id });
    await world.database.owner.sql`
      delete from actor_role where actor_id = ${officer} and role = 'administrator'`;
    await expect(access.openInvitation(visitor(), { secret: secret })).rejects.toThrow(NotFound);
    const forced = await acceptInDatabase(world.database.owner.db, {
      tokenHash: hashOfSecret(secret),
      postId: visitor().newId(),
      accountId: 'a',
      passwordHash: 'b',
      at: visitor().now(),
    });
    expect(forced).toBe('not-open');
  });
});
