import { randomUUID } from 'node:crypto';

import { demoPersonIds, familyIds } from '@waymark/db/seed';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { createWorld, fieldsOf, type World } from '../testing/index.ts';
import { fourAnswers, overRefusal, sharedNow } from '../testing/sharing-example.ts';
import { approve, carryOut, decide, ledger, mine, recordAnswers, takeBack } from './index.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
}, 60_000);
afterEach(() => world.drop());

const ashdown = familyIds(1);
const contactId = ashdown.contact(1);
const carly = ashdown.person(3);
const worker = () => world.as('family-worker');
const me = demoPersonIds['family-worker'];

/** By Carly's agreement, and approved: it only has to be made. */
async function approvedByAgreement(): Promise<string> {
  const { id } = await decide(worker(), {
    ...overRefusal,
    agreement: 'given',
    advice: null,
    restedOn: 'agreement-only',
    notTold: { reason: 'Not yet.', revisitOn: '2026-11-25' },
  });
  const yes = { answer: 'approved', actingAs: 'manager', reason: 'Yes.' } as const;
  await approve(world.as('supervisor'), { disclosureId: id, ...yes });
  return id;
}
const carry = (disclosureId: string) =>
  carryOut(worker(), {
    disclosureId,
    made: { ...sharedNow.made!, sharedAt: '2026-11-20T12:30:00.000Z', toldAt: null },
  });
const say = (over: { on?: string; personId?: string } = {}) => {
  const { on = '2026-11-20', personId = carly } = over;
  const service = { ...fourAnswers.service, givenOn: on };
  const notice = { ...fourAnswers.notice, shownOn: on };
  const isHers = personId === carly;
  const standing = isHers ? {} : { parentalResponsibility: 'yes' as const };
  return recordAnswers(worker(), {
    contactId,
    answers: { ...fourAnswers, personId, service, notice },
    standing,
  });
};
const yeses = async () =>
  (await ledger(worker(), { contactId })).answers.filter(
    ({ question, withdrawn }) => question === 'service' && withdrawn === null,
  );
const back = (answerId: string) =>
  takeBack(worker(), { answerId, lineId: null, on: '2026-11-20', by: carly, capture: 'telephone' });

describe('SHR-B7: what was agreed to and taken back', () => {
  test('does not go out, whatever they had agreed to before', async () => {
    await say({ on: '2026-11-18' });
    const { askedId } = await say();
    const id = await approvedByAgreement();
    const taken = (await yeses()).find((answer) => answer.askedId === askedId)!;
    await back(taken.id);
    expect((await yeses()).length).toBeGreaterThan(0);
    await expect(carry(id)).rejects.toThrow('taken their agreement back');
  });

  test('is not decided by again, until they say yes again, on that day or later', async () => {
    for (const { id } of await yeses()) await back(id);
    expect(await fieldsOf(decide(worker(), sharedNow))).toEqual(['agreement']);
    // A yes of the days before, written down late, is not one that they gave since.
    await say({ on: '2026-11-18' });
    expect(await fieldsOf(decide(worker(), sharedNow))).toEqual(['agreement']);
    await say();
    expect((await decide(worker(), sharedNow)).answer.rule).toBe('I5');
  });

  test('is found where a mother agreed for her child', async () => {
    const { askedId } = await say({ personId: ashdown.person(1) });
    const goesOn = { ...sharedNow, class: 'C', restedOn: 'agreement-only', goesOn: true } as const;
    const share = await decide(worker(), goesOn);
    const answer = (await yeses()).find((each) => each.askedId === askedId)!;
    const { tasks } = await back(answer.id);
    const asked = tasks.filter(({ disclosureId }) => disclosureId === share.id);
    expect(asked.map(({ kind }) => kind).toSorted()).toEqual(['stop', 'tell']);
  });

  test('counts of whichever contact they took it back', async () => {
    const id = await approvedByAgreement();
    const { sql } = world.database.owner;
    const [other] = await sql`select id from contact where family_id <> ${ashdown.family} limit 1`;
    const [answer] = await yeses();
    await sql`update family_answer set contact_id = ${other!['id']} where id = ${answer!.id}`;
    const { area_id: areaId } = (await sql`select area_id from family_answer limit 1`)[0]!;
    await sql`insert into family_answer_withdrawal
      (id, area_id, answer_id, withdrawn_on, withdrawn_by, capture, recorded_by, recorded_at)
      values (${randomUUID()}, ${areaId}, ${answer!.id}, '2026-11-20', ${carly}, 'telephone', ${me}, '2026-11-20 13:00Z')`;
    await expect(carry(id)).rejects.toThrow('taken their agreement back');
    expect(await fieldsOf(decide(worker(), sharedNow))).toEqual(['agreement']);
  });
});

describe('SHR-B7: agreement is taken back in the moment of sharing', () => {
  /** One waits for the other: nothing here depends on who is faster. */
  async function somebodyWaits(): Promise<void> {
    for (;;) {
      const { sql } = world.database.owner;
      const rows = await sql`select 1 from pg_locks l join pg_database d on d.oid = l.database
        where d.datname = current_database() and l.locktype = 'advisory' and not l.granted`;
      if (rows.length > 0) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Holds what `write` wrote back from being kept until `meanwhile` waits for it. */
  async function whileUnkept(write: string, meanwhile: () => Promise<unknown>): Promise<unknown> {
    let second: Promise<unknown> = Promise.resolve();
    await world.database.app.sql.begin(async (tx) => {
      await tx`select set_config('waymark.actor_id', ${me}, true)`;
      await tx.unsafe(write);
      second = meanwhile().catch((error: unknown) => error);
      await somebodyWaits();
    });
    return second;
  }

  test('the share waits, and does not go', async () => {
    const id = await approvedByAgreement();
    const [answer] = await yeses();
    const taking = `insert into family_answer_withdrawal
      (id, area_id, answer_id, withdrawn_on, withdrawn_by, capture, recorded_by, recorded_at)
      select '${randomUUID()}', area_id, id, '2026-11-20', '${carly}', 'telephone', '${me}', '2026-11-20 12:10Z'
      from family_answer where id = '${answer!.id}'`;
    const outcome = await whileUnkept(taking, () => carry(id));
    expect(String(outcome)).toContain('taken their agreement back');
  });

  test('or the withdrawal waits, and finds the share', async () => {
    const id = await approvedByAgreement();
    const sharing = `insert into disclosure_made (disclosure_id, area_id, shared_at, method, recorded_by, recorded_at)
      select id, area_id, '2026-11-20 12:30Z', 'telephone', '${me}', '2026-11-20 12:30Z' from disclosure where id = '${id}'`;
    const [answer] = await yeses();
    await whileUnkept(sharing, () => back(answer!.id));
    const asked = (await mine(worker())).tasks.filter(({ disclosureId }) => disclosureId === id);
    expect(asked.map(({ kind }) => kind)).toEqual(['tell']);
  });
});
