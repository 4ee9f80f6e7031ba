import { expect, test } from 'vitest';
import { fewOf, firstSentence, inShort } from './short.ts';

test('the first sentence stands for the whole', () => {
  expect(firstSentence('Ring the bell. Sam lets you in.')).toBe('Ring the bell.');
  expect(firstSentence('Ring the\n\nlow bell')).toBe('Ring the low bell');
  expect(firstSentence('It is £2.50 a go! Pay at the till.')).toBe('It is £2.50 a go!');
});

test('what is too long is cut at a word, and says so', () => {
  expect(inShort('a kettle and a chair', 12)).toBe('a kettle …');
  expect(inShort('a kettle', 8)).toBe('a kettle');
  expect(firstSentence('word '.repeat(80))).toHaveLength(161);
});

test('of a long list a few are said, and how many more', () => {
  expect(fewOf([])).toBeNull();
  expect(fewOf(['A', 'B', 'C'])).toBe('A, B, C');
  expect(fewOf(['A', 'B', 'C', 'D', 'E'])).toBe('A, B, C and 2 more');
  expect(fewOf(['A', 'B', 'C'], 2)).toBe('A, B and 1 more');
});
