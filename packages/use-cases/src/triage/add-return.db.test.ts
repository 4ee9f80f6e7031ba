import { demoMeetingIds, familyIds } from '@waymark/db/seed';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { open } from '../contact/index.ts';
import { IllegalMove, InvalidInput, NotAllowed, NotFound } from '../errors.ts';
import { createWorld, type World } from '../testing/world.ts';
import { addReturn, item, meeting } from './index.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.drop());

const birchall = familyIds(2).item(1);
const hollis = familyIds(8).item(1);
const ashdown = familyIds(1).item(1);
const nothing = { kind: 'known-nothing-relevant', text: null, reason: null } as const;

describe('what an agency knows', () => {
  test('is added to, never changed: a correction stands beside what it corrects', async () => {
    const visitor = world.as('health-visitor');
    await addReturn(visitor, { itemId: birchall, kind: 'not-known', text: null, reason: null });
    const seen = await item(visitor, { id: birchall });
    const ours = seen.returns.filter((each) => each.agencyName === 'Wenbrook 0 to 19 Health');
    expect(ours.map((each) => each.kind)).toEqual(['known-withheld', 'not-known']);
    const change = world.database.app.sql`update triage_return set text = 'other'`;
    await expect(change).rejects.toThrow('permission denied');
  });

  test('needs words where it is shared and a reason where it is withheld', async () => {
    const shared = addReturn(world.as('school-lead'), {
      ...nothing,
      itemId: birchall,
      kind: 'known-shared',
    });
    await expect(shared).rejects.toMatchObject({ problems: [{ field: 'text' }] });
    const withheld = addReturn(world.as('school-lead'), {
      ...nothing,
      itemId: birchall,
      kind: 'known-withheld',
    });
    await expect(withheld).rejects.toThrow(InvalidInput);
  });

  test('comes too late once the outcome is recorded', async () => {
    await expect(
      addReturn(world.as('school-lead'), { ...nothing, itemId: ashdown }),
    ).rejects.toThrow(IllegalMove);
  });

  test('is not for an item without a child where the agency works with children', async () => {
    await expect(
      addReturn(world.as('health-visitor'), { ...nothing, itemId: hollis }),
    ).rejects.toThrow(NotFound);
    const list = await meeting(world.as('health-visitor'), { id: demoMeetingIds.next });
    expect(list.items.map((each) => each.familyName)).toEqual(['Birchall']);
    const chairsList = await meeting(world.as('chair'), { id: demoMeetingIds.next });
    expect(chairsList.items.map((each) => each.familyName)).toEqual(['Birchall', 'Hollis']);
  });

  test('is for those who speak for an agency, and the chair', async () => {
    const others = [
      'police-officer',
      'family-worker',
      'directory-editor',
      'administrator',
    ] as const;
    for (const who of others) {
      const added = addReturn(world.as(who), { ...nothing, itemId: birchall });
      await expect(added).rejects.toThrow(NotAllowed);
    }
  });
});

describe('what other agencies gave', () => {
  test('is not for whoever raised the contact: neither by the item, nor by the contact, nor in the database', async () => {
    const officer = world.as('police-officer');
    await expect(item(officer, { id: birchall })).rejects.toThrow(NotAllowed);
    const seen = JSON.stringify(await open(officer, { id: familyIds(2).contact(1) }));
    expect(seen).not.toContain('learning mentor');
    expect(seen).not.toContain('in confidence');
    const rows = await world.database.app.sql.begin(async (tx) => {
      await tx`select set_config('waymark.actor_id', ${officer.actorId}, true)`;
      return tx`select 1 from triage_return`;
    });
    expect(rows).toHaveLength(0);
  });

  test('is not for whoever was given the action', async () => {
    const seen = JSON.stringify(
      await open(world.as('family-worker'), { id: familyIds(1).contact(1) }),
    );
    expect(seen).not.toContain('tired in the mornings');
  });
});
