import { expect, test } from 'vitest';

import { datesInWords, periodsToShow, rolesInWords } from './people-words.ts';

const today = '2026-11-22';

test.each([
  [{ from: '2024-09-02', until: null }, 'since Monday 2 September 2024'],
  [
    { from: today, until: '2026-12-31' },
    'since Sunday 22 November 2026 until Thursday 31 December 2026',
  ],
  [{ from: '2027-01-01', until: null }, 'from Friday 1 January 2027'],
])('the dates of a role in words: %o', (dates, words) => {
  expect(datesInWords({ role: 'chair', ...dates }, today)).toBe(words);
});

test('ACC-17 a role is shown until its last day is over', () => {
  const ending = (until: string | null) => ({ role: 'chair', from: '2024-09-02', until }) as const;
  const shown = periodsToShow([ending(null), ending(today), ending('2026-11-21')], today);
  expect(shown.map(({ until }) => until)).toEqual([null, today]);
});

test('somebody without a role today is not a blank', () => {
  expect(rolesInWords([])).toBe('None today');
  expect(rolesInWords(['chair', 'analyst'])).toBe('Chair of the triage meeting, Analyst');
});
