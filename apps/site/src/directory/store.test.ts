import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { toOpenReferral } from '@waymark/domain/directory';
import { countedId } from '@waymark/domain/directory/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startFeed, type FeedServer } from '../testing/feed-server.ts';
import { madeUpService } from '../testing/made-up-services.ts';
import { servicesIn, takeSnapshot } from './snapshot.ts';
import { DirectoryStore } from './store.ts';

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => madeUpService({ name: `Group ${index + 1}` }));

let folder: string;
let feed: FeedServer;
let lines: string[];
let now: Date;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-site-'));
  feed = await startFeed(many(10));
  lines = [];
  now = new Date('2026-11-22T09:00:00Z');
});

afterEach(async () => {
  await feed.close();
  await rm(folder, { recursive: true });
});

const file = () => path.join(folder, 'site', 'directory.json');
const openStore = (feedUrl = feed.url) =>
  new DirectoryStore({
    feedUrl,
    file: file(),
    minutes: 5,
    now: () => now,
    log: (line) => lines.push(line),
  });
const openedAgain = async (use: (store: DirectoryStore) => Promise<unknown>) => {
  const store = openStore();
  await store.load();
  await use(store);
};
const count = (store: DirectoryStore) => store.directory?.services.length ?? null;

describe('taking the feed', () => {
  test('walks every page', async () => {
    feed.services = many(230);
    const store = openStore();
    expect(await store.refresh()).toBe('changed');
    expect(count(store)).toBe(230);
    expect(feed.pagesGiven).toBe(3);
  });

  test('asks only whether anything has changed while nothing has', async () => {
    feed.services = many(150);
    const store = openStore();
    await store.refresh();
    now = new Date('2026-11-22T09:05:00Z');
    expect(await store.refresh()).toBe('unchanged');
    expect(feed.pagesGiven).toBe(2);
    expect(store.directory?.fetchedAt).toBe('2026-11-22T09:00:00.000Z');
    expect(store.askedAt).toBe('2026-11-22T09:05:00.000Z');
  });

  test('takes all of it again when one page has changed', async () => {
    feed.services = many(150);
    const store = openStore();
    await store.refresh();
    feed.services = [...many(149), madeUpService({ name: 'New group' })];
    expect(await store.refresh()).toBe('changed');
    expect(store.directory?.services.map(({ name }) => name)).toContain('New group');
  });

  test('DIR-47 leaves out and names a record that is too deep to be kept', async () => {
    const deep = '['.repeat(50_000) + ']'.repeat(50_000);
    const records = many(10).map((service) => JSON.stringify(toOpenReferral(service, countedId)));
    const contents = [...records.slice(1), records[0]?.replace('{', `{"junk":${deep},`)].join(',');
    const page = `{"total_items":10,"total_pages":1,"page_number":1,"contents":[${contents}]}`;
    feed.fault = (response) => response.end(page);
    const store = openStore();
    expect(await store.refresh()).toBe('changed');
    expect(count(store)).toBe(9);
    expect(lines).toEqual(['Directory fetched: 9 services. 1 could not be read and are left out.']);
  });

  test('DIR-47 goes on answering while the services are read', async () => {
    const contents = many(100).map((service) => toOpenReferral(service, countedId));
    const snapshot = takeSnapshot(feed.url, [{ etag: null, contents }], now);
    let turns = 0;
    let isRead = false;
    const turn = () => {
      turns += 1;
      if (!isRead) setImmediate(turn);
    };
    turn();
    await servicesIn(snapshot);
    isRead = true;
    expect(turns).toBeGreaterThan(4);
  });

  test('leaves out what has stopped running', async () => {
    feed.services = [...many(3), madeUpService({ name: 'Closed', status: 'inactive' })];
    const store = openStore();
    await store.refresh();
    expect(count(store)).toBe(3);
  });
});

describe('a feed that cannot be believed is refused and the last good one kept', () => {
  const faults: [string, () => void][] = [
    ['an error', () => (feed.fault = (response) => response.writeHead(500).end('{}'))],
    ['a page of HTML', () => (feed.fault = (response) => response.end('<h1>Hello</h1>'))],
    ['JSON cut short', () => (feed.fault = (response) => response.end('{"contents": [{"id'))],
    ['another shape', () => (feed.fault = (response) => response.end('{"content": []}'))],
    ['a line that breaks', () => (feed.fault = (response) => response.destroy())],
    ['nothing in it', () => (feed.services = [])],
    ['more than a fifth gone', () => (feed.services = many(7))],
    [
      'records that are no services',
      () => {
        const contents = Array.from({ length: 10 }, () => ({ name: 'no id' }));
        const page = { total_items: 10, total_pages: 1, page_number: 1, contents };
        feed.fault = (response) => response.end(JSON.stringify(page));
      },
    ],
    [
      'fewer services than it promises',
      () => {
        const page = { total_items: 10, total_pages: 1, page_number: 1, contents: [] };
        feed.fault = (response) => response.end(JSON.stringify(page));
      },
    ],
  ];

  test.each(faults)('%s', async (_, breakIt) => {
    const store = openStore();
    await store.refresh();
    const saved = await readFile(file(), 'utf8');
    lines = [];
    breakIt();
    expect(await store.refresh()).toBe('kept');
    expect(await store.refresh()).toBe('kept');
    expect(count(store)).toBe(10);
    expect(await readFile(file(), 'utf8')).toBe(saved);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/not taken: .+ The last good one of 10 services is kept\./);
  });

  test('a fifth gone is still believed', async () => {
    const store = openStore();
    await store.refresh();
    feed.services = many(8);
    expect(await store.refresh()).toBe('changed');
    expect(count(store)).toBe(8);
  });

  test('DIR-48 what it lost step by step is measured from the most of the last week', async () => {
    const store = openStore();
    for (const left of [10, 8, 7]) {
      feed.services = many(left);
      await store.refresh();
    }
    expect(count(store)).toBe(8);
    expect(store.trouble?.what).toBe('it fell from 10 services to 7, more than a fifth');
    now = new Date('2026-11-29T09:00:00Z');
    await store.refresh();
    expect(count(store)).toBe(7);
  });

  test('DIR-48 nor does a quiet week or a restart make it forget', async () => {
    await openStore().refresh();
    now = new Date('2026-12-22T09:00:00Z');
    feed.services = many(8);
    await openedAgain((store) => store.refresh());
    feed.services = many(7);
    await openedAgain(async (store) => {
      expect(await store.refresh()).toBe('kept');
      expect(count(store)).toBe(8);
    });
  });

  test('it is taken up again when it has mended', async () => {
    const store = openStore();
    await store.refresh();
    feed.services = [];
    await store.refresh();
    feed.services = many(11);
    expect(await store.refresh()).toBe('changed');
    expect(count(store)).toBe(11);
  });
});

describe('what is wrong with the feed', () => {
  const shrunk = 'it fell from 10 services to 5, more than a fifth';
  const at = (moment: string) => (now = new Date(moment));

  test('is told with the moment it began, until the feed is taken again', async () => {
    const store = openStore();
    await store.refresh();
    expect(store.trouble).toBeNull();
    feed.services = many(5);
    await store.refresh();
    expect(store.trouble).toEqual({ what: shrunk, since: '2026-11-22T09:00:00.000Z' });
    at('2026-11-22T12:00:00Z');
    feed.fault = (response) => response.writeHead(500).end();
    await store.refresh();
    expect(store.trouble).toEqual({
      what: 'page 1 answered 500',
      since: '2026-11-22T09:00:00.000Z',
    });
    feed.fault = null;
    feed.services = many(10);
    await store.refresh();
    expect(store.trouble).toBeNull();
    expect(lines.at(-1)).toBe('The directory feed is taken again.');
  });

  test('is said again once a day while it lasts, with what to do', async () => {
    const store = openStore();
    await store.refresh();
    feed.services = many(5);
    lines = [];
    for (const moment of ['22T10:00', '22T10:05', '23T09:55', '23T10:00', '23T22:00', '24T10:00']) {
      at(`2026-11-${moment}:00Z`);
      await store.refresh();
    }
    const said = `The directory feed was not taken: ${shrunk}. The last good one of 10 services is kept.`;
    const toDo = `If that is right, delete ${file()} and start the site again.`;
    const again = 'So it has been since 2026-11-22T10:00:00.000Z.';
    expect(lines).toEqual([
      `${said} ${toDo}`,
      `${said} ${again} ${toDo}`,
      `${said} ${again} ${toDo}`,
    ]);
  });

  test('tells nothing of this machine to who asks from outside', async () => {
    const store = openStore();
    await store.refresh();
    feed.services = many(5);
    await store.refresh();
    expect(store.trouble?.what).not.toContain(folder);
  });
});

describe('the snapshot on disk', () => {
  test('a site that starts with the server down serves the last good directory', async () => {
    await openStore().refresh();
    await feed.close();
    const store = openStore();
    await store.load();
    expect(count(store)).toBe(10);
    expect(await store.refresh()).toBe('kept');
    expect(count(store)).toBe(10);
    feed = await startFeed([]);
  });

  test('a restart still knows how much there was', async () => {
    await openStore().refresh();
    feed.services = many(5);
    const store = openStore();
    await store.load();
    expect(await store.refresh()).toBe('kept');
    expect(count(store)).toBe(10);
  });

  test('a restart asks only whether anything has changed', async () => {
    await openStore().refresh();
    const given = feed.pagesGiven;
    const store = openStore();
    await store.load();
    expect(await store.refresh()).toBe('unchanged');
    expect(feed.pagesGiven).toBe(given);
  });

  test('another feed is not measured by the old one', async () => {
    await openStore().refresh();
    const other = await startFeed(many(2));
    const store = openStore(other.url);
    await store.load();
    expect(count(store)).toBe(10);
    await store.refresh();
    expect(count(store)).toBe(2);
    await other.close();
  });

  test('nothing but the snapshot is left beside it', async () => {
    await openStore().refresh();
    expect(await readdir(path.dirname(file()))).toEqual(['directory.json']);
  });

  test('a snapshot cut short is left aside with one line', async () => {
    await openStore().refresh();
    await writeFile(file(), (await readFile(file(), 'utf8')).slice(0, 500));
    lines = [];
    const store = openStore();
    await store.load();
    expect(store.directory).toBeNull();
    expect(lines).toEqual([expect.stringContaining('left aside')]);
    await store.refresh();
    expect(count(store)).toBe(10);
  });

  test('a folder that cannot be written to stops nothing', async () => {
    await writeFile(path.join(folder, 'site'), 'in the way');
    const store = openStore();
    expect(await store.refresh()).toBe('changed');
    expect(count(store)).toBe(10);
    expect(lines.join('\n')).toContain('could not be saved');
  });
});
