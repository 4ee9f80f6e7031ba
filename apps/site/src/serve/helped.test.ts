import { honestyLine } from '@waymark/domain/navigation';
import { outOfDateTopics, usefulnessReasons } from '@waymark/domain/usefulness';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startFamilyServer, type FamilyServer } from '../testing/family-server.ts';
import { madeUpServices } from '../testing/made-up-services.ts';
import { pageOfService, startWholeSite, type WholeSite } from '../testing/whole-site.ts';

const needPage = '/help/school/wont-go-to-school';
const hubPage = pageOfService('Wenbrook Family Hub');
const hubId = hubPage.split('/').at(-1) ?? '';

let family: FamilyServer;
let site: WholeSite;

beforeAll(async () => {
  family = await startFamilyServer();
  site = await startWholeSite({ WAYMARK_FAMILY_URL: family.url });
});

beforeEach(() => {
  family.taken.length = 0;
  family.status = 200;
  family.services = madeUpServices;
});

afterAll(async () => {
  await site.close();
  await family.close();
});

const send = async (to: string, form: Record<string, string>) => {
  const response = await site.post(to, form);
  return { status: response.status, headers: response.headers, html: await response.text() };
};
const ticked = (html: string, value: string) =>
  new RegExp(`value="${value}"[^>]*checked|checked[^>]*value="${value}"`).test(html);

describe('did this page help?', () => {
  test.each([needPage, hubPage, '/help/school', '/hubs/wenbrook-family-hub', '/guides/letter'])(
    '%s asks, and offers reasons from a list',
    async (page) => {
      const html = await site.htmlOf(page);
      expect(html).toContain('Did this page help?');
      expect(html).toContain(`name="page" value="${page}"`);
      for (const reason of usefulnessReasons) expect(html).toContain(`value="${reason}"`);
    },
  );

  test.each(['/', '/easy', '/easy/school', '/whats-on'])('%s does not ask', async (page) => {
    expect(await site.htmlOf(page)).not.toContain('Did this page help?');
  });

  test.each([
    ['/help/school', '/help/school'],
    ['/guides/letter', '/guides/letter'],
    ['/hubs/wenbrook-family-hub', hubPage],
  ])('NAV-56 %s is counted under %s, and leads back', async (page, counted) => {
    const { status, html } = await send('/helped', { page, answer: 'yes' });
    expect(status).toBe(200);
    expect(html).toContain(`href="${page}"`);
    const body = { page: counted, answer: 'yes', reason: null };
    expect(family.taken).toEqual([{ what: 'helped', body }]);
  });

  test('an answer is handed on with the page and nothing else', async () => {
    const { status, html, headers } = await send('/helped', {
      page: needPage,
      answer: 'partly',
      reason: 'too-far',
    });
    expect(status).toBe(200);
    expect(html).toContain('Thank you');
    expect(html).toContain(`href="${needPage}"`);
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.getSetCookie()).toEqual([]);
    expect(family.taken).toEqual([
      { what: 'helped', body: { page: needPage, answer: 'partly', reason: 'too-far' } },
    ]);
  });

  test('whoever it did not help is led on', async () => {
    const { html } = await send('/helped', { page: needPage, answer: 'no' });
    expect(html).toContain('tel:');
    expect(html).toContain('href="/say"');
  });

  test('with nothing picked it asks again, and hands nothing on', async () => {
    const { status, html } = await send('/helped', { page: needPage, reason: 'too-far' });
    expect(status).toBe(422);
    expect(html).toContain('<a href="#answer">Pick one: yes, a bit, or no.</a>');
    expect(html).toMatch(/<fieldset aria-describedby="answer-problem">/);
    expect(html).toMatch(/<fieldset aria-describedby="reason-hint">/);
    expect(ticked(html, 'too-far')).toBe(true);
    expect(family.taken).toEqual([]);
  });

  test.each([
    '/nowhere',
    '/hubs/nowhere',
    '/guides/nowhere',
    '/whats-on/x',
    '/services/about/school/x',
    'https://example.org/help/x/y',
    '/help/money/wont-go-to-school',
    '',
  ])('a page that is not ours (%s) is neither handed on nor linked', async (page) => {
    const { status, html } = await send('/helped', { page, answer: 'yes' });
    expect(status).toBe(422);
    expect(html).not.toContain(`href="${page || 'none'}"`);
    expect(family.taken).toEqual([]);
  });

  test.each([
    [500, 503, 'What you wrote is still here'],
    [429, 429, 'Please try again later today'],
    [422, 422, 'There is no need to try again'],
  ])('where the server answers %s nothing put in is lost', async (answered, status, said) => {
    family.status = answered;
    const answer = await send('/helped', { page: needPage, answer: 'no', reason: 'long-wait' });
    expect(answer.status).toBe(status);
    expect(answer.html).toContain(said);
    expect(ticked(answer.html, 'no')).toBe(true);
    expect(ticked(answer.html, 'long-wait')).toBe(true);
  });
});

test.each([
  ['/helped', { page: hubPage, answer: 'no' }],
  ['/helped', { page: '/hubs/wenbrook-family-hub', answer: 'no' }],
  ['/out-of-date', { service: hubId, topic: 'times' }],
])('%s of what only the site still has is refused, not “try again” (%o)', async (to, form) => {
  family.services = [];
  const { status, html } = await send(to, form);
  expect(status).toBe(422);
  expect(html).toContain('We could not find the page that this is about');
  expect(html).not.toContain('Try again');
});

describe('is something here wrong?', () => {
  const words = 'The group is on Fridays now';

  test('N11 a service page asks what, and says first what cannot be kept quiet', async () => {
    const html = await site.htmlOf(hubPage);
    expect(html).toContain('Is something here wrong?');
    for (const topic of outOfDateTopics) expect(html).toContain(`value="${topic}"`);
    const form = /<form[^>]*action="\/out-of-date"[^]*?<\/form>/.exec(html)?.[0] ?? '';
    const [before, after] = form.split('Tell them');
    expect(before).toContain(honestyLine);
    expect(before?.replaceAll(/<[^>]+>/g, '')).toContain('In danger, ring 999.');
    expect(before).toContain('href="tel:999"');
    expect(after).not.toContain('name="words"');
  });

  test('it is handed to those who keep the list', async () => {
    const { status, html } = await send('/out-of-date', { service: hubId, topic: 'times', words });
    expect(status).toBe(200);
    expect(html).toContain('We have told them');
    expect(family.taken).toEqual([
      { what: 'out-of-date', body: { serviceId: hubId, topic: 'times', words } },
    ]);
  });

  test('with nothing picked, or a server that is away, the words are still there', async () => {
    const unpicked = await send('/out-of-date', { service: hubId, words });
    expect(unpicked.status).toBe(422);
    expect(unpicked.html).toContain(`value="${words}"`);
    expect(family.taken).toEqual([]);
    family.status = 500;
    const away = await send('/out-of-date', { service: hubId, topic: 'closed', words });
    expect(away.status).toBe(503);
    expect(away.html).toContain(`value="${words}"`);
    expect(ticked(away.html, 'closed')).toBe(true);
  });

  test('words that are too long are all still there, with what is wrong', async () => {
    const long = 'The group is on Fridays now. '.repeat(8);
    const { status, html } = await send('/out-of-date', {
      service: hubId,
      topic: 'times',
      words: long,
    });
    expect(status).toBe(422);
    expect(html).toContain('<a href="#words">That is a bit long. A few words are enough.</a>');
    expect(html).not.toContain('Pick what is wrong.');
    expect(html).toContain(`value="${long}"`);
    expect(html).toMatch(/id="words"[^>]*aria-invalid="true"/);
    expect(html).toMatch(/aria-describedby="words-problem words-hint words-honest"/);
    expect(ticked(html, 'times')).toBe(true);
    expect(family.taken).toEqual([]);
  });

  test('what only a machine fills in is handed on as such', async () => {
    const html = await site.htmlOf(hubPage);
    expect(html).toMatch(/<input id="leave-empty" name="leave-empty"[^>]* autocomplete="off"/);
    await send('/out-of-date', { service: hubId, topic: 'cost', 'leave-empty': 'buy now' });
    expect(family.taken[0]?.body).toMatchObject({ 'leave-empty': 'buy now' });
  });

  test('a service that is not on the list is said kindly', async () => {
    const { status, html } = await send('/out-of-date', { service: 'none', topic: 'times' });
    expect(status).toBe(422);
    expect(html).toContain('We could not find the page');
    expect(family.taken).toEqual([]);
  });
});

test('neither keeps anything, nor says anything to the log', async () => {
  await send('/out-of-date', { service: hubId, topic: 'times', words: 'Zebedee' });
  expect(site.said()).not.toMatch(/zebedee/i);
});

test.each([
  ['/helped', '/'],
  ['/out-of-date', '/services'],
])('%s that is asked for without a form leads on', async (from, to) => {
  const response = await site.get(from);
  expect(response.status).toBe(303);
  expect(response.headers.get('Location')).toBe(to);
});
