import type { Connection } from '@waymark/db/client';
import { demoAreaId, demoPersonIds } from '@waymark/db/seed';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { record } from '../contact/index.ts';
import { untilWaiting } from '../testing/waiting.ts';
import { contactOf, createWorld, type World } from '../testing/world.ts';

type Query = Parameters<Parameters<Connection['sql']['begin']>[1]>[0];

const { administrator: one, supervisor: other, 'police-officer': officer } = demoPersonIds;
let world: World;
beforeEach(async () => {
  world = await createWorld();
  await world.database.owner.sql`
    insert into actor_role (actor_id, role, from_on) values (${other}, 'administrator', '2026-01-01')`;
});
afterEach(() => world.drop());

/** As the application, without any use case. */
const asApp = <Answer>(me: string, doIt: (tx: Query) => Promise<Answer>) =>
  world.database.app.sql.begin(async (tx) => {
    await tx`select set_config('waymark.actor_id', ${me}, true)`;
    return doIt(tx);
  });

/** Lets go of what waits for it. */
function gate(): { opened: Promise<void>; open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

describe('ACC-21: at the same moment', () => {
  test('two administrators take the role from each other, and one of them keeps it', async () => {
    const [taken, bothTried] = [gate(), gate()];
    const take = (me: string, from: string, after: () => Promise<void>) =>
      asApp(me, async (tx) => {
        await tx`
          update actor_role set until_on = today_in_london() - 1
          where actor_id = ${from} and role = 'administrator'`;
        await after();
      });
    const first = take(one, other, async () => {
      taken.open();
      await bothTried.opened;
    });
    await taken.opened;
    const second = take(other, one, async () => {}).catch((refused: unknown) => refused);
    await Promise.race([second, untilWaiting(world.database.owner.sql, 1)]);
    bothTried.open();
    await Promise.all([first, second]);
    const left = await world.database.owner.sql`
      select a.id from actor a where a.area_id = ${demoAreaId} and is_administrator(a.id)`;
    expect(left.length).toBeGreaterThanOrEqual(1);
  });

  test('two leavers are looked at and ended, and neither waits for the other for ever', async () => {
    const bothLooked = gate();
    const end = (me: string, leaver: string, before: () => Promise<void>) =>
      asApp(me, async (tx) => {
        await tx`
          insert into access_review (area_id, quarter, actor_id, answer, answered_by, answered_at)
          values (${demoAreaId}, '2030-Q1', ${leaver}, 'ended', ${me}, now())`;
        await before();
        await tx`select end_post(${leaver}, now())`;
      });
    await Promise.all([
      end(one, officer, () => bothLooked.opened),
      end(other, demoPersonIds['health-visitor'], async () => bothLooked.open()),
    ]);
    const ended = await world.database.owner.sql`select 1 from actor where ended_at is not null`;
    expect(ended).toHaveLength(2);
  });

  test('somebody leaves and another records a contact, which does not wait', async () => {
    const [ended, recorded] = [gate(), gate()];
    const leaving = asApp(one, async (tx) => {
      await tx`select end_post(${officer}, now())`;
      ended.open();
      await recorded.opened;
    });
    await ended.opened;
    const { id } = await record(world.as('school-lead'), contactOf());
    recorded.open();
    await leaving;
    expect(id).toEqual(expect.any(String));
  });

  test('two administrators end each other’s post: one waits, and then is out', async () => {
    const [ended, isThere] = [gate(), gate()];
    const first = asApp(one, async (tx) => {
      await tx`select end_post(${other}, now())`;
      ended.open();
      await isThere.opened;
    });
    await ended.opened;
    const second = asApp(other, (tx) => tx`select end_post(${one}, now())`);
    const refused = expect(second).rejects.toThrow('ACC-21');
    await untilWaiting(world.database.owner.sql, 1);
    isThere.open();
    await first;
    await refused;
    const left = await world.database.owner.sql`
      select a.id from actor a where a.area_id = ${demoAreaId} and is_administrator(a.id)`;
    expect([...left]).toEqual([{ id: one }]);
  });
});
