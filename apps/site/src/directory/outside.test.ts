import { expect, test } from 'vitest';

import { lookupOutside } from './outside.ts';

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
