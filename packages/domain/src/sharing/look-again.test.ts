import { describe, expect, test } from 'vitest';

import { LookAgain, lookAgainBy, lookAgainProblem } from './look-again.ts';

const decided = {
  decision: 'not-share',
  reviewOn: '2026-11-27',
  decidedAgain: false,
  latestLook: null,
} as const;

describe('SHR-B6: by which day a decision not to share is looked at again', () => {
  test.each([
    ['the day that was set', decided, '2026-11-27'],
    ['none where none was set', { ...decided, reviewOn: null }, null],
    ['none of a share', { ...decided, decision: 'share' as const }, null],
    ['none once it was decided again', { ...decided, decidedAgain: true }, null],
    [
      'the day of the latest look',
      { ...decided, latestLook: { lookAgainOn: '2026-12-04' } },
      '2026-12-04',
    ],
    ['none once it is settled', { ...decided, latestLook: { lookAgainOn: null } }, null],
    [
      'the day of a look where none was set at first',
      { ...decided, reviewOn: null, latestLook: { lookAgainOn: '2026-12-04' } },
      '2026-12-04',
    ],
  ])('%s', (_name, decision, by) => {
    expect(lookAgainBy(decision)).toBe(by);
  });
});

describe('SHR-B6: a look', () => {
  const stays = (lookAgainOn: string): LookAgain => ({
    answer: 'stays',
    reason: 'As before.',
    lookAgainOn,
  });
  test.each([
    ['today is no later day', stays('2026-11-20'), 'Choose a day that is still to come.'],
    ['nor is yesterday', stays('2026-11-19'), 'Choose a day that is still to come.'],
    ['tomorrow is', stays('2026-11-21'), null],
    ['what is settled needs none', { answer: 'settled', reason: 'She moved.' } as const, null],
  ])('%s', (_name, look, problem) => {
    expect(lookAgainProblem(look, '2026-11-20')).toBe(problem);
  });

  test('has a reason, whatever came of it, and a day where it stays', () => {
    expect(LookAgain.safeParse({ answer: 'settled', reason: ' ' }).success).toBe(false);
    expect(LookAgain.safeParse({ answer: 'stays', reason: 'As before.' }).success).toBe(false);
    expect(LookAgain.safeParse(stays('2026-02-30')).success).toBe(false);
  });
});
