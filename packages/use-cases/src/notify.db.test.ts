import { demoHubServiceIds } from '@waymark/db/seed';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { record } from './contact/index.ts';
import { seedDemoDirectory } from './directory/index.ts';
import { auditCount } from './testing/audit-rows.ts';
import { contactOf, createWorld, type World } from './testing/world.ts';
import { reportOutOfDate } from './usefulness/index.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await seedDemoDirectory(world.asActorId(null));
});
afterAll(() => world.drop());

test('D10 what nobody could be told of is not done, and whoever did it is told so', async () => {
  const { owner } = world.database;
  const before = await auditCount(world);
  await owner.sql`revoke insert on notification from waymark_app`;
  const acts = await Promise.allSettled([
    record(world.as('police-officer'), contactOf({ familyName: 'Quill' }, { risk: 'high' })),
    reportOutOfDate(world.asActorId(null), {
      serviceId: demoHubServiceIds.wenbrook,
      topic: 'closed',
      words: 'It is shut.',
    }),
  ]);
  await owner.sql`grant insert on notification to waymark_app`;
  expect(acts.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await auditCount(world)).toBe(before);
  expect(await owner.sql`select 1 from family where name = 'Quill'`).toHaveLength(0);
  expect(
    await owner.sql`select 1 from out_of_date_report where words = 'It is shut.'`,
  ).toHaveLength(0);
});
