import { demoAgencyIds, demoMeetingIds, demoPersonIds, type DemoAgency } from '@waymark/db/seed';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { listForMeeting, open, record } from '../contact/index.ts';
import { InvalidInput, NotAllowed, NotFound } from '../errors.ts';
import { list as listNotifications } from '../notification/index.ts';
import { auditOf } from '../testing/audit-rows.ts';
import { contactOf, createWorld, type World } from '../testing/world.ts';
import { decide, item, meeting, type DecideInput } from '../triage/index.ts';
import { complete, mine as myWork } from '../work/index.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.drop());

let contactId: string;
let itemId: string;
beforeEach(async () => {
  const officer = world.as('police-officer');
  contactId = (await record(officer, contactOf())).id;
  await listForMeeting(officer, { contactIds: [contactId] });
  itemId = (await open(officer, { id: contactId })).item?.id ?? '';
});
afterEach(async () => {
  const { sql: owner } = world.database.owner;
  await owner`update agreement_signatory set ended_on = null`;
  await owner`
    delete from actor_role
      where role = 'front-door-worker' and actor_id in (${demoPersonIds.chair}, ${demoPersonIds['health-visitor']})`;
});

/** Gives the role of the front door to somebody of another agency. */
async function nameFrontDoor(actorId: string): Promise<void> {
  await world.database.owner.sql`
    insert into actor_role (actor_id, role, from_on) values (${actorId}, 'front-door-worker', '2026-01-01')`;
}

async function leave(...agencies: DemoAgency[]): Promise<void> {
  const ids = agencies.map((agency) => demoAgencyIds[agency]);
  await world.database.owner.sql`
    update agreement_signatory set ended_on = '2026-11-01' where agency_id = any(${ids})`;
}

const referral = (over: Partial<DecideInput> = {}): DecideInput => ({
  itemId,
  decision: {
    outcome: 'specialist',
    legalBasis: 's47',
    reasonableCause: 'Injuries that nobody explains.',
    rationale: 'Police hold what is needed.',
  },
  action: {
    description: 'Take the referral.',
    assigneeId: demoPersonIds['front-door'],
    dueOn: '2026-11-20',
  },
  ...over,
});

async function problemsOf(input: DecideInput): Promise<string[]> {
  const error: unknown = await decide(world.as('chair'), input).catch((thrown: unknown) => thrown);
  if (!(error instanceof InvalidInput)) throw error;
  return error.problems.map(({ field }) => field);
}

describe('AGR-12: a referral to social care never waits for an agreement', () => {
  test('the police chair records it by reference, unseen, and the front door has the family', async () => {
    await leave('police', 'frontDoor');
    const [chair, frontDoor] = [world.as('chair'), world.as('front-door')];
    const { unseen, items } = await meeting(chair, { id: demoMeetingIds.next });
    expect(items).toEqual([]);
    expect(unseen?.items.map(({ id }) => id)).toContain(itemId);
    expect(unseen?.frontDoor.map(({ id }) => id)).toContain(demoPersonIds['front-door']);

    const { actionId } = await decide(chair, referral());
    await expect(item(chair, { id: itemId })).rejects.toThrow(NotAllowed);
    const [lineOfWork] = (await myWork(frontDoor)).filter(({ id }) => id === actionId);
    expect(lineOfWork).toMatchObject({ description: 'Take the referral.', dueOn: '2026-11-20' });
    expect(await open(frontDoor, { id: contactId })).toMatchObject({
      familyName: 'Ingram',
      state: 'outcome-recorded',
      decision: { outcome: 'specialist', decidedByName: expect.any(String) as unknown },
    });
    await complete(frontDoor, { actionId: actionId ?? '', note: 'Taken.' });
    const told = async (who: 'front-door' | 'police-officer') =>
      (await listNotifications(world.as(who)))
        .filter((each) => each.contactId === contactId)
        .map(({ kind }) => kind);
    expect(await told('front-door')).toEqual(
      expect.arrayContaining(['contact-to-front-door', 'action-given']),
    );
    expect(await told('police-officer')).toContain('outcome-recorded');
    expect((await auditOf(world, contactId)).join('\n')).toContain('triage.outcome-recorded');
    const after = await meeting(chair, { id: demoMeetingIds.next });
    expect(after.unseen?.items.map(({ id }) => id)).not.toContain(itemId);
    await expect(decide(chair, referral())).rejects.toThrow(NotFound);
  });

  test('with an agreement of the police, the front door needs none', async () => {
    await leave('frontDoor');
    await decide(world.as('chair'), referral());
    expect(await open(world.as('front-door'), { id: contactId })).toMatchObject({
      familyName: 'Ingram',
    });
  });

  test('with an agreement of the police, anybody else than the front door needs one of their own', async () => {
    await leave('health');
    const { action } = referral();
    const toHealth = action && { ...action, assigneeId: demoPersonIds['health-visitor'] };
    expect(await problemsOf(referral({ action: toHealth }))).toEqual(['action.assigneeId']);
    await nameFrontDoor(demoPersonIds['health-visitor']);
    expect(await problemsOf(referral({ action: toHealth }))).toEqual(['action.assigneeId']);
    const byTheDatabase = world.database.app.sql.begin(async (tx) => {
      await tx`select set_config('waymark.actor_id', ${demoPersonIds.chair}, true)`;
      await tx`
        insert into triage_decision (id, area_id, item_id, contact_id, outcome, decision, must_record, decided_by, decided_at)
        select gen_random_uuid(), area_id, id, contact_id, 'specialist', '{}', '{}', ${demoPersonIds.chair}, now()
        from triage_item where id = ${itemId}`;
      await tx`
        insert into action (id, area_id, contact_id, item_id, description, agency_id, assignee_id, due_on, state, created_by, created_at)
        select gen_random_uuid(), area_id, contact_id, id, 'x', ${demoAgencyIds.health}, ${demoPersonIds['health-visitor']},
               '2026-11-27', 'open', ${demoPersonIds.chair}, now()
        from triage_item where id = ${itemId}`;
    });
    await expect(byTheDatabase).rejects.toThrow('row-level security policy for table "action"');
    await expect(open(world.as('health-visitor'), { id: contactId })).rejects.toThrow(NotFound);
  });

  test('the front door is children’s social care: nobody of another agency, whatever roles they hold, nor the chair themselves', async () => {
    await leave('police', 'health');
    const { action } = referral();
    for (const person of ['chair', 'health-visitor'] as const) {
      await nameFrontDoor(demoPersonIds[person]);
      const elsewhere = action && { ...action, assigneeId: demoPersonIds[person] };
      expect(await problemsOf(referral({ action: elsewhere }))).toEqual(['action.assigneeId']);
    }
    const { unseen } = await meeting(world.as('chair'), { id: demoMeetingIds.next });
    expect(unseen?.frontDoor.map(({ id }) => id)).toEqual([demoPersonIds['front-door']]);
    await decide(world.as('chair'), referral());
    for (const person of ['chair', 'health-visitor'] as const) {
      const them = world.as(person);
      await expect(open(them, { id: contactId })).rejects.toThrow(NotFound);
      const news = (await listNotifications(them)).filter((each) => each.contactId === contactId);
      expect(news.map(({ kind }) => kind)).not.toContain('contact-to-front-door');
    }
  });

  test('it needs what every referral needs, and goes to the front door alone', async () => {
    await leave('police');
    const { decision, action } = referral();
    const { reasonableCause: _cause, ...without } = { reasonableCause: '', ...decision };
    expect(await problemsOf(referral({ decision: without, action: null }))).toEqual([
      'reasonableCause',
      'action',
    ]);
    for (const person of ['chair', 'health-visitor', 'family-worker'] as const) {
      const elsewhere = action && { ...action, assigneeId: demoPersonIds[person] };
      expect(await problemsOf(referral({ action: elsewhere }))).toEqual(['action.assigneeId']);
    }
    const late = action && { ...action, dueOn: '2026-11-19' };
    expect(await problemsOf(referral({ action: late }))).toEqual(['action.dueOn']);
  });

  test('ACC-2: what is about adults alone is not referred unseen, and the front door learns nothing of it', async () => {
    const adult = contactOf(
      { people: [{ kind: 'adult', givenName: 'Ned', familyName: 'Ash', dateOfBirth: null }] },
      { caseType: 'vulnerable-adult', childLinked: 'no', risk: 'medium' },
    );
    const officer = world.as('police-officer');
    const { id } = await record(officer, adult);
    await listForMeeting(officer, { contactIds: [id] });
    const adultItem = (await open(officer, { id })).item?.id ?? '';
    await leave('police');
    const unseen = decide(world.as('chair'), referral({ itemId: adultItem }));
    await expect(unseen).rejects.toThrow(NotFound);
    const frontDoor = world.as('front-door');
    expect((await myWork(frontDoor)).map((line) => line.contactId)).not.toContain(id);
    await expect(open(frontDoor, { id })).rejects.toThrow(NotFound);
  });

  test('nobody else makes one, and no other outcome is recorded so', async () => {
    await leave('police');
    await expect(decide(world.as('police-officer'), referral())).rejects.toThrow(NotAllowed);
    await expect(decide(world.as('health-visitor'), referral())).rejects.toThrow(NotAllowed);
    const other = { outcome: 'no-further-action', nfaReason: 'duplicate', rationale: 'x' } as const;
    const refused = decide(world.as('chair'), referral({ decision: other }));
    await expect(refused).rejects.toThrow(NotAllowed);
    const { personIds } = world.elsewhere;
    const stranger = decide(world.asActorId(personIds.chair), referral());
    await expect(stranger).rejects.toThrow(NotFound);
    expect((await open(world.as('police-officer'), { id: contactId })).state).toBe('listed');
  });

  test('the database refers only for a police chair of the area, to its front door, and no other outcome', async () => {
    const refer = (actorId: string, outcome: string, assignee: string) =>
      world.database.app.sql.begin(async (tx) => {
        await tx`select set_config('waymark.actor_id', ${actorId}, true)`;
        return [
          ...(await tx`
            select * from refer_unseen(${itemId}, gen_random_uuid(), ${JSON.stringify({ outcome })}::text::jsonb, '{}',
              gen_random_uuid(), 'x', ${assignee}, '2026-11-27', now())`),
        ];
      });
    const { chair, 'police-officer': officer, 'front-door': frontDoor } = demoPersonIds;
    const { personIds } = world.elsewhere;
    await expect(refer(officer, 'specialist', frontDoor)).rejects.toThrow('AGR-12');
    await expect(refer(chair, 'targeted-help', frontDoor)).rejects.toThrow('AGR-12');
    await expect(refer(chair, 'specialist', officer)).rejects.toThrow('AGR-12');
    await nameFrontDoor(chair);
    await expect(refer(chair, 'specialist', chair)).rejects.toThrow('AGR-12');
    await expect(refer(chair, 'specialist', personIds['front-door'])).rejects.toThrow('AGR-12');
    await expect(refer(personIds.chair, 'specialist', frontDoor)).rejects.toThrow('AGR-12');
    expect(await refer(personIds.chair, 'specialist', personIds['front-door'])).toEqual([]);
    expect(await refer(chair, 'specialist', frontDoor)).toHaveLength(1);
    expect(await refer(chair, 'specialist', frontDoor)).toEqual([]);
  });
});
