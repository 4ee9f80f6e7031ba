import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fiveLevelFramework } from '@waymark/domain/framework';
import { helplines, needAreas, needs } from '@waymark/domain/navigation';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { needHref, serviceHref } from '../links.ts';
import { startFeed, type FeedServer } from '../testing/feed-server.ts';
import { madeUpServices } from '../testing/made-up-services.ts';
import { startSite, type SiteProcess } from '../testing/site-process.ts';
import { exitHref } from '../words/frame.ts';

const mostBytes = 14_000; // of the first visit, HTML and style together, packed: one round trip of a new connection
const serviceId = (name: string) => {
  const service = madeUpServices.find((known) => known.name === name);
  if (!service) throw new Error(`no service ${name}`);
  return service.id;
};
const hub = serviceHref(serviceId('Wenbrook Family Hub'));
const safeTalk = serviceHref(serviceId('Harbour Lane safe talk'));
const bare = serviceHref(serviceId('Nothing said at all'));
const schoolNeed = '/help/school/wont-go-to-school';

const needPages = needs.map((need) => needHref(need));
const areaPages = needAreas.map(({ slug }) => `/help/${slug}`);
const aboutPages = needAreas.map(({ slug }) => `/services/about/${slug}`);
const plain = ['/', '/near', '/services', '/danger', '/leaving', '/about', '/accessibility'];
const everyPage = [...plain, ...areaPages, ...needPages, ...aboutPages, hub, safeTalk, bare];

let folder: string;
let feed: FeedServer;
let site: SiteProcess;

type Visit = { address: string; response: Response; html: string };
const visits: Visit[] = [];
/** The pages for which something does not hold. */
const failing = (holds: (visit: Visit) => boolean) =>
  visits.filter((visit) => !holds(visit)).map(({ address }) => address);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-site-'));
  feed = await startFeed(madeUpServices);
  site = await startSite({ WAYMARK_FEED_URL: feed.url, WAYMARK_DATA_DIR: folder });
  await vi.waitUntil(async () => (await (await get('/health')).json()).services > 0);
  for (const address of everyPage) {
    const response = await get(address, { 'Accept-Encoding': 'br' });
    visits.push({ address, response, html: await response.text() });
  }
});

afterAll(async () => {
  await site.stop();
  await feed.close();
  await rm(folder, { recursive: true });
});

const get = (address: string, headers: Record<string, string> = {}) =>
  fetch(site.url + address, { headers, redirect: 'manual' });
const htmlOf = async (address: string) => (await get(address)).text();
/** What a visitor reads: no tags, no style. */
const textOf = (html: string) =>
  html
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll(/&#39;|&#x27;/g, '’');
const post = (address: string, form: Record<string, string>) =>
  fetch(site.url + address, {
    method: 'POST',
    body: new URLSearchParams(form),
    redirect: 'manual',
  });

describe('every page', () => {
  test('is there, and there are many', () => {
    expect(visits.length).toBeGreaterThan(80);
    expect(failing(({ response }) => response.status === 200)).toEqual([]);
  });

  test('sets no cookie and loads nothing from elsewhere', () => {
    expect(failing(({ response }) => response.headers.getSetCookie().length === 0)).toEqual([]);
    const elsewhere = /<(?:script|img|link|iframe|source)[^>]*?(?:src|href)="(?!\/)/;
    expect(failing(({ html }) => !elsewhere.test(html))).toEqual([]);
  });

  test('holds no script but the exit, and no inline style but its sheet', () => {
    const exit = /<script src="\/_astro\/leave\.[^"]+\.js" defer><\/script>/;
    expect(failing(({ html }) => html.match(/<script/g)?.length === 1 && exit.test(html))).toEqual(
      [],
    );
    expect(failing(({ html }) => !/\sstyle=|\son[a-z]+=/.test(html))).toEqual([]);
  });

  test('keeps to a strict content policy and says nothing of where you were', () => {
    const policy =
      /^default-src 'none'; script-src 'self'; style-src 'sha256-[^;]+; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/;
    expect(
      failing(
        ({ response: { headers } }) =>
          policy.test(headers.get('Content-Security-Policy') ?? '') &&
          headers.get('Referrer-Policy') === 'same-origin' &&
          headers.get('X-Content-Type-Options') === 'nosniff' &&
          (headers.get('Permissions-Policy')?.includes('geolocation=()') ?? false),
      ),
    ).toEqual([]);
  });

  test('N4, N5 has danger and the exit one tap away, without a script', () => {
    const exit = `href="${exitHref}" rel="noreferrer nofollow"`;
    expect(failing(({ html }) => html.includes('href="/danger"') && html.includes(exit))).toEqual(
      [],
    );
  });

  test('has one main heading, one main part, a way past the frame, and no id twice', () => {
    const once = (html: string, part: RegExp) => html.match(part)?.length === 1;
    expect(
      failing(
        ({ html }) => once(html, /<h1/g) && once(html, /<main/g) && once(html, /href="#main"/g),
      ),
    ).toEqual([]);
    expect(
      failing(({ html }) => {
        const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
        return ids.length === new Set(ids).size;
      }),
    ).toEqual([]);
  });

  test('N2 says no word of a level of need', () => {
    const levels = fiveLevelFramework().levels.map(({ name }) => name);
    const others = 'threshold|neglect|risk|safeguarding|child protection|non-engagement|score';
    const said = new RegExp(`\\b(${levels.join('|')}|${others})\\b`, 'i');
    expect(failing(({ html }) => !said.test(textOf(html)))).toEqual([]);
  });

  test('is small', () => {
    const size = ({ response }: Visit) => Number(response.headers.get('Content-Length'));
    expect(failing((visit) => size(visit) > 0 && size(visit) < mostBytes)).toEqual([]);
  });
});

describe('a need', () => {
  test('N6 has something to try, someone to talk to, somewhere to go, and more', () => {
    const parts = ['try-now', 'talk-to', 'places', 'next', 'worry', 'related'];
    const whole = ({ html }: Visit) =>
      parts.every((part) => html.includes(`id="${part}"`)) &&
      /<ol class="steps">\s*<li>/.test(html);
    expect(failing((visit) => !needPages.includes(visit.address) || whole(visit))).toEqual([]);
  });

  test('D1 what is online or by phone is there, and labelled', async () => {
    for (const near of ['', '?near=sandholme', '?near=millbeck']) {
      const html = await htmlOf(schoolNeed + near);
      expect(html).toContain('School Mornings Helpline');
      expect(html).toContain('Online or by phone, from anywhere');
    }
  });

  test('nearest first, with miles to one decimal place', async () => {
    const html = await htmlOf(`${schoolNeed}?near=wenbrook`);
    expect(html.indexOf('Wenbrook Family Hub')).toBeLessThan(html.indexOf('Millbeck Family Hub'));
    expect(html).toMatch(/\d+\.\d miles away/);
  });

  test('private ones leave no copy on the device, others are asked for again', async () => {
    for (const need of needs) {
      const { headers } = await get(needHref(need));
      expect(headers.get('Cache-Control')).toBe(need.sensitive ? 'no-store' : 'no-cache');
    }
  });

  test('in another area it is found in its own', async () => {
    const response = await get('/help/money/wont-go-to-school');
    expect(response.status).toBe(301);
    expect(response.headers.get('Location')).toBe(schoolNeed);
  });
});

describe('places', () => {
  test('D2 an unknown cost is never free', async () => {
    const text = textOf(await htmlOf(bare));
    expect(text).toContain('Ask about the cost');
    expect(text).not.toMatch(/\bfree\b/i);
  });

  test('what is not known is said to be so', async () => {
    const text = textOf(await htmlOf(bare));
    for (const said of [
      'Ask about ages',
      'Ask about days and times',
      'Ask how it works',
      'Ask if you can just come',
      'We do not know when this was last checked',
    ]) {
      expect(text).toContain(said);
    }
  });

  test('what is known is said in full', async () => {
    const html = await htmlOf(hub);
    for (const said of [
      'tel:01632960001',
      'mailto:hub@waymark.example',
      'The Old Library',
      'ZW1 1AA',
      'Step-free entrance',
      'Tuesday, 9.30am to midday',
      'Dads are welcome',
      'Nobody needs to send you',
      'Autism, Hearing',
    ]) {
      expect(html).toContain(said);
    }
  });

  test('N18 a hidden address is nowhere, and the service is still there', async () => {
    expect(await htmlOf('/help/feeling-safe/is-this-abuse')).toContain('Harbour Lane safe talk');
    expect(await htmlOf(safeTalk)).toContain('The address is kept private');
    const secret = /Secret Street|Harbour House|mlat=53\.55/;
    const near = await htmlOf('/near?near=thornley-green&page=9');
    expect(near).toContain('Harbour Lane safe talk');
    expect(near).not.toMatch(secret);
    expect(failing(({ html }) => !secret.test(html))).toEqual([]);
  });

  test('all of them can be walked through, calmly, with links', async () => {
    const seen = new Set<string>();
    let next: string | undefined = '/services';
    let steps = 0;
    while (next !== undefined && steps < 20) {
      const html: string = await htmlOf(next.replace(/#.*/, ''));
      for (const [, id] of html.matchAll(/href="\/services\/([0-9a-f-]{36})"/g)) seen.add(id ?? '');
      next = /<a class="more" href="([^"]+)"/
        .exec(html)?.[1]
        ?.replaceAll('&#38;', '&')
        .replaceAll('&amp;', '&');
      steps += 1;
    }
    expect(seen.size).toBe(madeUpServices.length);
  });

  test('D13 by area, only what belongs there', async () => {
    expect(await htmlOf('/services/about/school')).not.toContain('Nothing said at all');
  });
});

describe('N3 a typed place', () => {
  test.each(['/near', '/services', '/services/about/school', schoolNeed])(
    'is answered on the same page and leaves no trace: %s',
    async (address) => {
      const response = await post(address, { near: 'zw2 1ab' });
      const html = await response.text();
      expect(response.status).toBe(200);
      expect(response.headers.get('Location')).toBeNull();
      expect(response.headers.getSetCookie()).toEqual([]);
      expect(response.headers.get('Cache-Control')).toBe('no-store');
      expect(html).toContain('Nearest to ZW2 first');
      expect(html).not.toMatch(/1ab/i);
      expect(
        [...html.matchAll(/(?:href|action)="([^"]+)"/g)].filter(([, to]) => /zw2/i.test(to ?? '')),
      ).toEqual([]);
      expect(site.said()).not.toMatch(/zw2/i);
      expect(await readFile(path.join(folder, 'site/directory.json'), 'utf8')).not.toMatch(/1ab/i);
    },
  );

  test('more of the list is asked for with a form, never a link', async () => {
    const html = await (await post('/near', { near: 'Wenbrok' })).text();
    expect(html).toContain('Nearest to Wenbrook first');
    expect(html).toMatch(/<form method="post" action="\/near#go-6">/);
    expect(html).not.toMatch(/href="[^"]*page=2/);
    const more = await (await post('/near', { near: 'Wenbrook', page: '2' })).text();
    expect(more).toContain('id="go-6"');
  });

  test.each([
    ['TS18', 'we do not know any places near “TS18” yet'],
    ['e3 5sw', 'we do not know any places near “E3” yet'],
    ['', 'Type a town'],
    ['12345', 'we could not make that out'],
  ])('%s gets a kind answer and the towns', async (typed, answer) => {
    const response = await post('/near', { near: typed });
    const html = await response.text();
    expect(response.status).toBe(422);
    expect(html).toContain(answer);
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('href="/near?near=millbeck#near"');
  });

  test('a browser that hides where it comes from is answered too', async () => {
    const response = await fetch(`${site.url}/near`, {
      method: 'POST',
      headers: { Origin: 'null' },
      body: new URLSearchParams({ near: 'Millbeck' }),
    });
    expect(response.status).toBe(200);
  });

  test('a body that is too big breaks nothing', async () => {
    const response = await post('/near', { near: 'x'.repeat(100_000) });
    expect(response.status).toBeLessThan(500);
    expect((await get('/')).status).toBe(200);
  });
});

describe('danger', () => {
  test('999 comes first, and there is no form to fill', async () => {
    const html = await htmlOf('/danger');
    const first = /<main[\s\S]*?<a href="(tel:[^"]+)"/.exec(html)?.[1];
    expect(first).toBe('tel:999');
    expect(html).not.toMatch(/<(form|input|button|textarea|select)\b/);
    expect(textOf(html)).toContain('press 55');
    expect(html.match(/Not sure\? That’s OK\. Ring anyway\./g)?.length).toBeGreaterThanOrEqual(2);
  });

  test('every helpline is there, with its hours or the word to check them', async () => {
    const html = await htmlOf('/danger');
    for (const { number, name } of helplines) {
      expect(html).toContain(name.replaceAll("'", '&#39;'));
      if (number) expect(html).toContain(`tel:${number.replaceAll(' ', '')}`);
    }
  });

  test('every danger sign that a need names is on the page', async () => {
    const html = await htmlOf('/danger');
    for (const sign of new Set(needs.flatMap(({ danger }) => danger))) {
      expect(html).toContain(`id="${sign}"`);
    }
  });
});

describe('no dead end', () => {
  test.each(['/nope', '/help/nope', '/help/school/nope', '/services/nope', '/services/about/nope'])(
    '%s says so and leads on',
    async (address) => {
      const response = await get(address, { 'Accept-Encoding': 'br' });
      const html = await response.text();
      expect(response.status).toBe(404);
      expect(html).toContain('href="/danger"');
      expect(html).toContain('href="/help/school"');
      expect(html).toContain('tel:');
    },
  );

  test('a page that breaks leads on too, and shows no trace of what broke', async () => {
    const response = await get('/500');
    const html = await response.text();
    expect(html).toContain('href="/help/school"');
    expect(html).not.toMatch(/\bat .+:\d+:\d+/);
  });

  test('no link of ours leads nowhere', async () => {
    const links = new Set(
      visits.flatMap(({ html }) => [...html.matchAll(/href="(\/[^"#]*)/g)].map(([, to]) => to)),
    );
    const broken: string[] = [];
    for (const link of links) {
      const { status } = await get((link ?? '').replaceAll(/&#38;|&amp;/g, '&'));
      if (status !== 200) broken.push(`${link} ${status}`);
    }
    expect(links.size).toBeGreaterThan(100);
    expect(broken).toEqual([]);
  }, 60_000);
});

test('the exit’s script is tiny', async () => {
  const script = /src="(\/_astro\/leave\.[^"]+)"/.exec(await htmlOf('/'))?.[1] ?? '';
  const response = await get(script);
  expect((await response.arrayBuffer()).byteLength).toBeLessThan(1500);
  expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
});

test('a page that the browser still has is not sent again', async () => {
  const first = await get('/', { 'Accept-Encoding': 'br' });
  const etag = first.headers.get('ETag') ?? '';
  await first.arrayBuffer();
  expect((await get('/', { 'If-None-Match': etag })).status).toBe(304);
});
