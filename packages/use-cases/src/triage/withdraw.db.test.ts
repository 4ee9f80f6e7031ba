import { familyIds } from '@waymark/db/seed';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { listForMeeting, open } from '../contact/index.ts';
import { IllegalMove, InvalidInput, NotAllowed, NotFound } from '../errors.ts';
import { list as listNotifications } from '../notification/index.ts';
import { createWorld, type World } from '../testing/world.ts';
import { item, withdraw } from './index.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.drop());

const contactId = familyIds(2).contact(1);
const itemId = familyIds(2).item(1);

test('taking an item off the list: with a reason, by the chair, and the contact is routed again', async () => {
  const withoutReason = withdraw(world.as('chair'), { itemId, reason: ' ' });
  await expect(withoutReason).rejects.toThrow(InvalidInput);
  const notTheChair = withdraw(world.as('school-lead'), { itemId, reason: 'Moved.' });
  await expect(notTheChair).rejects.toThrow(NotAllowed);

  await withdraw(world.as('chair'), { itemId, reason: 'The family moved to another area.' });
  const officer = world.as('police-officer');
  expect(await open(officer, { id: contactId })).toMatchObject({ state: 'routed', item: null });
  const [latest] = await listNotifications(officer);
  expect(latest).toMatchObject({ kind: 'contact-taken-off-list', contactId });

  const withdrawn = {
    at: expect.stringMatching(/^2026-11-20T/),
    reason: 'The family moved to another area.',
    meetingName: 'Wenbrook triage meeting',
    meetingStartsAt: '2026-11-23T09:30:00.000Z',
  };
  expect((await open(officer, { id: contactId })).withdrawn).toEqual(withdrawn);
  expect((await open(world.as('chair'), { id: contactId })).withdrawn).toEqual(withdrawn);

  // Off the list, out of sight: for agencies that were only there because it was listed.
  await expect(item(world.as('school-lead'), { id: itemId })).rejects.toThrow(NotFound);
  await expect(open(world.as('school-lead'), { id: contactId })).rejects.toThrow(NotFound);

  const again = withdraw(world.as('chair'), { itemId, reason: 'Once more.' });
  await expect(again).rejects.toThrow(IllegalMove);

  const relisted = await listForMeeting(officer, { contactIds: [contactId] });
  expect(relisted.listed).toEqual([contactId]);
  expect((await open(officer, { id: contactId })).withdrawn).toBeNull();
});
