import { expect, test } from 'vitest';

import { htmlToText } from './html-to-text.ts';

test.each([
  ['<h1>About us</h1><p>Hello <b>you</b> &amp; me</p>', 'About us\n\nHello you & me'],
  ['<ul><li>one</li><li>two</li></ul>', '• one\n• two'],
  ['a<br>b<br/>c', 'a\nb\nc'],
  ['<a href="https://hub.org.uk/book">Book</a>', 'Book (https://hub.org.uk/book)'],
  ['<a href="https://hub.org.uk">https://hub.org.uk</a>', 'https://hub.org.uk'],
  ['<a href="javascript:alert(1)">Book</a> now', 'Book now'],
  ['<script>alert(1)</script>Hi<style>p{}</style><img src=x onerror=alert(1)>', 'Hi'],
  ['<table><tr><td>Mon</td><td>9 to 5</td></tr></table>', 'Mon   9 to 5'],
  ['Tea &amp; toast', 'Tea & toast'],
])('DIR-6 %s', (html, text) => {
  expect(htmlToText(html)).toBe(text);
});

test('DIR-6 HTML nested past all sense does no harm', () => {
  expect(htmlToText('<div>'.repeat(20_000) + 'deep')).not.toContain('<');
});
