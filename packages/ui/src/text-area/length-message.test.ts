import { expect, test } from 'vitest';

import { lengthMessage } from './length-message.ts';

test('says nothing while there is plenty of room', () => {
  expect(lengthMessage(2999, 4000)).toBeNull();
});

test('counts down from three quarters of the limit', () => {
  expect(lengthMessage(3000, 4000)).toBe('1000 characters left');
  expect(lengthMessage(3999, 4000)).toBe('1 character left');
  expect(lengthMessage(4000, 4000)).toBe('0 characters left');
});

test('says how many are too many, and cuts nothing', () => {
  expect(lengthMessage(4001, 4000)).toBe('1 character too many');
});
