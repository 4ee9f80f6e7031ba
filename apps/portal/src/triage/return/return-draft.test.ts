import { expect, test } from 'vitest';

import { emptyReturn, readReturn } from './return-draft.ts';

test('none of the four answers is chosen for an agency', () => {
  expect(readReturn(emptyReturn)).toMatchObject({ ok: false, problems: [{ field: 'kind' }] });
});

test.each([
  ['known-shared', 'text'],
  ['known-withheld', 'reason'],
] as const)('%s needs its %s (TRI-M3)', (kind, field) => {
  expect(readReturn({ ...emptyReturn, kind })).toMatchObject({ ok: false, problems: [{ field }] });
});

test('what was typed for another answer is not sent', () => {
  const typed = { text: 'Health knows of …', reason: 'Because …' };
  expect(readReturn({ ...typed, kind: 'not-known' })).toEqual({
    ok: true,
    given: { kind: 'not-known', text: null, reason: null },
  });
  expect(readReturn({ ...typed, kind: 'known-withheld' })).toEqual({
    ok: true,
    given: { kind: 'known-withheld', text: null, reason: 'Because …' },
  });
});
