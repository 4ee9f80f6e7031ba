import { fiveLevelFramework } from '@waymark/domain/framework/five-level';
import { readingGrade, sentencesIn, wordsIn } from '@waymark/domain/navigation';
import { describe, expect, test } from 'vitest';
import { dangerWords } from './danger.ts';
import { filterLabels, filterNames, filterWords, sortLabels } from './filters.ts';
import { findWords, foundWords } from './find.ts';
import { forWords, groupWords } from './for.ts';
import { frame, privatePage } from './frame.ts';
import { helped, notTaken, outOfDate } from './helped.ts';
import { hubWords } from './hubs.ts';
import { home, homePeople, homeWays } from './home.ts';
import { lists, near } from './near.ts';
import { needWords } from './need.ts';
import { about, accessibility, leaving, lost } from './pages.ts';
import { sayWays, sayWords } from './say.ts';
import { serviceWords } from './service.ts';
import { onWords } from './whats-on.ts';

/** Every string in a tree of words; what takes a word of its own is given one. */
function stringsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return stringsIn(words('Millbeck'));
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words)
    .filter(([key]) => !['href', 'drawing', 'key', 'ways'].includes(key))
    .flatMap(([, inside]) => stringsIn(inside));
}

const pages = { frame, privatePage, home, homePeople, near, lists, needWords, serviceWords };
const more = { dangerWords, about, leaving, accessibility, lost, homeWays };
const inTheirWords = { sayWords, sayWays, helped, outOfDate, notTaken };
const days = { onWords, hubWords };
const filters = { filterWords, filterNames, filterLabels, sortLabels };
const choosing = { findWords, foundWords, forWords, groupWords, filters };
const sets = { ...pages, ...choosing, ...days, ...more, ...inTheirWords };
const all = stringsIn(sets);
// Proper names that a reader may need, hard as they are.
const names = ['Web Content Accessibility Guidelines', 'Equality Advisory and Support Service'];

test('there are words', () => expect(all.length).toBeGreaterThan(150));

test('no sentence has 20 words (N16)', () => {
  expect(all.flatMap(sentencesIn).filter((sentence) => wordsIn(sentence).length > 19)).toEqual([]);
});

test('no longer string is harder than a reader of nine or ten can manage (N16)', () => {
  const hard = all
    .filter((text) => wordsIn(text).length >= 8)
    .map((text) => ({ text, grade: readingGrade(text, names) }))
    .filter(({ grade }) => grade > 8.5);
  expect(hard).toEqual([]);
});

test.each(Object.entries(sets))('%s reads easily as a whole', (_, words) => {
  expect(readingGrade(stringsIn(words).join('\n'), names)).toBeLessThan(5);
});

describe('N2 no family meets a level of need', () => {
  const levels = fiveLevelFramework().levels.map(({ name }) => name);
  const others = [
    'threshold',
    'neglect',
    'risk',
    'safeguard',
    'child protection',
    'score',
    'level',
  ];
  test.each([...levels, ...others])('no string says “%s”', (word) => {
    expect(all.filter((text) => new RegExp(`\\b${word}`, 'i').test(text))).toEqual([]);
  });
});

test('“family” and “support” are no labels on their own', () => {
  expect(all.filter((text) => /^(famil(y|ies)|support)$/i.test(text.trim()))).toEqual([]);
});

test('quotation marks and apostrophes are real ones', () => {
  expect(all.filter((text) => /['"]/.test(text))).toEqual([]);
});
