import { readingGrade, sentencesIn, wordsIn } from '@waymark/domain/navigation';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { examples } from './examples.tsx';

const textOf = (example: ReactElement) =>
  renderToStaticMarkup(example)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

test.each([
  ['how far', '1.2 miles away'],
  ['what sort of help it is', 'A made-up charity · Stay and play'],
  ['what it is like when you walk in', 'Chris and Tunde run it. For'],
  ['for whom', 'For Up to age 8'],
  ['when', 'Saturday, 9.30am to 11.30am'],
  ['where', 'The Old Library, 1 Made Up Road, Millbeck, ZW2 1AA'],
  ['the cost', 'Free. Breakfast too.'],
  ['the booking', 'Just go'],
  ['the access', 'Getting in Step-free door, Toilet with a hoist and 3 more'],
  ['dads', 'Dads welcome'],
  ['extra needs', 'Extra needs Autism, Hearing'],
  ['languages', 'Languages English, Polish'],
  ['when it was last checked', 'Last checked on 10 October 2026.'],
])('says what decides whether to go: %s', (_, said) => {
  expect(textOf(examples.everythingSaid)).toContain(said);
});

test('what is all known asks for nothing', () => {
  expect(textOf(examples.everythingSaid)).not.toContain('Ask');
});

test('NAV-63, D2 what nobody has said is asked about in one line, and never free or open to all', () => {
  const text = textOf(examples.nothingSaid);
  expect(text).toContain(
    'Ask if you can just come and if dads are welcome. Ask about ages, times, the place, the cost, steps and toilets, extra needs and languages.',
  );
  expect(renderToStaticMarkup(examples.nothingSaid).match(/<[^>]*>[^<]*\bAsk\b/g)).toHaveLength(1);
  expect(text).not.toMatch(/free|just go/i);
});

test('where you must book it never says that you can just go', () => {
  expect(textOf(examples.bookFirst)).toContain(
    'Booking Book first. You do not need a letter from anyone.',
  );
  expect(textOf(examples.bookFirst)).not.toMatch(/just go/i);
});

test('where someone has to send you it says so', () => {
  expect(textOf(examples.sent)).toContain('Booking Someone has to put your name forward');
  expect(textOf(examples.sent)).not.toMatch(/just go/i);
});

test('N9 how long the wait is stands where it is known, and is not asked about', () => {
  expect(textOf(examples.sent)).toContain('Wait About two weeks');
  expect(textOf(examples.nothingSaid)).not.toMatch(/wait/i);
});

test('that you need no letter does not mean that you need not book', () => {
  expect(textOf(examples.bookingUnknown)).toContain(
    'Booking You do not need a letter from anyone.',
  );
  expect(textOf(examples.bookingUnknown)).toContain('Ask if you need to book.');
  expect(textOf(examples.bookingUnknown)).not.toMatch(/just go/i);
});

test('dads are not sent where they may not come, nor asked about where teenagers go', () => {
  expect(textOf(examples.notForDads)).toContain('Not for dads');
  expect(textOf(examples.forTeenagers)).not.toMatch(/dads/i);
});

test('N18 what sort of help a private service gives is not called out', () => {
  expect(textOf(examples.private)).not.toMatch(/abuse/i);
});

test('D4 what is over the border says so', () => {
  expect(textOf(examples.overTheBorder)).toContain('over the border. Ask if you can use it.');
});

test('where there are two places, one is said and the other is told of', () => {
  expect(textOf(examples.twoPlaces)).toContain('Millbeck, ZW2 1AA; or one other place');
});

test('N18 a hidden address is not shown, nor its town', () => {
  expect(textOf(examples.hidden)).not.toMatch(/Library|Road|Millbeck|ZW2/);
});

test('a rough distance is said to be rough', () => {
  expect(textOf(examples.about)).toContain('about 3.0 miles away');
});

test('what is online has no place to look for', () => {
  expect(textOf(examples.online)).toContain('Online');
  expect(textOf(examples.online)).not.toMatch(/Where|the place|steps/);
});

test('a number can be rung', () => {
  expect(renderToStaticMarkup(examples.everythingSaid)).toContain('href="tel:01632960001"');
});

test('N16 reads easily, and no sentence has 20 words', () => {
  const parts = Object.values(examples).flatMap((example) =>
    renderToStaticMarkup(example)
      .split(/<[^>]+>/)
      .filter((part) => part !== ''),
  );
  const sentences = parts.flatMap(sentencesIn);
  expect(sentences.filter((sentence) => wordsIn(sentence).length > 19)).toEqual([]);
  expect(readingGrade(parts.join('\n'))).toBeLessThan(4.5);
});
