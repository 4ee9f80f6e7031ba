import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { needs } from '@waymark/domain/navigation';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { needHref } from '../links.ts';
import { startFeed } from '../testing/feed-server.ts';
import { madeUpServices } from '../testing/made-up-services.ts';
import { startSite, type SiteProcess } from '../testing/site-process.ts';

let folder: string;
let site: SiteProcess | null = null;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-site-'));
});

afterEach(async () => {
  await site?.stop();
  site = null;
  await rm(folder, { recursive: true });
});

const start = async (settings: Record<string, string>) =>
  (site = await startSite({ WAYMARK_DATA_DIR: folder, ...settings }));
const read = async (address: string) => (await fetch(`${site?.url}${address}`)).text();
const services = async () => (await (await fetch(`${site?.url}/health`)).json()).services;

test('the server goes, the site restarts, and says the same as before', async () => {
  const feed = await startFeed(madeUpServices);
  const settings = { WAYMARK_FEED_URL: feed.url };
  await start(settings);
  await expect.poll(services, { timeout: 10_000 }).toBe(madeUpServices.length);
  const before = await read('/services?near=wenbrook');
  await feed.close();
  expect(await read('/services?near=wenbrook')).toBe(before);
  await site?.stop();
  await start(settings);
  expect(await services()).toBe(madeUpServices.length);
  expect(await read('/services?near=wenbrook')).toBe(before);
});

test('with no directory at all every need still has helplines and people, and says so honestly', async () => {
  await start({ WAYMARK_FEED_URL: 'http://127.0.0.1:9/none' });
  for (const need of needs) {
    const html = await read(needHref(need));
    expect(html).toContain('We are still fetching the list of places');
    expect(html).toContain('id="talk-to"');
  }
  for (const address of ['/', '/near', '/services', '/danger']) {
    expect((await fetch(`${site?.url}${address}`)).status).toBe(200);
  }
  const form = { method: 'POST', body: new URLSearchParams({ near: 'Millbeck' }) };
  const near = await fetch(`${site?.url}/near`, form);
  expect(near.status).toBe(422);
  expect(await near.text()).toContain('We are still fetching the list of places');
});

test('/health says why no newer directory is taken and since when, and the site is up', async () => {
  const feed = await startFeed(madeUpServices);
  await start({ WAYMARK_FEED_URL: feed.url });
  await expect.poll(services, { timeout: 10_000 }).toBe(madeUpServices.length);
  const health = async () => (await fetch(`${site?.url}/health`)).json();
  expect(await health()).toMatchObject({ directoryProblem: null, directoryProblemSince: null });
  await site?.stop();
  feed.services = madeUpServices.slice(0, 3);
  const before = Date.now();
  await start({ WAYMARK_FEED_URL: feed.url });
  const problem = async () => (await health()).directoryProblem;
  await expect.poll(problem, { timeout: 10_000 }).toMatch(/^it fell from \d+ services to 3/);
  const said = await health();
  expect(said).toMatchObject({ status: 'ok', services: madeUpServices.length });
  expect(Date.parse(said.directoryProblemSince)).toBeGreaterThanOrEqual(before);
  expect(JSON.stringify(said)).not.toContain(folder);
  await feed.close();
});

test('places appear within seconds of the feed, with no restart', async () => {
  const feed = await startFeed([]);
  await start({ WAYMARK_FEED_URL: feed.url });
  expect(await services()).toBe(0);
  feed.services = madeUpServices;
  await expect.poll(services, { timeout: 10_000 }).toBe(madeUpServices.length);
  expect(await read('/services')).toContain('Wenbrook Family Hub');
  await feed.close();
});

test('it goes when its launcher has gone', async () => {
  const { leaveAlone } = await start({
    WAYMARK_FEED_URL: 'http://127.0.0.1:9/none',
    WAYMARK_SUPERVISED: '1',
  });
  expect(await leaveAlone()).toBe(0);
});

test.each([
  [{ WAYMARK_FEED_URL: 'nonsense' }, 'WAYMARK_FEED_URL must be a web address'],
  [{ WAYMARK_FEED_MINUTES: 'soon' }, 'WAYMARK_FEED_MINUTES must be a number of minutes'],
])('a setting that cannot be read is said in one line: %o', async (settings, line) => {
  await expect(startSite({ WAYMARK_DATA_DIR: folder, ...settings })).rejects.toThrow(line);
});

test('a port that is taken is said in one line', async () => {
  await start({ WAYMARK_FEED_URL: 'http://127.0.0.1:9/none' });
  const port = new URL(site?.url ?? '').port;
  await expect(startSite({ WAYMARK_DATA_DIR: folder, PORT: port })).rejects.toThrow(
    `Port ${port} is taken`,
  );
});
