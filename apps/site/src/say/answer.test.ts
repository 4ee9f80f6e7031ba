import { fiveLevelFramework } from '@waymark/domain/framework/five-level';
import { dangerSignIds, needKeys, needs } from '@waymark/domain/navigation';
import { matchNeeds, type NeedMatch } from '@waymark/domain/navigation/match';
import { describe, expect, test } from 'vitest';
import { needHref } from '../links.ts';
import { answerTo } from './answer.ts';
import { leads } from './leads.ts';

const now = new Date('2026-11-23T12:00:00Z'); // a Monday, in London too
const nothing: NeedMatch = { danger: false, dangerSigns: [], needs: [], because: [] };
const answerFor = (match: Partial<NeedMatch>, at = now) =>
  answerTo({ ...nothing, ...match }, leads, at);
const said = (words: string) => answerTo(matchNeeds(words), leads, now);
const everyAnswer = [
  answerFor({}),
  ...needKeys.map((key) => answerFor({ needs: [{ key }] })),
  ...dangerSignIds.map((id) => answerFor({ danger: true, dangerSigns: [id] })),
].map(({ html }) => html);

describe('N8 danger comes first', () => {
  test.each(dangerSignIds)('%s: what to do first, then where the rest is', (id) => {
    const { html, sensitive } = answerFor({
      danger: true,
      dangerSigns: [id],
      needs: [{ key: 'food-fuel' }],
    });
    const [first] = html.matchAll(/<section class="([^"]*)"/g);
    expect(first?.[1]).toBe('say-danger');
    expect(html).toContain(`href="/danger#${id}"`);
    expect(html).toContain('href="/danger"');
    expect(html.indexOf('tel:999')).toBeGreaterThan(0);
    expect(html.indexOf('say-danger')).toBeLessThan(html.indexOf('say-about'));
    expect(sensitive).toBe(true);
  });

  test('it is shown where no sign is clear, and where nothing else was understood', () => {
    const { html } = answerFor({ danger: true, because: ['Your words may mean danger.'] });
    expect(html).toMatch(/^<section class="say-danger"/);
    expect(html).toContain('tel:999');
    expect(html).toContain('Your words may mean danger.');
    expect(html).not.toContain('say-unclear');
  });

  test('NAV-7 101 is no answer to it', () => {
    for (const html of everyAnswer) expect(html).not.toContain('tel:101');
  });

  test('whoever is watched is told how to hide a visit before whom to ring', () => {
    const { html } = answerFor({ danger: true, dangerSigns: ['watched-and-controlled'] });
    expect(html).toContain('href="/leaving"');
    expect(html.indexOf('href="/leaving"')).toBeLessThan(html.indexOf('class="say-ring"'));
  });

  test('no line is given twice', () => {
    const { html } = said('he hits me when he drinks and my son saw it');
    const lines = [...html.matchAll(/class="tel" href="(tel:[^"]+)"/g)].map(([, line]) => line);
    expect(lines.length).toBeGreaterThan(3);
    expect(new Set(lines).size).toBe(lines.length);
  });
});

describe('then what it may be about', () => {
  test('“my kid wont go skool” leads to the page about not going to school', () => {
    const { html } = said('my kid wont go skool');
    expect(html).toContain('href="/help/school/wont-go-to-school"');
    expect(html).not.toContain('say-danger');
  });

  test('every link is to a page of a need', () => {
    const known = new Set(needs.map((need) => needHref(need)));
    const asked = everyAnswer.flatMap((html) =>
      [...html.matchAll(/href="(\/help\/[^"]+)"/g)].map(([, to]) => to ?? ''),
    );
    expect(asked.length).toBeGreaterThan(needKeys.length);
    expect(asked.filter((to) => !known.has(to))).toEqual([]);
  });

  test('a page in a young person’s words says so', () => {
    expect(answerFor({ needs: [{ key: 'young-carer' }] }).html).toContain(
      'For children and young people',
    );
  });

  test('N5 words about something private bring the note on leaving; others do not', () => {
    expect(answerFor({ needs: [{ key: 'domestic-abuse' }] })).toMatchObject({ sensitive: true });
    const plain = answerFor({ needs: [{ key: 'early-years-development' }] });
    expect(plain.sensitive).toBe(false);
    expect(plain.html).not.toContain('Could someone see this screen?');
  });
});

describe('N6 no answer is a dead end', () => {
  test('each has a person to ring and a place to go to', () => {
    for (const html of everyAnswer) {
      expect(html).toMatch(/<a class="tel" href="tel:\d+">/);
      expect(html).toContain('href="/near"');
    }
  });

  test('where nothing was understood, it says so kindly', () => {
    const { html } = said('qwzx vbnm plok');
    expect(html).toContain('We could not tell what it is about');
    expect(html).toContain('Family Lives');
  });
});

describe('NAV-28 who is open now stands first, by London’s clock', () => {
  const crying: Partial<NeedMatch> = { needs: [{ key: 'feeding-sleep-toileting' }] };
  const lines = (match: Partial<NeedMatch>, moment: string) => {
    const { html } = answerFor(match, new Date(moment));
    return [
      ...html.matchAll(/<li><strong>([^<]+)<[\s\S]*?<span class="quiet">([\s\S]*?)<\/li>/g),
    ].map(([, name = '', said = '']) => [name, said.replace(/<[^>]+>/g, '')]);
  };
  const abuse: Partial<NeedMatch> = { needs: [{ key: 'domestic-abuse' }] };

  test.each([
    ['2026-11-23T12:00:00Z', 'Every day, 9am to 10pm. Open now, until 10pm.'],
    ['2026-11-23T03:00:00Z', 'Every day, 9am to 10pm. Closed now. Opens at 9am.'],
    ['2026-11-23T22:30:00Z', 'Every day, 9am to 10pm. Closed now. Opens tomorrow at 9am.'],
    // In summer time it opens an hour sooner than a clock of the world says.
    ['2027-04-01T08:30:00Z', 'Every day, 9am to 10pm. Open now, until 10pm.'],
  ])('%s: %s', (moment, said) => {
    expect(
      new Map(lines(crying, moment).map(([name, words]) => [name, words])).get('Cry-sis'),
    ).toBe(said);
  });

  test('by day in the order given, at night what is closed comes last, and nobody is left out', () => {
    const names = (moment: string) => lines(crying, moment).map(([name]) => name);
    const day = names('2026-11-23T12:00:00Z');
    const night = names('2026-11-23T03:00:00Z');
    expect(day.indexOf('Cry-sis')).toBeLessThan(day.indexOf('Family Lives'));
    expect(night.at(-1)).toBe('Cry-sis');
    expect(new Set(night)).toEqual(new Set(day));
  });

  test('NAV-27 a weekday line on a bank holiday: nobody can tell; at the weekend it is closed', () => {
    const mens = (moment: string) =>
      lines(abuse, moment).find(([name = '']) => name.includes('Men'))?.[1];
    expect(mens('2026-12-25T12:00:00Z')).toBe('Weekdays. Check the hours when you ring.');
    expect(mens('2026-12-26T12:00:00Z')).toMatch(/^Weekdays\. Closed now\. Opens on Tuesday\.$/);
  });

  test('a mark goes when it is no longer true', () => {
    expect(answerFor(crying).html).toContain('data-until="2026-11-23T22:00:00.000Z"');
  });
});

test('NAV-71 beside abuse of any kind nobody is sent to walk in, and all are told to ring unheard', () => {
  for (const match of [
    { needs: [{ key: 'domestic-abuse' }] },
    { needs: [{ key: 'child-abuse' }] },
    { danger: true, dangerSigns: ['grown-up-hurting-me'] },
  ] satisfies Partial<NeedMatch>[]) {
    const { html } = answerFor(match);
    expect(html).toContain('Ring when no one can hear you');
    expect(html).not.toContain('Walk into');
  }
  expect(answerFor({ needs: [{ key: 'food-fuel' }] }).html).toContain('Walk into a family hub');
});

describe('what an answer never holds', () => {
  test('NAV-23 what was typed', () => {
    const { html } = said('Zebedee <script>alert(1)</script> hits me & my son "Arkwright"');
    expect(html).not.toMatch(/zebedee|arkwright|<script/i);
  });

  test('N2 a word of a level of need', () => {
    const levels = fiveLevelFramework().levels.map(({ name }) => name);
    const levelWords = new RegExp(`\\b(${levels.join('|')}|threshold|neglect|risk|score)`, 'i');
    expect(everyAnswer.filter((html) => levelWords.test(html))).toEqual([]);
  });

  test('N14 hours that were checked too long ago, with no word to check them again', () => {
    const needsLine = { needs: [{ key: 'bereavement' }] } satisfies Partial<NeedMatch>;
    expect(answerFor(needsLine).html).toContain('Any time, day or night');
    const old = answerFor(needsLine, new Date('2028-01-01T12:00:00Z')).html;
    expect(old).toContain('Any time, day or night. Check the hours when you ring.');
    expect(old).not.toMatch(/day or night\.(?! Check the hours)/);
  });

  test('an id twice', () => {
    for (const html of everyAnswer) {
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
