import { test as base } from '@playwright/test';

import { startHouse, type House } from '@waymark/launch';

/** A test that gets a running house: made once for all stories, thrown away after the last. */
export const test = base.extend<object, { house: House }>({
  house: [
    // Playwright reads which fixtures are used from this pattern.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const house = await startHouse();
      await use(house);
      await house.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

export { expect } from '@playwright/test';
