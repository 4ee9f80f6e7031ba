import { demoPersonIds, familyIds } from '@waymark/db/seed';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { NotFound } from '../errors.ts';
import { latestAudit } from '../testing/audit-rows.ts';
import { createWorld, type World } from '../testing/world.ts';
import * as needToKnow from './index.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.drop());

const contactId = familyIds(2).contact(1);
const reason = 'The child stands here with me and is afraid to go home.';

test('NTK-11: the oldest that waits is found and looked into, however much was broken since', async () => {
  const lead = world.as('information-governance-lead');
  const oldest = '00000000-0000-4000-8000-00000000aaaa';
  await world.database.owner.sql`
    insert into break_glass (id, area_id, family_id, contact_id, actor_id, reason, broken_at, ends_at, version)
    select case n when 0 then ${oldest}::uuid else gen_random_uuid() end, c.area_id, c.family_id, c.id,
           ${demoPersonIds['police-officer']}, 'One of many, all of them by one person.', moment, moment + interval '1 hour', '1'
    from contact c, generate_series(0, 230) n, lateral (select timestamptz '2026-11-01' + make_interval(mins => n) as moment) at
    where c.id = ${contactId}`;
  for (const list of [needToKnow.brokenGlass, needToKnow.glassToReview])
    expect((await list(lead)).map(({ id }) => id)).toContain(oldest);
  await needToKnow.reviewGlass(lead, { id: oldest, answer: 'justified', finding: 'Asked.' });
  expect((await needToKnow.glassToReview(lead)).map(({ id }) => id)).not.toContain(oldest);
});

test('NTK-8: a reference that nothing has leaves a note, though nothing was opened', async () => {
  const guess = needToKnow.breakGlass(world.as('school-lead'), {
    reference: 'WB-26-9998',
    reason,
  });
  await expect(guess).rejects.toThrow(NotFound);
  expect(await latestAudit(world)).toMatchObject({
    verb: 'break-glass.not-found',
    actorId: demoPersonIds['school-lead'],
  });
});
