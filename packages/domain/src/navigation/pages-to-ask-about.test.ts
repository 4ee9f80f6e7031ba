import { describe, expect, it } from 'vitest';
import { needKeys, needs, type DangerSignId, type NeedKey } from './index.ts';
import { offersWorkWithTwo, pagesToAskAbout } from './pages-to-ask-about.ts';

const pages = needs.map((need) => ({ ...need, worksWithTwo: offersWorkWithTwo(need) }));
const asked = (keys: NeedKey[], dangerSigns: DangerSignId[] = []) =>
  pagesToAskAbout({ needs: keys.map((key) => ({ key })), dangerSigns }, pages);
const ids = (keys: NeedKey[], dangerSigns: DangerSignId[] = []) =>
  asked(keys, dangerSigns).map(({ id }) => id);

describe('NAV-37 which pages to ask about after own words', () => {
  it.each(needKeys)('%s alone leads to a page or more that is about it', (key) => {
    const found = asked([key]);
    expect(found.length).toBeGreaterThan(0);
    for (const page of found) expect(page.keys).toContain(key);
  });

  it('asks for up to three pages of the likeliest need, then the best of each other', () => {
    expect(ids(['education-attendance', 'debt-money', 'young-carer'])).toEqual([
      'wont-go-to-school',
      'attendance-letter',
      'teaching-at-home',
      'cant-pay-bills',
      'i-look-after-someone',
    ]);
  });

  it('puts first the page that fits more of the words', () => {
    expect(ids(['education-attendance', 'send', 'education-learning'])[0]).toBe('teaching-at-home');
  });

  it('says no page twice and six at most', () => {
    const many = ids(['domestic-abuse', 'bereavement', 'debt-money', 'housing', 'homelessness']);
    expect(many).toHaveLength(6);
    expect(new Set(many).size).toBe(6);
    const overlap = ids(['homelessness', 'housing', 'debt-money', 'food-fuel']);
    expect(new Set(overlap).size).toBe(overlap.length);
  });

  it('asks nothing where the words are about none of the needs', () => {
    expect(ids([])).toEqual([]);
  });

  it('N12 brings no two people together where the words are about abuse', () => {
    const rows: NeedKey[] = ['family-conflict-separation'];
    expect(asked(rows).some(({ worksWithTwo }) => worksWithTwo)).toBe(true);
    for (const found of [
      asked(['domestic-abuse', ...rows]),
      asked(['child-abuse', ...rows]),
      asked(rows, ['being-hurt-now']),
      asked(rows, ['watched-and-controlled']),
    ])
      expect(found.filter(({ worksWithTwo }) => worksWithTwo)).toEqual([]);
  });
});
