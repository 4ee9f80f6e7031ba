import { expect, test } from 'vitest';

import {
  CallBackParameters,
  defaultCallBackParameters,
  deleteAtLatest,
  deleteOnceClosed,
  ringBy,
} from './index.ts';

test('somebody should ring within two working days', () => {
  expect(ringBy('2026-11-20')).toBe('2026-11-24');
  expect(ringBy('2026-12-24')).toBe('2026-12-30');
});

test('NAV-55: 28 days after it was asked it is gone, whatever became of it', () => {
  expect(deleteAtLatest('2026-11-20')).toBe('2026-12-18');
  expect(deleteAtLatest('2026-11-20', { ...defaultCallBackParameters, keepDays: 3 })).toBe(
    '2026-11-23',
  );
});

test('NAV-55: a closed one goes after 7 days, and never later than was promised', () => {
  const promised = '2026-12-18';
  expect(deleteOnceClosed({ promised, closedOn: '2026-11-23' })).toBe('2026-11-30');
  expect(deleteOnceClosed({ promised, closedOn: '2026-12-17' })).toBe(promised);
});

test('NAV-55: nobody can set it to be kept for longer than 90 days', () => {
  const kept = (keepDays: number) =>
    CallBackParameters.safeParse({ ...defaultCallBackParameters, keepDays }).success;
  expect([0, 1, 90, 91].map(kept)).toEqual([false, true, true, false]);
});
