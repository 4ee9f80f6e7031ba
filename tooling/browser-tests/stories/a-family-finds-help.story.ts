import type { Page } from '@playwright/test';

import { expectAccessible } from '../accessible.ts';
import { expect, test } from '../house.ts';

/** The families' story, the same with a script and without one. */
async function findHelp(page: Page, site: string): Promise<void> {
  await page.goto(site);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page, 'home');
  await expectEveryPageFrame(page);

  await page.getByRole('link', { name: 'School, nursery and learning' }).first().click();
  await expectAccessible(page, 'area of need');
  await expectEveryPageFrame(page);

  await page.getByRole('link', { name: /won’t go to school/ }).click();
  for (const part of ['One thing to try today', 'Someone to talk to', 'Places to go'])
    await expect(page.getByRole('heading', { name: part })).toBeVisible();
  await expectAccessible(page, 'need');
  const needPath = new URL(page.url()).pathname;

  await page.getByLabel(/first half of your postcode/).fill('zw2 9xx');
  await page.getByRole('button', { name: 'Show places' }).click();
  await expect(page.getByText(/Nearest to .*ZW2.* first/)).toBeVisible();
  expect(new URL(page.url()).pathname, 'what was typed is in no address').toBe(needPath);
  expect(new URL(page.url()).search).toBe('');
  expect(await page.content()).not.toMatch(/9xx/i);
  await expect(page.getByText(/\d+(\.\d)? miles?/).first()).toBeVisible();
  await expectAccessible(page, 'need, near a place');

  await page.getByLabel(/Somewhere else|first half of your postcode/).fill('Nowhereville');
  await page.getByRole('button', { name: 'Show places' }).click();
  await expect(page.getByText(/Sorry, we do not know/)).toBeVisible();
  await expectAccessible(page, 'need, place not known');

  await page.getByRole('link', { name: 'School attendance help' }).first().click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'School attendance help' }),
  ).toBeVisible();
  await expectAccessible(page, 'service');
  await expectEveryPageFrame(page);

  await page.getByRole('link', { name: 'In danger? Get help now' }).click();
  await expect(page.getByRole('link', { name: /999/ }).first()).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expectAccessible(page, 'danger');
  await expectEveryPageFrame(page);
}

/** What every page carries: danger one tap away and the way out as a plain link. */
async function expectEveryPageFrame(page: Page): Promise<void> {
  await expect(page.getByRole('link', { name: 'In danger? Get help now' })).toHaveAttribute(
    'href',
    '/danger',
  );
  await expect(page.getByRole('link', { name: 'Leave this site' })).toHaveAttribute(
    'href',
    /^https:/,
  );
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript';
  test(`a family finds help, ${how}, on a phone`, async ({ browser, house }) => {
    const phone = await browser.newContext({
      javaScriptEnabled: true,
      viewport: { width: 360, height: 740 },
      serviceWorkers: 'block',
    });
    const page = await phone.newPage();
    // axe itself is a script: without JavaScript, the site's own scripts are kept from loading instead, and one page
    // is also read with JavaScript switched off in the browser (below).
    if (!javaScriptEnabled) await page.route(/\.js(\?|$)/, (route) => route.abort());
    await findHelp(page, house.siteUrl);
    expect(await phone.cookies(), 'no cookie').toEqual([]);
    await phone.close();
  });
}

test('every step works with JavaScript switched off in the browser', async ({ browser, house }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(house.siteUrl);
  await page.getByRole('link', { name: 'School, nursery and learning' }).first().click();
  await page.getByRole('link', { name: /won’t go to school/ }).click();
  await page.getByLabel(/first half of your postcode/).fill('Millbeck');
  await page.getByRole('button', { name: 'Show places' }).click();
  await expect(page.getByText(/Nearest to Millbeck first/)).toBeVisible();
  await page.getByRole('link', { name: 'School attendance help' }).first().click();
  await expect(page.getByRole('link', { name: /^Ring 01632/ }).first()).toBeVisible();
  await page.getByRole('link', { name: 'In danger? Get help now' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/danger/i);
  await context.close();
});

test('Shift three times covers the page and leaves for the weather', async ({ browser, house }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('https://www.bbc.co.uk/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
  );
  await page.goto(`${house.siteUrl}/danger`);
  for (const _ of [1, 2, 3]) await page.keyboard.press('Shift');
  await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible();
  await page.goBack().catch(() => null);
  expect(page.url(), 'the page left is not in the history').not.toContain('/danger');
  await context.close();
});
