import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { outOfDateTopics, usefulnessReasons } from '@waymark/domain/usefulness';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startFamilyServer, type FamilyServer } from '../testing/family-server.ts';
import { startFeed, type FeedServer } from '../testing/feed-server.ts';
import { madeUpServices } from '../testing/made-up-services.ts';
import { startSite, type SiteProcess } from '../testing/site-process.ts';
import { pageOfService } from '../testing/whole-site.ts';

const needPage = '/help/school/wont-go-to-school';
const hubPage = pageOfService('Wenbrook Family Hub');
const hubId = hubPage.split('/').at(-1) ?? '';

let folder: string;
let feed: FeedServer;
let family: FamilyServer;
let site: SiteProcess;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-site-'));
  feed = await startFeed(madeUpServices);
  family = await startFamilyServer();
  site = await startSite({
    WAYMARK_FEED_URL: feed.url,
    WAYMARK_FAMILY_URL: family.url,
    WAYMARK_DATA_DIR: folder,
  });
  while (!(await (await fetch(`${site.url}/health`)).text()).includes('FetchedAt":"'))
    await wait(20);
});

beforeEach(() => {
  family.taken.length = 0;
  family.status = 200;
});

afterAll(async () => {
  await site.stop();
  await feed.close();
  await family.close();
  await rm(folder, { recursive: true });
});

const send = async (to: string, form: Record<string, string>) => {
  const response = await fetch(site.url + to, {
    method: 'POST',
    body: new URLSearchParams(form),
    redirect: 'manual',
  });
  return { status: response.status, headers: response.headers, html: await response.text() };
};
const ticked = (html: string, value: string) =>
  new RegExp(`value="${value}"[^>]*checked|checked[^>]*value="${value}"`).test(html);

describe('did this page help?', () => {
  test.each([needPage, hubPage])('%s asks, and offers reasons from a list', async (page) => {
    const html = await (await fetch(site.url + page)).text();
    expect(html).toContain('Did this page help?');
    expect(html).toContain(`name="page" value="${page}"`);
    for (const reason of usefulnessReasons) expect(html).toContain(`value="${reason}"`);
  });

  test('an answer is handed on with the page and nothing else', async () => {
    const { status, html, headers } = await send('/helped', {
      page: needPage,
      answer: 'partly',
      reason: 'too-far',
    });
    expect(status).toBe(200);
    expect(html).toContain('Thank you');
    expect(html).toContain(`href="${needPage}"`);
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.getSetCookie()).toEqual([]);
    expect(family.taken).toEqual([
      { what: 'helped', body: { page: needPage, answer: 'partly', reason: 'too-far' } },
    ]);
  });

  test('whoever it did not help is led on', async () => {
    const { html } = await send('/helped', { page: needPage, answer: 'no' });
    expect(html).toContain('tel:');
    expect(html).toContain('href="/say"');
  });

  test('with nothing picked it asks again, and hands nothing on', async () => {
    const { status, html } = await send('/helped', { page: needPage, reason: 'too-far' });
    expect(status).toBe(422);
    expect(html).toContain('Pick one: yes, a bit, or no.');
    expect(ticked(html, 'too-far')).toBe(true);
    expect(family.taken).toEqual([]);
  });

  test.each(['/nowhere', 'https://example.org/help/x/y', '/help/money/wont-go-to-school', ''])(
    'a page that is not ours (%s) is neither handed on nor linked',
    async (page) => {
      const { status, html } = await send('/helped', { page, answer: 'yes' });
      expect(status).toBe(422);
      expect(html).not.toContain(`href="${page || 'none'}"`);
      expect(family.taken).toEqual([]);
    },
  );

  test.each([
    [500, 503, 'What you wrote is still here'],
    [429, 429, 'Please try again later today'],
    [422, 503, 'What you wrote is still here'],
  ])('where the server answers %s nothing put in is lost', async (answered, status, said) => {
    family.status = answered;
    const answer = await send('/helped', { page: needPage, answer: 'no', reason: 'long-wait' });
    expect(answer.status).toBe(status);
    expect(answer.html).toContain(said);
    expect(ticked(answer.html, 'no')).toBe(true);
    expect(ticked(answer.html, 'long-wait')).toBe(true);
  });
});

describe('is something here wrong?', () => {
  const words = 'The group is on Fridays now';

  test('a service page asks what', async () => {
    const html = await (await fetch(site.url + hubPage)).text();
    expect(html).toContain('Is something here wrong?');
    for (const topic of outOfDateTopics) expect(html).toContain(`value="${topic}"`);
  });

  test('it is handed to those who keep the list', async () => {
    const { status, html } = await send('/out-of-date', { service: hubId, topic: 'times', words });
    expect(status).toBe(200);
    expect(html).toContain('We have told them');
    expect(family.taken).toEqual([
      { what: 'out-of-date', body: { serviceId: hubId, topic: 'times', words } },
    ]);
  });

  test('with nothing picked, or a server that is away, the words are still there', async () => {
    const unpicked = await send('/out-of-date', { service: hubId, words });
    expect(unpicked.status).toBe(422);
    expect(unpicked.html).toContain(`value="${words}"`);
    expect(family.taken).toEqual([]);
    family.status = 500;
    const away = await send('/out-of-date', { service: hubId, topic: 'closed', words });
    expect(away.status).toBe(503);
    expect(away.html).toContain(`value="${words}"`);
    expect(ticked(away.html, 'closed')).toBe(true);
  });

  test('what only a machine fills in is handed on as such', async () => {
    const html = await (await fetch(site.url + hubPage)).text();
    expect(html).toMatch(/<input id="leave-empty" name="leave-empty"[^>]* autocomplete="off"/);
    await send('/out-of-date', { service: hubId, topic: 'cost', 'leave-empty': 'buy now' });
    expect(family.taken[0]?.body).toMatchObject({ 'leave-empty': 'buy now' });
  });

  test('a service that is not on the list is said kindly', async () => {
    const { status, html } = await send('/out-of-date', { service: 'none', topic: 'times' });
    expect(status).toBe(422);
    expect(html).toContain('We could not find the page');
    expect(family.taken).toEqual([]);
  });
});

test('neither keeps anything, nor says anything to the log', async () => {
  await send('/out-of-date', { service: hubId, topic: 'times', words: 'Zebedee' });
  expect(site.said()).not.toMatch(/zebedee/i);
});

test('an address that is asked for without a form leads on', async () => {
  for (const [from, to] of [
    ['/helped', '/'],
    ['/out-of-date', '/services'],
  ]) {
    const response = await fetch(site.url + from, { redirect: 'manual' });
    expect(response.status).toBe(303);
    expect(response.headers.get('Location')).toBe(to);
  }
});
