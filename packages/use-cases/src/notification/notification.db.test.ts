import { noticeId } from '@waymark/db/seed';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { NotFound } from '../errors.ts';
import { createWorld, type World } from '../testing/world.ts';
import { list, markRead, notificationTexts } from './index.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.drop());

const given = noticeId({ family: 1, contact: 1 }, 'action-given', 'family-worker');

test('everybody sees their own notices and no others', async () => {
  const mine = await list(world.as('family-worker'));
  expect(mine.map((each) => [each.id, each.kind])).toEqual([[given, 'action-given']]);
  await expect(markRead(world.as('chair'), { id: given })).rejects.toThrow(NotFound);
});

test('a notice is read once, and the first time counts', async () => {
  const worker = world.as('family-worker');
  await markRead(worker, { id: given });
  const [first] = await list(worker);
  await markRead(worker, { id: given });
  const [second] = await list(worker);
  expect(first?.readAt).not.toBeNull();
  expect(second?.readAt).toBe(first?.readAt);
});

test('the words of a notice say what there is to read, and nothing about anybody', () => {
  for (const text of Object.values(notificationTexts)) expect(text).toMatch(/^(A|An|You) .*\.$/);
});
