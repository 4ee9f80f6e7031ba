import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventHref } from '../links.ts';
import { daysAhead, sessionId } from '../testing/made-up-services.ts';
import { startWholeSite, textOf, type WholeSite } from '../testing/whole-site.ts';
import { dayName } from '../words/day.ts';

const hubPage = '/hubs/wenbrook-family-hub';
let site: WholeSite;

beforeAll(async () => {
  site = await startWholeSite();
});

afterAll(() => site.close());

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

  test('is narrowed with plain links, and never without a way on (N6, D3)', async () => {
    const teens = textOf(await site.htmlOf('/whats-on?age=12-15'));
    expect(teens).toContain('Cook and eat');
    expect(teens).not.toMatch(/Stay and play|Baby massage/);
    const none = await site.htmlOf('/whats-on?day=sunday&age=12-15&at=millbeck-family-hub');
    expect(textOf(none)).toContain('Nothing is on our list for these days');
    expect(none).toContain('href="/hubs/wenbrook-family-hub"');
    expect(none).toMatch(/href="\/whats-on">\s*Show everything/);
  });

  test('offers no time of year where no school terms are set', async () => {
    expect(await site.htmlOf('/whats-on')).not.toContain('name="when"');
  });

  test('takes nothing from a link that is not on its lists', async () => {
    const html = await site.htmlOf('/whats-on?day=<b>&age=7&at=nowhere&week=9e9');
    expect(html).not.toContain('<b>');
    expect(textOf(html)).toContain('Baby massage');
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
