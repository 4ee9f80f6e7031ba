import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventHref } from '../links.ts';
import {
  daysAhead,
  madeUpPlace,
  madeUpService,
  madeUpServices,
  sessionId,
  soon,
} from '../testing/made-up-services.ts';
import { startWholeSite, textOf, type WholeSite } from '../testing/whole-site.ts';
import { dayName } from '../words/day.ts';

const hubPage = '/hubs/wenbrook-family-hub';
let site: WholeSite;

beforeAll(async () => {
  site = await startWholeSite();
});

afterAll(() => site.close());

/** What is on for what is picked in the form. */
const narrowed = async (form: Record<string, string>) =>
  (await site.post('/whats-on', form)).text();

/** What stands in the list of what is on under one title. */
function entryOf(html: string, title: string): string {
  const item = html.split('<li>').find((part) => part.includes(`>${title}</a>`)) ?? '';
  return textOf(item).replaceAll(/\s+/g, ' ');
}

describe('what is on', () => {
  test('is said day by day, with who it is for and whether to book', async () => {
    const html = await site.htmlOf('/whats-on?at=wenbrook-family-hub');
    expect(textOf(html)).toContain(dayName(daysAhead(1)));
    const massage = entryOf(html, 'Baby massage');
    for (const said of ['10am to 11.30am', 'Free.', 'Book first. 2 places left.'])
      expect(massage).toContain(said);
    expect(entryOf(html, 'Lanterns')).toContain('Just come.');
  });

  test('DIR-17 says plainly what is cancelled, and what is full', async () => {
    const html = await site.htmlOf('/whats-on');
    const cancelled = entryOf(html, 'Little movers');
    expect(cancelled).toContain('Cancelled on this day');
    expect(cancelled).not.toContain('calendar');
    expect(entryOf(html, 'Cook and eat')).toContain('Full');
  });

  test('is narrowed by a form, and never without a way on (N6, D3)', async () => {
    const teens = textOf(await narrowed({ age: '12-15' }));
    expect(teens).toContain('Cook and eat');
    expect(teens).not.toMatch(/Stay and play|Baby massage/);
    const none = await narrowed({ day: 'sunday', age: '12-15', at: 'millbeck-family-hub' });
    expect(textOf(none)).toContain('Nothing is on our list for these days');
    // The day may be one on which every hub is shut.
    expect(textOf(none)).toMatch(/walk into a family hub when it is open/);
    expect(textOf(none)).not.toMatch(/always a chair/);
    expect(none).toContain('href="/hubs/wenbrook-family-hub"');
    expect(none).toMatch(/href="\/whats-on">\s*Show everything/);
  });

  test('the age of a child and a day stand in no address, and are not read from one (N3)', async () => {
    const linked = await site.htmlOf('/whats-on?age=12-15&day=sunday');
    expect(textOf(linked)).toContain('Baby massage');
    expect(linked).toMatch(/<form[^>]*id="choose"[^>]*method="post"[^>]*action="\/whats-on#days"/);
    const html = await narrowed({ age: '12-15', at: 'wenbrook-family-hub' });
    const addresses = [...html.matchAll(/(?:href|action)="([^"]+)"/g)].map(([, to]) => to ?? '');
    expect(addresses.filter((to) => /12-15|age=|day=/.test(to))).toEqual([]);
    expect(site.said()).not.toContain('12-15');
  });

  test('the week after is a link, and sends the form again where that holds something private', async () => {
    const plain = await site.htmlOf('/whats-on?at=wenbrook-family-hub');
    expect(plain).toMatch(/<a[^>]*href="\/whats-on\?at=wenbrook-family-hub&amp;week=2#days"/);
    const html = await narrowed({ age: '0-2' });
    expect(html).toMatch(/<button[^>]*form="choose"[^>]*formaction="\/whats-on\?week=2#days"/);
    expect(html).toMatch(/<option value="0-2" selected>/);
    const after = await site.post('/whats-on?week=2', { age: '0-2' });
    expect(after.status).toBe(200);
    expect(await after.text()).toMatch(/formaction="\/whats-on#days"/);
  });

  test('the answer may be gone back to, and sets nothing', async () => {
    const response = await site.post('/whats-on', { age: '0-2' });
    expect(response.headers.get('Cache-Control')).toBe('no-cache');
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  test('a programme can be picked, and is named beside what belongs to it', async () => {
    const html = await narrowed({ programme: 'Cook together' });
    expect(textOf(html)).toContain('Part of “Cook together”.');
    expect(textOf(html)).toContain('Cook and eat');
    expect(entryOf(html, 'Baby massage')).toBe('');
  });

  test('offers no time of year where no school terms are set', async () => {
    expect(await site.htmlOf('/whats-on')).not.toContain('name="when"');
  });

  test('takes nothing that is not on its lists', async () => {
    const response = await site.post('/whats-on?week=9e9&at=nowhere', { day: '<b>', age: '7' });
    const html = await response.text();
    expect(html).not.toContain('<b>');
    expect(textOf(html)).toContain('Baby massage');
  });
});

describe('NAV-33 what is private', () => {
  const [hub] = madeUpServices;
  const given = [
    ...madeUpServices,
    // At the family hub, whose page and calendar leave it out.
    madeUpService({
      name: 'Safe talk',
      needKeys: ['domestic-abuse'],
      locations: hub?.locations ?? [],
      sessions: [soon(1, { name: 'Talking it over', programme: 'Moving on' })],
    }),
    // A hub that tells of itself has a page; that page is private.
    madeUpService({
      name: 'Harbour Family Hub',
      needKeys: ['child-abuse', 'parenting-behaviour'],
      locations: [
        madeUpPlace('Sandholme', {
          hub: { people: [{ firstName: 'Sam', role: 'Hub worker' }], buses: [] },
        }),
      ],
      sessions: [soon(2, { name: 'Drawing together' })],
    }),
  ];
  let site: WholeSite;

  beforeAll(async () => {
    site = await startWholeSite({}, given);
  });

  afterAll(() => site.close());

  test.each(['/whats-on', '/whats-on?at=wenbrook-family-hub', hubPage, `${hubPage}/whats-on.ics`])(
    'is not said on %s, which anybody may keep',
    async (address) => {
      const said = await site.htmlOf(address);
      expect(said).toContain('Baby massage');
      expect(said).not.toMatch(/Safe talk|Talking it over|Moving on|Harbour|Drawing together/);
    },
  );

  test('is said on the private page of its own hub, which leads to no page that leaves it out', async () => {
    const response = await site.get('/hubs/harbour-family-hub');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const html = await response.text();
    expect(html).toContain('Drawing together');
    expect(html).not.toMatch(/whats-on\?at=|whats-on\.ics/);
  });
});

describe('a calendar', () => {
  test('can be had of one session on one day', async () => {
    const response = await site.get(eventHref(sessionId('Baby massage'), daysAhead(1)));
    expect(response.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8');
    expect(await response.text()).toMatch(
      /SUMMARY:Baby massage\r\n[\s\S]*STATUS:(CONFIRMED|TENTATIVE)/,
    );
  });

  test.each([
    ['a day on which it is not', () => eventHref(sessionId('Baby massage'), daysAhead(2))],
    ['no day', () => eventHref(sessionId('Baby massage'), '2026-99-99')],
    ['no session', () => eventHref('x', daysAhead(1))],
    ['no hub', () => '/hubs/nowhere/whats-on.ics'],
  ])('of %s is not there', async (_, address) => {
    expect((await site.get(address())).status).toBe(404);
  });

  test('of a hub follows all that is on there, with what is cancelled marked', async () => {
    const text = await (await site.get(`${hubPage}/whats-on.ics`)).text();
    expect(text).toContain('X-WR-CALNAME:Wenbrook Family Hub');
    expect(text.match(/SUMMARY:Baby massage/g)?.length).toBeGreaterThanOrEqual(12);
    expect(text).toContain('SUMMARY:Cancelled: Little movers');
    expect(text).not.toMatch(/SUMMARY:Wenbrook Family Hub/);
  });
});

describe('a family hub', () => {
  test('is met: its people, what it is like, a buddy, the way there', async () => {
    const html = await site.htmlOf(hubPage);
    const text = textOf(html);
    for (const said of [
      'Amina',
      'Midwife',
      'Someone will say hello.',
      'She will meet you outside',
      '4 from the station',
      'Step-free entrance',
      'Open late on Tuesdays',
      'Tuesday, 9.30am to midday',
      'Baby massage',
    ])
      expect(text).toContain(said);
    expect(html).toContain('tel:01632960001');
    expect(html).toContain(`webcal://`);
  });

  test('shows a photo from this site only, and goes on without it', async () => {
    const html = await site.htmlOf(hubPage);
    expect(html).toContain(`src="${hubPage}/photos/1"`);
    expect(html).not.toContain('photos.waymark.invalid');
    expect((await site.get(`${hubPage}/photos/1`)).status).toBe(404);
    expect((await site.get(`${hubPage}/photos/0`)).status).toBe(404);
  });

  test('is on the list of hubs; one of which little is known has a page too', async () => {
    const html = await site.htmlOf('/hubs');
    expect(textOf(html)).toContain('You may meet Amina and Joe.');
    expect(textOf(await site.htmlOf('/hubs/millbeck-family-hub'))).toContain(
      'Ring and ask when it is open',
    );
    expect((await site.get('/hubs/nowhere')).status).toBe(404);
  });

  test('NAV-33 is none where it is about abuse: neither listed, met nor followed', async () => {
    expect(await site.htmlOf('/hubs')).not.toContain('Couples hub');
    expect(await site.htmlOf('/ring-me')).not.toContain('Couples hub');
    for (const address of ['/hubs/couples-hub', '/hubs/couples-hub/whats-on.ics'])
      expect((await site.get(address)).status).toBe(404);
  });
});
