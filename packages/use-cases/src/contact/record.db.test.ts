import { demoPersonIds } from '@waymark/db/seed';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { Conflict, InvalidInput, NotAllowed, NotSignedIn } from '../errors.ts';
import { list as listNotifications } from '../notification/index.ts';
import { auditCount } from '../testing/audit-rows.ts';
import { contactOf, createWorld, type World } from '../testing/world.ts';
import { record } from './index.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.drop());

describe('recording a contact', () => {
  test('high risk goes to the front door, cannot be listed and is told to the front door', async () => {
    const recorded = await record(world.as('police-officer'), contactOf({}, { risk: 'high' }));
    expect(recorded.route).toMatchObject({ outcome: 'front-door', rule: 'P3' });
    expect(recorded.availableActions).toEqual(['answer-facts']);
    const told = await listNotifications(world.as('front-door'));
    expect(told.find((each) => each.contactId === recorded.id)).toMatchObject({
      kind: 'contact-to-front-door',
      text: 'A contact has come to the front door.',
    });
  });

  test('references of an area follow each other without a gap under many at once', async () => {
    const made = await Promise.all(
      Array.from({ length: 12 }, () => record(world.as('police-officer'), contactOf())),
    );
    const numbers = made.map((each) => Number(each.reference.slice(-4))).toSorted((a, b) => a - b);
    const first = numbers[0] ?? 0;
    expect(numbers).toEqual(numbers.map((_, index) => first + index));
    const elsewhere = await record(
      world.asActorId(world.elsewhere.personIds['police-officer']),
      contactOf(),
    );
    expect(elsewhere.reference).toBe('EL-26-0001');
  });

  test('the same police reference a second time is a conflict, and writes nothing', async () => {
    const again = contactOf({ policeReference: 'WP-2026-1' });
    await record(world.as('police-officer'), again);
    const before = await auditCount(world);
    await expect(record(world.as('chair'), again)).rejects.toThrow(Conflict);
    expect(await auditCount(world)).toBe(before);
    const families = await world.database.owner.sql`
      select 1 from family f where not exists (select 1 from contact c where c.family_id = f.id)`;
    expect(families).toHaveLength(0);
  });

  test('says field by field what to mend', async () => {
    const wrong = contactOf({ worry: ' ', people: [] }, { childLinked: 'unknown' });
    const refused = await record(world.as('police-officer'), wrong).catch(
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(InvalidInput);
    expect(refused).toMatchObject({
      problems: [
        { field: 'people', message: 'Add at least one person.' },
        { field: 'worry', message: 'Write what the worry is.' },
      ],
    });
  });

  test('is not for the directory editor, nor for somebody without a session or who has left', async () => {
    await expect(record(world.as('directory-editor'), contactOf())).rejects.toThrow(NotAllowed);
    await expect(record(world.asActorId(null), contactOf())).rejects.toThrow(NotSignedIn);
    const leaver = demoPersonIds.administrator;
    await world.database.owner.sql`update actor set ended_at = now() where id = ${leaver}`;
    await expect(record(world.asActorId(leaver), contactOf())).rejects.toThrow(NotSignedIn);
  });
});
