import { needs } from '@waymark/domain/navigation';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { needHref } from '../links.ts';
import { pageOfService, startWholeSite, textOf, type WholeSite } from '../testing/whole-site.ts';

const hub = pageOfService('Wenbrook Family Hub');
const safeTalk = pageOfService('Harbour Lane safe talk');
const idOf = (page: string) => page.split('/').at(-1) ?? '';

let site: WholeSite;

beforeAll(async () => {
  site = await startWholeSite({ WAYMARK_SITE_URL: 'https://help.waymark.example' });
});

afterAll(() => site.close());

const listOf = async (...ids: string[]): Promise<string> => {
  const body = new URLSearchParams(ids.map((id) => ['id', id]));
  const html = await (await site.post('/kept', body)).text();
  return html.slice(html.indexOf('id="kept-list"'), html.indexOf('</main>'));
};

describe('places that somebody kept', () => {
  test('are shown with number, address and times, to read and to print', async () => {
    const said = textOf(await listOf(idOf(hub)));
    for (const part of ['Wenbrook Family Hub', '01632 960001', '1 Made Up Road', 'Tuesday, 9.30am'])
      expect(said).toContain(part);
  });

  test('say how to get in, and whether to book', async () => {
    const said = textOf(await listOf(idOf(hub)));
    expect(said).toContain('Step-free entrance, Changing place with hoist');
    expect(said).toContain('You can just go when it is open, but book first for some groups');
  });

  test('NAV-31 what is private is never on the list, and its page offers no way to keep it', async () => {
    expect(await site.htmlOf(hub)).toContain(`data-keep="${idOf(hub)}"`);
    expect(await site.htmlOf(safeTalk)).not.toContain('data-keep');
    expect(await listOf(idOf(safeTalk))).not.toContain('Harbour Lane');
  });

  test('one that is gone is said to be gone; rubbish does no harm', async () => {
    expect(await listOf(crypto.randomUUID(), '"><script>', '../../x')).toContain(
      '3 places you kept are not on our list now',
    );
    expect(await listOf()).toContain('Nothing is kept yet');
  });

  test('the answer is kept nowhere, and the page works without a script by saying how', async () => {
    const answer = await site.post('/kept', new URLSearchParams({ id: idOf(hub) }));
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(textOf(await site.htmlOf('/kept'))).toContain('You can print any page');
  });
});

describe('passing a page on', () => {
  test.each([
    '/',
    '/danger',
    '/services',
    '/whats-on',
    '/for',
    '/for/dad',
    hub,
    ...needs.slice(0, 3).map((need) => needHref(need)),
  ])(
    '%s has a page to share it: a link to read, to send, and to point a camera at',
    async (address) => {
      const page = await site.htmlOf(address);
      const share = /href="(\/share[^"]*)"/.exec(page)?.[1] ?? '';
      const html = await site.htmlOf(share);
      const whole = `https://help.waymark.example${address}`;
      expect(html).toContain(`A square code for a phone’s camera. It opens ${whole}"`);
      expect(textOf(html)).toContain(whole);
      expect(html).toContain(encodeURIComponent(whole));
      expect(html).toContain('href="sms:?');
    },
  );

  test('of a private page asks first whether it is safe, and leaves no copy', async () => {
    const response = await site.get('/share/danger');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(textOf(await response.text())).toContain('Is it safe to send this?');
    expect(textOf(await site.htmlOf(`/share${hub}`))).not.toContain('Is it safe to send this?');
  });

  test.each(['/share/nope', '/share/services/nope', '/share//evil.example', '/share/kept'])(
    '%s is no page',
    async (address) => expect((await site.get(address)).status).toBe(404),
  );
});

describe('taking it to a chat', () => {
  test.each(needs.map(({ id }): [string] => [id]))('%s', async (id) => {
    const need = needs.find((known) => known.id === id);
    const response = await site.get(`/chat/${id}`);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).not.toMatch(/<(form|input|textarea)\b/);
    expect(html).toContain('we have to tell someone who can keep them safe');
    expect(response.headers.get('Cache-Control')).toBe(need?.sensitive ? 'no-store' : 'no-cache');
  });

  test('about nothing in particular, and about nothing there is', async () => {
    expect((await site.get('/chat')).status).toBe(200);
    expect((await site.get('/chat/nope')).status).toBe(404);
  });
});

describe('clearing what the site left on a device', () => {
  test('the browser is told to empty all it keeps of this site, with no script', async () => {
    const answer = await site.post('/leaving', {});
    expect(answer.headers.get('Clear-Site-Data')).toBe('"cache", "storage"');
    const html = await answer.text();
    expect(textOf(html)).toContain('It is cleared.');
    expect(html).not.toContain('/_astro/offline.');
    expect((await site.get('/leaving')).headers.has('Clear-Site-Data')).toBe(false);
  });
});
