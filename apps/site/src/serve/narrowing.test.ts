import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageOfService, startWholeSite, textOf, type WholeSite } from '../testing/whole-site.ts';

let site: WholeSite;

beforeAll(async () => {
  site = await startWholeSite();
});

afterAll(() => site.close());

const post = async (address: string, form: Record<string, string>) =>
  (await site.post(address, form)).text();
/** What is listed, without what stands above it to be picked. */
const listIn = (html: string) => html.slice(html.indexOf('id="go-1"'));

describe('a place', () => {
  test('S1 blank asks for one', async () => {
    expect(await post('/near', { near: '' })).toContain('Type a town');
  });

  test.each(['abc1234', '12345', 'wer@r-t'])('S2, D5 %s is said to be unread', async (near) => {
    const html = await post('/near', { near });
    expect(html).toContain('we could not make that out');
    expect(html).not.toContain('we do not know any places near');
  });

  test.each(['ab11 4er', 'e3'])(
    'S3, D5 %s is well formed, and said to be unknown',
    async (near) => {
      const html = await post('/near', { near });
      expect(html).toContain('we do not know any places near');
      expect(html).not.toContain('we could not make that out');
    },
  );

  test.each(['zw21aa', 'ZW2 1AA', 'zw2'])('S4 %s is found after a mistake', async (near) => {
    await post('/near', { near: 'abc1234' });
    const html = await post('/near', { near });
    expect(html).toContain('Nearest to ZW2 first');
    expect(html).toContain('from the middle of that area');
  });

  test('S9 a place with no hub lists what is near', async () => {
    const html = await post('/near', { near: 'ZW5', page: '9' });
    expect(html).toContain('Harrowmere toddlers');
    const list = listIn(html);
    expect(list.indexOf('Harrowmere toddlers')).toBeLessThan(list.indexOf('Wenbrook Family Hub'));
  });
});

describe('a hub', () => {
  test('stands first under its own heading, and the rest is nearest first', async () => {
    const html = await post('/near', { near: 'zw2 1aa', page: '9' });
    expect(textOf(html)).toMatch(
      /Your nearest family hub\s+Millbeck Family Hub[\s\S]+Other places to go/,
    );
    expect(html).toContain(pageOfService('Millbeck Family Hub'));
    expect(listIn(html)).not.toContain(pageOfService('Millbeck Family Hub'));
    const found = textOf(await post('/find/help', { near: 'zw2 1aa' }));
    expect(found).toMatch(/Your nearest family hub\s+Millbeck Family Hub/);
    expect(found).toContain('What fits you best comes first.');
    expect(found).not.toMatch(/nearest (places )?first/i);
  });

  test.each(['/near', '/help/school/wont-go-to-school', '/services'])(
    'is picked by a tap on %s, as a town is',
    async (path) => {
      const link = `${path}?near=wenbrook-family-hub`;
      expect(await site.htmlOf(path)).toContain(`href="${link}#near"`);
      expect(await site.htmlOf(link)).toContain('Nearest to Wenbrook Family Hub first');
    },
  );

  test('is picked with what was chosen, which stays chosen', async () => {
    const html = await post('/services', { cost: 'free' });
    expect(html).toMatch(/<button[^>]* name="town" value="wenbrook-family-hub"/);
    const picked = await post('/services', { cost: 'free', town: 'wenbrook-family-hub' });
    expect(picked).toContain('Nearest to Wenbrook Family Hub first');
    expect(picked).toContain('name="in" value="wenbrook-family-hub"');
    expect(picked).toMatch(/name="cost" value="free" checked/);
  });

  test('is an answer to the last question', async () => {
    const question = await post('/find/place', { who: 'dad' });
    expect(question).toMatch(/name="town" value="wenbrook-family-hub"/);
    const help = textOf(await post('/find/help', { town: 'wenbrook-family-hub' }));
    expect(help).toContain('Wenbrook Family Hub');
  });
});

describe('a place far from all of them', () => {
  test('S10 is told so, with a way to its own council, and still sees every place', async () => {
    const html = await post('/near', { near: 'ZW9' });
    expect(textOf(html)).toMatch(/The nearest place that we know is 1\d\d miles away/);
    expect(html).toContain(
      'href="https://www.gov.uk/find-local-council" rel="noreferrer nofollow"',
    );
    expect(html).toContain('id="go-1"');
    expect(await post('/near', { near: 'ZW1' })).not.toContain('find-local-council');
  });

  test('S11 within a few miles of it there is nothing, and that can be taken away', async () => {
    const html = await post('/near', { near: 'ZW9', within: '5' });
    expect(html).toContain('No place says all of that yet');
    expect(textOf(html)).toMatch(/Within 5 miles: see \d+ more/);
    expect(html).toContain('School Mornings Helpline');
  });
});

describe('what stands in a list', () => {
  test('S5 name, distance to one decimal, category, age, when, where and cost', async () => {
    const text = textOf(await post('/near', { near: 'ZW1' }));
    const hub = text.slice(text.indexOf('Wenbrook Family Hub')).slice(0, 900);
    for (const said of [
      /\d\.\d miles|very close/,
      /Wenbrook Early Help · Family hubs/,
      /Up to age 19/,
      /Monday, 9am to 5pm/,
      /The Old Library/,
      /Free\./,
    ])
      expect(hub).toMatch(said);
  });

  test('D1, S15 help from home is there, whatever the distance', async () => {
    const html = await post('/services', { near: 'ZW4', within: '1' });
    expect(html).toContain('School Mornings Helpline');
  });

  test('D2, S16 “free” leaves out no unknown cost, and calls none free', async () => {
    const html = await post('/services', { cost: 'free', show: '1', page: '9' });
    const [free = '', ask = ''] = html.split('Ask these first');
    expect(free).not.toContain('Nothing said at all');
    expect(ask).toContain('Nothing said at all');
    expect(textOf(ask).split('Online or by phone')[0]).not.toMatch(/Cost\s+Free/);
  });

  test('NAV-45, D4, S17 what is over the border is listed by distance, and labelled', async () => {
    const html = await post('/near', { near: 'ZW5' });
    expect(textOf(html)).toContain('In Harrowmere, over the border. Ask if you can use it.');
    expect(textOf(html).match(/over the border/g)).toHaveLength(1);
  });

  test('D4 its own page says so too, and a place of our own does not', async () => {
    expect(await site.htmlOf(pageOfService('Harrowmere toddlers'))).toContain('over the border');
    expect(await site.htmlOf(pageOfService('Wenbrook Family Hub'))).not.toContain(
      'over the border',
    );
  });

  test('NAV-46 a place with no point is found by its postcode', async () => {
    const text = textOf(await post('/near', { near: 'Harrowmere' }));
    expect(text).toMatch(/Harrowmere toddlers[\s\S]{0,200}very close/);
  });

  test.each(['/near', '/services', '/help/school/wont-go-to-school', '/find/help'])(
    'NAV-46 the licence of the postcodes is told where a distance is, on %s, once, and not elsewhere',
    async (path) => {
      const credit = /Made-up places, for tests\./g;
      expect(textOf(await post(path, { near: 'ZW1' })).match(credit)).toHaveLength(1);
      expect(textOf(await site.htmlOf(path))).not.toMatch(credit);
    },
  );
});

describe('what was chosen', () => {
  const chosen = { near: 'ZW1', within: '5', cost: 'free', age: '0-2' };

  test('S7, S8 is said, holds together, and can be taken away', async () => {
    const html = await post('/services', chosen);
    for (const value of ['within:5', 'cost:free', 'age:0-2', 'all'])
      expect(html).toContain(`name="drop" value="${value}"`);
    expect(html).toMatch(/name="cost" value="free" checked/);
    const dropped = await post('/services', { ...chosen, drop: 'cost:free' });
    expect(dropped).not.toMatch(/name="cost" value="free" checked/);
    expect(dropped).toMatch(/name="age" value="0-2" checked/);
    expect(dropped).toContain('Nearest to ZW1 first');
    expect(await post('/services', { ...chosen, drop: 'all' })).not.toContain('name="drop"');
  });

  test('S8 begins again at the first screen', async () => {
    const html = await post('/services', { cost: 'free' });
    expect(html).not.toContain('id="go-6"');
  });

  test('D12 is in no address, and neither is the place', async () => {
    const response = await site.post('/services', chosen);
    const html = await response.text();
    expect(response.headers.get('Location')).toBeNull();
    const addresses = [...html.matchAll(/(?:href|action)="([^"]+)"/g)].map(([, to]) => to ?? '');
    expect(addresses.filter((to) => /zw1|cost|0-2|within/i.test(to))).toEqual([]);
    expect(site.said()).not.toMatch(/zw1/i);
  });

  test('N3 nothing in an address is listened to', async () => {
    const html = await site.htmlOf('/services?cost=free&age=0-2');
    expect(html).not.toContain('name="drop"');
  });

  test('NAV-44, D3, S11 where nothing fits, each can be taken away, and all the choices are still there', async () => {
    const html = await post('/services', {
      near: 'ZW1',
      day: 'Sunday',
      cost: 'free',
      door: 'dads',
    });
    expect(html).toContain('No place says all of that yet');
    expect(html).toMatch(
      /name="drop" value="day:Sunday">Sunday: see \d+ more|value="day:Sunday"[^>]*>\s*Sunday: see/,
    );
    expect(html).toContain('name="day" value="Sunday" checked');
    expect(html).not.toMatch(/no activities|not listed in your area/i);
  });

  test('S13 a language', async () => {
    const html = await post('/services', { language: 'Polish' });
    expect(textOf(html)).toContain('1 place fits');
    expect(html.indexOf('Harrowmere toddlers')).toBeLessThan(html.indexOf('Ask these first'));
  });

  test('a town is picked with the form, so that the choices stay', async () => {
    const html = await post('/services', { town: 'millbeck', cost: 'free' });
    expect(html).toContain('Nearest to Millbeck first');
    expect(html).toMatch(/name="cost" value="free" checked/);
  });

  test('the place can be left out again, and the choices stay', async () => {
    const html = await post('/services', { at: 'ZW2', town: 'any', cost: 'free' });
    expect(html).not.toContain('Nearest to');
    expect(html).toMatch(/name="cost" value="free" checked/);
  });

  test('in another order', async () => {
    const nearest = await post('/services', { near: 'Wenbrook' });
    expect(nearest).toMatch(/name="sort" value="nearest" checked/);
    const html = await post('/services', { near: 'Wenbrook', sort: 'name', page: '2' });
    expect(html).toContain('Attendance drop-in');
    const list = listIn(html);
    expect(list.indexOf('Attendance drop-in')).toBeLessThan(list.indexOf('Millbeck Family Hub'));
  });
});
