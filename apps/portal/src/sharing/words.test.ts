import { expect, test } from 'vitest';

import { standingOf, taskWords } from './words.ts';

type Entry = Parameters<typeof standingOf>[0];
const approved = { answer: 'approved' } as Entry['approval'];
const refused = { answer: 'refused' } as Entry['approval'];
const made = { method: 'telephone' } as Entry['made'];
const words = (part: Partial<Entry>) =>
  standingOf({
    decision: 'share',
    approvalNeeded: 'not-needed',
    approval: null,
    made: null,
    ...part,
  } as Entry).words;

test('a decision stands in the word that says what it waits for', () => {
  expect(words({ decision: 'not-share' })).toBe('Not shared');
  expect(words({ approvalNeeded: 'first' })).toBe('Waits for an approval');
  expect(words({ approvalNeeded: 'first', approval: refused })).toBe('Not approved');
  expect(words({ approvalNeeded: 'first', approval: approved })).toBe('To be shared');
  expect(words({ approvalNeeded: 'afterwards', made })).toBe('Shared, approval to come');
  expect(words({ approvalNeeded: 'afterwards', made, approval: refused })).toBe(
    'Shared, not approved',
  );
  expect(words({ made })).toBe('Shared');
});

test('what a withdrawal asks names with whom', () => {
  const kinds = ['tell', 'stop', 'check-first'] as const;
  for (const kind of kinds)
    expect(taskWords({ kind, recipientName: 'Judo club' })).toContain('Judo club');
});
