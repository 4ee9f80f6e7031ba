import { describe, expect, test } from 'vitest';
import {
  accessReviewAnswerLabels,
  accessReviewAnswers,
  accessReviewOf,
  accessReviewStanding,
} from './access-review.ts';
import { staffRoles } from './actor.ts';
import {
  type InvitationState,
  invitationExpiry,
  invitationStateAt,
  invitationStateLabels,
  invitationStates,
  mayConfirmInvitation,
} from './invitation.ts';

const now = new Date('2026-11-20T12:00:00Z');
const later = new Date('2026-11-27T12:00:00Z');

describe('an invitation', () => {
  const open = { acceptedAt: null, withdrawnAt: null, confirmedAt: now, expiresAt: later };
  test.each([
    ['is open', open, 'open'],
    [
      'is accepted, and stays so after its days',
      { ...open, acceptedAt: now, expiresAt: now },
      'accepted',
    ],
    ['ACC-23: waits until somebody else confirms it', { ...open, confirmedAt: null }, 'to-confirm'],
    ['ACC-23: and lapses unconfirmed', { ...open, confirmedAt: null, expiresAt: now }, 'lapsed'],
    ['is withdrawn', { ...open, withdrawnAt: now }, 'withdrawn'],
    ['has lapsed at the very moment', { ...open, expiresAt: now }, 'lapsed'],
  ])('ACC-20: %s', (_name, facts, state) => {
    expect(invitationStateAt(facts, now)).toBe(state);
    expect(invitationStates.map((each) => invitationStateLabels[each])).toHaveLength(
      invitationStates.length,
    );
  });

  test('ACC-20: lapses seven days after it was made, to the millisecond', () => {
    expect(invitationExpiry(now)).toEqual(later);
    expect(invitationExpiry(new Date('2026-12-28T23:59:59.999Z')).toISOString()).toBe(
      '2027-01-04T23:59:59.999Z',
    );
  });
});

describe('who confirms an invitation', () => {
  test.each(staffRoles)('ACC-23: %s, of one that another made and that waits for it', (role) => {
    const confirms = role === 'administrator' || role === 'information-governance-lead';
    const actor = { roles: [role] };
    const may = (state: InvitationState, isMine: boolean) =>
      mayConfirmInvitation(actor, { state, isMine });
    expect(may('to-confirm', false)).toBe(confirms);
    expect(may('to-confirm', true)).toBe(false);
    for (const state of invitationStates.filter((one) => one !== 'to-confirm'))
      expect(may(state, false)).toBe(false);
  });
});

describe('the quarterly review of access', () => {
  test.each([
    ['2026-01-01', '2026-Q1', '2026-01-01', '2026-01-31'],
    ['2026-03-31', '2026-Q1', '2026-01-01', '2026-01-31'],
    ['2026-04-01', '2026-Q2', '2026-04-01', '2026-04-30'],
    ['2026-09-30', '2026-Q3', '2026-07-01', '2026-07-31'],
    ['2026-12-31', '2026-Q4', '2026-10-01', '2026-10-31'],
  ])('ACC-22: %s is in %s', (day, quarter, from, dueOn) => {
    expect(accessReviewOf(day)).toEqual({ quarter, from, dueOn });
  });

  const before = new Date('2026-09-30T22:59:59Z');
  test.each([
    ['was looked at', { answer: 'kept', since: before }, '2026-11-20', 'done'],
    ['is due until the last day', { answer: null, since: before }, '2026-10-31', 'due'],
    ['is overdue from the next', { answer: null, since: before }, '2026-11-01', 'overdue'],
    ['came in this quarter', { answer: null, since: now }, '2026-11-20', 'next-quarter'],
    [
      'came on its first day by London’s clock',
      { answer: null, since: new Date('2026-09-30T23:30:00Z') },
      '2026-11-20',
      'next-quarter',
    ],
  ] as const)('ACC-22: somebody who %s', (_name, person, today, standing) => {
    expect(accessReviewStanding(person, today)).toBe(standing);
    expect(accessReviewAnswers.map((each) => accessReviewAnswerLabels[each])).toHaveLength(3);
  });
});
