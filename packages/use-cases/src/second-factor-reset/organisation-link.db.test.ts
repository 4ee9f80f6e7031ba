import { demoPersonIds } from '@waymark/db/seed';
import { expect, test } from 'vitest';

import { createWorld } from '../testing/world.ts';
import { approve, ask } from './index.ts';

test('SGN-8, SGN-9 takes off the link to the organisation’s sign-in too, of that person only, and the audit says so', async () => {
  const world = await createWorld();
  const { sql: owner } = world.database.owner;
  const { administrator, supervisor, 'police-officer': lost } = demoPersonIds;
  await owner`insert into actor_role (actor_id, role, from_on) values (${supervisor}, 'administrator', '2026-01-01')`;
  for (const id of [lost, supervisor]) {
    await owner`
      insert into auth."user" (id, name, email, created_at, updated_at)
        values (${id}, 'A', ${`${id}@wenbrook.example`}, now(), now())`;
    for (const way of ['credential', 'organisation'])
      await owner`
        insert into auth.account (id, user_id, account_id, provider_id, created_at, updated_at)
          values (${`${way} ${id}`}, ${id}, ${id}, ${way}, now(), now())`;
  }
  const { id } = await ask(world.asActorId(administrator), {
    actorId: lost,
    recognisedBy: 'Rang back through the switchboard.',
  });
  await approve(world.asActorId(supervisor), { id });
  const unlinked = await owner`
    select subject_id, actor_id from audit_entry where verb = 'sign-in.organisation-unlinked'`;
  expect([...unlinked]).toEqual([{ subject_id: lost, actor_id: supervisor }]);
  const left = await owner`select id from auth.account order by id`;
  expect(left.map((row) => row['id'])).toEqual(
    [`credential ${supervisor}`, `organisation ${supervisor}`].toSorted(),
  );
  const again = await ask(world.asActorId(administrator), {
    actorId: lost,
    recognisedBy: 'Rang back once more.',
  });
  await approve(world.asActorId(supervisor), { id: again.id });
  const entries =
    await owner`select 1 from audit_entry where verb = 'sign-in.organisation-unlinked'`;
  expect(entries).toHaveLength(1);
  await world.drop();
}, 60_000);
