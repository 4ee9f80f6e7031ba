import { demoAgencyIds, demoPersonIds } from '@waymark/db/seed';
import { afterAll, beforeAll, expect, test } from 'vitest';

import * as contact from './contact/index.ts';
import * as notification from './notification/index.ts';
import { auditOf } from './testing/audit-rows.ts';
import { contactOf, createWorld, type World } from './testing/world.ts';
import * as triage from './triage/index.ts';
import * as work from './work/index.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.drop());

test('a worry gets an answer', async () => {
  const officer = world.as('police-officer');
  const chair = world.as('chair');

  // A police officer records a contact; the routing says where it belongs and why.
  const recorded = await contact.record(officer, contactOf());
  expect(recorded).toMatchObject({
    reference: 'WB-26-0012',
    route: { outcome: 'pit-stop', rule: 'P12' },
    availableActions: ['answer-facts', 'list-for-meeting'],
  });
  expect(recorded.route.because.join(' ')).not.toBe('');

  // It goes on the list of the next meeting: Monday 23 November at 09:30.
  const listing = await contact.listForMeeting(officer, { contactIds: [recorded.id] });
  expect(listing).toMatchObject({ listed: [recorded.id], refused: [] });
  expect(listing.meeting.startsAt).toBe('2026-11-23T09:30:00.000Z');

  // Two agencies add what they know.
  const meeting = await triage.meeting(world.as('health-visitor'), { id: listing.meeting.id });
  const listed = meeting.items.find((item) => item.contactId === recorded.id);
  expect(listed).toMatchObject({ state: 'listed', returnsIn: 0, mineIsIn: false });
  const itemId = listed?.id ?? '';
  await triage.addReturn(world.as('health-visitor'), {
    itemId,
    kind: 'known-shared',
    text: 'Seen at two. Speech was late, and the waiting list long.',
    reason: null,
  });
  await triage.addReturn(world.as('school-lead'), {
    itemId,
    kind: 'known-nothing-relevant',
    text: null,
    reason: null,
  });

  // The chair reads both and records an outcome with an action for a named person.
  const seen = await triage.item(chair, { id: itemId });
  expect(seen.returns.map((each) => each.agencyName)).toEqual([
    'Wenbrook 0 to 19 Health',
    'Wenbrook Schools Partnership',
  ]);
  expect(seen.availableActions).toContain('record-outcome');
  const decided = await triage.decide(chair, {
    itemId,
    decision: {
      outcome: 'targeted-help',
      kind: 'single-agency',
      leadAgencyId: demoAgencyIds.earlyHelp,
      rationale: 'A family worker can help with evenings. Agreed by all.',
    },
    action: {
      description: 'Visit and agree a plan for the evenings.',
      assigneeId: demoPersonIds['family-worker'],
      dueOn: '2026-11-30',
    },
  });
  expect(decided.mustRecord).not.toEqual([]);

  // That person sees it under "My work", opens the contact, and marks it done.
  const worker = world.as('family-worker');
  const mine = await work.mine(worker);
  expect(mine.find((action) => action.id === decided.actionId)).toMatchObject({
    reference: 'WB-26-0012',
    dueOn: '2026-11-30',
    state: 'open',
    fromMeeting: 'Wenbrook triage meeting',
  });
  expect((await contact.open(worker, { id: recorded.id })).people).toHaveLength(2);
  await work.complete(worker, { actionId: decided.actionId ?? '', note: 'Visited. Plan agreed.' });

  // The officer who raised it is told, sees the outcome, and says so.
  const notices = await notification.list(officer);
  expect(notices.filter((each) => each.contactId === recorded.id).map((each) => each.kind)).toEqual(
    expect.arrayContaining(['outcome-recorded', 'action-done']),
  );
  const answer = await contact.open(officer, { id: recorded.id });
  expect(answer).toMatchObject({
    state: 'outcome-recorded',
    decision: { outcome: 'targeted-help', decidedByName: 'Tom Whitlock' },
    actions: [
      { state: 'done', assigneeName: 'Leah Osborne', completionNote: 'Visited. Plan agreed.' },
    ],
    availableActions: ['acknowledge'],
  });
  expect(JSON.stringify(answer)).not.toContain('Speech was late');
  await contact.acknowledge(officer, { id: recorded.id });
  expect((await contact.open(officer, { id: recorded.id })).availableActions).toEqual([]);

  expect(await auditOf(world, recorded.id)).toEqual([
    'contact.recorded by Police constable',
    'contact.listed by Police constable',
    'triage.return-added by Health visitor',
    'triage.return-added by Safeguarding lead, Millbeck Primary',
    'triage.item-opened by Police sergeant, chair of triage',
    'triage.outcome-recorded by Police sergeant, chair of triage',
    'contact.opened by Family worker',
    'action.completed by Family worker',
    'contact.opened by Police constable',
    'contact.acknowledged by Police constable',
    'contact.opened by Police constable',
  ]);
});
