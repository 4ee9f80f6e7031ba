import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dangerSigns, needs } from '@waymark/domain/navigation';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languageTags } from '../i18n/translation.ts';
import { needHref } from '../links.ts';
import { startSite, type SiteProcess } from '../testing/site-process.ts';
import { exitHref } from '../words/frame.ts';

const ours = { number: '01632 960105', checkedOn: '2026-11-20' };

let folder: string;
let site: SiteProcess;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-languages-'));
  const none = { WAYMARK_FEED_URL: 'http://127.0.0.1:9/none', WAYMARK_DATA_DIR: folder };
  const file = path.join(folder, 'brand.json');
  await writeFile(file, JSON.stringify({ contacts: { 'family-hub': ours, 'front-door': ours } }));
  site = await startSite({ ...none, WAYMARK_BRAND_FILE: file });
});

afterAll(async () => {
  await site.stop();
  await rm(folder, { recursive: true });
});

const get = (address: string) =>
  fetch(site.url + address, { headers: { 'Accept-Encoding': 'br' } });
const read = async (address: string) => (await fetch(site.url + address)).text();

describe.each(languageTags)('%s', (tag) => {
  const rightToLeft = tag === 'ar' || tag === 'ur';
  const root = rightToLeft ? `<html lang="${tag}" dir="rtl"` : `<html lang="${tag}" class=`;

  test('has a first page with the title of every need, each marked as leading to English', async () => {
    const html = await read(`/${tag}`);
    expect(html).toContain(root);
    for (const need of needs) expect(html).toContain(`<a href="${needHref(need)}" hreflang="en">`);
    expect(html).toContain('Interpreter, please.');
  });

  test('has the whole danger page: 999 first, each sign, and nothing to fill in', async () => {
    const html = await read(`/${tag}/danger`);
    expect(html).toContain(root);
    expect(/<main[\s\S]*?<a href="(tel:[^"]+)"/.exec(html)?.[1]).toBe('tel:999');
    for (const { id } of dangerSigns) expect(html).toContain(`id="${id}"`);
    expect(html).not.toMatch(/<(form|input|button|textarea|select)\b/);
    expect(html.indexOf('id="no-emergency"')).toBeGreaterThan(html.lastIndexOf('class="sign"'));
    expect(html.slice(0, html.indexOf('class="sign"'))).not.toContain('tel:101');
  });

  test('writes each number from left to right, whatever the language', async () => {
    for (const page of ['', '/danger']) {
      const html = await read(`/${tag}${page}`);
      const numbers = [
        ...html.matchAll(/<a href="tel:[^"]+"([^>]*)>\s*[\d ]*\d \d[\d ]*\s*<\/a>/g),
      ];
      expect(numbers.map(([number]) => number).join()).toContain('01632');
      expect(numbers.filter(([, marks]) => !marks?.includes('dir="ltr"'))).toEqual([]);
    }
  });

  test('NAV-59 says that a machine wrote it, on both pages', async () => {
    for (const page of ['', '/danger'])
      expect(await read(`/${tag}${page}`)).toMatch(/class="note draft"/);
  });

  test('keeps danger and the exit one tap away, in its own language', async () => {
    const html = await read(`/${tag}`);
    expect(html).toContain(`href="/${tag}/danger"`);
    expect(html).toContain(`href="${exitHref}"`);
    expect(html).not.toMatch(/data-two="Shift: press/);
  });

  test('is small, and its danger page leaves no copy but the worker’s', async () => {
    for (const page of ['', '/danger']) {
      const response = await get(`/${tag}${page}`);
      expect(Number(response.headers.get('Content-Length'))).toBeLessThan(14_000);
    }
    expect((await get(`/${tag}/danger`)).headers.get('Cache-Control')).toBe('no-store');
  });
});

test('the danger page has the same parts in the same order, in whatever language', async () => {
  const partsOf = (html: string) =>
    [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id).filter((id) => id !== 'pass-on');
  const english = partsOf(await read('/danger'));
  expect(english).toContain(dangerSigns[0]?.id);
  for (const tag of languageTags) expect(partsOf(await read(`/${tag}/danger`))).toEqual(english);
});

test('each language is offered on the first page and on the danger page, where the same page is', async () => {
  const [home, danger] = [await read('/'), await read('/danger')];
  for (const tag of languageTags) {
    expect(home).toContain(`href="/${tag}" hreflang="${tag}" lang="${tag}"`);
    expect(danger).toContain(`href="/${tag}/danger" hreflang="${tag}" lang="${tag}"`);
  }
  expect(await read('/pl/danger')).toContain('href="/danger" hreflang="en" lang="en"');
});

test.each(['/de', '/de/danger', '/en'])('%s is not there, and leads on', async (address) => {
  const response = await get(address);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('href="/help/school"');
});

describe('Easy Read', () => {
  test('has the main path: danger, who to ring, each area and each need', async () => {
    const start = await read('/easy');
    expect(start).toContain('href="/easy/danger"');
    expect(start).toContain('href="/easy/ring"');
    for (const need of needs) {
      const path = needHref(need).replace('/help/', '/easy/');
      expect(start).toContain(`href="${path.slice(0, path.lastIndexOf('/'))}"`);
      const html = await read(path);
      expect(html).toContain(`href="${needHref(need)}#places"`);
      expect(html).toContain('class="easy-lines"');
      expect(html).toContain('href="/easy/danger"');
    }
  });

  test('is one tap away, at the page that says the same', async () => {
    expect(await read('/help/school/falling-behind')).toContain(
      'href="/easy/school/falling-behind"',
    );
    expect(await read('/danger')).toContain('href="/easy/danger"');
  });

  test('has a drawing beside each line', async () => {
    const html = await read('/easy/school/falling-behind');
    const lines = [...html.matchAll(/<ul class="easy-lines">([\s\S]*?)<\/ul>/g)].map(
      ([, list = '']) => list,
    );
    expect(lines.length).toBeGreaterThan(4);
    for (const list of lines) {
      expect(list.match(/<svg/g)?.length).toBe(list.match(/<li/g)?.length);
    }
  });

  test('puts 999 first in danger', async () => {
    const html = await read('/easy/danger');
    expect(/<main[\s\S]*?<a href="(tel:[^"]+)"/.exec(html)?.[1]).toBe('tel:999');
    for (const { id } of dangerSigns) expect(html).toContain(`id="${id}"`);
  });
});

test('large print is an address of the same page, on every page, with no script', async () => {
  for (const address of ['/', '/danger', '/help/money/cant-buy-food', '/ar', '/easy']) {
    const html = await read(address);
    expect(html).toMatch(/<html[^>]* id="large-print"/);
    expect(html).toContain('href="#large-print"');
    expect(html).toMatch(/:root:target\{font-size:150%\}/);
  }
});
