import { demoAgencyIds, demoPersonIds, familyIds } from '@waymark/db/seed';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { list as listContacts, listForMeeting, open, record } from '../contact/index.ts';
import { Conflict, IllegalMove, InvalidInput, NotAllowed, NotFound } from '../errors.ts';
import { list as listNotifications } from '../notification/index.ts';
import { untilWaiting } from '../testing/waiting.ts';
import { contactOf, createWorld, type World } from '../testing/world.ts';
import { decide, item, withdraw, type DecideInput } from './index.ts';

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

function decisionOf(over: Partial<DecideInput> = {}): DecideInput {
  return {
    itemId,
    decision: {
      outcome: 'targeted-help',
      kind: 'multi-agency',
      leadAgencyId: demoAgencyIds.earlyHelp,
      rationale: 'Agreed by all.',
    },
    action: {
      description: 'Visit the family.',
      assigneeId: demoPersonIds['family-worker'],
      dueOn: '2026-11-27',
    },
    ...over,
  };
}

async function problemsOf(input: DecideInput): Promise<string[]> {
  const error: unknown = await decide(world.as('chair'), input).catch((thrown: unknown) => thrown);
  if (!(error instanceof InvalidInput)) throw error;
  return error.problems.map((problem) => problem.field);
}

describe('recording an outcome', () => {
  test.for<[string, Partial<DecideInput>, string[]]>([
    ['no action where one is needed', { action: null }, ['action']],
    [
      'a date that has passed',
      { action: { description: 'Visit.', assigneeId: demoPersonIds.chair, dueOn: '2026-11-19' } },
      ['action.dueOn'],
    ],
    [
      'a day that does not exist',
      { action: { description: 'Visit.', assigneeId: demoPersonIds.chair, dueOn: '2026-11-31' } },
      ['action.dueOn'],
    ],
    [
      'a person nobody knows',
      {
        action: {
          description: 'Visit.',
          assigneeId: '00000000-0000-4000-8000-000000000001',
          dueOn: '2026-11-27',
        },
      },
      ['action.assigneeId'],
    ],
    [
      'an empty rationale',
      { decision: { outcome: 'no-further-action', nfaReason: 'duplicate', rationale: ' ' } },
      ['decision.rationale'],
    ],
  ])('refuses %s, beside its field, and writes nothing', async ([, over, fields]) => {
    expect(await problemsOf(decisionOf(over))).toEqual(fields);
    expect((await item(world.as('chair'), { id: itemId })).state).toBe('listed');
  });

  test('a person and an agency of another area look like ones that do not exist', async () => {
    const { personIds, agencyIds } = world.elsewhere;
    const action = { description: 'Visit.', assigneeId: personIds.chair, dueOn: '2026-11-27' };
    const decision = {
      outcome: 'targeted-help',
      kind: 'single-agency',
      leadAgencyId: agencyIds.health,
      rationale: 'Agreed.',
    } as const;
    expect(await problemsOf(decisionOf({ action, decision }))).toEqual([
      'action.assigneeId',
      'decision.leadAgencyId',
    ]);
  });

  test('ACC-2: with no child linked, work and lead are for agencies that work with the adult', async () => {
    const officer = world.as('police-officer');
    const adult = contactOf(
      { people: [{ kind: 'adult', givenName: 'Ned', familyName: 'Ash', dateOfBirth: null }] },
      { caseType: 'vulnerable-adult', childLinked: 'no', risk: 'medium' },
    );
    const { id } = await record(officer, adult);
    await listForMeeting(officer, { contactIds: [id] });
    const adultItem = (await open(officer, { id })).item?.id ?? '';
    expect(await problemsOf(decisionOf({ itemId: adultItem }))).toEqual([
      'action.assigneeId',
      'decision.leadAgencyId',
    ]);
    await decide(world.as('chair'), {
      itemId: adultItem,
      decision: {
        outcome: 'targeted-help',
        kind: 'single-agency',
        leadAgencyId: demoAgencyIds.harbourLane,
        rationale: 'Agreed.',
      },
      action: {
        description: 'Ring Ned.',
        assigneeId: demoPersonIds['police-officer'],
        dueOn: '2026-11-27',
      },
    });
  });

  test('no further action needs a reason and no action', async () => {
    const decided = await decide(
      world.as('chair'),
      decisionOf({
        action: null,
        decision: { outcome: 'no-further-action', nfaReason: 'duplicate', rationale: 'Same call.' },
      }),
    );
    expect(decided.actionId).toBeNull();
    expect((await open(world.as('police-officer'), { id: contactId })).state).toBe(
      'outcome-recorded',
    );
  });

  test('specialist: the front door is told at once and can open it', async () => {
    const frontDoor = world.as('front-door');
    const officer = world.as('police-officer');
    const adult = contactOf(
      { people: [{ kind: 'adult', givenName: 'Ned', familyName: 'Ash', dateOfBirth: null }] },
      { caseType: 'vulnerable-adult', childLinked: 'no', risk: 'medium' },
    );
    const { id } = await record(officer, adult);
    await listForMeeting(officer, { contactIds: [id] });
    const adultItem = (await open(officer, { id })).item?.id ?? '';
    await expect(open(frontDoor, { id })).rejects.toThrow(NotFound);
    await decide(
      world.as('chair'),
      decisionOf({
        itemId: adultItem,
        decision: { outcome: 'specialist', legalBasis: 's17', rationale: 'In need.' },
        action: {
          description: 'Ring the front door.',
          assigneeId: demoPersonIds['police-officer'],
          dueOn: '2026-11-27',
        },
      }),
    );
    expect((await open(frontDoor, { id })).decision?.outcome).toBe('specialist');
    const told = await listNotifications(frontDoor);
    expect(told.find((each) => each.contactId === id)?.kind).toBe('contact-to-front-door');
  });

  test('D8 a reason may hold any character, and comes back whole', async () => {
    const rationale = 'Seen 1/11 & 8/11: “no 2nd visit”? 100% agreed; see ../a#b.';
    const decision = { outcome: 'no-further-action', nfaReason: 'duplicate', rationale } as const;
    await decide(world.as('chair'), decisionOf({ action: null, decision }));
    const opened = await open(world.as('police-officer'), { id: contactId });
    expect(opened.decision?.decision.rationale).toBe(rationale);
  });

  test('D7 a second time is an illegal move that says what to do', async () => {
    await decide(world.as('chair'), decisionOf());
    const again: unknown = await decide(world.as('chair'), decisionOf()).catch(
      (error: unknown) => error,
    );
    expect(again).toBeInstanceOf(IllegalMove);
    expect(again).toMatchObject({ kind: 'illegal-move', from: 'decided', verb: 'record-outcome' });
    expect(again).toHaveProperty('nextStep', expect.stringMatching(/\S/));
  });

  test('D7 two at once: one is recorded, the other is told that somebody was faster', async () => {
    // The row is held until both have read it as still listed and wait to write.
    const { owner } = world.database;
    const both = await owner.sql.begin(async (tx) => {
      await tx`select 1 from triage_item where id = ${itemId} for update`;
      const attempts = Promise.allSettled([
        decide(world.as('chair'), decisionOf()),
        decide(world.as('chair'), decisionOf()),
      ]);
      await untilWaiting(owner.sql, 2);
      return { attempts };
    });
    const settled = await both.attempts;
    expect(settled.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
    const lost = settled.find((each) => each.status === 'rejected');
    expect(lost?.reason).toBeInstanceOf(Conflict);
    const written = await owner.sql`
      select (select count(*)::int from triage_decision where item_id = ${itemId}) as decisions,
             (select count(*)::int from action where item_id = ${itemId}) as actions,
             (select count(*)::int from audit_entry
              where subject_id = ${contactId} and verb = 'triage.outcome-recorded') as entries`;
    expect(written[0]).toEqual({ decisions: 1, actions: 1, entries: 1 });
  });

  test('a contact that is no longer on a list: a conflict, and nothing is written', async () => {
    const { sql } = world.database.owner;
    await sql`update contact set state = 'routed' where id = ${contactId}`;
    await expect(decide(world.as('chair'), decisionOf())).rejects.toThrow(Conflict);
    await expect(withdraw(world.as('chair'), { itemId, reason: 'Moved.' })).rejects.toThrow(
      Conflict,
    );
    expect((await item(world.as('chair'), { id: itemId })).state).toBe('listed');
  });

  test('is for the police chair alone', async () => {
    await expect(decide(world.as('police-officer'), decisionOf())).rejects.toThrow(NotAllowed);
    await expect(decide(world.as('health-visitor'), decisionOf())).rejects.toThrow(NotAllowed);
    const chairElsewhere = world.asActorId(world.elsewhere.personIds.chair);
    await expect(decide(chairElsewhere, decisionOf())).rejects.toThrow(NotFound);
  });

  test('shows in the list of whoever raised it', async () => {
    await decide(world.as('chair'), decisionOf());
    const mine = await listContacts(world.as('police-officer'));
    expect(mine.find((each) => each.id === contactId)).toMatchObject({
      state: 'outcome-recorded',
      outcome: 'targeted-help',
    });
  });
});

test('the demo’s decided family is there to read', async () => {
  const ashdown = await open(world.as('family-worker'), { id: familyIds(1).contact(1) });
  expect(ashdown).toMatchObject({ familyName: 'Ashdown', decision: { outcome: 'targeted-help' } });
});
