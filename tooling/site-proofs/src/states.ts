/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { BrowserContext, Page } from 'playwright-core';

/** Something that pages come to by what a visitor does or what is missing, and how to get there. */
export type State = { name: string; reach: (page: Page, site: string) => Promise<void> };

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name }).first().click();

async function say(page: Page, site: string, words: string): Promise<void> {
  await page.goto(site);
  await page.getByLabel('Say it in your own words').fill(words);
  await press(page, 'Find help');
  await page.locator('#answer h2').first().waitFor();
}

async function openPlace(page: Page, site: string): Promise<void> {
  await page.goto(`${site}/services`);
  await page.locator('.cards a').first().click();
}

async function askToBeRung(page: Page, site: string): Promise<void> {
  await page.goto(`${site}/ring-me`);
  await page.locator('[name=name]').fill('Sam');
  await page.locator('[name=phone]').fill('01632 960001');
  for (const name of ['way', 'times', 'messageSafe'])
    await page.locator(`[name=${name}]`).first().check();
  await page.locator('[name=about]').fill('My son will not go to school');
  await page.locator('button[value=check]').click();
}

/** Answers, problems and empty lists, with everything up. */
export const states: readonly State[] = [
  {
    name: 'own words answered',
    reach: (page, site) => say(page, site, 'my kid wont go to school'),
  },
  { name: 'own words of danger', reach: (page, site) => say(page, site, 'I want to kill myself') },
  { name: 'own words that fit nothing', reach: (page, site) => say(page, site, 'qwzx vbnm plok') },
  {
    name: 'no words at all',
    reach: async (page, site) => {
      await page.goto(`${site}/say`);
      await press(page, 'Find help');
    },
  },
  {
    name: 'a place that nobody knows',
    reach: async (page, site) => {
      await page.goto(`${site}/near`);
      await page.locator('[name=near]').fill('wer@r-t');
      await press(page, 'Show places');
    },
  },
  {
    name: 'so much chosen that nothing fits',
    reach: async (page, site) => {
      await page.goto(`${site}/services`);
      await page.locator('.filters > summary').click();
      for (const box of await page.locator('.filters input[type=checkbox]').all())
        await box.check();
      await press(page, 'Show these');
    },
  },
  {
    name: 'what is on for one age',
    reach: async (page, site) => {
      await page.goto(`${site}/whats-on`);
      await page.locator('select[name=age]').selectOption({ index: 2 });
      await press(page, 'Show');
    },
  },
  {
    name: 'asking to be rung, nothing filled in',
    reach: async (page, site) => {
      await page.goto(`${site}/ring-me`);
      await page.locator('button[value=check]').click();
    },
  },
  { name: 'asking to be rung, looked through', reach: askToBeRung },
  {
    name: 'nothing kept',
    reach: async (page, site) => void (await page.goto(`${site}/kept`)),
  },
  {
    name: 'a place kept',
    reach: async (page, site) => {
      await openPlace(page, site);
      await press(page, 'Keep this place');
      await page.getByRole('link', { name: 'Places you kept' }).click();
      await page.locator('.kept-place').waitFor();
    },
  },
  {
    name: 'something is wrong, but not said what',
    reach: async (page, site) => {
      await openPlace(page, site);
      await page.getByText('Is something here wrong?').click();
      await press(page, 'Tell them');
    },
  },
  {
    name: 'it helped a bit',
    reach: async (page, site) => {
      await page.goto(`${site}/help/money/cant-buy-food`);
      await page.getByRole('radio', { name: 'A bit' }).check();
    },
  },
  {
    name: 'no such page',
    reach: async (page, site) => void (await page.goto(`${site}/no-such-page`)),
  },
];

/** What is said when the server cannot be reached. */
export const statesWithoutServer: readonly State[] = [
  { name: 'asking to be rung, with the server down', reach: askToBeRung },
];

/** Pages that list places, before the site was ever given any. */
export const statesWithoutDirectory: readonly State[] = [
  '/services',
  '/whats-on',
  '/hubs',
  '/help/school/falling-behind',
].map((path) => ({
  name: `${path} with no list of places yet`,
  reach: async (page, site) => void (await page.goto(site + path)),
}));

/** What a device shows with no signal after one visit. */
export const statesOffline: readonly State[] = [
  { path: '/danger', name: 'the danger page with no signal' },
  { path: '/help/school/falling-behind', name: 'a page looked at before, with no signal' },
  { path: '/services', name: 'a page not looked at before, with no signal' },
].map(({ path, name }) => ({
  name,
  reach: async (page, site) => void (await page.goto(site + path)),
}));

/** One visit, until the device keeps what it keeps; then the signal goes. */
export async function visitAndLoseSignal(context: BrowserContext, site: string): Promise<void> {
  await visitOnce(context, `${site}/help/school/falling-behind`);
  await context.setOffline(true);
}

/** One visit of a page, until the device keeps a copy of it and of what is for when there is no signal. */
export async function visitOnce(context: BrowserContext, address: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const { pathname } = location;
    while (!(await caches.match('/offline')) || !(await caches.match(pathname)))
      await new Promise((next) => setTimeout(next, 50));
  });
  await page.close();
}
