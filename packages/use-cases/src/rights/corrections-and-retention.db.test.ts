import { demoRightsIds, familyIds } from '@waymark/db/seed';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { open } from '../contact/index.ts';
import { auditOf } from '../testing/audit-rows.ts';
import { createWorld, type World } from '../testing/index.ts';
import {
  agree,
  answerCorrection,
  askCorrection,
  corrections,
  liftHold,
  placeHold,
  retention,
  signOff,
} from './index.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.drop());

const lead = () => world.as('information-governance-lead');
const ashdown = familyIds(1);

describe('corrections', () => {
  test('RTS-8: whoever sees the record writes it down, and the lead by its reference alone', async () => {
    const asked = {
      reference: 'WB-26-0004',
      askedBy: 'child',
      wrong: 'I was not alone.',
      right: 'Joel’s dad was there.',
      receivedOn: '2026-11-20',
    } as const;
    const { id } = await askCorrection(lead(), asked);
    expect(await auditOf(world, ashdown.contact(1))).toContain(
      'correction.asked by Information governance officer',
    );
    const [ofLead] = (await corrections(lead(), {})).filter((row) => row.id === id);
    expect(ofLead).toMatchObject({
      reference: null,
      mayAnswer: false,
      clock: { dueOn: '2026-12-20' },
    });
    await expect(askCorrection(world.as('administrator'), asked)).rejects.toThrow('does not allow');
    // Calloway went to the front door: the school does not see that there is one.
    const hidden = { ...asked, reference: 'WB-26-0006' };
    await expect(askCorrection(world.as('school-lead'), hidden)).rejects.toThrow(
      'could not be found',
    );
  });

  test('RTS-9: answered at the agency that wrote it; what was written first stays', async () => {
    const id = demoRightsIds.correction;
    const answer = {
      id,
      answer: 'partly',
      correction: 'A neighbour was in the house.',
      reason: 'He rang us.',
    } as const;
    const before = await open(world.as('police-officer'), { id: ashdown.contact(1) });
    await expect(answerCorrection(world.as('school-lead'), answer)).rejects.toThrow(
      'wrote it down',
    );
    await expect(answerCorrection(lead(), answer)).rejects.toThrow('wrote it down');
    await answerCorrection(world.as('police-officer'), answer);
    await expect(answerCorrection(world.as('police-officer'), answer)).rejects.toThrow('answered');
    const [beside] = (
      await corrections(world.as('school-lead'), { contactId: ashdown.contact(1) })
    ).filter((row) => row.id === id);
    expect(beside).toMatchObject({ answer: 'partly', correction: 'A neighbour was in the house.' });
    const after = await open(world.as('police-officer'), { id: ashdown.contact(1) });
    expect(after.worry).toBe(before.worry);
  });
});

describe('retention', () => {
  test('RET-2: nothing of the demo is over; what is held is on the list, and nothing of it can be destroyed', async () => {
    const records = await retention(lead());
    expect(records.map(({ answer }) => answer.outcome)).toEqual(['held']);
    const [held] = records;
    const reference = held?.references[0] ?? '';
    const destroy = { reference, answer: 'destroy', reason: 'Over.', lookAgainOn: null } as const;
    await expect(signOff(lead(), destroy)).rejects.toMatchObject({
      problems: [{ field: 'answer', message: expect.stringContaining('legal hold') }],
    });
    const kept = { ...destroy, reference: 'WB-26-0004' };
    await expect(signOff(lead(), kept)).rejects.toMatchObject({
      problems: [{ message: 'Its time is not over yet.' }],
    });
  });

  test('RET-5: a hold is placed once and lifted with a reason', async () => {
    const placed = await placeHold(lead(), { reference: 'WB-26-0004', reason: 'An inquiry.' });
    await expect(placeHold(lead(), { reference: 'WB-26-0004', reason: 'Again.' })).rejects.toThrow(
      'hold',
    );
    expect((await retention(lead())).length).toBe(2);
    await liftHold(lead(), { id: placed.id, reason: 'The inquiry is over.' });
    await expect(liftHold(lead(), { id: placed.id, reason: 'Again.' })).rejects.toThrow();
    expect((await retention(lead())).length).toBe(1);
    const notMine = placeHold(world.as('supervisor'), { reference: 'WB-26-0004', reason: 'I.' });
    await expect(notMine).rejects.toThrow('does not allow');
  });

  test('RET-4, RET-6: what is over is signed off by two people, and something done since takes it back', async () => {
    const reference = await makeOldRecord();
    const [old] = (await retention(lead())).filter(({ answer }) => answer.outcome === 'over');
    expect(old).toMatchObject({ references: [reference], said: null });
    const said = {
      reference,
      answer: 'destroy',
      reason: 'Nobody needs it.',
      lookAgainOn: null,
    } as const;
    const { id: signOffId } = await signOff(lead(), said);
    await expect(agree(lead(), { reference, signOffId })).rejects.toThrow('Nobody agrees');
    await expect(agree(world.as('chair'), { reference, signOffId })).rejects.toThrow('not allow');
    await agree(world.as('supervisor'), { reference, signOffId });
    await expect(agree(world.as('supervisor'), { reference, signOffId })).rejects.toThrow();
    const agreed = (await retention(lead())).find((row) => row.familyId === old?.familyId);
    expect(agreed).toMatchObject({ saidHolds: true, said: { agreedByName: expect.any(String) } });
    // Nothing is destroyed by it.
    const [left] = await world.database.owner.sql<{ n: number }[]>`
      select count(*)::int as n from contact where reference = ${reference}`;
    expect(left?.n).toBe(1);
    await placeHold(lead(), { reference, reason: 'A court asks.' });
    const held = (await retention(lead())).find((row) => row.familyId === old?.familyId);
    expect(held).toMatchObject({ saidHolds: false, answer: { outcome: 'held' } });
  });

  // A family without a child, of which nothing was done for longer than six years.
  async function makeOldRecord(): Promise<string> {
    const { sql } = world.database.owner;
    const [row] = await sql<{ reference: string; familyId: string }[]>`
      select c.reference, c.family_id as "familyId" from contact c where c.id = ${familyIds(8).contact(1)}`;
    const familyId = row?.familyId ?? '';
    await sql`update contact set recorded_at = '2018-01-10T12:00:00Z' where family_id = ${familyId}`;
    await sql`
      update triage_item set listed_at = '2018-01-10T12:00:00Z'
      where contact_id in (select id from contact where family_id = ${familyId})`;
    await sql`
      update triage_return set added_at = '2018-01-10T12:00:00Z'
      where item_id in (select i.id from triage_item i join contact c on c.id = i.contact_id where c.family_id = ${familyId})`;
    return row?.reference ?? '';
  }
});
