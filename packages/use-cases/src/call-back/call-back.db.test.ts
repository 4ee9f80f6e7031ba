import { randomUUID } from 'node:crypto';
import { demoCallBackIds, demoHubServiceIds } from '@waymark/db/seed';
import { defaultCallBackParameters } from '@waymark/domain/call-back';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Context } from '../context.ts';
import { seedDemoDirectory } from '../directory/index.ts';
import { IllegalMove, InvalidInput, NotAllowed, NotFound } from '../errors.ts';
import { list as listNotifications } from '../notification/index.ts';
import { auditCount, auditOf, latestAudit } from '../testing/audit-rows.ts';
import { createWorld, type World } from '../testing/world.ts';
import { ask, list, move, open } from './index.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await seedDemoDirectory(world.asActorId(null));
}, 60_000);
afterAll(() => world.drop());

const input = {
  name: 'Pat',
  phone: '07700 900777',
  way: 'ring',
  times: ['morning'],
  messageSafe: 'not-sure',
  about: 'I need to talk to someone.',
  hubId: demoHubServiceIds.wenbrook,
};
const askAs = (over: object = {}, id = randomUUID()) =>
  ask(world.asActorId(null), {
    id,
    input: { ...input, ...over },
    parameters: defaultCallBackParameters,
  }).then(() => id);
const newsOf = async (ctx: Context) => (await listNotifications(ctx)).map(({ kind }) => kind);

describe('asking', () => {
  test('NAV-50 lands in the inbox of hubs and front door, in the audit, and they are told', async () => {
    const id = await askAs();
    const opened = await open(world.as('family-worker'), { id });
    expect(opened).toMatchObject({
      name: 'Pat',
      phone: '07700900777',
      messageSafe: 'not-sure',
      about: 'I need to talk to someone.',
      state: 'waiting',
      inbox: 'hub',
      ringBy: '2026-11-24',
      deleteOn: '2026-12-18',
      hubName: 'Wenbrook Family Hub',
    });
    expect(await newsOf(world.as('family-worker'))).toContain('call-back-asked');
    expect(await newsOf(world.as('front-door'))).toContain('call-back-asked');
    expect(await newsOf(world.as('health-visitor'))).not.toContain('call-back-asked');
    expect(await auditOf(world, id)).toEqual([
      'call-back.asked by Part of Waymark',
      'call-back.opened by Family worker',
    ]);
  });

  test('the same one twice is one, and tells once', async () => {
    const before = await newsOf(world.as('family-worker'));
    const id = await askAs();
    await askAs({}, id);
    expect(await newsOf(world.as('family-worker'))).toHaveLength(before.length + 1);
    const { length } = await auditOf(world, id);
    expect(length).toBe(1);
  });

  test('what cannot be kept is refused whole, and names what to put right', async () => {
    const before = await auditCount(world);
    const refused = await askAs({ phone: '12', address: '1 Made Up Road' }).catch(
      (e: unknown) => e,
    );
    expect(refused).toBeInstanceOf(InvalidInput);
    expect(JSON.stringify(refused)).not.toContain('Made Up Road');
    await expect(askAs({ hubId: 'the nearest' })).rejects.toThrow(InvalidInput);
    expect(await auditCount(world)).toBe(before);
  });

  test('where there are several areas, a hub has to say which one', async () => {
    for (const hubId of [null, randomUUID()])
      await expect(askAs({ hubId })).rejects.toMatchObject({ problems: [{ field: 'hubId' }] });
  });
});

describe('NAV-53 reading', () => {
  test.each([
    'chair',
    'administrator',
    'police-officer',
    'health-visitor',
    'directory-editor',
  ] as const)('is not for the %s', async (who) => {
    await expect(list(world.as(who), {})).rejects.toThrow(NotAllowed);
    await expect(open(world.as(who), { id: demoCallBackIds.jo })).rejects.toThrow(NotAllowed);
    const moved = move(world.as(who), { id: demoCallBackIds.jo, verb: 'answer' });
    await expect(moved).rejects.toThrow(NotAllowed);
  });

  test('a list says how many wait, and neither a number nor a line; the look is in the audit', async () => {
    const { callBacks: listed, waiting, total } = await list(world.as('family-worker'), {});
    expect([waiting, total]).toEqual([listed.length, listed.length]);
    expect(listed[0]).toMatchObject({ id: demoCallBackIds.jo, name: 'Jo', state: 'waiting' });
    expect(JSON.stringify(listed)).not.toMatch(/07700|worn out/);
    expect(await latestAudit(world)).toMatchObject({
      verb: 'call-back.list-opened',
      details: { callBacks: listed.length },
    });
  });

  test('what is not there looks like what is out of sight', async () => {
    await expect(open(world.as('family-worker'), { id: randomUUID() })).rejects.toThrow(NotFound);
  });
});

describe('NAV-54 answering', () => {
  test('once answered it stays so, and is deleted soon', async () => {
    const id = await askAs();
    await move(world.as('family-worker'), { id, verb: 'answer' });
    const closed = await open(world.as('front-door'), { id });
    expect(closed).toMatchObject({ state: 'answered', deleteOn: '2026-11-27' });
    const again = move(world.as('front-door'), { id, verb: 'answer' });
    await expect(again).rejects.toThrow(IllegalMove);
  });

  test('NAV-64 one closed by mistake is opened again, and is kept as long as was first promised', async () => {
    const id = await askAs();
    const worker = world.as('family-worker');
    await move(worker, { id, verb: 'answer' });
    await expect(move(world.as('chair'), { id, verb: 'open-again' })).rejects.toThrow(NotAllowed);
    await move(worker, { id, verb: 'open-again' });
    const opened = await open(worker, { id });
    expect(opened).toMatchObject({ state: 'waiting', deleteOn: '2026-12-18' });
    expect(opened.actions).toContain('answer');
    expect(await auditOf(world, id)).toEqual([
      'call-back.asked by Part of Waymark',
      'call-back.answered by Family worker',
      'call-back.opened-again by Family worker',
      'call-back.opened by Family worker',
    ]);
    await expect(move(worker, { id, verb: 'open-again' })).rejects.toThrow(IllegalMove);
    await move(worker, { id, verb: 'answer' });
    expect((await open(worker, { id })).deleteOn).toBe('2026-11-27');
  });

  test('nobody gives up before three tries', async () => {
    const id = await askAs();
    const worker = world.as('family-worker');
    for (const tries of [1, 2, 3]) {
      await expect(move(worker, { id, verb: 'give-up' })).rejects.toThrow(IllegalMove);
      await move(worker, { id, verb: 'note-try' });
      expect((await open(worker, { id })).tries).toBe(tries);
    }
    await move(worker, { id, verb: 'give-up' });
    expect((await open(worker, { id })).state).toBe('not-reached');
  });

  test('handed on with their yes: the front door is told and answers, and the worker sees that it did', async () => {
    const id = await askAs();
    const worker = world.as('family-worker');
    await expect(move(worker, { id, verb: 'hand-on' })).rejects.toThrow(IllegalMove);
    await move(worker, { id, verb: 'hand-on', handOnReason: 'they-agreed' });
    expect(await newsOf(world.as('front-door'))).toContain('call-back-handed-on');
    await expect(move(worker, { id, verb: 'answer' })).rejects.toThrow(NotAllowed);
    await move(world.as('front-door'), { id, verb: 'answer' });
    expect((await open(worker, { id })).state).toBe('answered');
    expect(await auditOf(world, id)).toEqual([
      'call-back.asked by Part of Waymark',
      'call-back.handed-on by Family worker',
      'call-back.answered by Front-door social worker',
      'call-back.opened by Family worker',
    ]);
  });

  test('two who answer at once: one of them is told that somebody was faster, or that it is done', async () => {
    const id = await askAs();
    const both = await Promise.allSettled(
      (['family-worker', 'front-door'] as const).map((who) =>
        move(world.as(who), { id, verb: 'answer' }),
      ),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});
