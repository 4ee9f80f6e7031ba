import type { Page } from '@playwright/test';

import { expect } from './house.ts';

/** Visits a page and waits until the worker has kept what it keeps after a first visit. */
export async function firstVisit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!(await caches.match('/offline'))) await new Promise((next) => setTimeout(next, 50));
  });
  await expect.poll(() => keptHere(page)).toContain(new URL(address).pathname);
}

/** The paths of all pages that this device has a copy of. */
export async function keptHere(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
}
