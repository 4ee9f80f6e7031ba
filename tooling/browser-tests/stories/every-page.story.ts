import type { BrowserContextOptions } from '@playwright/test';

import { expectAccessible } from '../accessible.ts';
import { expect, test } from '../house.ts';
import { signIn } from '../portal.ts';
import { expectNoSidewaysScroll } from '../sideways-scroll.ts';

const views: Record<string, BrowserContextOptions> = {
  'a phone': { viewport: { width: 360, height: 740 } },
  'a wide screen': { viewport: { width: 1280, height: 720 } },
  'the width of 400% zoom': { viewport: { width: 320, height: 256 } },
  'forced colours': { viewport: { width: 1280, height: 720 }, forcedColors: 'active' },
};

const sitePaths = [
  '/',
  '/say',
  '/help/school',
  '/help/school/wont-go-to-school',
  '/help/feeling-safe',
  '/near',
  '/services',
  '/services/about/school',
  '/danger',
  '/leaving',
  '/kept',
  '/share/danger',
  '/chat',
  '/chat/falling-behind',
  '/offline',
  '/about',
  '/accessibility',
  '/about#large-print',
  '/guides/letter',
  '/pl',
  '/ar/danger',
  '/easy',
  '/easy/danger',
  '/easy/school/falling-behind',
  '/no-such-page',
];

const portalPaths = [
  '/work',
  '/contacts',
  '/contacts/new/danger',
  '/contacts/import',
  '/meetings',
  '/agreements',
  '/news',
  '/account',
];

for (const width of [360, 320]) {
  test(`no page of a place or a hub scrolls sideways at ${width} pixels`, async ({
    page,
    house,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    const places = new Set<string>();
    for (const list of ['/services', '/hubs']) {
      await page.goto(house.siteUrl + list);
      const links = page.locator(`main a[href^="${list}/"]:not([href*="about"])`);
      for (const link of await links.all()) places.add((await link.getAttribute('href')) ?? '');
    }
    expect(places.size).toBeGreaterThan(10);
    for (const path of ['/out-of-date', '/whats-on', ...places]) {
      await page.goto(house.siteUrl + path);
      await expectNoSidewaysScroll(page, `${path} at ${width}`);
    }
  });
}

test('names in the filters of what is on are not cut on a phone', async ({ page, house }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${house.siteUrl}/whats-on`);
  for (const list of await page.locator('.choose select').all()) {
    const room = await list.evaluate((select) => select.clientWidth);
    const wanted = await list.evaluate((select) => {
      select.style.width = 'auto';
      return select.clientWidth;
    });
    expect(wanted).toBeLessThanOrEqual(room);
  }
});

for (const [view, options] of Object.entries(views)) {
  test(`every page of the families’ site, on ${view}`, async ({ browser, house }) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    for (const path of sitePaths) {
      await page.goto(house.siteUrl + path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page, `${path} on ${view}`);
      await expectNoSidewaysScroll(page, `${path} on ${view}`);
    }
    await context.close();
  });

  test(`every page of the portal, on ${view}`, async ({ browser, house }) => {
    const page = await signIn(browser, house, 'chair', options);
    for (const path of portalPaths) {
      await page.goto(house.portalUrl + path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page, `${path} on ${view}`);
      await expectNoSidewaysScroll(page, `${path} on ${view}`);
    }
    await page.goto(`${house.portalUrl}/contacts`);
    await page.getByRole('table').getByRole('link').first().click();
    await expect(page.getByRole('heading', { name: 'What was told' })).toBeVisible();
    await expectAccessible(page, `a contact on ${view}`);
    await expectNoSidewaysScroll(page, `a contact on ${view}`);
    await page.context().close();

    const signedOut = await browser.newContext(options);
    const first = await signedOut.newPage();
    await first.goto(house.portalUrl);
    await expect(first.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
    await expectAccessible(first, `sign-in on ${view}`);
    await first.getByRole('button', { name: 'Sign in' }).click();
    await expect(first.getByRole('alert').first()).toBeVisible();
    await expectAccessible(first, `sign-in with problems on ${view}`);
    await signedOut.close();
  });
}
