import { once } from 'node:events';
import { createServer } from 'node:http';

import type { BrowserContext, Page } from '@playwright/test';

import { expectAccessible } from '../accessible.ts';
import { firstVisit, keptHere } from '../device.ts';
import { expect, test } from '../house.ts';

test.use({ serviceWorkers: 'allow' });

const needPath = '/help/school/falling-behind';
const privatePath = '/help/feeling-safe/is-this-abuse';

async function withoutSignal(context: BrowserContext, story: () => Promise<void>): Promise<void> {
  await context.setOffline(true);
  await story();
  await context.setOffline(false);
}

test('N4 after one visit the danger page is there with no signal, and so is what was looked at', async ({
  context,
  page,
  house,
}) => {
  await firstVisit(page, house.siteUrl + needPath);
  await withoutSignal(context, async () => {
    await page.goto(`${house.siteUrl}/danger#life-in-danger`);
    await expect(page.getByRole('link', { name: 'Ring 999' })).toBeVisible();
    await expectAccessible(page, 'danger with no signal');
    await page.goto(house.siteUrl + needPath);
    await expect(page.getByRole('heading', { name: 'Someone to talk to' })).toBeVisible();
    await page.goto(`${house.siteUrl}/services`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No signal just now');
    await expectAccessible(page, 'no signal');
    await page.getByRole('main').getByRole('link', { name: 'In danger?' }).click();
    await expect(page.getByRole('link', { name: 'Ring 999' })).toBeVisible();
  });
});

test('what was kept still says whom to ring, where it is and when, with no signal', async ({
  context,
  page,
  house,
}) => {
  await firstVisit(page, `${house.siteUrl}/services`);
  await page.getByRole('heading').getByRole('link', { name: 'Wenbrook Family Hub' }).click();
  await page.getByRole('button', { name: 'Keep this place' }).click();
  const { pathname } = new URL(page.url());
  await expect.poll(() => keptHere(page)).toContain(pathname);
  await page.goto(`${house.siteUrl}/kept`);
  await expect(page.getByRole('article')).toContainText('Wenbrook Family Hub');
  await expect.poll(() => keptHere(page)).toContain('/kept');
  await withoutSignal(context, async () => {
    await page.reload();
    const list = page.locator('#kept-list');
    await expect(list.getByRole('link', { name: 'Wenbrook Family Hub' })).toBeVisible();
    await expect(list.locator('a[href^="tel:"]').first()).toBeVisible();
    await expect(list.getByText('Where it is: Wenbrook Family Hub, 12 Market Row')).toBeVisible();
    await expect(list.getByText('Days and times: Monday')).toBeVisible();
    await expect(list.getByText('We last checked this with them')).toBeVisible();
    await expect(list.getByText('See it on a map')).toHaveCount(0);
    await expectAccessible(page, 'what was kept, with no signal');
  });
});

test('the list of what was kept is there with no signal before it was ever opened', async ({
  context,
  page,
  house,
}) => {
  await firstVisit(page, `${house.siteUrl}/services`);
  await page.getByRole('heading').getByRole('link', { name: 'Wenbrook Family Hub' }).click();
  await page.getByRole('button', { name: 'Keep this place' }).click();
  await expect.poll(() => keptHere(page)).toContain('/kept');
  await withoutSignal(context, async () => {
    await page.goto(`${house.siteUrl}/kept`);
    await expect(page.locator('#kept-list a[href^="tel:"]').first()).toBeVisible();
  });
});

test('N4 after the first page of a language its danger page is there with no signal', async ({
  context,
  page,
  house,
}) => {
  await firstVisit(page, `${house.siteUrl}/ur`);
  await expect.poll(() => keptHere(page)).toContain('/ur/danger');
  await withoutSignal(context, async () => {
    await page.goto(`${house.siteUrl}/ur/danger`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ur');
    await expect(page.locator('main a[href="tel:999"]').first()).toBeVisible();
  });
});

test('own words are answered with no signal on a page opened anew, once somebody had turned to the box', async ({
  context,
  page,
  house,
}) => {
  await firstVisit(page, `${house.siteUrl}/`);
  expect((await keptHere(page)).join(), 'fetched before anybody asked').not.toContain('/matcher');
  await page.getByLabel('Say it in your own words').focus();
  await expect.poll(async () => (await keptHere(page)).join()).toContain('/matcher');
  await withoutSignal(context, async () => {
    await page.reload();
    await page.getByLabel('Say it in your own words').fill('we have no money for food');
    await page.getByRole('button', { name: 'Find help' }).click();
    await expect(page.getByRole('link', { name: /can’t buy food/ })).toBeVisible();
  });
});

test('NAV-31 no private page is kept but the danger page', async ({ context, page, house }) => {
  await firstVisit(page, `${house.siteUrl}/`);
  await page.goto(house.siteUrl + privatePath);
  await page.goto(`${house.siteUrl}/danger`);
  await page.goto(house.siteUrl + needPath);
  await expect.poll(() => keptHere(page)).toContain(needPath);
  expect(await keptHere(page)).not.toContain(privatePath);
  expect(await keptHere(page)).toContain('/danger');
  await withoutSignal(context, async () => {
    await page.goto(house.siteUrl + privatePath);
    await expect(page.getByText('Private pages do not')).toBeVisible();
  });
});

/** Stands before the site, and fails every page when it is told to. */
async function startProxy(site: string) {
  const proxy = {
    url: '',
    fails: false,
    lastAsked: '',
    /** Answers every page with one of its own, as a hotel does to whoever has not signed in. */
    standsIn: false,
    /** No answer goes out before this. */
    until: Promise.resolve(),
    stop: () => http.close(),
  };
  const http = createServer((request, response) => {
    proxy.lastAsked = request.url ?? '';
    if (proxy.fails) return void response.writeHead(502).end('Bad gateway');
    if (proxy.standsIn) {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Sign in to our wifi</h1>');
      return;
    }
    void fetch(site + request.url).then(async (answer) => {
      const headers = Object.fromEntries(answer.headers);
      delete headers['content-encoding'];
      delete headers['content-length'];
      await proxy.until;
      response.writeHead(answer.status, headers).end(Buffer.from(await answer.arrayBuffer()));
    });
  }).listen(0, 'localhost');
  await once(http, 'listening');
  const address = http.address();
  proxy.url = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
  return proxy;
}

test('when the server fails, copies go on; a page that was never looked at says so', async ({
  page,
  house,
}) => {
  const proxy = await startProxy(house.siteUrl);
  await firstVisit(page, proxy.url + needPath);
  proxy.fails = true;
  await page.goto(`${proxy.url}/danger`);
  await expect(page.getByRole('link', { name: 'Ring 999' })).toBeVisible();
  await page.goto(proxy.url + needPath);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Someone to talk to' })).toBeVisible();
  await page.goto(`${proxy.url}/services`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No signal just now');
  proxy.fails = false;
  await page.getByRole('link', { name: 'Try this page again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All places');
  proxy.stop();
});

test('NAV-31 what a network or a proxy answers in place of the site is never kept, and never over the danger page', async ({
  page,
  house,
}) => {
  const proxy = await startProxy(house.siteUrl);
  await firstVisit(page, proxy.url + needPath);
  proxy.standsIn = true;
  const danger = await page.request.get(`${proxy.url}/danger`);
  expect(await danger.text()).toContain('Sign in');
  // Looked at three times, the answer of the network comes in behind the copy each time.
  for (const _ of [1, 2, 3]) {
    await page.goto(`${proxy.url}/danger`, { waitUntil: 'networkidle' });
    await expect(page.getByRole('link', { name: 'Ring 999' })).toBeVisible();
  }
  await page.goto(`${proxy.url}/services`);
  await expect(page.getByRole('heading', { name: 'Sign in to our wifi' })).toBeVisible();
  proxy.standsIn = false;
  await page.goto(proxy.url + needPath);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const caught = await Promise.all(
      names.map(async (name) => {
        const cache = await caches.open(name);
        const copies = await Promise.all((await cache.keys()).map((key) => cache.match(key)));
        return Promise.all(copies.map(async (copy) => copy?.text()));
      }),
    );
    return caught.flat().join();
  });
  expect(kept).toContain('Ring 999');
  expect(kept).not.toContain('Sign in to our wifi');
  proxy.stop();
});

test('when the site is down, copies go on', async ({ page, house }) => {
  await firstVisit(page, house.siteUrl + needPath);
  await house.stopSite();
  await page.goto(`${house.siteUrl}/danger`);
  await expect(page.getByRole('link', { name: 'Ring 999' })).toBeVisible();
  await page.goto(house.siteUrl + needPath);
  await expect(page.getByRole('heading', { name: 'Someone to talk to' })).toBeVisible();
  await house.startSite();
});

test('a copy says no longer what was true only at the time', async ({ page, house }) => {
  await page.clock.setFixedTime('2026-11-23T12:00:00Z');
  await page.route('**/danger', async (route) => {
    const answer = await route.fetch();
    const old = (await answer.text()).replace(
      '</h1>',
      '</h1><strong data-until="2026-11-23T11:00:00Z">Open then.</strong><strong data-until="2026-11-23T13:00:00Z">Open still.</strong>',
    );
    await route.fulfill({ response: answer, body: old });
  });
  await page.goto(`${house.siteUrl}/danger`);
  await expect(page.getByText('Open still.')).toBeVisible();
  await expect(page.getByText('Open then.')).toBeHidden();
});

/** Puts a page of ours behind the exit. */
const standInForWeather = (context: BrowserContext) =>
  context.route('https://www.bbc.co.uk/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
  );

async function leave(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Leave this site' }).click();
  await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible();
}

test('NAV-31 leaving by the exit empties the list and the pages looked at', async ({
  context,
  page,
  house,
}) => {
  await standInForWeather(context);
  await firstVisit(page, house.siteUrl + needPath);
  await page.evaluate(() => localStorage.setItem('kept', '["a"]'));
  await leave(page);
  const other = await context.newPage();
  await other.goto(`${house.siteUrl}/robots.txt`);
  expect(await other.evaluate(() => localStorage.length)).toBe(0);
  expect(await keptHere(other)).not.toContain(needPath);
  expect(await keptHere(other)).toContain('/danger');
});

test('NAV-31 the exit empties the pages looked at after a hard reload too, when no worker listens', async ({
  context,
  page,
  house,
}) => {
  await standInForWeather(context);
  await firstVisit(page, house.siteUrl + needPath);
  const browser = await context.newCDPSession(page);
  await browser.send('Network.enable');
  await browser.send('Network.setBypassServiceWorker', { bypass: true });
  await page.reload();
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null);
  await leave(page);
  const other = await context.newPage();
  await other.goto(`${house.siteUrl}/robots.txt`);
  expect(await keptHere(other)).not.toContain(needPath);
});

test('NAV-31 a page that was still on its way when somebody left is not kept', async ({
  context,
  page,
  house,
}) => {
  await standInForWeather(context);
  const proxy = await startProxy(house.siteUrl);
  await firstVisit(page, `${proxy.url}/`);
  const slow = await context.newPage();
  await slow.goto(`${proxy.url}/robots.txt`);
  let arrive = () => {};
  proxy.until = new Promise((resolve) => (arrive = resolve));
  const arrived = slow.goto(proxy.url + needPath);
  await expect.poll(() => proxy.lastAsked).toBe(needPath);
  await leave(page);
  arrive();
  await arrived;
  // The next page that is kept shows that the one before had time to be.
  await slow.goto(`${proxy.url}/services`);
  await expect.poll(() => keptHere(slow)).toContain('/services');
  expect(await keptHere(slow)).not.toContain(needPath);
  proxy.stop();
});

test('“Clear it all” leaves nothing of the site on the device', async ({
  context,
  page,
  house,
}) => {
  await firstVisit(page, house.siteUrl + needPath);
  await page.goto(`${house.siteUrl}/leaving`);
  await page.getByRole('button', { name: 'Clear it all' }).click();
  await expect(page.getByText('It is cleared.')).toBeVisible();
  await expectAccessible(page, 'cleared');
  expect(await keptHere(page)).toEqual([]);
  await withoutSignal(context, async () => {
    await expect(page.goto(`${house.siteUrl}/danger`)).rejects.toThrow();
  });
});
