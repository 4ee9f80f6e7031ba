import { demoAgencyIds, demoSharingIds, familyIds, type DemoPerson } from '@waymark/db/seed';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import * as audit from '../audit/index.ts';
import { Conflict, NotAllowed, NotFound } from '../errors.ts';
import * as notification from '../notification/index.ts';
import { auditOf, latestAudit } from '../testing/audit-rows.ts';
import { createWorld, fieldsOf, type World } from '../testing/index.ts';
import { couldNotWait, notShared, overRefusal, sharedNow } from '../testing/sharing-example.ts';
import { approve, carryOut, decide, ledger, mine, tell } from './index.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.drop());

const ashdown = familyIds(1);
const contactId = ashdown.contact(1);
const worker = () => world.as('family-worker');
const supervisor = () => world.as('supervisor');

async function entryOf(who: DemoPerson, id: string) {
  const { entries } = await ledger(world.as(who), { contactId });
  return entries.find((entry) => entry.id === id);
}

const unread = async (who: DemoPerson, kind: string) =>
  (await notification.list(world.as(who))).filter((each) => each.kind === kind).length;

describe('SHR-R1: something is shared', () => {
  test('the table answers, everything stands in the ledger, and the audit says so', async () => {
    const { id, answer, approval } = await decide(worker(), sharedNow);
    expect({ rule: answer.rule, approval }).toEqual({ rule: 'I5', approval: 'not-needed' });
    expect(await entryOf('family-worker', id)).toMatchObject({
      decision: 'share',
      recipientName: 'Wenbrook 0 to 19 Health',
      rule: 'I5',
      ruleVersion: 'sharing-1',
      made: { method: 'telephone' },
      told: { told: true },
      availableActions: [],
    });
    expect(await auditOf(world, contactId)).toContain('sharing.decided by Family worker');
    // Whoever received it knows of it, and nobody else: SHR-B1.
    expect(await entryOf('health-visitor', id)).toBeDefined();
    expect(await entryOf('police-officer', id)).toBeUndefined();
  });

  test('the row comes from the table: what a person judged changes it', async () => {
    const urgent = { ...sharedNow, judged: { ...sharedNow.judged, urgent: 'yes' as const } };
    expect((await decide(worker(), urgent)).answer.rule).toBe('I2');
  });

  test('SHR-R5: what the table says not to share cannot be recorded as shared', async () => {
    const share = { ...sharedNow, class: 'C', agreement: 'refused' } as const;
    const outside = { ...share, recipient: notShared.recipient };
    expect(await fieldsOf(decide(worker(), outside))).toEqual(['rule.id']);
  });

  test('what is missing is named, field by field, and nothing is written', async () => {
    const before = (await ledger(worker(), { contactId })).entries.length;
    const bare = { ...sharedNow, restedOn: null, dataItems: [], made: null };
    expect(await fieldsOf(decide(worker(), bare))).toEqual(['restedOn', 'sharedAt', 'dataItems']);
    expect(await fieldsOf(decide(worker(), { ...sharedNow, subjectIds: [] }))).toEqual([
      'subjectIds',
    ]);
    const late = { ...sharedNow.made, sharedAt: '2026-12-01T09:00:00.000Z' };
    const future = { ...sharedNow, made: { ...sharedNow.made!, ...late } };
    expect(await fieldsOf(decide(worker(), future))).toEqual(['sharedAt']);
    expect((await ledger(worker(), { contactId })).entries).toHaveLength(before);
  });

  test('not with one’s own agency, and not about a family that one does not see', async () => {
    const own = { kind: 'agency', agencyId: demoAgencyIds.earlyHelp } as const;
    expect(await fieldsOf(decide(worker(), { ...sharedNow, recipient: own }))).toEqual([
      'recipient.agencyId',
    ]);
    const birchall = { ...sharedNow, contactId: familyIds(2).contact(1) };
    await expect(decide(worker(), birchall)).rejects.toBeInstanceOf(NotFound);
    const another = { ...sharedNow, subjectIds: [familyIds(2).person(1)] };
    expect(await fieldsOf(decide(worker(), another))).toEqual(['subjectIds']);
    const answered = { ...sharedNow.answered!, by: familyIds(2).person(1) };
    expect(await fieldsOf(decide(worker(), { ...sharedNow, answered }))).toEqual(['answered.by']);
  });
});

describe('SHR-R2: it was decided not to share', () => {
  test('is a line of the ledger too, for one’s own agency alone', async () => {
    const { id, answer } = await decide(worker(), notShared);
    expect(answer.rule).toBe('I9');
    expect(await entryOf('family-worker', id)).toMatchObject({ decision: 'not-share', made: null });
    const toHealth = { ...notShared, recipient: sharedNow.recipient, agreement: 'given' as const };
    const second = await decide(worker(), toHealth);
    expect(await entryOf('health-visitor', second.id)).toBeUndefined();
  });

  test('SHR-R8: not without what they were offered instead', async () => {
    expect(await fieldsOf(decide(worker(), { ...notShared, offered: null }))).toEqual(['offered']);
  });
});

describe('SHR-B3: what needs an approval waits for it', () => {
  test('asked, approved by another, then shared', async () => {
    const before = await unread('supervisor', 'sharing-to-approve');
    const { id, approval } = await decide(worker(), overRefusal);
    expect(approval).toBe('first');
    expect(await unread('supervisor', 'sharing-to-approve')).toBe(before + 1);
    const made = { ...couldNotWait.made!, sharedAt: '2026-11-20T12:30:00.000Z' };
    const carry = (sharedAt = made.sharedAt) =>
      carryOut(worker(), { disclosureId: id, made: { ...made, sharedAt } });
    await expect(carry()).rejects.toBeInstanceOf(NotAllowed);

    const asked = (await mine(supervisor())).toApprove.find(({ entry }) => entry.id === id);
    expect(asked).toMatchObject({ reference: 'WB-26-0004', subjects: ['Mia Ashdown'] });
    const yes = {
      disclosureId: id,
      answer: 'approved',
      actingAs: 'manager',
      reason: 'Needed.',
    } as const;
    await expect(approve(worker(), yes)).rejects.toBeInstanceOf(NotAllowed);
    await expect(approve(world.as('chair'), yes)).rejects.toBeInstanceOf(NotAllowed);
    await approve(supervisor(), yes);
    expect((await latestAudit(world))?.verb).toBe('sharing.approval-answered');
    await expect(approve(supervisor(), yes)).rejects.toBeInstanceOf(Conflict);
    expect(await unread('family-worker', 'sharing-answered')).toBe(1);

    const waits = (await mine(worker())).unfinished.filter(({ entry }) => entry.id === id);
    expect(waits.map(({ waitsFor }) => waitsFor)).toEqual(['sharing']);
    expect(await entryOf('health-visitor', id)).toBeUndefined();
    // It waited, so it did not go before somebody approved it.
    expect(await fieldsOf(carry('2026-11-01T08:00:00.000Z'))).toEqual(['sharedAt']);
    await carry();
    await expect(carry()).rejects.toBeInstanceOf(Conflict);
    expect(await entryOf('health-visitor', id)).toMatchObject({ told: { told: true } });
  });

  test('refused: it is not shared', async () => {
    const { id } = await decide(worker(), overRefusal);
    const no = {
      disclosureId: id,
      answer: 'refused',
      actingAs: 'manager',
      reason: 'Ask again.',
    } as const;
    await approve(supervisor(), no);
    const carry = carryOut(worker(), { disclosureId: id, made: couldNotWait.made! });
    await expect(carry).rejects.toBeInstanceOf(NotAllowed);
    expect((await mine(worker())).unfinished.some(({ entry }) => entry.id === id)).toBe(false);
  });

  test('SHR-R4: not telling the family is approved by a manager, not by another of the three', async () => {
    const notTold = { reason: 'He would find out.', revisitOn: '2026-11-27' };
    const { id, approval } = await decide(worker(), { ...sharedNow, notTold, made: null });
    expect(approval).toBe('first');
    const as = (actingAs: 'named-professional' | 'manager') =>
      approve(supervisor(), { disclosureId: id, answer: 'approved', actingAs, reason: 'Yes.' });
    expect(await fieldsOf(as('named-professional'))).toEqual(['approval.role']);
    await as('manager');
  });

  test('an agency without anybody to approve is told whom to ask, and can still go first', async () => {
    const officer = world.as('police-officer');
    await expect(decide(officer, overRefusal)).rejects.toThrow('Nobody of your agency can approve');
    expect((await decide(officer, couldNotWait)).approval).toBe('afterwards');
  });

  test('what is said to be shared already does not wait', async () => {
    const early = { ...overRefusal, made: couldNotWait.made };
    expect(await fieldsOf(decide(worker(), early))).toEqual(['whyItCouldNotWait']);
  });
});

describe('SHR-B4: what could not wait is approved afterwards, with a clock', () => {
  test('by the end of the next working day, under “My work” of both', async () => {
    const { id, approvalDueOn } = await decide(worker(), couldNotWait);
    // A Friday: the next working day is Monday.
    expect(approvalDueOn).toBe('2026-11-23');
    const own = (await mine(worker())).unfinished.find(({ entry }) => entry.id === id);
    expect(own).toMatchObject({ waitsFor: 'approval', dueOn: '2026-11-23' });
    expect((await mine(supervisor())).toApprove.map(({ entry }) => entry.id)).toContain(id);
    await approve(supervisor(), {
      disclosureId: id,
      answer: 'refused',
      actingAs: 'manager',
      reason: 'It could have waited.',
    });
    expect((await mine(worker())).unfinished.some(({ entry }) => entry.id === id)).toBe(false);
    expect(await entryOf('family-worker', id)).toMatchObject({
      approval: { answer: 'refused', reason: 'It could have waited.' },
      made: { method: 'telephone' },
    });
  });
});

describe('SHR-R3: a family that is not told is told later, or there is another day', () => {
  test('and their own list of who looked holds nothing of it before', async () => {
    const { afterwards } = demoSharingIds;
    const told = async () => {
      const { staff } = await audit.whoLooked(world.as('information-governance-lead'), {
        reference: 'WB-26-0004',
      });
      return staff.filter(({ verb }) => verb === 'sharing.telling-looked-at').length;
    };
    const later = { told: 'no', reason: 'Still at work.', revisitOn: '2026-11-24' } as const;
    await tell(worker(), { disclosureId: afterwards, told: later });
    expect(await told()).toBe(0);
    const waits = (await mine(worker())).unfinished.filter(({ entry }) => entry.id === afterwards);
    expect(waits.map(({ dueOn }) => dueOn)).toContain('2026-11-24');
    const past = { ...later, revisitOn: '2026-11-19' };
    expect(await fieldsOf(tell(worker(), { disclosureId: afterwards, told: past }))).toEqual([
      'told.revisitOn',
    ]);
    const now = { told: 'yes', at: '2026-11-20T11:50:00.000Z' } as const;
    await expect(
      tell(world.as('health-visitor'), { disclosureId: afterwards, told: now }),
    ).rejects.toBeInstanceOf(NotAllowed);
    await tell(supervisor(), { disclosureId: afterwards, told: now });
    expect(await told()).toBe(1);
    await expect(tell(worker(), { disclosureId: afterwards, told: now })).rejects.toBeInstanceOf(
      Conflict,
    );
  });
});

describe('who may', () => {
  test('an administrator, an analyst and somebody of another area find nothing', async () => {
    for (const who of ['administrator', 'analyst', 'information-governance-lead'] as const)
      await expect(ledger(world.as(who), { contactId })).rejects.toBeInstanceOf(NotFound);
    const elsewhere = world.asActorId(world.elsewhere.personIds.chair);
    await expect(ledger(elsewhere, { contactId })).rejects.toBeInstanceOf(NotFound);
  });
});
