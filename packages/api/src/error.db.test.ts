import { familyIds } from '@waymark/db/seed';
import { connect } from '@waymark/db/client';
import { contactOf, createWorld, type World } from '@waymark/use-cases/testing';
import type { StaffContext } from '@waymark/use-cases/context';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { post } from './testing/post.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.drop());
beforeEach(() => {
  world.logged.length = 0;
});

describe('errors', () => {
  test.for<[string, number, string, (world: World) => [StaffContext, string, unknown]]>([
    [
      'nobody signed in',
      401,
      'not-signed-in',
      (w) => [w.asActorId(null), 'contact.list', undefined],
    ],
    [
      'a role without a part in it',
      403,
      'not-allowed',
      (w) => [w.as('administrator'), 'contact.record', contactOf()],
    ],
    [
      'a record out of sight',
      404,
      'not-found',
      (w) => [w.as('family-worker'), 'contact.open', { id: familyIds(3).contact(1) }],
    ],
    [
      'an outcome on a decided item',
      409,
      'illegal-move',
      (w) => [
        w.as('chair'),
        'triage.addReturn',
        { itemId: familyIds(1).item(1), kind: 'not-known', text: null, reason: null },
      ],
    ],
  ])('%s is %i, and says so in words', async ([, status, kind, call]) => {
    const answer = await post(...call(world));
    expect(answer.status).toBe(status);
    expect(answer.error?.data['waymark']).toMatchObject({ kind, message: answer.error?.message });
    expect(world.logged).toEqual([]);
  });

  test('wrong input names its fields, and repeats nothing that was typed', async () => {
    const input = { ...contactOf(), agreement: 'Zanzibar', worry: '' };
    const answer = await post(world.as('police-officer'), 'contact.record', input);
    expect(answer.status).toBe(400);
    expect(answer.error?.data['waymark']).toMatchObject({
      kind: 'invalid-input',
      problems: [{ field: 'worry' }, { field: 'agreement' }],
    });
    expect(answer.text).not.toContain('Zanzibar');
  });

  test('a body that is not JSON is refused without quoting it', async () => {
    const answer = await post(
      world.as('police-officer'),
      'contact.record',
      '{"familyName": Ingram',
    );
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain('Ingram');
  });

  test('nobody signed in: 401 before the input is read or the database is asked', async () => {
    const nowhere = connect({
      url: 'postgres://owner@localhost/none?host=/nonexistent',
      role: 'waymark_app',
    });
    const nobody = { ...world.asActorId(null), db: nowhere.db };
    const answer = await post(nobody, 'contact.open', { id: 'not an id' });
    await nowhere.close();
    expect(answer.status).toBe(401);
    expect(answer.error?.data['waymark']).toMatchObject({ kind: 'not-signed-in' });
  });

  test('a database that is away is 503, and nothing but that', async () => {
    const nowhere = connect({
      url: 'postgres://owner@localhost/none?host=/nonexistent',
      role: 'waymark_app',
    });
    const answer = await post({ ...world.as('chair'), db: nowhere.db }, 'contact.list', undefined);
    await nowhere.close();
    expect(answer.status).toBe(503);
    expect(answer.error?.data['waymark']).toMatchObject({ kind: 'unavailable' });
    expect(world.logged).toEqual([]);
  });

  test('D14 a fault nobody foresaw shows nothing and is logged without what was sent', async () => {
    await world.database.owner
      .sql`alter table family add constraint no_zebedee check (name <> 'Zebedee')`;
    const answer = await post(
      world.as('police-officer'),
      'contact.record',
      contactOf({ familyName: 'Zebedee' }),
    );
    expect(answer.status).toBe(500);
    expect(answer.error?.data['waymark']).toMatchObject({ kind: 'unknown' });
    expect(answer.text).not.toMatch(/Zebedee|insert|stack|constraint/);
    expect(world.logged).toHaveLength(1);
    const logged = JSON.stringify(world.logged);
    expect(logged).toContain('contact.record');
    expect(logged).toContain('23514');
    expect(logged).not.toMatch(/Zebedee|insert into/);
  });
});
