import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { examples } from './examples.tsx';

const textOf = (example: ReactElement) => renderToStaticMarkup(example).replaceAll(/<[^>]+>/g, ' ');

test('says what decides whether to go', () => {
  const text = textOf(examples.everythingSaid);
  for (const said of [
    '1.2 miles away',
    'Just go',
    'Dads welcome',
    'Up to age 8',
    'Saturday, 9.30am to 11.30am',
    'The Old Library, 1 Made Up Road, Millbeck, ZW2 1AA',
    'Free. Breakfast too.',
  ]) {
    expect(text).toContain(said);
  }
});

test('D2 what nobody has said is asked about, and never free', () => {
  const text = textOf(examples.nothingSaid);
  expect(text).toContain('Ask about the cost');
  expect(text).toContain('Ask about ages');
  expect(text).not.toMatch(/free|Just go/i);
});

test('D4 what is over the border says so', () => {
  expect(textOf(examples.overTheBorder)).toContain('over the border. Ask if you can use it.');
});

test('N18 a hidden address is not shown, nor its town', () => {
  expect(textOf(examples.hidden)).not.toMatch(/Library|Road|Millbeck|ZW2/);
});

test('a rough distance is said to be rough', () => {
  expect(textOf(examples.about)).toContain('about 3.0 miles away');
});

test('what is online has no place to look for', () => {
  expect(textOf(examples.online)).toContain('Online');
  expect(textOf(examples.online)).not.toContain('Where');
});

test('a number can be rung', () => {
  expect(renderToStaticMarkup(examples.everythingSaid)).toContain('href="tel:01632960001"');
});
