import { describe, expect, test } from 'vitest';

import { sessionState } from './session-state.ts';

const limits = { idleMinutes: 30, hours: 12 };
const at = (time: string) => new Date(`2026-11-22T${time}Z`);

describe('SGN-7 when a session ends by itself', () => {
  test.each([
    ['09:00:00', '09:00:00', '09:00:00', 'open'],
    ['09:00:00', '09:00:00', '09:29:59', 'open'],
    ['09:00:00', '09:00:00', '09:30:00', 'unused-too-long'],
    ['09:00:00', '20:45:00', '20:59:59', 'open'],
    ['09:00:00', '20:59:59', '21:00:00', 'open-too-long'],
    // Both: what cannot be helped by working on is said.
    ['09:00:00', '10:00:00', '22:00:00', 'open-too-long'],
  ])('begun %s, last used %s, now %s: %s', (startedAt, lastUsedAt, now, expected) => {
    const session = { startedAt: at(startedAt), lastUsedAt: at(lastUsedAt) };
    expect(sessionState(session, limits, at(now))).toBe(expected);
  });
});
