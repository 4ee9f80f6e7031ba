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

test('SHR-B4, SHR-B5: what is asked about a share names with whom, and why', () => {
  const kinds = ['tell', 'stop', 'check-first'] as const;
  for (const kind of kinds)
    for (const because of ['taken-back', 'not-approved'] as const)
      expect(taskWords({ kind, because, recipientName: 'Judo club' })).toContain('Judo club');
  const tell = { kind: 'tell', recipientName: 'Judo club' } as const;
  expect(taskWords({ ...tell, because: 'not-approved' })).toContain('not approved');
  expect(taskWords({ ...tell, because: 'taken-back' })).toContain('agreement was taken back');
});
