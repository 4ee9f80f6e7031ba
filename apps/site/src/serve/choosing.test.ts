import { ageBandIds, groupIds, needAreas } from '@waymark/domain/navigation';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWholeSite, textOf, type WholeSite } from '../testing/whole-site.ts';

let site: WholeSite;

beforeAll(async () => {
  site = await startWholeSite();
});

afterAll(() => site.close());

const questionPages = ['/find', '/find/about', '/find/age', '/find/place'];
const post = async (address: string, form: Record<string, string>) =>
  (await site.post(address, form)).text();
/** What a page passes on in hidden fields. */
const carried = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );

describe('NAV-40 four questions', () => {
  test('each can be skipped, goes back, and leads on; danger is one tap away', async () => {
    for (const address of questionPages) {
      const html = await site.htmlOf(address);
      expect(html).toMatch(/Question \d of 4/);
      expect(html).toContain('href="/danger"');
      expect(html.includes('formaction="/find')).toBe(true);
      for (const skip of ['Not sure', 'I’d rather not say'])
        expect(html).toMatch(new RegExp(`<button[^>]*>\\s*${skip}\\s*</button>`));
    }
    const about = await site.htmlOf('/find/about');
    expect(about).toContain('formaction="/find"');
    expect(about).toContain('formaction="/find/help"');
  });

  test('answers go on in the form, and never into an address', async () => {
    const about = await post('/find/about', { who: 'dad' });
    expect(carried(about)).toEqual({ who: 'dad' });
    const age = await post('/find/age', { ...carried(about), about: 'babies' });
    const place = await post('/find/place', { ...carried(age), age: '0-2' });
    expect(carried(place)).toEqual({ who: 'dad', about: 'babies', age: '0-2' });
    const response = await site.post('/find/help', { ...carried(place), near: 'zw2 1ab' });
    const help = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(carried(help)).toMatchObject({ who: 'dad', about: 'babies', age: '0-2', at: 'ZW2' });
    const addresses = [...help.matchAll(/(?:href|action)="([^"]+)"/g)].map(([, to]) => to ?? '');
    expect(addresses.filter((to) => /zw2|1ab|0-2|who=/i.test(to))).toEqual([]);
    expect(site.said()).not.toMatch(/zw2|babies/i);
    const text = textOf(help);
    expect(text).toContain('I’m a dad · Pregnancy, babies and under-5s · Bump to age 2 · ZW2');
    expect(text).toContain('Millbeck Family Hub');
    expect(help).not.toMatch(/1ab/i);
  });

  test('the place is asked for as it is near the lists: what was typed stays, and the field says what is wrong', async () => {
    const fieldOf = (html: string, id: string) =>
      /<p class="problem"[^]*?<input[^]*?>/
        .exec(html.slice(html.indexOf(`<label for="${id}-place">`)))?.[0]
        .replaceAll(new RegExp(`${id}-(?=place|problem|hint)`, 'g'), 'the-');
    const asked = fieldOf(await post('/find/help', { near: 'Nowhereham' }), 'find');
    expect(asked).toContain('id="the-problem" role="alert"');
    expect(asked).toContain('value="Nowhereham"');
    expect(asked).toContain('aria-describedby="the-problem the-hint" aria-invalid="true"');
    expect(fieldOf(await post('/near', { near: 'Nowhereham' }), 'near')).toBe(asked);
  });

  test('a place that nobody knows is no dead end: not to say one leads on', async () => {
    const asked = await post('/find/help', { who: 'dad', near: 'Nowhereham' });
    const [, name = '', value = ''] =
      /<button[^>]*name="([^"]+)" value="([^"]+)"[^>]*>\s*Not sure/.exec(asked) ?? [];
    const answer = await site.post('/find/help', { near: 'Nowhereham', [name]: value });
    expect(answer.status).toBe(200);
    expect(await answer.text()).not.toContain('Nowhereham');
  });

  test('S6 going back keeps the other answers, and asks the one again', async () => {
    const html = await post('/find/about', {
      who: 'dad',
      about: 'school',
      age: '6-11',
      skip: 'back',
    });
    expect(carried(html)).toEqual({ who: 'dad', age: '6-11' });
  });

  test.each<[Record<string, string>]>([
    [{}],
    [{ who: 'not-sure', about: 'rather-not', age: 'not-sure', town: 'any' }],
    ...groupIds.map((who): [Record<string, string>] => [{ who }]),
    ...needAreas.map(({ slug }): [Record<string, string>] => [{ about: slug, age: '12-15' }]),
  ])('N6 no answers are a dead end: %o', async (answers) => {
    const html = await post('/find/help', answers);
    for (const part of ['id="needs"', 'id="ring"', 'href="tel:', 'id="places"', 'id="none-fit"'])
      expect(html).toContain(part);
    expect(html).toMatch(/href="\/help\/[a-z-]+\/[a-z0-9-]+"/);
  });

  test('it may also be opened with nothing answered', async () => {
    expect((await site.get('/find/help')).status).toBe(200);
    expect((await site.get('/find/nope')).status).toBe(404);
    expect((await site.get('/find/who')).status).toBe(404);
  });

  test('S1, S2 a place that is not one is asked for again, and nothing that was answered is lost', async () => {
    const response = await site.post('/find/help', { who: 'dad', age: '0-2', near: 'wer@r-t' });
    const html = await response.text();
    expect(response.status).toBe(422);
    expect(html).toContain('we could not make that out');
    expect(carried(html)).toEqual({ who: 'dad', age: '0-2' });
  });

  test('N12 beside abuse nothing brings two together, and no page does that leads there', async () => {
    for (const who of groupIds) {
      const html = await post('/find/help', { who, about: 'feeling-safe' });
      expect(html).not.toMatch(/Couples|Choosing to change/);
      expect(html).not.toContain(`href="/for/`);
      expect(html).toContain('Could someone see this screen?');
    }
  });

  test('what names something private leaves no copy; the rest may be gone back to', async () => {
    const safe = await site.post('/find/help', { about: 'feeling-safe' });
    expect(safe.headers.get('Cache-Control')).toBe('no-store');
    const school = await site.post('/find/help', { about: 'school' });
    expect(school.headers.get('Cache-Control')).toBe('no-cache');
  });
});

describe('by age', () => {
  test('the first page offers every age, and says none of them in an address (N3)', async () => {
    const html = await site.htmlOf('/');
    const form = /<form[^>]*action="\/services#chosen"[^]*?<\/form>/.exec(html)?.[0] ?? '';
    expect(form).toContain('method="post"');
    expect(carried(form)).toEqual({ show: '1' });
    const offered = [...form.matchAll(/name="age" value="([^"]+)"/g)].map(([, age]) => age);
    expect(offered).toEqual(ageBandIds);
    const addresses = [...html.matchAll(/(?:href|action)="([^"]+)"/g)].map(([, to]) => to ?? '');
    expect(addresses.filter((to) => /age=/.test(to))).toEqual([]);
  });

  test('an age leads to the places for it, which may be gone back to', async () => {
    const response = await site.post('/services', { show: '1', age: '0-2' });
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('no-cache');
    expect(html).toContain('aria-label="Take away: Bump to age 2"');
    expect(textOf(html)).toMatch(/\d+ places? fits?/);
    expect(html).toContain('id="chosen"');
  });
});

describe('NAV-41 pages by who you are', () => {
  test.each(groupIds)('/for/%s leads on', async (id) => {
    const html = await site.htmlOf(`/for/${id}`);
    for (const part of ['id="know"', 'id="needs"', 'id="ring"', 'id="places"', 'href="/danger"'])
      expect(html).toContain(part);
    expect(html).toContain('href="tel:');
  });

  test('dads meet what says they are welcome', async () => {
    const html = await site.htmlOf('/for/dad');
    expect(html).toContain('Wenbrook Family Hub');
    expect(html).not.toContain('Nothing said at all');
  });

  test('a place can be said here too', async () => {
    const html = await post('/for/new-parent', { near: 'Millbeck' });
    expect(html).toContain('Nearest to Millbeck first');
  });
});
