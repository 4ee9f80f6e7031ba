import type { Page } from '@playwright/test';

import { expectAccessible } from '../accessible.ts';
import { expect, test } from '../house.ts';

/** Opens the first family hub of the directory. */
async function openHub(page: Page, site: string): Promise<string> {
  await page.goto(`${site}/services`);
  await page
    .getByRole('main')
    .getByRole('heading')
    .getByRole('link', { name: /Family Hub/ })
    .first()
    .click();
  return (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
}

test('a place is kept on the device, shown, printed, and taken off again', async ({
  page,
  house,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const hub = await openHub(page, house.siteUrl);
  const { pathname } = new URL(page.url());
  await page.getByRole('button', { name: 'Keep this place' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Kept. Take it off' })).toBeVisible();
  await expectAccessible(page, 'a place that is kept');
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({
    kept: JSON.stringify([pathname.split('/').at(-1)]),
  });

  await page.getByRole('link', { name: 'Places you kept' }).click();
  const place = page.getByRole('article').filter({ hasText: hub });
  await expect(place).toBeVisible();
  await expectAccessible(page, 'the list of what is kept');
  expect(new URL(page.url()).search, 'no id in an address').toBe('');
  expect(asked.filter((url) => url.includes('?'))).toEqual([]);

  await page.emulateMedia({ media: 'print' });
  for (const fact of ['Get in touch', 'Where it is', 'Days and times'])
    await expect(place.getByText(fact)).toBeVisible();
  await expect(place.getByText(/\b0\d{3,4} \d{6}|\b0\d{3} \d{3} \d{4}/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Empty the list' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await place.getByRole('button', { name: 'Take it off' }).click();
  await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
  await expectAccessible(page, 'an empty list');
  const list = await page.locator('#kept-list').boundingBox();
  expect(list?.height, 'no hole where nothing is kept').toBeLessThan(150);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('with scripts off keeping says what to do instead', async ({ browser, house }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await openHub(page, house.siteUrl);
  await page.getByRole('link', { name: 'Keep this place' }).click();
  await expect(page.getByText('You can print any page')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await context.close();
});

test('a page is passed on: a square for a camera, a message, a copied link', async ({
  browser,
  house,
}) => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(`${house.siteUrl}/help/school/wont-go-to-school`);
  await page.getByRole('link', { name: 'Share this page' }).click();
  const address = `${house.siteUrl}/help/school/wont-go-to-school`;
  await expect(page.getByRole('img', { name: address })).toBeVisible();
  await expect(page.getByText(address, { exact: true })).toBeVisible();
  await expectAccessible(page, 'sharing a page');
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  await context.close();
});

test('a page is taken into a chat: sentences to point at, and room for a pen on paper', async ({
  page,
  house,
}) => {
  await page.goto(`${house.siteUrl}/help/school/wont-go-to-school`);
  await page.getByRole('link', { name: 'Take it to a chat' }).click();
  await expect(page.getByRole('heading', { name: 'What I would like' })).toBeVisible();
  await expectAccessible(page, 'a page for a chat');
  await expect(page.getByText('My notes')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('My notes')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Leave this site' })).toBeHidden();
});

test('Shift three times leaves; typing in capitals does not', async ({ page, house }) => {
  await page.route('https://www.bbc.co.uk/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
  );
  await page.goto(`${house.siteUrl}/near`);
  const box = page.getByLabel(/first half of your postcode/);
  await box.focus();
  for (const letter of 'ZWXYZ') await page.keyboard.press(`Shift+${letter}`);
  await expect(box).toHaveValue('ZWXYZ');
  await expect(page.getByText('more times to leave')).toHaveCount(0);
  await page.keyboard.press('Shift');
  await expect(page.getByText('press it 2 more times to leave')).toHaveCount(1);
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible();
});

test('paper carries numbers, addresses and times, and nothing to press', async ({
  page,
  house,
}) => {
  await page.emulateMedia({ media: 'print' });
  await openHub(page, house.siteUrl);
  for (const fact of ['Get in touch', 'Where it is', 'Days and times'])
    await expect(page.locator('main :is(h2, dt)').getByText(fact, { exact: true })).toBeVisible();
  await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
  for (const name of ['Keep this place', 'Share this page', 'Leave this site'])
    await expect(page.getByText(name)).toBeHidden();

  await page.goto(`${house.siteUrl}/help/school/falling-behind`);
  await expect(page.locator('.helplines a[href^="tel:"]').first()).toBeVisible();
  await expect(page.locator('.service-card-facts').first()).toBeVisible();

  for (const path of ['/help/school/falling-behind', '/easy/school/falling-behind', '/hubs']) {
    await page.goto(house.siteUrl + path);
    await expect(page.getByText('In danger: ring 999.')).toBeVisible();
    for (const mark of await page.locator('[data-until]').all()) await expect(mark).toBeHidden();
  }

  await page.goto(`${house.siteUrl}/danger`);
  await expect(page.getByText('Someone hurts you, scares you or controls you')).toBeVisible();
  await expect(page.getByText('0808 2000 247').last()).toBeVisible();
});
