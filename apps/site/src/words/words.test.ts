import { fiveLevelFramework } from '@waymark/domain/framework/five-level';
import { readingGrade, sentencesIn, wordsIn } from '@waymark/domain/navigation';
import { describe, expect, test } from 'vitest';
import { groupWords } from './for.ts';

// Every file of words is held, and every page and guide that editors write, without being listed here.
const files = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./*.test.ts'], {
  eager: true,
});
const editors = import.meta.glob<string>('../content/{pages,guides}/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Every string in a tree of words; what takes words of its own is given some. */
function stringsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return stringsIn(words('Millbeck', 'Wenbrook'));
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words)
    .filter(([key]) => !['href', 'drawing', 'key', 'lang'].includes(key) && !key.endsWith('Href'))
    .flatMap(([, inside]) => stringsIn(inside));
}

/** What a page of markdown says: its title, its first line, and each line of it without the marks. */
function linesIn(markdown: string): string[] {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown) ?? [];
  const [title = '', lead = ''] = ['title', 'lead'].map(
    (key) => new RegExp(`^${key}: (.*)$`, 'm').exec(front)?.[1] ?? '',
  );
  const plain = body.replace(/^(?:#+|\d+\.) /gm, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  return [title, lead, ...plain.split('\n')].filter((line) => line !== '');
}

const sets: [string, string[]][] = [
  ...Object.entries(files).map(([file, words]): [string, string[]] => [
    file,
    stringsIn(Object.values(words).filter((word) => typeof word !== 'function')),
  ]),
  ...Object.entries(editors).map(([file, text]): [string, string[]] => [file, linesIn(text)]),
].filter(([, words]) => words.length > 0);
const all = sets.flatMap(([, words]) => words);
// Proper names that a reader may need, hard as they are.
const names = ['Web Content Accessibility Guidelines', 'Equality Advisory and Support Service'];

test('there are words, of pages and of editors', () => {
  expect(all.length).toBeGreaterThan(400);
  expect(Object.keys(editors).length).toBeGreaterThan(5);
});

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

test.each(sets)('%s reads easily as a whole', (_, words) => {
  expect(readingGrade(words.join('\n'), names)).toBeLessThan(5);
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

test('new parents hear of a visit at home at about three months', () => {
  expect(groupWords['new-parent'].know.join(' ')).toMatch(/at home\..*visit at about three months/);
});

test('“family” and “support” are no labels on their own', () => {
  expect(all.filter((text) => /^(famil(y|ies)|support)$/i.test(text.trim()))).toEqual([]);
});

test('quotation marks and apostrophes are real ones', () => {
  expect(all.filter((text) => /['"]/.test(text))).toEqual([]);
});
