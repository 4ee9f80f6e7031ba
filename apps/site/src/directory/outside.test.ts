import { expect, test } from 'vitest';

import { isOutside, lookupOutside } from './outside.ts';

test.each(['93.184.215.14', '8.8.8.8', '172.32.0.1', '2606:2800:21f:cb07::1', '2a02:6b8::1'])(
  'DIR-16 %s is an address of the public web',
  (address) => {
    expect(isOutside(address)).toBe(true);
  },
);

test.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.1',
  '127.8.8.8',
  '169.254.169.254',
  '172.31.255.255',
  '192.0.0.8',
  '192.168.1.1',
  '198.19.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:a9fe:a9fe',
  '64:ff9b::10.0.0.1',
  'fc00::1',
  'fd12:3456::1',
  'fe80::1',
  'ff02::1',
  '2001:0:53aa::1',
  '2002:a00:1::1',
])('DIR-16 %s is none', (address) => {
  expect(isOutside(address)).toBe(false);
});

test.each([true, false])(
  'DIR-16 a name that leads inside has no address (all: %s)',
  async (all) => {
    const found = new Promise((resolve, reject) => {
      lookupOutside('localhost', { all }, (error, address) =>
        error ? reject(error) : resolve(address),
      );
    });
    await expect(found).rejects.toThrow('not an address of the public web');
  },
);

test('DIR-16 a name that leads nowhere has none', async () => {
  const found = new Promise((resolve, reject) => {
    lookupOutside('nowhere.invalid', { all: true }, (error) =>
      error ? reject(error) : resolve(0),
    );
  });
  await expect(found).rejects.toThrow();
});
