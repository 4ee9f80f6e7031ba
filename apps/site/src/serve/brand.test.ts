import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startSite, type SiteProcess } from '../testing/site-process.ts';
import { textOf } from '../testing/whole-site.ts';

let folder: string;
let site: SiteProcess | null = null;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-brand-'));
});

afterEach(async () => {
  await site?.stop();
  site = null;
  await rm(folder, { recursive: true });
});

async function startWith(brand: unknown): Promise<void> {
  const file = path.join(folder, 'brand.json');
  await writeFile(file, JSON.stringify(brand));
  const feed = { WAYMARK_FEED_URL: 'http://127.0.0.1:9/none', WAYMARK_DATA_DIR: folder };
  site = await startSite({ ...feed, WAYMARK_BRAND_FILE: file });
}

const get = (address: string) => fetch(`${site?.url}${address}`);
const read = async (address: string) => (await get(address)).text();

test('a partnership’s name, colours, logo and numbers are on the pages, with no fork', async () => {
  await writeFile(path.join(folder, 'logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await startWith({
    name: 'Sandholme Help',
    colours: { action: '#4b1d7a', actionDeep: '#32124f' },
    logo: { file: 'logo.svg', width: 120, height: 32 },
    contacts: {
      'front-door': {
        name: 'Sandholme children’s team',
        number: '01632 960777',
        hours: 'Monday to Friday',
        checkedOn: '2026-11-20',
      },
    },
  });
  const response = await get('/danger');
  const html = await response.text();
  expect(html).toMatch(/<title>[^<]+ – Sandholme Help<\/title>/);
  expect(textOf(html)).not.toContain('Waymark');
  expect(html).toContain('html.face-site{--colour-action:#4b1d7a;--colour-action-deep:#32124f}');
  expect(response.headers.get('Content-Security-Policy')?.match(/'sha256-/g)?.length).toBe(
    html.match(/<style>/g)?.length,
  );
  expect(html).toContain('href="tel:01632960777"');
  expect(textOf(html)).toContain('Sandholme children’s team');
  expect(await read('/pl/danger')).toContain('href="tel:01632960777"');

  const [, logo = ''] = /<img src="([^"]+)" width="120" height="32" alt="">/.exec(html) ?? [];
  const picture = await get(logo);
  expect(picture.headers.get('Content-Type')).toBe('image/svg+xml');
  expect(picture.headers.get('Cache-Control')).toContain('immutable');
  expect(picture.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  expect((await get('/brand/other.svg')).status).toBe(404);
});

test('N5 the exit leads where the partnership chose, on every page and in every language, and /leaving names it', async () => {
  const exit = { href: 'https://www.sandholme.example/news', name: 'the Sandholme news' };
  await startWith({ exit });
  for (const address of ['/', '/danger', '/ar/danger', '/leaving', '/no-such-page']) {
    const html = await read(address);
    expect(html).toContain(`href="${exit.href}" rel="noreferrer nofollow" data-leave`);
    expect(html).not.toMatch(/bbc|weather/i);
  }
  expect(textOf(await read('/leaving'))).toContain('It takes you to the Sandholme news at once.');
});

test('the picture on the tab is the partnership’s own, and is kept with the danger page', async () => {
  await writeFile(path.join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await startWith({ icon: { file: 'icon.svg' } });
  const html = await read('/danger');
  const [, icon = ''] = /<link rel="icon" href="([^"]+)" type="image\/svg\+xml">/.exec(html) ?? [];
  expect(icon).toMatch(/^\/brand\/icon\./);
  expect((await get(icon)).headers.get('Content-Type')).toBe('image/svg+xml');
  // What the worker keeps beside a page is what its own pattern finds in it.
  const [, pattern = ''] = /html\.matchAll\(\/(.+)\/g\)/.exec(await read('/sw.js')) ?? [];
  const kept = [...html.matchAll(new RegExp(pattern, 'g'))].map(([, file]) => file);
  expect(kept).toContain(icon);
});

test('NAV-8 with nothing set, no local number is shown, and each page says how to reach the council', async () => {
  await startWith({});
  const text = textOf(await read('/danger'));
  expect(text).toContain('Your council’s children’s team. Ring your council’s main number');
  expect(await read('/danger')).not.toContain('tel:01');
});

test('NAV-65 the council’s team for people with no home stands first where a page sends families to it', async () => {
  const contact = { number: '01632 960779', checkedOn: '2026-11-20' };
  await startWith({ contacts: { 'homeless-team': contact } });
  for (const address of ['', '/behind-on-rent', '/lost-our-home', '/told-to-leave-at-16']) {
    for (const start of ['/help', '/easy']) {
      const html = await read(`${start}/housing${address}`);
      const [, first] =
        /<ul class="(?:helplines|easy-ring)"[\s\S]*?href="tel:(\d+)"/.exec(html) ?? [];
      expect([start, address, first]).toEqual([start, address, '01632960779']);
    }
  }
  // Beside abuse it comes after those who know about it.
  for (const start of ['/help', '/easy']) {
    for (const address of ['', '/left-but-still-scared']) {
      const abuse = await read(`${start}/feeling-safe${address}`);
      const [line, team] = ['tel:08082000247', 'tel:01632960779'].map((to) => abuse.indexOf(to));
      expect(line).toBeGreaterThan(0);
      expect(team).toBeGreaterThan(line ?? 0);
    }
  }
  expect(await read('/help/feelings/worn-out')).not.toContain('tel:01632960779');
});

test('a number that was checked long ago says to check the hours', async () => {
  const contact = { number: '01632 960778', hours: 'Weekdays', checkedOn: '2026-01-01' };
  await startWith({ contacts: { 'family-information': contact } });
  expect(textOf(await read('/help/school'))).toMatch(/01632 960778\s+Weekdays\s+Check the hours/);
});

test('a brand that some people could not read stops the start, and says why', async () => {
  await expect(startWith({ colours: { link: '#9ad0f5' } })).rejects.toThrow(
    /WAYMARK_BRAND_FILE.*links.*contrast of 1\.\d, and needs 4\.5/,
  );
});
