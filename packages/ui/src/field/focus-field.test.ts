import { expect, test } from 'vitest';

import { fieldId } from './focus-field.ts';

test('a field of a list keeps its own address', () => {
  expect(fieldId('people.0.familyName')).toBe('field-people-0-familyName');
});

test('a plain name stays readable', () => {
  expect(fieldId('rationale')).toBe('field-rationale');
});
