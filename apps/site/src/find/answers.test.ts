import { expect, test } from 'vitest';
import {
  fieldsOf,
  nextHref,
  questionBefore,
  questionHref,
  questions,
  readGiven,
} from './answers.ts';

const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};

test('NAV-40 the questions are four, and each leads on and back', () => {
  expect(questions).toHaveLength(4);
  expect(questions.map(nextHref)).toEqual([
    '/find/about',
    '/find/age',
    '/find/place',
    '/find/help',
  ]);
  expect(questions.map(questionHref)).toEqual(['/find', '/find/about', '/find/age', '/find/place']);
  expect(questions.map(questionBefore)).toEqual([null, 'who', 'about', 'age']);
});

test('what was answered is passed on, the one that is asked again apart', () => {
  const given = readGiven(form({ who: 'dad', about: 'babies', age: '0-2', at: 'ZW2' }));
  expect(given).toEqual({ group: 'dad', area: 'early-years', age: '0-2', place: 'ZW2' });
  expect(fieldsOf(given)).toEqual([
    ['who', 'dad'],
    ['about', 'babies'],
    ['age', '0-2'],
    ['at', 'ZW2'],
  ]);
  expect(fieldsOf(given, 'age').map(([name]) => name)).toEqual(['who', 'about', 'at']);
});

test('“not sure”, “rather not say” and anything else is no answer', () => {
  const skipped = { group: null, area: null, age: null, place: null };
  expect(readGiven(form({ who: 'not-sure', about: 'rather-not', age: '', at: '' }))).toEqual(
    skipped,
  );
  expect(readGiven(form({ who: '<b>', about: 'nope', age: '7', at: 'x'.repeat(61) }))).toEqual(
    skipped,
  );
  expect(fieldsOf(skipped)).toEqual([]);
});
