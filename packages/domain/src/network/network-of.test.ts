import fc from 'fast-check';
import { expect, test } from 'vitest';

import { networkOf, withoutPort } from './index.ts';

test.each([
  ['192.0.2.1', '192.0.2.1'],
  [' 192.0.2.1 ', '192.0.2.1'],
  ['192.0.2.1:50123', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['::FFFF:c000:201', '192.0.2.1'],
  ['0:0:0:0:0:ffff:192.0.2.1', '192.0.2.1'],
  ['[::ffff:192.0.2.1]:50123', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:DB8:0001:2::9', '2001:db8:1:2'],
  ['[2001:db8:1:2::9]:50123', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['2001:db8::2:0:0:1', '2001:db8:0:0'],
  ['2001:db8::5:4:3:2:1', '2001:db8:0:5'],
  ['::2:3:4:5:192.0.2.1', '0:0:2:3'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
])('NAV-58 %s is of the place %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['192.0.2.1:4321', '192.0.2.1'],
  ['[2001:db8::1]:4321', '2001:db8::1'],
  ['[2001:db8::1]', '2001:db8::1'],
  ['2001:db8::1', '2001:db8::1'],
  ['', ''],
])('NAV-58 %s is the address %s', (written, address) => {
  expect(withoutPort(written)).toBe(address);
});

test.each(['', 'unknown', '_hidden', '1.2.3', '1:2', '::1::', '256.0.0.1', 'home.example'])(
  'NAV-58 what is no address is one visitor with all that is none: "%s"',
  (address) => {
    expect(networkOf(address)).toBe('');
  },
);

test('NAV-58 every spelling of an address of IPv6 is of the same /64, and no other /64 is', () => {
  const group = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 0xffff }));
  const groups = fc.tuple(group, group, group, group, group, group, group, group);
  fc.assert(
    fc.property(groups, fc.nat(7), fc.boolean(), (numbers, cut, isUpper) => {
      fc.pre(numbers.slice(0, 6).join() !== '0,0,0,0,0,65535');
      const network = numbers.slice(0, 4).map((number) => number.toString(16));
      for (const spelled of spellings(numbers, cut))
        expect(networkOf(isUpper ? spelled.toUpperCase() : spelled)).toBe(network.join(':'));
    }),
  );
});

/** An address in full, padded, with its last four bytes dotted, and short where it has zeros from a place on. */
function spellings(numbers: readonly number[], cut: number): string[] {
  const hex = numbers.map((number) => number.toString(16));
  const bytes = numbers.slice(6).flatMap((number) => [number >> 8, number & 255]);
  const end = numbers.findIndex((number, index) => index >= cut && number !== 0);
  const after = hex.slice(end === -1 ? 8 : end);
  const isShort = numbers[cut] === 0;
  return [
    hex.join(':'),
    hex.map((group) => group.padStart(4, '0')).join(':'),
    [...hex.slice(0, 6), bytes.join('.')].join(':'),
    ...(isShort ? [`${hex.slice(0, cut).join(':')}::${after.join(':')}`] : []),
  ];
}
