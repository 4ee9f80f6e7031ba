import { randomUUID } from 'node:crypto';
import { asOwner } from '@waymark/db/client';
import { insertSeries } from '@waymark/db/triage';
import { demoAgencyIds, demoAreaId, demoNow } from '@waymark/db/seed';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { listForMeeting, open, record } from '../contact/index.ts';
import { contactOf, createWorld, type World } from '../testing/world.ts';
import { addReturn, item, withdraw } from './index.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.drop());

test('returns are read by the seats of their own meeting, not of one the contact was put on later', async () => {
  const officer = world.as('police-officer');
  const seriesId = randomUUID();
  // Soonest, and without a seat for schools.
  const sooner = { name: 'Afternoon triage', time: '16:00', weekdays: ['friday' as const] };
  const agencyIds = [demoAgencyIds.police, demoAgencyIds.health];
  await asOwner(world.database.owner.db, (tx) =>
    insertSeries(tx, { ...sooner, id: seriesId, areaId: demoAreaId, agencyIds }),
  );
  const { id } = await record(officer, contactOf());
  const { meeting } = await listForMeeting(officer, { contactIds: [id] });
  expect(meeting).toMatchObject({ name: 'Afternoon triage' });
  expect(demoNow.toISOString().slice(0, 10)).toBe(meeting.startsAt.slice(0, 10));
  const first = (await open(officer, { id })).item?.id ?? '';
  const known = { kind: 'known-shared', text: 'Seen in clinic.', reason: null } as const;
  await addReturn(world.as('health-visitor'), { itemId: first, ...known });
  expect((await item(world.as('chair'), { id: first })).returns).toHaveLength(1);

  await withdraw(world.as('chair'), { itemId: first, reason: 'For the other meeting.' });
  await world.database.owner
    .sql`update triage_series set weekdays = '{thursday}' where id = ${seriesId}`;
  const again = await listForMeeting(officer, { contactIds: [id] });
  expect(again.meeting.name).toBe('Wenbrook triage meeting');
  const second = (await open(officer, { id })).item?.id ?? '';

  const schools = world.as('school-lead');
  expect((await item(schools, { id: second })).returns).toEqual([]);
  expect((await item(schools, { id: first })).returns).toEqual([]);
  // Whoever gave it can still read it.
  expect((await item(world.as('health-visitor'), { id: first })).returns).toHaveLength(1);
});
