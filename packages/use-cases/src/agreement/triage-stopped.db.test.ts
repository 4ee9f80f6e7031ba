import {
  demoAgencyIds,
  demoAgreementIds,
  demoMeetingIds,
  demoPersonIds,
  familyIds,
  type DemoAgency,
} from '@waymark/db/seed';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { NotAllowed, NotFound } from '../errors.ts';
import { acknowledge, answerFacts, listForMeeting, open, record } from '../contact/index.ts';
import { list as listNotifications } from '../notification/index.ts';
import { contactOf, createWorld, factsOf, type World } from '../testing/world.ts';
import { addReturn, decide, item, meeting, meetings, withdraw } from '../triage/index.ts';
import { complete, mine as myWork } from '../work/index.ts';
import { endSignature, list, mine } from './index.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.drop());
afterEach(() => world.database.owner.sql`update agreement_signatory set ended_on = null`);

const { memorandum } = demoAgreementIds;

/** The information governance lead ends an agency's signature, as of some days before. */
async function leave(agency: DemoAgency): Promise<void> {
  const keeper = world.as('information-governance-lead');
  const { agreements } = await list(keeper);
  const { signatories = [] } = agreements.find(({ id }) => id === memorandum) ?? {};
  const signatory = signatories.find(({ agencyId }) => agencyId === demoAgencyIds[agency]);
  const which = { agreementId: memorandum, signatoryId: signatory?.id ?? '' };
  await endSignature(keeper, { ...which, endedOn: '2026-11-01' });
}

const stopped = (name: string) => ({
  kind: 'not-allowed',
  message: `${name} cannot send or receive through triage: its signature under “Triage memorandum of understanding”, version 1, ended on Sunday 1 November 2026.`,
  nextStep:
    'Ask the information governance lead whether the agency signs again. What cannot wait is for the front door; if anyone is in danger, ring 999.',
});
const nothing = { kind: 'not-known', text: null, reason: null } as const;
const birchall = familyIds(2).item(1);
const farrow = familyIds(6).contact(1);

describe('AGR-7: an agency that has left can neither send nor receive', () => {
  test('its representative is told why, wherever they turn', async () => {
    const visitor = world.as('health-visitor');
    expect(await mine(visitor)).toMatchObject({ mayTakePart: true });
    await leave('health');
    const { message, nextStep } = stopped('Wenbrook 0 to 19 Health');
    expect(await mine(visitor)).toEqual({ mayTakePart: false, because: [message], nextStep });
    const no = stopped('Wenbrook 0 to 19 Health');
    await expect(item(visitor, { id: birchall })).rejects.toMatchObject(no);
    await expect(addReturn(visitor, { itemId: birchall, ...nothing })).rejects.toMatchObject(no);
    await expect(record(visitor, contactOf())).rejects.toMatchObject(no);
    expect((await meeting(visitor, { id: demoMeetingIds.next })).items).toEqual([]);
    expect((await meetings(visitor)).map(({ itemCount }) => itemCount)).toEqual([0, 0]);
  });

  test('the chair sees which seats may not take part, and why', async () => {
    await leave('health');
    const { seats, items } = await meeting(world.as('chair'), { id: demoMeetingIds.next });
    const not = seats.filter(({ mayTakePart }) => !mayTakePart);
    expect(not.map(({ name, because }) => [name, ...because])).toEqual([
      ['Wenbrook 0 to 19 Health', stopped('Wenbrook 0 to 19 Health').message],
    ]);
    expect(items.length).toBeGreaterThan(0);
  });

  test('without the police nothing is listed or decided, and no outcome is read', async () => {
    await leave('police');
    const no = stopped('Wenbrook Police');
    const [officer, chair] = [world.as('police-officer'), world.as('chair')];
    await expect(listForMeeting(officer, { contactIds: [farrow] })).rejects.toMatchObject(no);
    await expect(item(chair, { id: birchall })).rejects.toMatchObject(no);
    const outcome = {
      outcome: 'universal-self-help',
      service: 'Hub',
      rationale: 'Agreed.',
    } as const;
    const decided = decide(chair, { itemId: birchall, decision: outcome, action: null });
    await expect(decided).rejects.toMatchObject(no);
    const ashdown = familyIds(1).contact(1);
    await expect(acknowledge(officer, { id: ashdown })).rejects.toMatchObject(no);
    const seen = await open(officer, { id: ashdown });
    expect(seen).toMatchObject({ decision: null, item: null, actions: [] });
    expect(seen.triageStopped).toEqual({ because: [no.message], nextStep: no.nextStep });
    expect(seen.availableActions).toEqual([]);
    expect((await open(officer, { id: farrow })).availableActions).toEqual(['answer-facts']);
  });

  test('nobody is given work from the meeting there, or told of what is listed', async () => {
    await leave('earlyHelp');
    const chair = world.as('chair');
    const decided = decide(chair, {
      itemId: birchall,
      decision: {
        outcome: 'targeted-help',
        kind: 'single-agency',
        leadAgencyId: demoAgencyIds.earlyHelp,
        rationale: 'Agreed.',
      },
      action: {
        description: 'Meet the family.',
        assigneeId: demoPersonIds['family-worker'],
        dueOn: '2026-12-01',
      },
    });
    await expect(decided).rejects.toMatchObject({
      problems: expect.arrayContaining([
        { field: 'action.assigneeId', message: stopped('Wenbrook Early Help').message },
        { field: 'decision.leadAgencyId', message: stopped('Wenbrook Early Help').message },
      ]) as unknown,
    });
    await leave('health');
    const before = (await listNotifications(world.as('health-visitor'))).length;
    await listForMeeting(world.as('police-officer'), { contactIds: [farrow] });
    expect(await listNotifications(world.as('health-visitor'))).toHaveLength(before);
    expect((await listNotifications(world.as('school-lead')))[0]).toMatchObject({
      kind: 'contact-listed',
      contactId: farrow,
    });
  });
});

describe('AGR-7: what never waits for an agreement', () => {
  test('danger is recorded and reaches the front door, though neither agency has an agreement', async () => {
    await leave('health');
    await leave('frontDoor');
    const visitor = world.as('health-visitor');
    const danger = contactOf({}, { immediateDanger: 'yes' });
    const { id, route } = await record(visitor, danger);
    expect(route.outcome).toBe('999');
    const frontDoor = world.as('front-door');
    expect((await listNotifications(frontDoor))[0]).toMatchObject({ contactId: id });
    expect(await open(frontDoor, { id })).toMatchObject({ madeUnder: null });
  });

  test('an open question is recorded; its answer goes to the front door, but not to the meeting', async () => {
    await leave('health');
    const visitor = world.as('health-visitor');
    const open_ = contactOf({}, { openToSocialCare: 'unknown' });
    const { id } = await record(visitor, open_);
    const answer = (over: Parameters<typeof factsOf>[0]) =>
      answerFacts(visitor, { id, facts: factsOf(over), screenedBy: 'PS Whitlock' });
    await expect(answer({})).rejects.toMatchObject(stopped('Wenbrook 0 to 19 Health'));
    expect((await answer({ risk: 'high' })).route.outcome).toBe('front-door');
  });

  test('work that somebody was given stays with them, with its family, and can be done', async () => {
    await leave('earlyHelp');
    const worker = world.as('family-worker');
    expect(await myWork(worker)).toHaveLength(1);
    expect(await open(worker, { id: familyIds(1).contact(1) })).toMatchObject({
      familyName: 'Ashdown',
    });
    await complete(worker, { actionId: familyIds(1).action(1), note: 'Met them.' });
  });
});

describe('AGR-7: a family on a list that nobody may work', () => {
  const of = (id: string) => meeting(world.as('chair'), { id });

  test('is shown to the police chair by its reference alone, and taken off without an agreement', async () => {
    const chair = world.as('chair');
    const officer = world.as('police-officer');
    const { id, reference } = await record(officer, contactOf());
    const { meeting: held } = await listForMeeting(officer, { contactIds: [id] });
    expect((await of(held.id)).unseen).toBeNull();
    await leave('police');
    const { items, unseen } = await of(held.id);
    expect(items).toEqual([]);
    const stuck = unseen?.items.find((one) => one.reference === reference);
    expect(Object.keys(stuck ?? {})).toEqual(['id', 'reference']);
    const wanted = { itemId: stuck?.id ?? '', reason: 'The police may not take part.' };
    await expect(withdraw(officer, wanted)).rejects.toThrow(NotAllowed);
    const visitor = await meeting(world.as('health-visitor'), { id: held.id });
    expect(visitor.unseen).toBeNull();
    await withdraw(chair, wanted);
    const after = (await of(held.id)).unseen?.items ?? [];
    expect(after.map((one) => one.id)).not.toContain(wanted.itemId);
    await expect(withdraw(chair, wanted)).rejects.toThrow(NotFound);
    const [news] = await listNotifications(officer);
    expect(news).toMatchObject({ kind: 'contact-taken-off-list', contactId: id });
    // From there it can go to the front door, agreement or not.
    const facts = factsOf({ risk: 'high' });
    const { route } = await answerFacts(officer, { id, facts, screenedBy: 'PS Whitlock' });
    expect(route.outcome).toBe('front-door');
  });

  test('the database gives neither to anybody but a police chair of the area', async () => {
    await leave('police');
    const asRaw = (actorId: string, statement: string) =>
      world.database.app.sql.begin(async (tx) => {
        await tx`select set_config('waymark.actor_id', ${actorId}, true)`;
        return [...(await tx.unsafe(statement))];
      });
    const list = `select * from items_to_take_off('${demoMeetingIds.next}')`;
    const take = `select * from take_off_list('${birchall}', 'x', now())`;
    expect((await asRaw(demoPersonIds.chair, list)).length).toBeGreaterThan(0);
    for (const who of [demoPersonIds['police-officer'], demoPersonIds['health-visitor']]) {
      expect(await asRaw(who, list)).toEqual([]);
      await expect(asRaw(who, take)).rejects.toThrow('AGR-7');
    }
    const elsewhere = world.elsewhere.personIds.chair;
    expect(await asRaw(elsewhere, list)).toEqual([]);
    expect(await asRaw(elsewhere, take).catch(() => [])).toEqual([]);
  });
});

describe('AGR-6: what is sent names its agreement', () => {
  test('a contact and a return, by title and version', async () => {
    const under = { title: 'Triage memorandum of understanding', version: 1 };
    const officer = world.as('police-officer');
    const { id } = await record(officer, contactOf());
    expect(await open(officer, { id })).toMatchObject({ madeUnder: under });
    await addReturn(world.as('school-lead'), { itemId: birchall, ...nothing });
    const { returns } = await item(world.as('school-lead'), { id: birchall });
    expect(new Set(returns.map((each) => JSON.stringify(each.madeUnder)))).toEqual(
      new Set([JSON.stringify(under)]),
    );
  });
});
