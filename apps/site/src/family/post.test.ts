import { expect, test } from 'vitest';

import { visitorOf } from './post.ts';

const markOf = (address: string) => visitorOf(new Request('http://site.test/helped'), address);

test('NAV-58 all addresses of one home are one visitor, however they are spelled', () => {
  const spellings = [
    '2001:db8:1::9',
    '2001:db8:1:0:0:0:0:a',
    '2001:DB8:0001:0000::b',
    '2001:db8:1::1:2:3:4',
  ];
  expect(new Set(spellings.map(markOf)).size).toBe(1);
  expect(markOf('::ffff:192.0.2.1')).toBe(markOf('192.0.2.1'));
});

test('NAV-58 another home is another visitor, and a mark tells nothing of an address', () => {
  expect(markOf('2001:db8:1:1::9')).not.toBe(markOf('2001:db8:1::9'));
  expect(markOf('192.0.2.2')).not.toBe(markOf('192.0.2.1'));
  expect(markOf('192.0.2.1')).toMatch(/^[\w-]{43}$/);
});
