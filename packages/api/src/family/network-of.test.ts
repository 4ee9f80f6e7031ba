import { expect, test } from 'vitest';

import { networkOf } from './network-of.ts';

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:DB8:0001:2::9', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['2001:db8::2:0:0:1', '2001:db8:0:0'],
  ['2001:db8::5:4:3:2:1', '2001:db8:0:5'],
  ['::1', '0:0:0:0'],
])('NAV-58 %s is of the place %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
