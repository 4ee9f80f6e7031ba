import type { Page } from '@playwright/test';

import { firstVisit, keptHere } from '../device.ts';
import { expect, test } from '../house.ts';

test.use({ serviceWorkers: 'allow' });

/** Public pages, each another one to the device. */
const pages = Array.from({ length: 43 }, (_, number) => `/services?look=${number}`);

/** Has the worker keep pages, one after the other. */
async function keepOneByOne(page: Page, paths: string[]): Promise<void> {
  await page.evaluate(async (all) => {
    for (const path of all) {
      navigator.serviceWorker.controller?.postMessage({ keep: path });
      while (!(await caches.match(path))) await new Promise((next) => setTimeout(next, 20));
    }
  }, paths);
}

/** The pages and the files of what was looked at, oldest first. */
async function lookedAt(page: Page): Promise<{ pages: string[]; files: string }> {
  const addresses = await page.evaluate(async () => {
    const requests = await (await caches.open('looked-at')).keys();
    return requests.map(({ url }) => url.replace(location.origin, ''));
  });
  const isFile = (address: string) => /^\/(_astro|favicon)/.test(address);
  return {
    pages: addresses.filter((address) => !isFile(address)),
    files: addresses.filter(isFile).join(' '),
  };
}

test('NAV-31 the last 40 pages are kept, with the files that they need: those of older builds go', async ({
  page,
  house,
}) => {
  await firstVisit(page, `${house.siteUrl}/`);
  await page.getByLabel('Say it in your own words').focus();
  await expect.poll(async () => (await keptHere(page)).join()).toContain('/matcher');
  await page.evaluate(async () => {
    const cache = await caches.open('looked-at');
    for (let number = 0; number < 50; number += 1)
      await cache.put(`/_astro/old.${number}.js`, new Response('let older;'));
  });
  await keepOneByOne(page, pages.slice(0, 10));
  // Looked at again: it is not among the oldest any more.
  await page.reload();
  await expect.poll(async () => (await lookedAt(page)).pages.at(-1)).toBe('/');
  await keepOneByOne(page, pages.slice(10));
  await expect.poll(async () => (await lookedAt(page)).pages).toHaveLength(40);
  const kept = await lookedAt(page);
  expect(kept.pages).toEqual([...pages.slice(4, 10), '/', ...pages.slice(10)]);
  expect(kept.files).not.toContain('/old.');
  expect(kept.files).toContain('/matcher');
  expect(kept.files).toContain('/say-box');
});
