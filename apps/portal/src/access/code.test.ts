import { expect, test } from 'vitest';

import { codeProblem, tidyCode } from './code.ts';

test('six digits may be typed in two halves', () => {
  expect(codeProblem('app', ' 123 456 ')).toBeNull();
  expect(tidyCode('app', ' 123 456 ')).toBe('123456');
});

test.each(['', '12345', '1234567', '12345a'])('"%s" is not a code of the app', (code) => {
  expect(codeProblem('app', code)).toMatch(/six digits/);
});

test('a recovery code is sent as it stands', () => {
  expect(tidyCode('recovery', ' aB3-9xY ')).toBe('aB3-9xY');
  expect(codeProblem('recovery', ' ')).toMatch(/recovery codes/);
});
