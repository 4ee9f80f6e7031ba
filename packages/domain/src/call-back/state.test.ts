import { describe, expect, test } from 'vitest';

import { type Actor, agencyKinds, staffRoles } from '../access/index.ts';
import {
  type CallBackFacts,
  callBackActions,
  callBackConditions,
  callBackInboxes,
  callBackMachine,
  callBackStateLabels,
  callBackStates,
  callBackVerbs,
  defaultCallBackParameters,
  judgeCallBack,
  readsCallBacks,
  seesCallBack,
} from './index.ts';

const area = 'area-wenbrook';
const someone = (agencyKind: Actor['agencyKind'], ...roles: Actor['roles'][number][]): Actor => ({
  id: `actor-${agencyKind}`,
  areaId: area,
  agencyId: `agency-${agencyKind}`,
  agencyKind,
  name: 'Sam Vale',
  jobTitle: 'Worker',
  roles,
});
const hubWorker = someone('early-help', 'practitioner');
const frontDoor = someone('front-door', 'front-door-worker');
const waiting: CallBackFacts = {
  areaId: area,
  state: 'waiting',
  inbox: 'hub',
  tries: 0,
  handedOnById: null,
};
const handedOn: CallBackFacts = { ...waiting, inbox: 'front-door', handedOnById: hubWorker.id };
const enough = defaultCallBackParameters.triesBeforeGivingUp;

describe('NAV-53 who sees a call-back', () => {
  const everyone = agencyKinds.flatMap((kind) => staffRoles.map((role) => someone(kind, role)));

  test('workers of the hubs and of the front door, and nobody else of any agency', () => {
    const readers = everyone.filter(readsCallBacks);
    const others = everyone.filter((actor) => !readers.includes(actor));
    for (const { agencyKind, roles } of readers)
      expect(agencyKind === 'early-help' || roles.includes('front-door-worker')).toBe(true);
    expect(readers).toHaveLength(agencyKinds.length + 1);
    for (const actor of others)
      for (const callBack of [waiting, handedOn])
        expect([seesCallBack(actor, callBack), callBackActions(actor, callBack)]).toEqual([
          false,
          [],
        ]);
  });

  test('nobody of another area', () => {
    for (const actor of [hubWorker, frontDoor]) {
      const elsewhere = { ...actor, areaId: 'area-elsewhere' };
      expect(seesCallBack(elsewhere, { ...waiting, handedOnById: actor.id })).toBe(false);
      expect(callBackActions(elsewhere, waiting)).toEqual([]);
    }
  });

  test('once handed on: the front door, and whoever handed it on, who only sees it', () => {
    expect(seesCallBack(frontDoor, handedOn)).toBe(true);
    expect(seesCallBack(hubWorker, handedOn)).toBe(true);
    expect(seesCallBack({ ...hubWorker, id: 'another' }, handedOn)).toBe(false);
    expect(callBackActions(hubWorker, { ...handedOn, tries: enough })).toEqual([]);
  });
});

describe('NAV-54 what is done with a call-back', () => {
  test('a hub notes a try, answers, or hands on', () => {
    expect(callBackActions(hubWorker, waiting)).toEqual(['note-try', 'answer', 'hand-on']);
  });

  test('the front door answers too, and has nobody to hand on to', () => {
    for (const callBack of [waiting, handedOn])
      expect(callBackActions(frontDoor, callBack)).toEqual(['note-try', 'answer']);
  });

  test('nobody gives up before the tries are enough, and is told what is missing', () => {
    const giveUp = (tries: number) =>
      judgeCallBack(hubWorker, { callBack: { ...waiting, tries }, verb: 'give-up' });
    expect(giveUp(enough - 1)).toMatchObject({
      answer: 'not-yet',
      missing: [{ condition: 'tried-enough' }],
    });
    expect(giveUp(enough)).toEqual({ answer: 'allowed', state: 'not-reached' });
  });

  test('handing on takes their yes, or a child who may be being hurt', () => {
    const handOn = { callBack: waiting, verb: 'hand-on' } as const;
    expect(judgeCallBack(hubWorker, handOn)).toMatchObject({
      answer: 'not-yet',
      missing: [{ condition: 'agreed-or-harm' }],
    });
    for (const handOnReason of ['they-agreed', 'child-may-be-hurt'] as const)
      expect(judgeCallBack(hubWorker, { ...handOn, handOnReason })).toEqual({
        answer: 'allowed',
        state: 'waiting',
      });
  });

  test('NAV-64 what is closed is opened again by whoever could close it, and nothing else is done', () => {
    for (const state of callBackStates.filter((each) => each !== 'waiting'))
      for (const inbox of callBackInboxes) {
        const callBack = { ...waiting, state, inbox, tries: enough };
        const isTheirs = inbox === 'hub' ? ['open-again'] : [];
        expect(callBackActions(frontDoor, callBack)).toEqual(['open-again']);
        expect(callBackActions(hubWorker, callBack)).toEqual(isTheirs);
        expect(judgeCallBack(frontDoor, { callBack, verb: 'open-again' })).toEqual({
          answer: 'allowed',
          state: 'waiting',
        });
      }
  });

  test('NAV-64 what waits is open', () => {
    expect(judgeCallBack(hubWorker, { callBack: waiting, verb: 'open-again' })).toMatchObject({
      answer: 'not-in-this-state',
    });
  });

  test('every state, verb and condition has words', () => {
    for (const state of callBackStates) expect(callBackStateLabels[state]).toBeTruthy();
    for (const verb of callBackVerbs) expect(callBackMachine.verbWords[verb]).toMatch(/^be /);
    for (const condition of callBackConditions)
      expect(callBackMachine.conditions[condition].nextStep).toMatch(/\.$/);
  });
});
