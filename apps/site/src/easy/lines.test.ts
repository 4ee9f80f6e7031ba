import { dangerSigns, needs, wordsIn } from '@waymark/domain/navigation';
import { describe, expect, test } from 'vitest';
import * as words from '../words/easy.ts';
import { easyHref } from './easy-href.ts';
import { easyLines } from './lines.ts';

const lists = [words.easyAbout, words.easyNone, words.easyDanger, words.easySilent, words.easyRing];

describe('a text as Easy Read', () => {
  test('has one sentence on each line, in order, and leaves out nothing', () => {
    const lines = ['Ring the school.', 'Say “I need the nurse.”', 'Not there? Try later.'];
    expect(easyLines(lines.join(' '), 'leaf').map((line) => line.text)).toEqual([
      ...lines.slice(0, 2),
      'Not there?',
      'Try later.',
    ]);
  });

  test.each([
    ['Ring the school office.', 'phone'],
    ['Walk into a family hub.', 'hub'],
    ['Ask the teacher.', 'school'],
    ['Lay your baby in the cot.', 'pram'],
    ['Tell someone you trust.', 'two-talking'],
    ['It may take time.', 'leaf'],
  ] as const)('“%s” is drawn as %s', (text, drawing) => {
    expect(easyLines(text, 'leaf')).toEqual([{ drawing, text }]);
  });
});

describe('its own words', () => {
  test('are one short sentence or two on a line', () => {
    const long = lists.flat().filter(({ text }) => wordsIn(text).length > 10);
    expect(long).toEqual([]);
  });

  test('never name 101 where there is danger (NAV-7)', () => {
    expect(JSON.stringify([words.easyDanger, words.easySilent])).not.toContain('101');
  });
});

test('what comes from the pages keeps to lines of 15 words at most', () => {
  const texts = [
    ...needs.flatMap(({ intro, tryNow, next, worse }) => [intro, ...tryNow.steps, next, ...worse]),
    ...needs.flatMap(({ talkTo }) => talkTo.map(({ how }) => how)),
    ...dangerSigns.flatMap(({ first, otherwise }) => [first, ...otherwise]),
  ];
  const lines = texts.flatMap((text) => easyLines(text, 'leaf'));
  expect(lines.filter(({ text }) => wordsIn(text).length > 15)).toEqual([]);
});

test.each([
  ['/danger', '/easy/danger'],
  ['/help/school', '/easy/school'],
  ['/help/school/falling-behind', '/easy/school/falling-behind'],
  ['/', '/easy'],
  ['/services', '/easy'],
  ['/easy/school', '/easy'],
  ['/pl/danger', '/easy'],
])('from %s, Easy Read is at %s', (from, to) => expect(easyHref(from)).toBe(to));
