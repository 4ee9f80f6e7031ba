import { randomUUID } from 'node:crypto';

import { demoPersonIds } from '@waymark/db/seed';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { acceptInvitation, type Passwords } from '../access/index.ts';
import { NotAllowed, NotFound } from '../errors.ts';
import { createWorld, type World } from '../testing/world.ts';
import { approve, ask } from './index.ts';

const { 'police-officer': lost, administrator } = demoPersonIds;
const passwords: Passwords = {
  judge: async () => null,
  hash: async (password) => `hash of ${password}`,
  isTheirs: async () => false,
};
let world: World;
beforeEach(async () => {
  world = await createWorld();
  await world.database.owner.sql`
    insert into auth."user" (id, name, email, email_verified, created_at, updated_at)
    values (${lost}, 'x', 'lost@wenbrook.example', true, now(), now())`;
});
afterEach(() => world.drop());

async function reset(): Promise<{ id: string; secret: string }> {
  const input = { actorId: lost, recognisedBy: 'Rang back through the switchboard.' };
  const { id } = await ask(world.as('administrator'), input);
  const { secret } = await approve(world.as('information-governance-lead'), { id });
  return { id, secret: secret ?? '' };
}

function accept(secret: string, password: string) {
  const { now, newId } = world.as('administrator');
  const visitor = { signInDb: world.database.owner.db, now, newId };
  return acceptInvitation(visitor, passwords, { secret, password });
}

async function passwordNow(): Promise<unknown[]> {
  const rows = await world.database.owner.sql`
    select password from auth.account where user_id = ${lost}`;
  return rows.map(({ password }) => password);
}

/** A post of the same person in the other area. */
async function worksElsewhere(): Promise<void> {
  const { areaId, agencyIds } = world.elsewhere;
  await world.database.owner.sql`
    insert into actor (id, area_id, agency_id, kind, person_id, name, job_title)
    values (${randomUUID()}, ${areaId}, ${agencyIds.earlyHelp}, 'person', ${lost}, 'A', 'B')`;
}

describe('SGN-8: the link by which somebody chooses a new password', () => {
  test('that was never used is dead from the next one on, and stays dead', async () => {
    const one = await reset();
    const two = await reset();
    await expect(accept(one.secret, 'a stranger’s')).rejects.toBeInstanceOf(NotFound);
    await accept(two.secret, 'their own');
    const three = await reset();
    await expect(accept(one.secret, 'a stranger’s')).rejects.toBeInstanceOf(NotFound);
    await accept(three.secret, 'their newest');
    expect(await passwordNow()).toEqual(['hash of their newest']);
    const { sql } = world.database.owner;
    const [entry] = await sql`
      select details from audit_entry where verb = 'invitation.withdrawn' and subject_id = ${one.id}`;
    expect(entry?.['details']).toEqual({ newerLink: true });
  });

  test('is no link while nobody has approved it, whatever stands in the table of invitations', async () => {
    const input = { actorId: lost, recognisedBy: 'Rang back through the switchboard.' };
    const { id } = await ask(world.as('administrator'), input);
    const { sql } = world.database.owner;
    // What an administrator could once write beside the use cases, as confirmed by somebody who took it for a new colleague.
    await sql`
      insert into invitation (
        id, area_id, agency_id, email, name, job_title, token_hash, invited_by, invited_at, expires_at, confirmed_at, confirmed_by)
      select ${id}, area_id, agency_id, 'new@wenbrook.example', 'New', 'Colleague',
             sha256('anything'), ${administrator}, '2026-11-20', '2026-11-27', '2026-11-20', ${demoPersonIds['information-governance-lead']}
      from actor where id = ${lost}`;
    await accept('anything', 'a stranger’s');
    expect(await passwordNow()).toEqual([]);
  });

  test('is shown to nobody where it would open a post in another area too, and then nothing is taken off', async () => {
    await worksElsewhere();
    const { sql } = world.database.owner;
    await sql`
      insert into auth.account (id, user_id, account_id, provider_id, password, created_at, updated_at)
      values ('a', ${lost}, 'a', 'credential', 'old', now(), now())`;
    const input = { actorId: lost, recognisedBy: 'Rang back through the switchboard.' };
    const { id } = await ask(world.as('administrator'), input);
    const lead = world.as('information-governance-lead');
    const shown = approve(lead, { id });
    await expect(shown).rejects.toThrow('staff reset-sign-in');
    await expect(shown).rejects.toBeInstanceOf(NotAllowed);
    expect(await passwordNow()).toEqual(['old']);
    const byMail = { ...lead, mail: { ...lead.mail, isSent: true } };
    expect(await approve(byMail, { id })).toEqual({ secret: null });
    expect(await passwordNow()).toEqual([]);
  });

  test('leaves an address unproved until it has been used out of an e-mail', async () => {
    const proved = async () => {
      const rows = await world.database.owner.sql`
        select email_verified from auth."user" where id = ${lost}`;
      return rows[0]?.['email_verified'] as unknown;
    };
    const { id, secret } = await reset();
    expect(await proved()).toBe(false);
    await world.database.owner.sql`
      insert into mail_outbox (id, area_id, kind, subject_id, address, queued_at, try_at, sent_at)
      select gen_random_uuid(), area_id, 'password-link', ${id}, '', now(), now(), now() from actor where id = ${lost}`;
    await accept(secret, 'their own');
    expect(await proved()).toBe(true);
  });
});
