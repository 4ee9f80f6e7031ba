import { expect, test } from 'vitest';
import { mendDoubleEncoding } from './double-encoding.ts';
import { readLine, readParagraphs } from './plain-text.ts';
import { recordReading } from './testing/records.ts';

function paragraphs(text: unknown, max = 10_000) {
  const how = recordReading();
  return { text: readParagraphs(text, 'text', max, how), notes: how.notes };
}

test('DIR-6 line endings, blank lines and spaces are tidied without a word', () => {
  expect(paragraphs(' One \r\n two\u00a0 three \r\n\r\n \r\n\r\n four\u2028five\t\r ')).toEqual({
    text: 'One\ntwo three\n\nfour\nfive',
    notes: [],
  });
  expect(paragraphs(null)).toEqual({ text: '', notes: [] });
  expect(paragraphs({ html: 1 })).toEqual({ text: '', notes: [] });
});

test.each([
  ['<p>One</p><p>two</p>', 'One\n\ntwo'],
  ['Tea &amp; toast\nat ten', 'Tea & toast\nat ten'],
  ['&lt;p&gt;One&lt;/p&gt;', 'One'],
  ['&amp;lt;script&amp;gt;alert(1)', 'alert(1)'],
  ['Fun <img src=x onerror=alert(1)> here', 'Fun here'],
  ['<!-- note -->Hello', 'Hello'],
  ['<scr<script>ipt>alert(1)</script>', 'ipt>alert(1)'],
])('DIR-6 HTML becomes plain text: %s', (html, text) => {
  const read = paragraphs(html);
  expect(read.text).toBe(text);
  expect(read.text).not.toMatch(/<(script|img|p)\b/);
  expect(read.notes).toContain('text: HTML made plain text');
});

test.each(['Ages <5 and >3', 'I <3 Wenbrook', 'Q&A at 5', 'R&B; and more', '1 < 2'])(
  'DIR-6 signs that are no HTML stay: %s',
  (text) => {
    expect(paragraphs(text)).toEqual({ text, notes: [] });
  },
);

test('DIR-9 control characters, hidden marks and lone halves of characters go', () => {
  const { text, notes } = paragraphs('a\u0000b\u0007c\u202ed\ufeffe\ud800f\u200bg');
  expect(text).toBe('abcde\ufffdfg');
  expect(notes).toEqual(['text: control characters taken out']);
});

test('DIR-9 a text that is too long is cut at a word, and the cut is shown', () => {
  const { text, notes } = paragraphs('word '.repeat(30), 100);
  expect(text).toBe(`${'word '.repeat(19).trim()}…`);
  expect(notes).toEqual(['text: longer than 100 characters, cut']);
  expect(paragraphs('x'.repeat(150), 100).text).toHaveLength(100);
  expect(paragraphs('🎶'.repeat(60), 100).text.isWellFormed()).toBe(true);
});

test('DIR-6 a line is one line', () => {
  expect(readLine(' Stay \r\n and\tplay ', 'name', 200, recordReading())).toBe('Stay and play');
  expect(readLine(12, 'name', 200, recordReading())).toBe('12');
});

test.each([
  ['Itâ€™s Â£3 at the cafÃ©', 'It’s £3 at the café'],
  ['â€œHelloâ€\u009d â€“ ok', '“Hello” – ok'],
  ['SÃ£o Paulo', 'São Paulo'],
])('DIR-9 text that was encoded twice is put right: %s', (twice, once) => {
  expect(mendDoubleEncoding(twice)).toBe(once);
  expect(paragraphs(twice).notes).toEqual(['text: characters that were encoded twice put right']);
});

test.each(['Ünal’s café', 'Âge: 5', 'naïve – “yes”', 'Ã la carte', '£5'])(
  'DIR-9 text that is right stays: %s',
  (text) => {
    expect(mendDoubleEncoding(text)).toBe(text);
  },
);
