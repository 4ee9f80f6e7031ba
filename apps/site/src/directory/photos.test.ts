import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { photoAt } from './photos.ts';

let server: Server;
let address: string;
let asked = 0;
let isDown = false;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked += 1;
    const kind = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (kind === '/away') return response.writeHead(302, { Location: '/face.jpg' }).end();
    if (isDown || kind === '/none') return response.writeHead(404).end();
    const type = kind === '/page' ? 'text/html' : 'image/jpeg';
    response.writeHead(200, { 'Content-Type': type });
    return response.end(Buffer.alloc(kind === '/huge' ? 300_000 : 3000, 1));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : 0}`;
});
afterAll(() => server.close());

test('a photo is fetched once', async () => {
  const before = asked;
  const [photo, again] = [
    await photoAt(`${address}/face.jpg`),
    await photoAt(`${address}/face.jpg`),
  ];
  expect(photo?.type).toBe('image/jpeg');
  expect(photo?.bytes).toHaveLength(3000);
  expect(again).toBe(photo);
  expect(asked - before).toBe(1);
});

test.each(['/page', '/huge', '/none', '/away'])('%s is no photo', async (path) => {
  expect(await photoAt(address + path)).toBeNull();
});

test('a photo that could not be had is asked for again after some minutes, and not before', async () => {
  const url = `${address}/later.jpg`;
  vi.useFakeTimers({ toFake: ['Date'] });
  isDown = true;
  expect(await photoAt(url)).toBeNull();
  isDown = false;
  expect(await photoAt(url)).toBeNull();
  vi.setSystemTime(Date.now() + 5 * 60_000);
  expect(await photoAt(url)).toMatchObject({ type: 'image/jpeg' });
  vi.useRealTimers();
});

test('DIR-16 a name that leads into our own network is not asked', async () => {
  const before = asked;
  expect(await photoAt(`${address.replace('127.0.0.1', 'localhost')}/face.jpg`)).toBeNull();
  expect(asked).toBe(before);
});

test('a server that is not there is no photo', async () => {
  expect(await photoAt('http://127.0.0.1:9/face.jpg')).toBeNull();
});
