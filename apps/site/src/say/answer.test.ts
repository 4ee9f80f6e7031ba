import { fiveLevelFramework } from '@waymark/domain/framework/five-level';
import { dangerSignIds, needKeys, needs } from '@waymark/domain/navigation';
import { matchNeeds, type NeedMatch } from '@waymark/domain/navigation/match';
import { describe, expect, test } from 'vitest';
import { needHref } from '../links.ts';
import { answerTo } from './answer.ts';
import { leads } from './leads.ts';

const today = '2026-11-22';
const nothing: NeedMatch = { danger: false, dangerSigns: [], needs: [], because: [] };
const answerFor = (match: Partial<NeedMatch>, day = today) =>
  answerTo({ ...nothing, ...match }, leads, day);
const said = (words: string) => answerTo(matchNeeds(words), leads, today);
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

  test('N14 hours that were checked too long ago', () => {
    const needsLine = { needs: [{ key: 'bereavement' }] } satisfies Partial<NeedMatch>;
    expect(answerFor(needsLine).html).toContain('Any time, day or night');
    const old = answerFor(needsLine, '2028-01-01').html;
    expect(old).not.toContain('Any time, day or night');
    expect(old).toContain('Check the hours when you ring.');
  });

  test('an id twice', () => {
    for (const html of everyAnswer) {
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
