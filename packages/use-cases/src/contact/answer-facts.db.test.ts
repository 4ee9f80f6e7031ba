import { familyIds } from '@waymark/db/seed';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { IllegalMove, InvalidInput, NotAllowed, NotFound } from '../errors.ts';
import { list as listNotifications } from '../notification/index.ts';
import { auditOf } from '../testing/audit-rows.ts';
import { contactOf, createWorld, factsOf, type World } from '../testing/world.ts';
import { answerFacts, listForMeeting, open, record } from './index.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.drop());

const screenedBy = 'PS Whitlock';

async function recordWith(facts: Parameters<typeof contactOf>[1]): Promise<string> {
  return (await record(world.as('police-officer'), contactOf({}, facts))).id;
}
async function toldOf(contactId: string): Promise<number> {
  const told = await listNotifications(world.as('front-door'));
  return told.filter((each) => each.contactId === contactId).length;
}

describe('CON-10: answering the facts again', () => {
  test('held for the second assessment, then done: ready for the meeting, and it can be listed', async () => {
    const officer = world.as('police-officer');
    const facts = { caseType: 'domestic-abuse', secondRiskAssessment: 'not-done' } as const;
    const id = await recordWith(facts);
    expect((await open(officer, { id })).route.outcome).toBe('hold');
    const done = factsOf({ ...facts, secondRiskAssessment: 'done' });
    const answered = await answerFacts(officer, { id, facts: done, screenedBy });
    expect(answered).toMatchObject({
      id,
      state: 'routed',
      route: { outcome: 'pit-stop', rule: 'P12' },
      availableActions: ['answer-facts', 'list-for-meeting'],
    });
    expect(await open(officer, { id })).toMatchObject({ facts: done, route: { rule: 'P12' } });
    expect((await listForMeeting(officer, { contactIds: [id] })).listed).toEqual([id]);
  });

  test('not known whether open to social care, then open: shared directly, and the front door is told once', async () => {
    const id = await recordWith({ openToSocialCare: 'unknown' });
    expect(await toldOf(id)).toBe(0);
    const answer = { id, facts: factsOf({ openToSocialCare: 'yes' }), screenedBy };
    const answered = await answerFacts(world.as('police-officer'), answer);
    expect(answered.route.outcome).toBe('social-care-direct');
    expect(await toldOf(id)).toBe(1);
    expect((await open(world.as('front-door'), { id })).route.outcome).toBe('social-care-direct');

    const before = await auditOf(world, id);
    expect(before[1]).toBe('contact.facts-answered by Police constable');
    expect((await answerFacts(world.as('police-officer'), answer)).route).toEqual(answered.route);
    expect(await auditOf(world, id)).toEqual([...before, 'contact.opened by Police constable']);
    expect(await toldOf(id)).toBe(1);
  });

  test('TRI-S7: raised to high while it is held: the front door is told once and sees it, and it cannot be listed', async () => {
    const facts = { caseType: 'domestic-abuse', secondRiskAssessment: 'not-done' } as const;
    const id = await recordWith(facts);
    await expect(open(world.as('front-door'), { id })).rejects.toThrow(NotFound);
    const raised = factsOf({ ...facts, secondAssessmentRaisedToHigh: 'yes' });
    const answer = { id, facts: raised, screenedBy };
    const answered = await answerFacts(world.as('police-officer'), answer);
    expect(answered.route).toMatchObject({ outcome: 'hold', also: ['front-door', 'marac'] });
    expect(answered.availableActions).toEqual(['answer-facts']);
    expect((await open(world.as('front-door'), { id })).route.outcome).toBe('hold');
    const again = { ...answer, facts: { ...raised, risk: 'medium' } as const };
    await answerFacts(world.as('police-officer'), again);
    expect(await toldOf(id)).toBe(1);
  });

  test('ACC-8: the chair learns of a high risk: no longer to be listed, and the chair still sees it', async () => {
    const id = await recordWith({});
    const answer = { id, facts: factsOf({ risk: 'high' }), screenedBy };
    const answered = await answerFacts(world.as('chair'), answer);
    expect(answered).toMatchObject({ route: { rule: 'P3' }, availableActions: ['answer-facts'] });
    expect((await open(world.as('chair'), { id })).route.outcome).toBe('front-door');
    const listing = await listForMeeting(world.as('police-officer'), { contactIds: [id] });
    expect(listing.listed).toEqual([]);
    expect(await toldOf(id)).toBe(1);
  });

  test('what is on a list keeps its answers, and says what to do', async () => {
    const id = await recordWith({});
    await listForMeeting(world.as('police-officer'), { contactIds: [id] });
    const answer = { id, facts: factsOf({ risk: 'high' }), screenedBy };
    const refused: unknown = await answerFacts(world.as('police-officer'), answer).catch(
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(IllegalMove);
    expect(refused).toHaveProperty('nextStep', expect.stringContaining('chair'));
  });

  test('CON-4, CON-5: answers that contradict the contact are refused beside their fields', async () => {
    const id = await recordWith({ openToSocialCare: 'unknown' });
    const answer = { id, facts: factsOf({ childLinked: 'no' }), screenedBy: null };
    const refused: unknown = await answerFacts(world.as('police-officer'), answer).catch(
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(InvalidInput);
    expect(refused).toMatchObject({
      problems: [{ field: 'screenedBy' }, { field: 'facts.childLinked' }],
    });
  });

  test('ACC-8: is not for whoever only reads it, nor for whom it does not exist', async () => {
    const answer = { id: familyIds(3).contact(1), facts: factsOf(), screenedBy };
    await expect(answerFacts(world.as('front-door'), answer)).rejects.toThrow(NotAllowed);
    await expect(answerFacts(world.as('health-visitor'), answer)).rejects.toThrow(NotFound);
  });
});
