import type { Connection } from '@waymark/db/client';
import { demoAreaId, demoPersonIds } from '@waymark/db/seed';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { record } from '../contact/index.ts';
import { untilWaiting } from '../testing/waiting.ts';
import { contactOf, createWorld, type World } from '../testing/world.ts';
import { askEnd } from './index.ts';

type Query = Parameters<Parameters<Connection['sql']['begin']>[1]>[0];

const {
  administrator: one,
  supervisor: other,
  'police-officer': officer,
  'information-governance-lead': lead,
} = demoPersonIds;
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
  test('two administrators’ roles are ended, each asked for by the other, and one of them keeps it', async () => {
    const role = { role: 'administrator', until: '2026-11-19' } as const;
    const askAbout = async (id: string, by: string) =>
      (await askEnd(world.asActorId(by), { id, role })).id;
    const asks = [await askAbout(other, one), await askAbout(one, other)] as const;
    // By somebody who is an information governance lead and neither of the two.
    const approve = (id: string) =>
      asApp(lead, (tx) => tx`select approve_end(${id}, '2026-11-20 13:00+00')`);
    const answers = await Promise.allSettled(asks.map(approve));
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const left = await world.database.owner.sql`
      select a.id from actor a where a.area_id = ${demoAreaId} and is_administrator(a.id)`;
    expect(left).toHaveLength(1);
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

  test('two administrators’ posts are ended, each asked for by the other: one waits, and then stays', async () => {
    const askAbout = async (id: string, by: string) =>
      (await askEnd(world.asActorId(by), { id, role: null })).id;
    const asks = [await askAbout(other, one), await askAbout(one, other)] as const;
    const [ended, bothCame] = [gate(), gate()];
    const approve = (tx: Query, id: string) =>
      tx`select approve_end(${id}, '2026-11-20 13:00+00') as ended`;
    const first = asApp(lead, async (tx) => {
      await approve(tx, asks[0]);
      ended.open();
      await bothCame.opened;
    });
    await ended.opened;
    const second = asApp(lead, (tx) => approve(tx, asks[1])).catch((refused: unknown) => refused);
    await untilWaiting(world.database.owner.sql, 1);
    bothCame.open();
    await first;
    expect(String(await second)).toContain('ACC-2');
    const left = await world.database.owner.sql`
      select a.id from actor a where a.area_id = ${demoAreaId} and is_administrator(a.id)`;
    expect([...left]).toEqual([{ id: one }]);
  });
});
