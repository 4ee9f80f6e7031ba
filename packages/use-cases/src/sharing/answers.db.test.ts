import { demoSharingIds, familyIds, type DemoPerson } from '@waymark/db/seed';
import type { EarlyHelpAnswers } from '@waymark/domain/sharing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { Conflict } from '../errors.ts';
import * as notification from '../notification/index.ts';
import { createWorld, fieldsOf, type World } from '../testing/index.ts';
import { fourAnswers, notShared, overRefusal, sharedNow } from '../testing/sharing-example.ts';
import {
  approve,
  carryOut,
  decide,
  finishTask,
  ledger,
  mine,
  recordAnswers,
  takeBack,
} from './index.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.drop());

const ashdown = familyIds(1);
const contactId = ashdown.contact(1);
const worker = () => world.as('family-worker');
const supervisor = () => world.as('supervisor');

const unread = async (who: DemoPerson, kind: string) =>
  (await notification.list(world.as(who))).filter((each) => each.kind === kind).length;

const carly = ashdown.person(3);

describe('SHR-Q5: four answers, each of its own', () => {
  test('stand each in a line, by person and day; what was told in confidence stays with the agency', async () => {
    const { askedId } = await recordAnswers(worker(), { contactId, answers: fourAnswers });
    const seen = async (who: DemoPerson) => {
      const { answers } = await ledger(world.as(who), { contactId });
      return answers
        .filter((answer) => answer.askedId === askedId)
        .flatMap(({ question, lines }) => [question, ...lines.map(({ words }) => words)])
        .toSorted();
    };
    const shared = ['Her brother', 'confidence', 'notice', 'objections', 'service'];
    expect(await seen('family-worker')).toEqual(['A debt', ...shared].toSorted());
    expect(await seen('school-lead')).toEqual(shared);
  });

  test('one wording for two, somebody who is not of the family, and an answer not considered are refused', async () => {
    const record = (over: Partial<EarlyHelpAnswers>) =>
      recordAnswers(worker(), { contactId, answers: { ...fourAnswers, ...over } });
    const same = { ...fourAnswers.notice, wordingVersion: 'service-1' };
    expect(await fieldsOf(record({ notice: same }))).toEqual(['wordingVersion']);
    const stranger = { ...fourAnswers.service, givenBy: familyIds(2).person(1) };
    expect(await fieldsOf(record({ service: stranger }))).toEqual(['service.givenBy']);
    const open = { about: 'Her brother', why: null, considered: null, withdrawn: null };
    const objections = { ...fourAnswers.objections, objections: [open] };
    expect(await fieldsOf(record({ objections }))).toEqual(['objections.objections.0.considered']);
  });
});

describe('SHR-B5: agreement is taken back', () => {
  test('shares that rested on it stop, each recipient is told, and both are ticked off', async () => {
    const goesOn = { ...sharedNow, class: 'C', restedOn: 'agreement-only', goesOn: true } as const;
    const outside = { ...goesOn, recipient: { ...notShared.recipient, name: 'Judo club' } };
    const share = await decide(world.as('police-officer'), outside);
    const other = await decide(worker(), { ...sharedNow, class: 'A', goesOn: true });
    const held = await decide(worker(), {
      ...overRefusal,
      agreement: 'given',
      class: 'B',
      advice: null,
      notTold: { reason: 'Not yet.', revisitOn: '2026-11-25' },
    });
    await approve(supervisor(), {
      disclosureId: held.id,
      answer: 'approved',
      actingAs: 'manager',
      reason: 'Yes.',
    });

    const { answers } = await ledger(worker(), { contactId });
    const given = answers.filter(({ question }) => question === 'service');
    const back = (answerId: string, over = {}) =>
      takeBack(worker(), {
        answerId,
        lineId: null,
        on: '2026-11-20',
        by: carly,
        capture: 'telephone',
        ...over,
      });
    const [first, ...rest] = given;
    expect(await fieldsOf(back(first!.id, { on: '2026-11-19' }))).toEqual(['on']);
    // A daughter does not take back what her mother agreed to.
    expect(await fieldsOf(back(first!.id, { by: ashdown.person(1) }))).toEqual(['by']);
    for (const { id } of rest) await back(id);
    const { tasks, says } = await back(first!.id);
    expect(says.join(' ')).toContain('whether the child may be at risk');
    // What another agency shared is not told to whoever records it: only that of her own agency.
    expect(tasks.every(({ assigneeName }) => assigneeName === 'Leah Osborne')).toBe(true);
    await expect(back(first!.id)).rejects.toBeInstanceOf(Conflict);

    const ofPolice = (await mine(world.as('police-officer'))).tasks.filter(
      ({ disclosureId }) => disclosureId === share.id,
    );
    expect(ofPolice.map(({ kind }) => kind).toSorted()).toEqual(['stop', 'tell', 'tell']);
    expect(ofPolice[0]).toMatchObject({ recipientName: 'Judo club', askedOn: '2026-11-20' });
    const ofWorker = (await mine(worker())).tasks;
    expect(ofWorker.some(({ disclosureId }) => disclosureId === other.id)).toBe(false);

    const taskId = ofPolice[0]!.id;
    await expect(finishTask(worker(), { taskId })).rejects.toThrow();
    await finishTask(world.as('police-officer'), { taskId });
    await expect(finishTask(world.as('police-officer'), { taskId })).rejects.toBeInstanceOf(
      Conflict,
    );
    expect(await unread('police-officer', 'agreement-taken-back')).toBeGreaterThan(0);

    // What was approved with her agreement does not go out after it was taken back.
    const carry = carryOut(worker(), {
      disclosureId: held.id,
      made: { ...sharedNow.made!, sharedAt: '2026-11-20T12:30:00.000Z', toldAt: null },
    });
    await expect(carry).rejects.toThrow('taken their agreement back');
  });

  test('one objection is taken back on its own, and the notice cannot be', async () => {
    const line = { answerId: demoSharingIds.answer(1, 3), lineId: demoSharingIds.line };
    const how = { on: '2026-11-20', by: carly, capture: 'telephone' } as const;
    const { tasks } = await takeBack(world.as('school-lead'), { ...line, ...how });
    expect(tasks).toEqual([]);
    const notice = { answerId: demoSharingIds.answer(1, 2), lineId: null, ...how };
    expect(await fieldsOf(takeBack(worker(), notice))).toEqual(['lineId']);
  });
});
