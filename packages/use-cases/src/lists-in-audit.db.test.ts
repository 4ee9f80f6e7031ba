import { demoPersonIds } from '@waymark/db/seed';
import { afterAll, beforeAll, expect, test } from 'vitest';

import * as contact from './contact/index.ts';
import { auditCount, latestAudit } from './testing/audit-rows.ts';
import { createWorld, type World } from './testing/world.ts';
import * as triage from './triage/index.ts';
import * as work from './work/index.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.drop());

test('a list of named families is one entry in the audit: how many, and no names', async () => {
  const before = await auditCount(world);
  const contacts = await contact.list(world.as('police-officer'));
  expect(await latestAudit(world)).toEqual({
    verb: 'contact.list-opened',
    actorId: demoPersonIds['police-officer'],
    details: { contacts: contacts.length },
  });
  const actions = await work.mine(world.as('family-worker'));
  expect(await latestAudit(world)).toEqual({
    verb: 'action.list-opened',
    actorId: demoPersonIds['family-worker'],
    details: { actions: actions.length },
  });
  expect(await auditCount(world)).toBe(before + 2);
});

test('a meeting that a look makes is in the audit once, however many looked', async () => {
  const chair = world.asActorId(world.elsewhere.personIds.chair);
  await Promise.all([triage.meetings(chair), triage.meetings(chair), triage.meetings(chair)]);
  await triage.meetings(chair);
  const made = await world.database.owner.sql`
    select noun, details->>'seats' as seats from audit_entry where verb = 'triage.meeting-made'`;
  expect([...made]).toEqual([{ noun: 'triage-meeting', seats: '7' }]);
});
