import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { matchNeeds } from '@waymark/domain/navigation/match';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerTo } from '../say/answer.ts';
import { leads } from '../say/leads.ts';
import { startWholeSite, type WholeSite } from '../testing/whole-site.ts';

// The box and all that it fetches, packed.
const mostBytes = 60_000;

let site: WholeSite;

beforeAll(async () => {
  site = await startWholeSite();
});

afterAll(() => site.close());

const say = (words: string) => site.post('/say', { words }, { 'Accept-Encoding': 'identity' });

describe('own words without a script', () => {
  test('are answered as they are on the device', async () => {
    for (const words of ['my kid wont go skool', 'he hits me when he drinks', 'qwzx plok']) {
      const answerNow = () => answerTo(matchNeeds(words), leads, new Date()).html;
      const before = answerNow();
      const html = await (await say(words)).text();
      // A line may open or close between the two.
      expect([before, answerNow()].some((answer) => html.includes(answer))).toBe(true);
    }
  });

  test('N3 are answered and forgotten', async () => {
    const response = await say('Zebedee Arkwright hits me every Friday');
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('Location')).toBeNull();
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(html).not.toMatch(/zebedee|arkwright/i);
    expect(site.said()).not.toMatch(/zebedee|arkwright/i);
    for (const file of await readdir(path.join(site.folder, 'site')))
      expect(await readFile(path.join(site.folder, 'site', file), 'utf8')).not.toMatch(/zebedee/i);
  });

  test('danger stands above everything but the name of the page', async () => {
    const html = await (await say('I want to kill myself')).text();
    const main = html.slice(html.indexOf('<main'));
    expect(main.indexOf('say-danger')).toBeLessThan(main.indexOf('id="say-about"'));
    expect(main.indexOf('say-danger')).toBeLessThan(main.indexOf('<form'));
  });

  test.each([
    ['', 'Type a few words'],
    ['   \n ', 'Type a few words'],
  ])('“%s” gets a kind word', async (words, answer) => {
    const response = await say(words);
    const html = await response.text();
    expect(response.status).toBe(422);
    expect(html).toContain(answer);
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('href="/help/school"');
  });

  test('more than a form may hold gets a kind word, and breaks nothing', async () => {
    const response = await say('help me '.repeat(20_000));
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('That was a lot to read at once');
    expect((await site.get('/say')).status).toBe(200);
  });

  test('a browser that hides where it comes from is answered too', async () => {
    const response = await site.post('/say', { words: 'no food' }, { Origin: 'null' });
    expect(response.status).toBe(200);
  });
});

describe('own words on the device', () => {
  /** A script of a page, and all scripts that it fetches, as they come over the wire. */
  async function weigh(
    address: string,
    encoding: string,
    seen = new Set<string>(),
  ): Promise<number> {
    if (seen.has(address)) return 0;
    seen.add(address);
    const response = await site.get(address, { 'Accept-Encoding': encoding });
    expect(response.headers.get('Content-Encoding')).toBe(encoding);
    expect(response.headers.get('Cache-Control')).toContain('immutable');
    const size = Number(response.headers.get('Content-Length'));
    const source = await response.text();
    const others = [...source.matchAll(/["'`](?:\.|\/_astro)(\/[^"'`/]+\.js)["'`]/g)];
    const sizes = await Promise.all(
      others.map(([, name]) => weigh(`/_astro${name}`, encoding, seen)),
    );
    return sizes.reduce((sum, other) => sum + other, size);
  }

  test.each([
    ['/', 'br'],
    ['/', 'gzip'],
    ['/say', 'br'],
  ])('%s, packed as %s: the box and all it fetches is light', async (address, encoding) => {
    const html = await site.htmlOf(address);
    const [, script = ''] = /<script type="module" src="(\/_astro\/[^"]+\.js)"/.exec(html) ?? [];
    const seen = new Set<string>();
    expect(await weigh(script, encoding, seen)).toBeLessThanOrEqual(mostBytes);
    expect(seen.size).toBeGreaterThan(1);
  });

  test('scripts come packed as the browser asks, and not at all otherwise', async () => {
    const html = await site.htmlOf('/say');
    const [, script = ''] = /<script type="module" src="(\/_astro\/[^"]+\.js)"/.exec(html) ?? [];
    const plain = await (await site.get(script, { 'Accept-Encoding': 'identity' })).text();
    for (const encoding of ['gzip', 'br']) {
      const response = await site.get(script, { 'Accept-Encoding': encoding });
      expect(response.headers.get('Content-Encoding')).toBe(encoding);
      expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(await response.text()).toBe(plain);
    }
    expect((await site.get('/_astro/none.js')).status).toBe(404);
  });
});
