import { randomUUID } from 'node:crypto';
import { demoNow } from '@waymark/db/seed';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { addAgency, addStaff } from '../access/index.ts';
import { InvalidInput } from '../errors.ts';
import { createWorld, type World } from '../testing/world.ts';
import { addSeries, meeting, meetings } from './index.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.drop());

test('a new area is given its series of meetings, and the next one is there', async () => {
  const owner = { db: world.database.owner.db, now: () => demoNow, newId: randomUUID };
  await addAgency(owner, { area: 'Fernleigh', name: 'Fernleigh Police', kind: 'police' });
  await addAgency(owner, { area: 'Fernleigh', name: 'Fernleigh Schools', kind: 'education' });
  const { actorId } = await addStaff(owner, {
    name: 'Kit Marsh',
    jobTitle: 'Sergeant',
    agency: 'Fernleigh Police',
    roles: ['chair'],
  });
  const times = { name: 'Weekly triage', time: '14:00', weekdays: ['wednesday' as const] };
  const unknown = addSeries(owner, { ...times, area: 'Fernleigh', agencies: ['Fernleigh Scouts'] });
  await expect(unknown).rejects.toThrow(InvalidInput);
  await expect(addSeries(owner, { ...times, area: 'Nowhere' })).rejects.toThrow(InvalidInput);

  await addSeries(owner, { ...times, area: 'Fernleigh' });
  const chair = world.asActorId(actorId);
  const [next] = await meetings(chair);
  expect(next).toMatchObject({ name: 'Weekly triage', startsAt: '2026-11-25T14:00:00.000Z' });
  const { seats, items } = await meeting(chair, { id: next?.id ?? '' });
  expect(seats.map((seat) => seat.name)).toEqual(['Fernleigh Police', 'Fernleigh Schools']);
  expect(items).toEqual([]);
});
