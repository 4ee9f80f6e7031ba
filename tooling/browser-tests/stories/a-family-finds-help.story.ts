import type { Page } from '@playwright/test';

import { expectAccessible } from '../accessible.ts';
import { expect, test } from '../house.ts';

/**
 * The families' story, the same with JavaScript and without. `look` reads each page state; axe is a script itself, so only
 * the first of the two runs can have it, on the same HTML.
 */
async function findHelp(page: Page, site: string, look: typeof expectAccessible): Promise<void> {
  await page.goto(site);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await look(page, 'home');
  await expectEveryPageFrame(page);

  await page.getByRole('link', { name: 'School, nursery and learning' }).first().click();
  await look(page, 'area of need');
  await expectEveryPageFrame(page);

  await page.getByRole('link', { name: /won’t go to school/ }).click();
  for (const part of ['One thing to try today', 'Someone to talk to', 'Places to go'])
    await expect(page.getByRole('heading', { name: part })).toBeVisible();
  await look(page, 'need');
  const needPath = new URL(page.url()).pathname;

  await page.getByLabel(/first half of your postcode/).fill('zw2 9xx');
  await page.getByRole('button', { name: 'Show places' }).click();
  await expect(page.getByText(/Nearest to .*ZW2.* first/)).toBeVisible();
  expect(new URL(page.url()).pathname, 'what was typed is in no address').toBe(needPath);
  expect(new URL(page.url()).search).toBe('');
  expect(await page.content()).not.toMatch(/9xx/i);
  await expect(page.getByText(/\d+(\.\d)? miles?/).first()).toBeVisible();
  await look(page, 'need, near a place');

  await page.getByLabel(/Somewhere else|first half of your postcode/).fill('Nowhereville');
  await page.getByRole('button', { name: 'Show places' }).click();
  await expect(page.getByText(/Sorry, we do not know/)).toBeVisible();
  await look(page, 'need, place not known');

  await page.getByRole('link', { name: 'School attendance help' }).first().click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'School attendance help' }),
  ).toBeVisible();
  await look(page, 'service');
  await expectEveryPageFrame(page);

  await page.getByRole('link', { name: 'In danger? Get help now' }).click();
  await expect(page.getByRole('link', { name: /999/ }).first()).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await look(page, 'danger');
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
  const how = javaScriptEnabled ? 'with JavaScript' : 'with JavaScript switched off';
  test(`a family finds help, ${how}, on a phone`, async ({ browser, house }) => {
    const phone = await browser.newContext({
      javaScriptEnabled,
      viewport: { width: 360, height: 740 },
    });
    const page = await phone.newPage();
    await findHelp(page, house.siteUrl, javaScriptEnabled ? expectAccessible : async () => {});
    expect(await phone.cookies(), 'no cookie').toEqual([]);
    await phone.close();
  });
}

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
