import { expect, test } from 'vitest';
import { isFromElsewhere } from './from-elsewhere.ts';

const sent = (from: string | null, method = 'POST') =>
  isFromElsewhere({
    method,
    headers: new Headers(from === null ? {} : { 'Sec-Fetch-Site': from }),
  });

test.each(['cross-site', 'same-site'])('NAV-73 a form that is %s comes from elsewhere', (from) => {
  expect(sent(from)).toBe(true);
});

test.each(['same-origin', 'none', null])('NAV-73 one that is %s does not', (from) => {
  expect(sent(from)).toBe(false);
});

test('a link from another site is followed', () => {
  expect(sent('cross-site', 'GET')).toBe(false);
});
