import { expect, test } from 'vitest';
import { finish } from './finish.ts';
import { isOwnLink, PageCache, type FinishedPage } from './page-cache.ts';

const towns = [{ slug: 'wenbrook' }];
const isKept = (address: string) => isOwnLink(new URL(address, 'http://localhost'), towns);

test.each(['/', '/near?near=wenbrook', '/near?page=2', '/near?near=wenbrook&page=9'])(
  'our own links make %s, so it is kept for the next visitor',
  (address) => {
    expect(isKept(address)).toBe(true);
  },
);

test.each([
  '/near?near=nowhere-1',
  '/near?near=',
  '/near?near=wenbrook&near=wenbrook',
  '/near?page=2&near=wenbrook',
  '/near?page=1',
  '/near?page=2.5',
  '/near?page=02',
  '/near?page=10',
  '/near?page=x',
  '/near?other=1',
  '/near?near=wenbrook&other=1',
])('no link of ours makes %s, so it pushes no good page out', (address) => {
  expect(isKept(address)).toBe(false);
});

test('only what is given again is packed as tight as can be', async () => {
  const html = Array.from({ length: 2000 }, (_, index) => `<p>${index * index}</p>`).join('');
  const bytes = async (use: 'again' | 'once') => {
    const page = new Response(html, { headers: { 'Content-Type': 'text/html' } });
    return (await finish('GET', 'br', page, {}, use)).body.byteLength;
  };
  expect(await bytes('again')).toBeLessThan(await bytes('once'));
});

const home = new URL('http://localhost/');
const pageThat = (says: string, status = 200): FinishedPage => ({
  status,
  headers: [],
  body: new TextEncoder().encode(says),
  isForAll: status === 200,
});

/** A renderer that waits until it is told what comes of it, and counts how often it was asked. */
function slowRenderer() {
  const asked: PromiseWithResolvers<FinishedPage>[] = [];
  const render = async (): Promise<FinishedPage> => {
    const page = Promise.withResolvers<FinishedPage>();
    asked.push(page);
    return page.promise;
  };
  return { asked, render };
}

test('visitors who ask for a page while it is rendered wait for that one, and later ones are given it', async () => {
  const cache = new PageCache();
  const { asked, render } = slowRenderer();
  const visits = [1, 2, 3].map(() => cache.give(home, 'br', 'monday', render));
  expect(asked).toHaveLength(1);
  const page = pageThat('Hello');
  asked[0]?.resolve(page);
  expect(await Promise.all(visits)).toEqual([page, page, page]);
  expect(await cache.give(home, 'br', 'monday', render)).toBe(page);
  expect(asked).toHaveLength(1);
});

test('another day, another packing and another address are rendered anew', async () => {
  const cache = new PageCache();
  const near = new URL('http://localhost/near');
  const give = (url: URL, encoding: 'br' | 'gzip', edition: string, says: string) =>
    cache.give(url, encoding, edition, async () => pageThat(says));
  const pages = [
    await give(home, 'br', 'monday', 'one'),
    await give(home, 'gzip', 'monday', 'two'),
    await give(near, 'br', 'monday', 'three'),
    await give(home, 'br', 'tuesday', 'four'),
    await give(home, 'br', 'tuesday', 'never'),
  ];
  expect(pages.map(({ body }) => new TextDecoder().decode(body))).toEqual(
    'one,two,three,four,four'.split(','),
  );
});

test.each([
  ['a page that is not for all', async () => pageThat('Not found', 404)],
  ['a failure', async () => Promise.reject(new Error('No directory'))],
])('%s is given to nobody else', async (_, failing) => {
  const cache = new PageCache();
  const first = cache.give(home, 'br', 'monday', failing);
  const second = cache.give(home, 'br', 'monday', async () => pageThat('Hello'));
  await first.catch(() => {});
  expect((await second).status).toBe(200);
  const third = await cache.give(home, 'br', 'monday', async () => pageThat('Here again'));
  expect(new TextDecoder().decode(third.body)).toBe('Here again');
});
