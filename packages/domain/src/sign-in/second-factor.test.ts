import { describe, expect, test } from 'vitest';

import { asksForSecondFactor, isSecondFactor, signInFactors } from './second-factor.ts';

describe('SGN-3 who is asked for a second factor', () => {
  test.each([
    ['live', false, true],
    ['live', true, true],
    // Not started yet: nobody has said that it is the demo.
    [null, false, true],
    ['demo', false, false],
    ['demo', true, true],
  ] as const)('%s, demo asks %s: %s', (kind, demoAsks, expected) =>
    expect(asksForSecondFactor(kind, demoAsks)).toBe(expected),
  );

  test('everything but the password alone is one', () => {
    expect(signInFactors.filter(isSecondFactor)).toEqual([
      'code',
      'recovery-code',
      'passkey',
      'provider',
    ]);
  });

  test.each([null, undefined, '', 'Password', 'sms'])('%s is none', (factor) =>
    expect(isSecondFactor(factor)).toBe(false),
  );
});
