import { expect, test } from 'vitest';
import { finish } from './finish.ts';
import { isOwnLink } from './page-cache.ts';

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
