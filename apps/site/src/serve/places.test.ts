import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { formatDay } from '@waymark/domain/clock';
import { isAboutAbuse, needs } from '@waymark/domain/navigation';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { needHref } from '../links.ts';
import { daysAhead, madeUpServices } from '../testing/made-up-services.ts';
import { pageOfService, startWholeSite, textOf, type WholeSite } from '../testing/whole-site.ts';

const hub = pageOfService('Wenbrook Family Hub');
const safeTalk = pageOfService('Harbour Lane safe talk');
const bare = pageOfService('Nothing said at all');
const schoolNeed = '/help/school/wont-go-to-school';

let site: WholeSite;

beforeAll(async () => {
  site = await startWholeSite();
});

afterAll(() => site.close());

/** What each place in the lists of a page says. */
async function cardsOf(address: string): Promise<readonly string[]> {
  const [, ...cards] = (await site.htmlOf(address)).split('<div class="service-card">');
  return cards.map((card) => textOf(card).replaceAll(/\s+/g, ' '));
}

describe('a need', () => {
  test('D1 what is online or by phone is there, and labelled', async () => {
    for (const near of ['', '?near=sandholme', '?near=millbeck']) {
      const html = await site.htmlOf(schoolNeed + near);
      expect(html).toContain('School Mornings Helpline');
      expect(html).toContain('Online or by phone, from anywhere');
    }
  });

  test('nearest first, with miles to one decimal place', async () => {
    const html = await site.htmlOf(`${schoolNeed}?near=wenbrook`);
    const names = (await cardsOf(`${schoolNeed}?near=wenbrook`)).slice(0, 2);
    expect(names[0]).toContain('Wenbrook Family Hub');
    expect(names[1]).toContain('Millbeck Family Hub');
    expect(html).toMatch(/\d+\.\d miles away/);
  });

  test.each([
    ['what it is like when you walk in', 'Someone will meet you at the door.'],
    ['what it costs', 'Cost Free.'],
    ['getting in', 'Getting in Step-free entrance, Changing place with hoist'],
    ['a welcome for dads', 'Dads welcome'],
    ['extra needs', 'Extra needs Autism, Hearing'],
    ['languages', 'Languages English, Urdu'],
    [
      'whether to book',
      'Booking You can just go when it is open, but book first for some groups and some groups are full.',
    ],
    ['when it was last checked', 'Last checked on 2 October 2026'],
  ])('says of each place, where it is known: %s', async (_, said) => {
    const cards = await cardsOf(schoolNeed);
    expect(cards.find((card) => card.includes('Wenbrook Family Hub'))).toContain(said);
  });

  test('N9 what nobody has said of a place is asked about in one line, and never made up', async () => {
    const cards = await cardsOf(schoolNeed);
    const card = cards.find((text) => text.includes('Attendance drop-in with no place given'));
    expect(card).toContain(
      'Ask if you can just come and if dads are welcome. Ask about ages, times, the place, the cost, steps and toilets, extra needs and languages.',
    );
    expect(card).toContain('We do not know when this was checked.');
    expect(card).not.toMatch(/free|just go/i);
  });

  test('says where someone has to put your name forward', async () => {
    const cards = await cardsOf(schoolNeed);
    expect(cards.find((card) => card.includes('Quiet Steps'))).toContain(
      'Booking Someone has to put your name forward',
    );
  });

  test('private ones leave no copy on the device, others are asked for again', async () => {
    for (const need of needs) {
      const { headers } = await site.get(needHref(need));
      expect(headers.get('Cache-Control')).toBe(need.sensitive ? 'no-store' : 'no-cache');
    }
  });

  test('in another area it is found in its own', async () => {
    const response = await site.get('/help/money/wont-go-to-school');
    expect(response.status).toBe(301);
    expect(response.headers.get('Location')).toBe(schoolNeed);
  });
});

describe('places', () => {
  test('D2 an unknown cost is never free', async () => {
    const text = textOf(await site.htmlOf(bare));
    expect(text).toContain('Ask about the cost');
    expect(text).not.toMatch(/\bfree\b/i);
  });

  test('what is not known is said to be so', async () => {
    const text = textOf(await site.htmlOf(bare));
    for (const said of [
      'Ask about ages',
      'Ask about days and times',
      'Ask how it works',
      'Ask if you can just come',
      'Ask what they can do for extra needs',
      'Ask which languages they speak',
      'We do not know when this was last checked',
    ]) {
      expect(text).toContain(said);
    }
  });

  test('what is known is said in full', async () => {
    const html = await site.htmlOf(hub);
    for (const said of [
      'tel:01632960001',
      'mailto:hub@waymark.example',
      'The Old Library',
      'ZW1 1AA',
      'Step-free entrance',
      'Tuesday, 9.30am to midday',
      'Dads are welcome',
      'You can just go when it is open',
      'Autism, Hearing',
    ]) {
      expect(html).toContain(said);
    }
  });

  test.each([
    ['whose families it is for', 'Who can come: Wenbrook and Millbeck.'],
    ['languages', 'Languages spoken English, Urdu'],
    ['that a group has to be booked', 'Baby massage, '],
    ['the places left', 'Book first. 2 places left. Book a place'],
    ['that a group is full', 'All places are taken. Ring and ask if one comes free.'],
    [
      'the days on which a group is cancelled',
      `Little movers, ${formatDay(daysAhead(2)).split(' ')[0]}: ${formatDay(daysAhead(2))}`,
    ],
    ['when it was last checked', '2 October 2026'],
    ['what it is like', 'Someone will meet you at the door.'],
  ])('what is known is said on its own page: %s', async (_, said) => {
    expect(textOf(await site.htmlOf(hub)).replaceAll(/\s+/g, ' ')).toContain(said);
  });

  test('a group is booked where it says, and one that is full is not', async () => {
    const html = await site.htmlOf(hub);
    expect(html.match(/hub\.waymark\.example\/book/g)).toHaveLength(1);
  });

  test('“just go” stands beside nothing that has to be booked, or is full', async () => {
    const text = textOf(await site.htmlOf(hub)).replaceAll(/\s+/g, ' ');
    expect(text).toContain('You can just go when it is open, but book first for some groups');
    expect(text).not.toContain('You can just go. ');
  });

  test('N18 a hidden address is nowhere, and the service is still there', async () => {
    expect(await site.htmlOf('/help/feeling-safe/is-this-abuse')).toContain(
      'Harbour Lane safe talk',
    );
    expect(await site.htmlOf(safeTalk)).toContain('The address is kept private');
    const secret = /Secret Street|Harbour House|mlat=53\.55|Hidden (?:Street|House)|7QQ|53\.765/;
    const near = await site.htmlOf('/near?near=thornley-green&page=9');
    expect(near).toContain('Harbour Lane safe talk');
    expect(near).not.toMatch(secret);
    const refuge = await site.htmlOf(pageOfService('Sandholme Women’s Refuge'));
    expect(refuge).toContain('The address is kept private');
    expect(refuge).toContain('(address not shown)');
    expect(refuge).not.toMatch(secret);
  });

  test('all of them can be walked through, calmly, with links', async () => {
    const seen = new Set<string>();
    let next: string | undefined = '/services';
    let steps = 0;
    while (next !== undefined && steps < 20) {
      const html: string = await site.htmlOf(next.replace(/#.*/, ''));
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
    expect(await site.htmlOf('/services/about/school')).not.toContain('Nothing said at all');
  });
});

describe('beside abuse', () => {
  const own = '/help/feeling-safe/i-hurt-people';
  const pages = [
    '/services/about/feeling-safe',
    ...needs.filter(isAboutAbuse).map((need) => needHref(need)),
  ];
  const lists = pages.flatMap((page) =>
    ['?page=9', '?near=sandholme&page=9'].map((query) => [page, page + query] as const),
  );

  test.each(lists)(
    'N12 nothing brings two together, NAV-21 nor the two sides: %s',
    async (page, address) => {
      const html = await site.htmlOf(address);
      expect(html).not.toContain('Couples mediation');
      expect(html).not.toContain('Couples hub');
      expect(html.includes('Choosing to change')).toBe(page === own);
      expect(html.includes('Harbour Lane safe talk')).toBe(page !== own);
    },
  );

  test('a service that may not stand there does not link there', async () => {
    for (const name of ['Couples mediation', 'Couples hub'])
      expect(await site.htmlOf(pageOfService(name))).not.toContain('/help/feeling-safe/');
    const course = await site.htmlOf(pageOfService('Choosing to change'));
    expect(course).toContain(own);
    expect(course).not.toContain('/help/feeling-safe/is-this-abuse');
    expect(await site.htmlOf(safeTalk)).not.toContain(own);
  });
});

describe('N3 a typed place', () => {
  test.each(['/near', '/services', '/services/about/school', schoolNeed])(
    'is answered on the same page and leaves no trace: %s',
    async (address) => {
      const response = await site.post(address, { near: 'zw2 1ab' });
      const html = await response.text();
      expect(response.status).toBe(200);
      expect(response.headers.get('Location')).toBeNull();
      expect(response.headers.getSetCookie()).toEqual([]);
      // Else going back to this answer would be the browser's own dead end.
      const isPrivate = address === schoolNeed;
      expect(response.headers.get('Cache-Control')).toBe(isPrivate ? 'no-store' : 'no-cache');
      expect(response.headers.get('ETag')).toBeNull();
      expect(html).toContain('Nearest to ZW2 first');
      expect(html).not.toMatch(/1ab/i);
      expect(
        [...html.matchAll(/(?:href|action)="([^"]+)"/g)].filter(([, to]) => /zw2/i.test(to ?? '')),
      ).toEqual([]);
      expect(site.said()).not.toMatch(/zw2/i);
      expect(await readFile(path.join(site.folder, 'site/directory.json'), 'utf8')).not.toMatch(
        /1ab/i,
      );
    },
  );

  test('on a private page leaves no copy of the answer', async () => {
    const response = await site.post('/help/feeling-safe/is-this-abuse', { near: 'zw2' });
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
  });

  test('more of the list is asked for with a form, never a link', async () => {
    const html = await (await site.post('/near', { near: 'Wenbrok' })).text();
    expect(html).toContain('Nearest to Wenbrook first');
    expect(html).toMatch(/form="near-form" formaction="\/near#go-6" name="page" value="2"/);
    expect(html).not.toMatch(/href="[^"]*page=2/);
    const more = await (await site.post('/near', { near: 'Wenbrook', page: '2' })).text();
    expect(more).toContain('id="go-6"');
  });

  test.each([
    ['TS18', 'we do not know any places near “TS18” yet'],
    ['e3 5sw', 'we do not know any places near “E3” yet'],
    ['', 'Type a town'],
    ['12345', 'we could not make that out'],
  ])('%s gets a kind answer and the towns', async (typed, answer) => {
    const response = await site.post('/near', { near: typed });
    const html = await response.text();
    expect(response.status).toBe(422);
    expect(html).toContain(answer);
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('href="/near?near=millbeck#near"');
  });

  test('a browser that hides where it comes from is answered too', async () => {
    const response = await site.post('/near', { near: 'Millbeck' }, { Origin: 'null' });
    expect(response.status).toBe(200);
  });

  test('a body that is too big breaks nothing', async () => {
    const response = await site.post('/near', { near: 'x'.repeat(100_000) });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('Type a town');
    expect((await site.get('/')).status).toBe(200);
  });
});
