import { demoPersonIds, familyIds, type DemoPerson } from '@waymark/db/seed';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { endPost } from '../access/index.ts';
import { NotAllowed, NotFound } from '../errors.ts';
import * as notification from '../notification/index.ts';
import { createWorld, type World } from '../testing/index.ts';
import { couldNotWait, notShared, sharedNow } from '../testing/sharing-example.ts';
import { approve, decide, finishTask, ledger, mine, takeBack } from './index.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
}, 60_000);
afterEach(() => world.drop());

const ashdown = familyIds(1);
const contactId = ashdown.contact(1);
const officer = () => world.as('police-officer');
const lead = () => world.as('information-governance-lead');

const unread = async (who: DemoPerson) =>
  (await notification.list(world.as(who))).filter(({ kind }) => kind === 'sharing-to-approve')
    .length;
const refused = { answer: 'refused', actingAs: 'manager', reason: 'It could wait.' } as const;
const toApprove = async (who: DemoPerson) =>
  (await mine(world.as(who))).toApprove.map(({ entry }) => entry.id);
const tasksOf = async (who: DemoPerson, disclosureId: string) =>
  (await mine(world.as(who))).tasks.filter((task) => task.disclosureId === disclosureId);

describe('SHR-B4: what could not wait, where nobody of the agency can approve', () => {
  test('is told to an information governance lead, who answers it', async () => {
    const before = await unread('information-governance-lead');
    const { id } = await decide(officer(), couldNotWait);
    expect(await unread('information-governance-lead')).toBe(before + 1);
    expect(await toApprove('information-governance-lead')).toEqual([id]);
    const yes = { answer: 'approved', actingAs: 'manager', reason: 'Yes.' } as const;
    await approve(lead(), { disclosureId: id, ...yes });
    expect(await toApprove('information-governance-lead')).toEqual([]);
    // And it opens nothing else to them.
    await expect(ledger(lead(), { contactId })).rejects.toBeInstanceOf(NotFound);
  });

  test('is no business of theirs where a supervisor can', async () => {
    const before = await unread('information-governance-lead');
    const { id } = await decide(world.as('family-worker'), couldNotWait);
    expect(await unread('information-governance-lead')).toBe(before);
    expect(await toApprove('information-governance-lead')).not.toContain(id);
    await expect(approve(lead(), { disclosureId: id, ...refused })).rejects.toBeInstanceOf(
      NotFound,
    );
  });

  test('and is not approved: whoever shared it sends no more and tells the recipient', async () => {
    const { id } = await decide(officer(), { ...couldNotWait, goesOn: true });
    await approve(lead(), { disclosureId: id, ...refused });
    const asked = await tasksOf('police-officer', id);
    expect(asked.map(({ kind, because }) => `${kind}: ${because}`).toSorted()).toEqual([
      'stop: not-approved',
      'tell: not-approved',
    ]);
    for (const { id: taskId } of asked) await finishTask(officer(), { taskId });
    expect(await tasksOf('police-officer', id)).toEqual([]);
  });

  test('where no more follows, there is nothing to stop', async () => {
    const { id } = await decide(officer(), couldNotWait);
    await approve(lead(), { disclosureId: id, ...refused });
    expect((await tasksOf('police-officer', id)).map(({ kind }) => kind)).toEqual(['tell']);
  });
});

describe('SHR-B5: what was asked of somebody who has left', () => {
  /** A share by Carly's agreement that she takes back; then whoever shared it leaves. */
  async function leftBehind(who: DemoPerson): Promise<string> {
    const goesOn = { ...sharedNow, class: 'C', restedOn: 'agreement-only', goesOn: true } as const;
    const outside = { ...goesOn, recipient: { ...notShared.recipient, name: 'Chess club' } };
    const { id } = await decide(world.as(who), outside);
    const { answers } = await ledger(officer(), { contactId });
    const [yes] = answers.filter(({ question }) => question === 'service');
    const how = {
      lineId: null,
      on: '2026-11-20',
      by: yes!.personId,
      capture: 'telephone',
    } as const;
    await takeBack(officer(), { answerId: yes!.id, ...how });
    await endPost(world.as('administrator'), { id: demoPersonIds[who] });
    return id;
  }

  test('is in the work of their supervisor, who ticks it off; of nobody else', async () => {
    const id = await leftBehind('family-worker');
    for (const who of ['police-officer', 'chair', 'information-governance-lead'] as const)
      expect(await tasksOf(who, id)).toEqual([]);
    const left = await tasksOf('supervisor', id);
    expect(left.map(({ kind, isLeft }) => [kind, isLeft])).toEqual(
      expect.arrayContaining([
        ['stop', true],
        ['tell', true],
      ]),
    );
    for (const { id: taskId } of left) await finishTask(world.as('supervisor'), { taskId });
    expect(await tasksOf('supervisor', id)).toEqual([]);
  });

  test('while they are there it is theirs alone', async () => {
    const id = await leftBehind('family-worker');
    const { sql } = world.database.owner;
    await sql`update actor set ended_at = null where id = ${demoPersonIds['family-worker']}`;
    expect(await tasksOf('supervisor', id)).toEqual([]);
    const [task] = await sql`select id from sharing_task where disclosure_id = ${id}`;
    await expect(
      finishTask(world.as('supervisor'), { taskId: String(task!['id']) }),
    ).rejects.toSatisfy((error) => error instanceof NotAllowed || error instanceof NotFound);
  });

  test('is for an information governance lead where the agency has no supervisor', async () => {
    const id = await leftBehind('police-officer');
    expect((await tasksOf('information-governance-lead', id)).length).toBe(2);
    expect(await tasksOf('supervisor', id)).toEqual([]);
  });
});
