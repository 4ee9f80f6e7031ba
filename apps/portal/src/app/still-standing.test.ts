import { expect, test } from 'vitest';

import { stillStanding } from './still-standing.ts';

const rationale = { field: 'rationale', message: 'Write the rationale' };
const outcome = { field: 'outcome', message: 'Choose one' };

test('what is put right goes, and the rest stays', () => {
  expect(stillStanding([outcome, rationale], [rationale])).toEqual([rationale]);
});

test('what is newly wrong waits until the form is sent again', () => {
  expect(stillStanding([outcome], [outcome, rationale])).toEqual([outcome]);
});

test('another problem of the same field is not the one that was shown', () => {
  expect(stillStanding([rationale], [{ field: 'rationale', message: 'Too long' }])).toEqual([]);
});
