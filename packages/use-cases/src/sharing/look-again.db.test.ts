import { demoPersonIds, demoSharingIds, familyIds } from '@waymark/db/seed';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { whoLooked } from '../audit/index.ts';
import { Conflict, InvalidInput, NotFound } from '../errors.ts';
import { latestAudit } from '../testing/audit-rows.ts';
import { notShared } from '../testing/sharing-example.ts';
import { createWorld, type World } from '../testing/world.ts';
import { decide, ledger, lookAgain, mine } from './index.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.drop());

const birchall = familyIds(2);
const disclosureId = demoSharingIds.notShared;
const nurse = () => world.as('health-visitor');
const waiting = async () =>
  (await mine(nurse())).unfinished.find(({ waitsFor }) => waitsFor === 'look-again');
const stays = (lookAgainOn: string) =>
  ({ answer: 'stays', reason: 'She has still not rung.', lookAgainOn }) as const;
const settled = { answer: 'settled', reason: 'She rang them, and they have a place.' } as const;
const look = (what: typeof settled | ReturnType<typeof stays>) =>
  lookAgain(nurse(), { disclosureId, look: what });
const line = async () => {
  const { entries } = await ledger(nurse(), { contactId: birchall.contact(1) });
  return entries.find(({ id }) => id === disclosureId);
};

describe('a decision not to share', () => {
  test('SHR-B6: stands in the work of whoever decided it, by the day of the latest look', async () => {
    expect(await waiting()).toMatchObject({ dueOn: '2026-11-27', entry: { id: disclosureId } });
    await look(stays('2026-12-04'));
    expect(await waiting()).toMatchObject({ dueOn: '2026-12-04' });
    expect(await line()).toMatchObject({
      lookAgainBy: '2026-12-04',
      latestLook: { byName: 'Nadia Rowan', reason: 'She has still not rung.' },
      availableActions: ['look-again'],
    });
    const others = await mine(world.as('school-lead'));
    expect(others.unfinished).toEqual([]);
  });

  test('SHR-B6: is settled once, with why; looks are added, and none is changed', async () => {
    await look(settled);
    expect(await waiting()).toBeUndefined();
    expect(await line()).toMatchObject({ lookAgainBy: null, availableActions: [] });
    await expect(look(settled)).rejects.toThrow(Conflict);
    const rows = await world.database.owner.sql`
      select look_again_on from disclosure_look where disclosure_id = ${disclosureId} order by recorded_at`;
    expect(rows).toHaveLength(2);
    await expect(
      world.database.app.sql`update disclosure_look set reason = 'Other.'`,
    ).rejects.toMatchObject({ code: '42501' });
  });

  test('SHR-B6: has no day that is over', async () => {
    await expect(look(stays('2026-11-20'))).rejects.toThrow(InvalidInput);
  });

  test('SHR-B6: is not looked at again once it was decided again for the same people and recipient', async () => {
    const again = (subject: string) =>
      decide(nurse(), {
        ...notShared,
        contactId: birchall.contact(1),
        subjectIds: [subject],
        recipient: {
          kind: 'outside',
          name: 'Millbeck bike workshop',
          body: 'uncommissioned-charity',
        },
        answered: { by: birchall.person(2), at: '2026-11-20T11:00:00.000Z', how: 'At her door.' },
      });
    await again(birchall.person(2));
    expect(await waiting()).toBeDefined();
    await again(birchall.person(1));
    expect(await waiting()).toBeUndefined();
    await expect(look(settled)).rejects.toThrow(Conflict);
  });

  test('SHR-B6: is another agency’s to look at in no way, and no share is looked at so', async () => {
    const chair = world.as('chair');
    await expect(lookAgain(chair, { disclosureId, look: settled })).rejects.toThrow(NotFound);
    const worker = world.as('family-worker');
    const share = { disclosureId: demoSharingIds.agreed, look: settled };
    await expect(lookAgain(worker, share)).rejects.toThrow(Conflict);
    const written = world.database.app.sql.begin(async (tx) => {
      await tx`select set_config('waymark.actor_id', ${demoPersonIds['family-worker']}, true)`;
      await tx`
        insert into disclosure_look (id, area_id, disclosure_id, reason, recorded_by, recorded_at)
        select gen_random_uuid(), area_id, id, 'Ours.', decided_by, now() from disclosure
        where id = ${demoSharingIds.agreed}`;
    });
    await expect(written).rejects.toMatchObject({ code: '42501' });
  });

  test('SHR-B6, AUD-5: the look is in the audit, and the family is not told of it', async () => {
    await look(settled);
    expect(await latestAudit(world)).toMatchObject({
      verb: 'sharing.looked-again',
      details: { disclosureId, answer: 'settled', restricted: true },
    });
    const { lines } = await whoLooked(world.as('information-governance-lead'), {
      reference: 'WB-26-0005',
    });
    expect(JSON.stringify(lines)).not.toContain('thought again');
  });
});
