import { familyIds } from '@waymark/db/seed';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { list as listNotifications } from '../notification/index.ts';
import { untilWaiting } from '../testing/waiting.ts';
import { contactOf, createWorld, type World } from '../testing/world.ts';
import { meetings } from '../triage/index.ts';
import { listForMeeting, open, record } from './index.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.drop());

const calloway = familyIds(3).contact(1);
const dunmore = familyIds(4).contact(1);
const ellery = familyIds(5).contact(1);
const farrow = familyIds(6).contact(1);

describe('listing for the meeting', () => {
  test('what may be listed is; high risk, open to social care and held are not, each with why and what to do', async () => {
    const report = await listForMeeting(world.as('police-officer'), {
      contactIds: [calloway, farrow, dunmore, ellery],
    });
    expect(report.listed).toEqual([farrow]);
    expect(report.refused.map((each) => each.id)).toEqual([calloway, dunmore, ellery]);
    const [high, isOpen, held] = report.refused;
    expect(high?.why).toContain('Send to the front door');
    expect(isOpen?.why).toContain('Share directly with social care');
    expect(held?.why).toContain('Hold for the second risk assessment');
    for (const each of report.refused) expect(each.nextStep).not.toBe('');
    expect((await open(world.as('police-officer'), { id: farrow })).item).toMatchObject({
      meetingName: 'Wenbrook triage meeting',
    });
  });

  test('the notice leads to the item on the list', async () => {
    const { id } = await record(world.as('police-officer'), contactOf());
    await listForMeeting(world.as('police-officer'), { contactIds: [id] });
    const itemId = (await open(world.as('police-officer'), { id })).item?.id;
    const told = await listNotifications(world.as('health-visitor'));
    expect(told.find((each) => each.contactId === id)).toMatchObject({
      kind: 'contact-listed',
      itemId,
    });
  });

  test('listing again is refused, and the others of the same call go on', async () => {
    const { id } = await record(world.as('police-officer'), contactOf());
    await listForMeeting(world.as('police-officer'), { contactIds: [id] });
    const other = await record(world.as('police-officer'), contactOf());
    const report = await listForMeeting(world.as('police-officer'), { contactIds: [id, other.id] });
    expect(report.listed).toEqual([other.id]);
    expect(report.refused[0]?.why).toContain('on a list already');
  });

  test('two people listing the same contact at once: it is on the list once', async () => {
    const { id } = await record(world.as('police-officer'), contactOf());
    const reports = await Promise.all([
      listForMeeting(world.as('police-officer'), { contactIds: [id] }),
      listForMeeting(world.as('chair'), { contactIds: [id] }),
    ]);
    expect(reports.flatMap((report) => report.listed)).toEqual([id]);
    const items = await world.database.owner
      .sql`select 1 from triage_item where contact_id = ${id}`;
    expect(items).toHaveLength(1);
  });

  test('answered as high risk at the same moment: it is not listed, and the others of the call are', async () => {
    const officer = world.as('police-officer');
    const { id } = await record(officer, contactOf());
    const other = await record(officer, contactOf());
    const { sql } = world.database.owner;
    const { listing } = await sql.begin(async (tx) => {
      await tx`update contact set route_outcome = 'front-door' where id = ${id}`;
      const started = listForMeeting(officer, { contactIds: [id, other.id] });
      await untilWaiting(sql, 1);
      return { listing: started };
    });
    const report = await listing;
    expect(report.listed).toEqual([other.id]);
    expect(report.refused[0]?.why).toBe('Somebody changed this a moment before you.');
    expect(await sql`select 1 from triage_item where contact_id = ${id}`).toHaveLength(0);
  });

  test('what is out of sight is refused like what does not exist', async () => {
    const stranger = world.asActorId(world.elsewhere.personIds['police-officer']);
    const missing = '00000000-0000-4000-8000-000000000999';
    const report = await listForMeeting(stranger, { contactIds: [farrow, missing] });
    expect(report.listed).toEqual([]);
    expect(report.refused[0]?.why).toBe(report.refused[1]?.why);
  });

  test('an adult with no child linked is told to adult-facing agencies only', async () => {
    const adult = contactOf(
      { people: [{ kind: 'adult', givenName: 'Ned', familyName: 'Ash', dateOfBirth: null }] },
      { caseType: 'vulnerable-adult', childLinked: 'no', risk: 'medium' },
    );
    const { id } = await record(world.as('police-officer'), adult);
    await listForMeeting(world.as('police-officer'), { contactIds: [id] });
    const told = await listNotifications(world.as('health-visitor'));
    expect(told.filter((each) => each.contactId === id)).toEqual([]);
  });

  test('the coming meeting is made once, however many ask for it first', async () => {
    const chair = world.asActorId(world.elsewhere.personIds.chair);
    const seen = await Promise.all(Array.from({ length: 6 }, () => meetings(chair)));
    expect(new Set(seen.flat().map((meeting) => meeting.id)).size).toBe(1);
    expect(seen[0]?.[0]?.startsAt).toBe('2026-11-23T09:30:00.000Z');
    const seats = await world.database.owner.sql`
      select 1 from triage_seat s where s.meeting_id = ${seen[0]?.[0]?.id ?? ''}`;
    expect(seats).toHaveLength(7);
  });
});
