import { randomUUID } from 'node:crypto';
import { demoAgencyIds, demoNow } from '@waymark/db/seed';
import { asOwner } from '@waymark/db/client';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { InvalidInput } from '../errors.ts';
import { createWorld, type World } from '../testing/world.ts';
import { addStaff, colleagues } from './index.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.drop());

const owner = () => ({ db: world.database.owner.db, now: () => demoNow, newId: randomUUID });
const names = async () => (await colleagues(world.as('chair'))).map((each) => each.name);

test('ACC-6: a chair of another agency than the police is refused beside the roles, and nobody is made', async () => {
  const refused: unknown = await addStaff(owner(), {
    name: 'Kit Marsh',
    jobTitle: 'Head teacher',
    agency: demoAgencyIds.schools,
    roles: ['agency-representative', 'chair'],
  }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(InvalidInput);
  expect(refused).toMatchObject({
    problems: [{ field: 'roles', message: expect.stringContaining('is police') }],
  });
  expect(await names()).not.toContain('Kit Marsh');
});

test('inside a transaction of the owner it stands or falls with it', async () => {
  const person = {
    name: 'Jo Fenn',
    jobTitle: 'Sergeant',
    agency: demoAgencyIds.police,
    roles: ['chair' as const],
  };
  const undone = asOwner(owner().db, async (tx) => {
    await addStaff({ ...owner(), db: tx }, person);
    throw new Error('sign-in could not be made');
  });
  await expect(undone).rejects.toThrow('sign-in');
  expect(await names()).not.toContain('Jo Fenn');
  await asOwner(owner().db, (tx) => addStaff({ ...owner(), db: tx }, person));
  expect(await names()).toContain('Jo Fenn');
});
