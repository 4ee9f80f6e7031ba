import { describe, expect, test } from 'vitest';

import {
  resetApprovalProblem,
  resetAskProblem,
  resetLinkProblem,
  type SecondFactorReset,
} from './second-factor-reset.ts';

const at = (hour: number) => new Date(Date.UTC(2026, 10, 22, hour));
const reset: SecondFactorReset = {
  actorId: 'sam',
  askedById: 'admin-one',
  askerStands: true,
  askedAt: at(9),
  approvedAt: null,
};

describe('SGN-8 a second step is taken off by two people', () => {
  test('neither of whom it belongs to', () => {
    expect(resetAskProblem('sam', 'admin-one')).toBeNull();
    expect(resetAskProblem('sam', 'sam')?.why).toBe('yourself');
  });

  test.each([
    ['another administrator', reset, 'admin-two', 10, null],
    ['a moment before its time is over', reset, 'admin-two', 32, null],
    ['whoever asked', reset, 'admin-one', 10, 'same-person'],
    ['the person themselves', reset, 'sam', 10, 'yourself'],
    [
      'another, after whoever asked has gone',
      { ...reset, askerStands: false },
      'admin-two',
      10,
      'asker-gone',
    ],
    ['after its time', reset, 'admin-two', 33, 'too-old'],
    ['a second time', { ...reset, approvedAt: at(10) }, 'admin-two', 11, 'done'],
  ])('approved by: %s', (_, facts, approver, hour, why) => {
    expect(resetApprovalProblem(facts, approver, at(hour))?.why ?? null).toBe(why);
  });

  test.each([
    ['goes by e-mail, whoever it is for', { worksElsewhere: true, mailIsSent: true }, null],
    ['is shown where nobody sends e-mail', { worksElsewhere: false, mailIsSent: false }, null],
    [
      'is shown to nobody where it would open another area too',
      { worksElsewhere: true, mailIsSent: false },
      'works-elsewhere',
    ],
  ])('the link %s', (_, link, why) => {
    expect(resetLinkProblem(link)?.why ?? null).toBe(why);
  });
});
