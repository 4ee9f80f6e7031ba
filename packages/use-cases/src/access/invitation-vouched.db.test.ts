import type { Connection } from '@waymark/db/client';
import type { StaffRole } from '@waymark/domain/access';
import { demoAgencyIds, demoPersonIds } from '@waymark/db/seed';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { list as listNotifications } from '../notification/index.ts';
import { createWorld, type World } from '../testing/world.ts';
import * as access from './index.ts';

type Query = Parameters<Parameters<Connection['sql']['begin']>[1]>[0];

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.drop());

const nurse = {
  email: 'new.nurse@health.example',
  name: 'Iris Vale',
  jobTitle: 'School nurse',
  agencyId: demoAgencyIds.health,
  roles: ['agency-representative'] as StaffRole[],
  from: '2026-11-20',
  until: null,
};
const passwords: access.Passwords = {
  judge: async () => null,
  hash: async (password) => `hash of ${password}`,
  isTheirs: async () => false,
};
const visitor = () => {
  const { now, newId } = world.as('administrator');
  return { signInDb: world.database.owner.db, now, newId };
};
const secretOf = async () => {
  const { id } = await access.invite(world.as('administrator'), nurse);
  const lead = world.as('information-governance-lead');
  return (await access.confirmInvitation(lead, { id })).secret ?? '';
};
const accept = (secret: string, password = 'lantern otter gravel') =>
  access.acceptInvitation(visitor(), passwords, { secret, password });

describe('an invitation to somebody who was here before', () => {
  const goneAndBack = async () => {
    await accept(await secretOf());
    const { people } = await access.people(world.as('administrator'));
    const id = people.find((one) => one.name === 'Iris Vale')?.id ?? '';
    const { sql } = world.database.owner;
    await sql`insert into auth.two_factor (id, user_id, secret, backup_codes) values ('t', ${id}, 's', '[]')`;
    await access.endPost(world.as('administrator'), { id });
    return id;
  };

  test('ACC-20: takes a new password of whoever has left, with nothing left of their old ways in', async () => {
    const id = await goneAndBack();
    const secret = await secretOf();
    await expect(access.openInvitation(visitor(), { secret })).resolves.toMatchObject({
      hasSignIn: false,
      hasPost: false,
    });
    await accept(secret, 'another lantern otter');
    const { sql } = world.database.owner;
    const ways = await sql`
      select l.password, (select count(*)::int from auth.two_factor t where t.user_id = l.user_id) as codes
      from auth.account l where l.user_id = ${id}`;
    expect([...ways]).toEqual([{ password: 'hash of another lantern otter', codes: 0 }]);
    const posts =
      await sql`select ended_at is null as live from actor where person_id = ${id} order by started_at`;
    expect(posts.map((row) => row['live'])).toEqual([false, true]);
  });
});

describe('the two who vouch for somebody', () => {
  test('ACC-23: whoever invites never has the link, and both who vouched hear that it was used', async () => {
    const made = await access.invite(world.as('administrator'), nurse);
    expect(made).toEqual({ id: made.id, isSent: false });
    const lead = world.as('information-governance-lead');
    const { secret } = await access.confirmInvitation(lead, { id: made.id });
    await accept(secret ?? '');
    for (const who of ['administrator', 'information-governance-lead'] as const) {
      const [news] = await listNotifications(world.as(who));
      expect(news).toMatchObject({ kind: 'invitation-accepted', contactId: null });
    }
  });

  test('ACC-23: nothing is added to it once it is confirmed, and it is not brought back once withdrawn', async () => {
    const admin = world.as('administrator');
    const { id } = await access.invite(admin, nurse);
    const asAdmin = (write: (tx: Query) => ReturnType<Query>) =>
      world.database.app.sql.begin(async (tx) => {
        await tx`select set_config('waymark.actor_id', ${demoPersonIds.administrator}, true)`;
        return [...(await write(tx))];
      });
    await access.confirmInvitation(world.as('information-governance-lead'), { id });
    const added = asAdmin(
      (tx) => tx`
        insert into invitation_role (invitation_id, role, from_on) values (${id}, 'administrator', '2026-11-20') returning role`,
    );
    await expect(added).rejects.toThrow('row-level security');
    await access.withdrawInvitation(admin, { id });
    const back = await asAdmin(
      (tx) =>
        tx`update invitation set withdrawn_at = null, withdrawn_by = null where id = ${id} returning id`,
    );
    expect(back).toEqual([]);
  });

  test('ACC-23: who is alone is told so before they invite', async () => {
    const admin = world.as('administrator');
    expect((await access.people(admin)).somebodyConfirms).toBe(true);
    await world.database.owner.sql`
      delete from actor_role where role = 'information-governance-lead'`;
    expect((await access.people(admin)).somebodyConfirms).toBe(false);
  });
});
