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
  const { allows } = create();
  for (let sent = 0; sent < 20; sent += 1) allows(site, markOf('one'));
  expect(allows(site, markOf('one'))).toBe(false);
  expect(allows(site, markOf('two'))).toBe(true);
});

test('NAV-58 whoever is not the site is one visitor, whatever marks they make up', () => {
  const { allows } = create();
  const sent = ['a', 'b', 'c'].map((visitor) => allows('192.0.2.9', markOf(visitor)));
  expect(sent).toEqual([true, true, false]);
});

test('NAV-58 all addresses of one home of IPv6 are one visitor', () => {
  const { allows } = create();
  const sent = ['1', '2', '3'].map((last) => allows(`2001:db8:1:2::${last}`));
  expect(sent).toEqual([true, true, false]);
  expect(allows('2001:db8:1:3::1')).toBe(true);
});

test('NAV-58 more addresses than are told apart do not shut out the site', () => {
  const { allows } = create();
  for (let index = 0; index < 50_100; index += 1)
    allows(`10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`);
  expect(allows('198.51.100.1')).toBe(false);
  expect([allows(site, markOf('one')), allows(site, markOf('one'))]).toEqual([true, true]);
});
