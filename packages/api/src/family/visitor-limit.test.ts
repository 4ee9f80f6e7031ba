import { expect, test } from 'vitest';

import { createVisitorLimit } from './visitor-limit.ts';

const site = '192.0.2.1';
const create = () =>
  createVisitorLimit({
    fromOne: 2,
    fromSite: 4,
    minutes: 1,
    isSite: (address) => address === site,
    now: () => new Date(0),
  });
const markOf = (visitor: string) => visitor.padEnd(16, '-');

test('NAV-58 a visitor of the site who goes on and on uses up nothing of what others may send', () => {
  const limit = create();
  for (let sent = 0; sent < 20; sent += 1) limit(site, markOf('one'));
  expect(limit(site, markOf('one'))).toBe(60);
  expect(limit(site, markOf('two'))).toBe(0);
});

test('NAV-58 whoever is not the site is one visitor, whatever marks they make up', () => {
  const limit = create();
  const sent = ['a', 'b', 'c'].map((visitor) => limit('192.0.2.9', markOf(visitor)));
  expect(sent).toEqual([0, 0, 60]);
});

test('NAV-58 all addresses of one home of IPv6 are one visitor', () => {
  const limit = create();
  const sent = ['1', '2', '3'].map((last) => limit(`2001:db8:1:2::${last}`));
  expect(sent).toEqual([0, 0, 60]);
  expect(limit('2001:db8:1:3::1')).toBe(0);
});

test('NAV-58 more addresses than are told apart do not shut out the site', () => {
  const limit = create();
  for (let index = 0; index < 50_100; index += 1)
    limit(`10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`);
  expect(limit('198.51.100.1')).toBe(60);
  expect([limit(site, markOf('one')), limit(site, markOf('one'))]).toEqual([0, 0]);
});
