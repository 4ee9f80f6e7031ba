import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { honestyLine } from '@waymark/domain/navigation';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startFamilyServer, type FamilyServer } from '../testing/family-server.ts';
import { pageOfService, startWholeSite, textOf, type WholeSite } from '../testing/whole-site.ts';

let family: FamilyServer;
let site: WholeSite;

beforeAll(async () => {
  family = await startFamilyServer();
  site = await startWholeSite({ WAYMARK_FAMILY_URL: family.url, WAYMARK_CALL_BACK_DAYS: '11' });
});

beforeEach(() => {
  family.taken.length = 0;
  family.status = 201;
  family.ticketStatus = 200;
});

afterAll(async () => {
  await site.close();
  await family.close();
});

const hubId = pageOfService('Wenbrook Family Hub').split('/').at(-1) ?? '';
const put = {
  name: 'Zebedee',
  phone: '07700 900123',
  way: 'ring',
  times: ['morning', 'evening'],
  messageSafe: 'no',
  about: 'Our Zanzibar trouble & "more"',
  hubId,
  'leave-empty': '',
};
const send = async (over: Partial<Record<string, string | string[]>> = {}) => {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...put, ...over }))
    for (const each of [value ?? []].flat()) body.append(name, each);
  const response = await site.post('/ring-me', body);
  return { status: response.status, headers: response.headers, html: await response.text() };
};
const page = () => site.htmlOf('/ring-me');
/** What a form would send, were its button pressed. */
const fieldsOf = (html: string) =>
  [...html.matchAll(/<input[^>]*name="([^"]+)"[^>]*value="([^"]*)"/g)].map(
    ([, name, value]) =>
      `${name}=${value?.replace(/&(#34|quot);/g, '"').replace(/&(#38|amp);/g, '&')}`,
  );

describe('before anything is typed', () => {
  test('NAV-52 N11 the honesty line, who reads it and when it is gone stand before the first field', async () => {
    const html = await page();
    const before = textOf(html.slice(0, html.indexOf('<form class="ring-me"')));
    for (const line of [
      honestyLine,
      'The people who read this',
      '7 days after you have talked, and after 11 days at the latest',
    ])
      expect(before).toContain(line);
    expect(before).toContain('999');
  });

  test('NAV-51 N10 it asks whether a text or message is safe, and picks nothing for anybody', async () => {
    const html = await page();
    expect(textOf(html)).toContain('Is it safe to text or leave a message?');
    expect(html).not.toMatch(/<input[^>]*\schecked/);
  });

  test('NAV-58 the field that people do not see is none that a password manager fills in', async () => {
    const [trap] = (await page()).match(/<div class="heard" aria-hidden[\s\S]*?<\/div>/) ?? [];
    expect(trap).toMatch(/<input id="leave-empty" name="leave-empty"[^>]* autocomplete="off"/);
    expect(trap).toContain('Leave this empty');
  });

  test('N6 whoever would rather ring or walk in is told how', async () => {
    const html = await page();
    expect(html).toContain('href="tel:');
    expect(html).toContain('href="/hubs"');
  });

  test('no copy stays on the device, and no browser fills in a number; a script only leaves and empties', async () => {
    const response = await site.get('/ring-me');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const html = await response.text();
    expect(html).not.toContain('autocomplete="tel"');
    const scripts = [...html.matchAll(/<script[^>]* src="([^"]*)"/g)].map(([, file]) => file);
    expect(scripts).toHaveLength(2);
    expect(scripts.join()).toMatch(/leave.*ring-me-form/);
  });
});

describe('what is typed', () => {
  test('NAV-52 is shown again, with what we will do, before anything is sent', async () => {
    const { status, html } = await send({ step: 'check' });
    expect(status).toBe(200);
    expect(family.taken.map(({ what }) => what)).toEqual(['call-back/ticket']);
    const text = textOf(html);
    for (const said of ['Zebedee', '07700 900123', 'morning', 'evening', 'Wenbrook Family Hub'])
      expect(text).toContain(said);
    expect(text).toContain('we will leave no message');
    expect(fieldsOf(html)).toContain('ticket=a.made-up.ticket');
  });

  test('NAV-52 N8 that may mean danger brings who to ring first, and can be sent all the same', async () => {
    const { html } = await send({ step: 'check', about: 'he hit me again last night' });
    expect(html.indexOf('say-danger')).toBeGreaterThan(0);
    expect(html.indexOf('href="tel:999"')).toBeLessThan(html.indexOf('value="send"'));
  });

  test('is handed over whole, and then thanked for on a page of its own', async () => {
    const { status, headers } = await send({ step: 'send', ticket: 'a.made-up.ticket' });
    expect([status, headers.get('Location')]).toEqual([303, '/ring-me/thanks']);
    expect(family.taken).toEqual([
      { what: 'call-back', body: { ...put, ticket: 'a.made-up.ticket' } },
    ]);
    const thanks = await site.get('/ring-me/thanks');
    expect(thanks.headers.get('Cache-Control')).toBe('no-store');
    expect(textOf(await thanks.text())).toContain(
      'should ring or text you, as you asked, within 2 working days',
    );
  });

  test('can be changed, with everything where it was', async () => {
    const { html } = await send({ step: 'change' });
    const fields = fieldsOf(html);
    for (const field of ['name=Zebedee', 'phone=07700 900123', `about=${put.about}`])
      expect(fields).toContain(field);
    expect(html.match(/<input[^>]*\schecked/g)).toHaveLength(4);
    expect(html).toMatch(new RegExp(`value="${hubId}" selected`));
    expect(family.taken).toEqual([]);
  });

  test('that cannot be read is marked, and all of it is still there', async () => {
    const { status, html } = await send({ step: 'check', phone: '07700', way: 'text' });
    expect(status).toBe(422);
    expect(html).toMatch(/<a href="#phone">We could not read that number/);
    expect(html).toMatch(/id="phone"[^>]*aria-invalid="true"/);
    for (const field of ['name=Zebedee', 'phone=07700', `about=${put.about}`])
      expect(fieldsOf(html)).toContain(field);
    const again = await send({ step: 'check', way: 'text' });
    expect(again.html).toContain('href="#messageSafe"');
    expect(family.taken).toEqual([]);
  });

  test('with nothing picked at all, everything that is needed is named', async () => {
    const { html } = await send({ name: '', phone: '', way: '', times: [], messageSafe: '' });
    const named = [...html.matchAll(/<a href="#(\w+)">/g)].map(([, field]) => field);
    expect(named.filter((field) => field !== 'main')).toEqual(
      expect.arrayContaining(['name', 'phone', 'way', 'times', 'messageSafe']),
    );
  });
});

describe('when the server', () => {
  const kept = (html: string) =>
    ['name=Zebedee', 'phone=07700 900123', `about=${put.about}`, 'times=evening'].every((field) =>
      fieldsOf(html).includes(field),
    );

  test('asks for a moment more, it is shown again with a fresh ticket', async () => {
    family.status = 409;
    const { status, html } = await send({ step: 'send', ticket: 'old' });
    expect(status).toBe(200);
    expect(textOf(html)).toContain('press the button once more');
    expect(fieldsOf(html)).toContain('ticket=a.made-up.ticket');
  });

  test.each([
    ['is away when it is looked at again', 503, 503, 'check', 503],
    ['is away when it is sent', 503, 200, 'send', 503],
    ['has had enough from here', 429, 200, 'send', 429],
  ])('%s, nothing is lost, and there is somebody to ring', async (_, all, ticket, step, status) => {
    family.status = all;
    family.ticketStatus = ticket;
    const answer = await send({ step, ticket: 'a.made-up.ticket' });
    expect(answer.status).toBe(status);
    expect(kept(answer.html)).toBe(true);
    expect(textOf(answer.html)).toContain('All you wrote is still here');
    expect(answer.html).toContain('href="tel:');
  });
});

test('N3 nothing that was typed is in an address, the log or a file', async () => {
  await send({ step: 'check' });
  expect(site.said()).not.toMatch(/Zebedee|Zanzibar|07700/);
  const files = (await readdir(site.folder, { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isFile(),
  );
  for (const { parentPath, name } of files)
    expect(await readFile(path.join(parentPath, name), 'utf8')).not.toMatch(/Zebedee|Zanzibar/);
});
