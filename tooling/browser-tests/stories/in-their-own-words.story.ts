import { chromium, type BrowserContext, type Page } from '@playwright/test';

import { expectAccessible } from '../accessible.ts';
import { expect, test } from '../house.ts';

const phone = { viewport: { width: 360, height: 740 } };
const worries = [
  'he hits me when he drinks, Zebedee saw it',
  'my kid wont go skool',
  'qwzx vbnm plok',
];

async function say(page: Page, site: string, words: string): Promise<string> {
  await page.goto(site);
  await page.getByLabel('Say it in your own words').fill(words);
  await page.getByRole('button', { name: 'Find help' }).click();
  await expect(page.locator('#answer h2').first()).toBeVisible();
  return page.locator('#answer').innerHTML();
}

/** Everything that a page can keep on a device, as one text. */
async function kept(context: BrowserContext, page: Page): Promise<string> {
  const here = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await Promise.all(
      (await caches.keys()).map(async (name) => {
        const cache = await caches.open(name);
        const answers = await cache.matchAll();
        return Promise.all(answers.map((answer) => answer.text()));
      }),
    ),
    history: [history.state, location.href],
  }));
  return JSON.stringify([here, await context.cookies()]);
}

for (const words of worries) {
  test(`“${words}”: answered on the phone, sent nowhere, kept nowhere, and the same without JavaScript`, async ({
    browser,
    house,
  }) => {
    const context = await browser.newContext(phone);
    const sent: string[] = [];
    context.on('request', (request) =>
      sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
    );
    const page = await context.newPage();
    const answered = await say(page, house.siteUrl, words);
    const [first = '', second = ''] = words.split(' ');
    const said = new RegExp(`${first}[ +]${second}|${first}%20${second}|zebedee`, 'i');
    expect(page.url()).toBe(`${house.siteUrl}/`);
    expect(sent.filter((line) => !line.startsWith('GET ') || said.test(line))).toEqual([]);
    expect(await kept(context, page)).not.toMatch(said);
    expect(answered).not.toMatch(said);
    await expectAccessible(page, 'home, answered');
    await context.close();

    const plain = await browser.newContext({ ...phone, javaScriptEnabled: false });
    expect(await say(await plain.newPage(), house.siteUrl, words)).toBe(answered);
    expect(await plain.cookies()).toEqual([]);
    await plain.close();
  });
}

test('left and gone back to, the box is empty and no answer stands', async ({ house }) => {
  // Playwright switches off what lets a browser keep a page as it was left.
  const browser = await chromium.launch({
    executablePath: process.env['WAYMARK_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const page = await browser.newPage(phone);
  await page.route('https://www.bbc.co.uk/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
  );
  await page.goto(house.siteUrl);
  await page.evaluate(() =>
    addEventListener('pageshow', (event) => (document.title = String(event.persisted))),
  );
  await page.getByLabel('Say it in your own words').fill('we have no money for food');
  await page.getByRole('button', { name: 'Find help' }).click();
  await page.getByRole('link', { name: /can’t buy food/ }).click();
  await page.getByRole('link', { name: 'Leave this site' }).click();
  await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible();
  await page.goBack({ waitUntil: 'commit' });
  await expect(page).toHaveTitle('true');
  await expect(page.getByLabel('Say it in your own words')).toHaveValue('');
  await expect(page.locator('#answer')).toBeEmpty();
  await browser.close();
});

test('danger stands first, is read out first, and is one tap from help', async ({
  browser,
  house,
}) => {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await say(page, house.siteUrl, 'I want to kill myself');
  const heading = page.getByRole('heading', { name: 'Is someone in danger?' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await page.getByRole('link', { name: 'See everyone you can ring' }).click();
  await expect(page.getByRole('link', { name: /999/ }).first()).toBeVisible();
  await context.close();
});

test('with no signal it answers all the same, once somebody has turned to the box', async ({
  browser,
  house,
}) => {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await page.goto(house.siteUrl);
  const matcher = page.waitForResponse(/matcher/);
  await page.getByLabel('Say it in your own words').fill('we have no money for food');
  await (await matcher).finished();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Find help' }).click();
  await expect(page.getByRole('link', { name: /can’t buy food/ })).toBeVisible();
  await context.close();
});

test('with no signal and no matcher it says so above the bar, however often it is pressed', async ({
  browser,
  house,
}) => {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await context.route(/matcher/, (route) => route.abort());
  await page.goto(house.siteUrl);
  const box = page.getByLabel('Say it in your own words');
  await box.fill('we have no money for food');
  await context.setOffline(true);
  for (let press = 0; press < 3; press += 1) {
    await page.getByRole('button', { name: 'Find help' }).click();
    await expect(page.getByText('There is no signal just now')).toBeVisible();
  }
  const danger = page.getByRole('status').getByRole('link', { name: '999' });
  const bar = page.getByRole('navigation', { name: 'Danger and leaving' });
  const [line, top] = [await danger.boundingBox(), (await bar.boundingBox())?.y];
  expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThanOrEqual(top ?? 0);
  await expectAccessible(page, 'own words with no signal');
  await expect(box).toHaveValue('we have no money for food');
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Find help' }).click();
  await expect(page.getByText('Your words are still here')).toBeVisible();
  await page.getByRole('button', { name: 'Find help' }).click();
  await expect(page.getByRole('link', { name: /can’t buy food/ })).toBeVisible();
  await context.close();
});

test('a matcher that does not load loses no words, and the form still answers', async ({
  browser,
  house,
}) => {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await context.route(/matcher/, (route) => route.abort());
  await page.goto(house.siteUrl);
  const box = page.getByLabel('Say it in your own words');
  await box.fill('we have no money for food');
  await page.getByRole('button', { name: 'Find help' }).click();
  await expect(page.getByText('Your words are still here')).toBeVisible();
  await expect(box).toHaveValue('we have no money for food');
  await page.getByRole('button', { name: 'Find help' }).click();
  await expect(page.getByRole('link', { name: /can’t buy food/ })).toBeVisible();
  expect(page.url()).toBe(`${house.siteUrl}/say#answer`);
  await context.close();
});

test('a page says whether it helped, and a place that something is wrong', async ({
  browser,
  house,
}) => {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await page.goto(`${house.siteUrl}/help/money/cant-buy-food`);
  await expect(page.getByRole('group', { name: 'Why was that?' })).toBeHidden();
  await page.getByRole('radio', { name: 'A bit' }).check();
  await page.getByRole('radio', { name: 'It was too far away' }).check();
  await expectAccessible(page, 'need, asked whether it helped');
  await page.getByRole('button', { name: 'Send my answer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible();
  await expectAccessible(page, 'thanks');
  for (const other of ['/help/money', '/hubs/wenbrook-family-hub', '/guides/letter']) {
    await page.goto(house.siteUrl + other);
    await page.getByRole('radio', { name: 'Yes' }).check();
    await page.getByRole('button', { name: 'Send my answer' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible();
  }

  await page.goto(`${house.siteUrl}/services`);
  await page.locator('.cards a').first().click();
  await page.getByText('Is something here wrong?').click();
  await page.getByRole('button', { name: 'Tell them' }).click();
  await expect(page.getByRole('link', { name: 'Pick what is wrong.' })).toBeVisible();
  await expectAccessible(page, 'something left to pick');
  await page.getByRole('radio', { name: 'The days or times' }).check();
  await page.getByRole('button', { name: 'Tell them' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /We have told them/ })).toBeVisible();
  await context.close();
});
