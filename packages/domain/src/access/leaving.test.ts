import { describe, expect, test } from 'vitest';

import { type StaffRole, staffRoles } from './actor.ts';
import {
  type EndAsk,
  endApprovalProblem,
  isOverseer,
  overseerRoles,
  postTakesTwo,
  roleTakesTwo,
} from './leaving.ts';

const at = (hour: number) => new Date(Date.UTC(2026, 10, 23, hour));
const ask: EndAsk = {
  actorId: 'leaver',
  askedById: 'first',
  askerStands: true,
  askedAt: at(9),
  approvedAt: null,
};
const overseer = (id: string, role: StaffRole = 'administrator') => ({ id, roles: [role] });

describe('ACC-25: what two people end', () => {
  test.each(staffRoles)('the post and the role of: %s', (role) => {
    const guarded = overseerRoles.some((one) => one === role);
    expect(isOverseer({ roles: ['practitioner', role] })).toBe(guarded);
    expect(postTakesTwo({ roles: ['practitioner', role] }, 0)).toBe(guarded);
    expect(roleTakesTwo(role)).toBe(guarded);
  });

  test.each([
    [4, false],
    [5, true],
    [6, true],
  ])('the post of anybody, by whoever has ended %i in a day alone', (ended, takesTwo) => {
    expect(postTakesTwo({ roles: ['practitioner'] }, ended)).toBe(takesTwo);
    expect(postTakesTwo({ roles: [] }, ended)).toBe(takesTwo);
  });
});

describe('ACC-25: what was asked is approved by', () => {
  test.each([
    ['another administrator', ask, overseer('second'), 10, null],
    [
      'the information governance lead',
      ask,
      overseer('second', 'information-governance-lead'),
      10,
      null,
    ],
    ['a moment before its time is over', ask, overseer('second'), 32, null],
    ['nobody after its time', ask, overseer('second'), 33, 'too-old'],
    ['nobody of another role', ask, overseer('second', 'supervisor'), 10, 'no-overseer'],
    ['not whoever asked', ask, overseer('first'), 10, 'same-person'],
    ['not whom it is about', ask, overseer('leaver'), 10, 'yourself'],
    [
      'nobody, once whoever asked has gone',
      { ...ask, askerStands: false },
      overseer('second'),
      10,
      'asker-gone',
    ],
    ['nobody a second time', { ...ask, approvedAt: at(10) }, overseer('second'), 11, 'done'],
  ] as const)('%s', (_, facts, approver, hour, why) => {
    expect(endApprovalProblem(facts, approver, at(hour))?.why ?? null).toBe(why);
  });
});
