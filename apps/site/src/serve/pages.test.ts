import { fiveLevelFramework } from '@waymark/domain/framework/five-level';
import {
  dangerSigns,
  groupIds,
  groups,
  helplineById,
  helplines,
  needAreas,
  needs,
  openFirst,
} from '@waymark/domain/navigation';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { groupHref, needHref } from '../links.ts';
import { pageOfService, startWholeSite, textOf, type WholeSite } from '../testing/whole-site.ts';
import { exitHref } from '../words/frame.ts';

// The first visit, HTML and style together, packed: one round trip of a new connection.
const mostBytes = 14_000;
const everyPage = [
  '/',
  '/say',
  '/near',
  '/services',
  '/whats-on',
  '/whats-on?at=wenbrook-family-hub&week=2',
  '/hubs',
  '/hubs/wenbrook-family-hub',
  '/danger',
  '/leaving',
  '/about',
  '/accessibility',
  '/find',
  '/find/about',
  '/find/age',
  '/find/place',
  '/find/help',
  '/for',
  ...groupIds.map((id) => `/for/${id}`),
  ...needAreas.flatMap(({ slug }) => [`/help/${slug}`, `/services/about/${slug}`]),
  ...needs.map((need) => needHref(need)),
  ...[
    'Wenbrook Family Hub',
    'Harbour Lane safe talk',
    'Sandholme Women’s Refuge',
    'Nothing said at all',
  ].map(pageOfService),
];

type Visit = { address: string; response: Response; html: string };
const began = new Date();
const visits: Visit[] = [];
/** The pages for which something does not hold. */
const failing = (holds: (visit: Visit) => boolean) =>
  visits.filter((visit) => !holds(visit)).map(({ address }) => address);

let site: WholeSite;

beforeAll(async () => {
  site = await startWholeSite();
  for (const address of everyPage) {
    const response = await site.get(address, { 'Accept-Encoding': 'br' });
    visits.push({ address, response, html: await response.text() });
  }
});

afterAll(() => site.close());

describe('every page', () => {
  test('is there, and there are many', () => {
    expect(visits.length).toBeGreaterThan(80);
    expect(failing(({ response }) => response.status === 200)).toEqual([]);
  });

  test('D11, S18 sets no cookie and loads nothing from elsewhere', () => {
    expect(failing(({ response }) => response.headers.getSetCookie().length === 0)).toEqual([]);
    const elsewhere = /<(?:script|img|link|iframe|source)[^>]*?(?:src|href)="(?!\/)/;
    expect(failing(({ html }) => !elsewhere.test(html))).toEqual([]);
  });

  test('holds no inline script, no inline style but its sheets, and first of all the exit', () => {
    const ours = /^<script (?:type="module" )?src="\/_astro\/[^"]+\.js"(?: defer)?>$/;
    const exit = /^<script src="\/_astro\/leave\./;
    const scripts = (html: string) => html.match(/<script[^>]*>/g) ?? [];
    expect(failing(({ html }) => scripts(html).every((script) => ours.test(script)))).toEqual([]);
    expect(failing(({ html }) => exit.test(scripts(html)[0] ?? ''))).toEqual([]);
    expect(failing(({ html }) => !/\sstyle=|\son[a-z]+=/.test(html))).toEqual([]);
  });

  test('keeps to a strict content policy and says nothing of where you were', () => {
    const policy =
      /^default-src 'none'; script-src 'self'; style-src 'sha256-[^;]+; img-src 'self'; connect-src 'none'; worker-src 'self'; object-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/;
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
        ({ html }) =>
          once(html, /<h1/g) && once(html, /<main/g) && once(html, /class="skip" href="#main"/g),
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

  test('N6 of a need has something to try, someone to talk to, somewhere to go, and more', () => {
    const needPages = new Set(needs.map((need) => needHref(need)));
    const parts = ['try-now', 'talk-to', 'places', 'next', 'worry', 'related'];
    const whole = ({ html }: Visit) =>
      parts.every((part) => html.includes(`id="${part}"`)) &&
      /<ol class="steps">\s*<li>/.test(html);
    expect(failing((visit) => !needPages.has(visit.address) || whole(visit))).toEqual([]);
  });

  test('N18 names no hidden address', () => {
    const secret = /Secret Street|Harbour House|mlat=53\.55|Hidden (?:Street|House)|7QQ|53\.765/;
    expect(failing(({ html }) => !secret.test(html))).toEqual([]);
  });

  test('the first page is smaller still', () => {
    const home = visits.find(({ address }) => address === '/');
    expect(Number(home?.response.headers.get('Content-Length'))).toBeLessThan(10_000);
  });

  test('is small', () => {
    const size = ({ response }: Visit) => Number(response.headers.get('Content-Length'));
    expect(failing((visit) => size(visit) > 0 && size(visit) < mostBytes)).toEqual([]);
  });
});

describe('danger', () => {
  test('999 comes first, and there is no form to fill', async () => {
    const html = await site.htmlOf('/danger');
    const first = /<main[\s\S]*?<a href="(tel:[^"]+)"/.exec(html)?.[1];
    expect(first).toBe('tel:999');
    expect(html).not.toMatch(/<(form|input|button|textarea|select)\b/);
    expect(textOf(html)).toContain('press 55');
    expect(html.match(/Not sure\? That’s OK\. Ring anyway\./g)?.length).toBeGreaterThanOrEqual(2);
  });

  test('NAV-7 101 is no answer beside 999: below every sign, where it says that this is no emergency', async () => {
    const html = await site.htmlOf('/danger');
    const before = html.slice(0, html.indexOf('id="no-emergency"'));
    const lists = [...before.matchAll(/<(?:ul|ol)[^>]*>[\s\S]*?<\/(?:ul|ol)>/g)].map(
      ([list]) => list,
    );
    expect(lists.filter((list) => list.includes('tel:101') && list.includes('tel:999'))).toEqual(
      [],
    );
    expect(before.slice(0, before.indexOf('class="sign"'))).not.toContain('101');
    expect(before.lastIndexOf('class="sign"')).toBeGreaterThan(before.indexOf('id="what"'));
    const [apart = ''] =
      /<section aria-labelledby="no-emergency">[\s\S]*?<\/section>/.exec(html) ?? [];
    expect(textOf(apart)).toMatch(/Not an emergency.*nobody is in danger\? Ring/s);
    expect(apart).toContain('tel:101');
    expect(apart).not.toContain('999');
  });

  test('each sign is one tap from the top, after 999', async () => {
    const html = await site.htmlOf('/danger');
    const main = html.slice(html.indexOf('<main'));
    const [list = ''] = /<ul class="jumps">[\s\S]*?<\/ul>/.exec(main) ?? [];
    const jumps = [...list.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(jumps).toEqual([...dangerSigns.map(({ id }) => id), 'everyone']);
    expect(main.indexOf(list)).toBeGreaterThan(main.indexOf('tel:999'));
    expect(main.indexOf(list)).toBeLessThan(main.indexOf('class="sign"'));
    for (const id of jumps) expect(html).toContain(`id="${id}"`);
  });

  test('every helpline is there, with its hours or the word to check them', async () => {
    const html = await site.htmlOf('/danger');
    for (const { number, name } of helplines) {
      expect(html).toContain(name);
      expect(html).toContain(number ? `tel:${number.replaceAll(' ', '')}` : name);
    }
  });

  test('every danger sign that a need names is on the page', async () => {
    const html = await site.htmlOf('/danger');
    for (const sign of new Set(needs.flatMap(({ danger }) => danger))) {
      expect(html).toContain(`id="${sign}"`);
    }
  });
});

describe('NAV-28 who to ring, on each page of a need or a group', () => {
  const lists = [
    ...needs.map((need) => [needHref(need), need.helplines] as const),
    ...groups.map(({ id, helplines: lines }) => [groupHref(id), lines] as const),
  ];

  test('what is open stands before what is closed', () => {
    const wrong = lists.filter(([address, ids]) => {
      const html = visits.find((visit) => visit.address === address)?.html ?? '';
      const [list = ''] = /<ul class="helplines">[\s\S]*?<\/ul>/.exec(html) ?? [];
      const shown = [...list.matchAll(/<strong>([^<]+)<\/strong>\s*<span class="helpline-who"/g)];
      const said = shown.map(([, name]) => name).join();
      const order = (now: Date) => openFirst(ids.map(helplineById), now).map(({ name }) => name);
      return said !== order(began).join() && said !== order(new Date()).join();
    });
    expect(wrong.map(([address]) => address)).toEqual([]);
  });

  test('is headed by words that are true at any hour', () => {
    const pages = new Set<string>(lists.map(([address]) => address));
    const unheaded = failing(({ html }) => html.includes('People you can ring'));
    expect(unheaded.filter((address) => pages.has(address) || address === '/find/help')).toEqual(
      [],
    );
    expect(failing(({ html }) => !/ring now<\/h|talk to now<\/h/i.test(html))).toEqual([]);
  });
});

describe('no dead end', () => {
  test.each(['/nope', '/help/nope', '/help/school/nope', '/services/nope', '/services/about/nope'])(
    '%s says so and leads on',
    async (address) => {
      const response = await site.get(address, { 'Accept-Encoding': 'br' });
      const html = await response.text();
      expect(response.status).toBe(404);
      expect(html).toContain('href="/danger"');
      expect(html).toContain('href="/help/school"');
      expect(html).toContain('tel:');
    },
  );

  test('a page that breaks leads on too, and shows no trace of what broke', async () => {
    const response = await site.get('/500');
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
      const { status } = await site.get((link ?? '').replaceAll(/&#38;|&amp;/g, '&'));
      if (status !== 200) broken.push(`${link} ${status}`);
    }
    expect(links.size).toBeGreaterThan(100);
    expect(broken).toEqual([]);
  }, 60_000);
});

test.each(['leave', 'offline'])('the script %s, which is on every page, is tiny', async (name) => {
  const named = new RegExp(`src="(/_astro/${name}\\.[^"]+)"`);
  const script = named.exec(await site.htmlOf('/'))?.[1] ?? '';
  const response = await site.get(script, { 'Accept-Encoding': 'br' });
  expect(Number(response.headers.get('Content-Length'))).toBeLessThan(800);
  expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
});

test('a page that the browser still has is not sent again', async () => {
  const first = await site.get('/', { 'Accept-Encoding': 'br' });
  const etag = first.headers.get('ETag') ?? '';
  await first.arrayBuffer();
  expect((await site.get('/', { 'If-None-Match': etag })).status).toBe(304);
});
