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

  it('a page counts by its main key most, and what it adds that was not said counts against it', () => {
    expect(ids(['parent-mental-health'])[0]).toBe('worn-out');
    expect(ids(['parent-mental-health', 'pregnancy-new-baby'])[0]).toBe('low-since-birth');
    expect(ids(['housing', 'debt-money', 'homelessness'])[0]).toBe('behind-on-rent');
    expect(ids(['homelessness'])[0]).toBe('lost-our-home');
    expect(ids(['homelessness', 'housing'])[0]).toBe('lost-our-home');
    expect(ids(['homelessness'])).toContain('told-to-leave-at-16');
  });

  it('first is a page about the likeliest need, even where none is mainly about it', () => {
    const found = ids(['self-harm-suicide', 'parent-mental-health', 'pregnancy-new-baby']);
    expect(found[0]).toBe('child-worried-or-low');
    expect(found).toContain('low-since-birth');
  });

  it('pages that hardly fit are not asked about', () => {
    expect(ids(['bereavement', 'self-harm-suicide', 'parent-mental-health'])).toEqual([
      'someone-died',
      'my-mum-died',
      'worn-out',
    ]);
  });

  it('six at most, none twice, and no more than three that are mainly about the same', () => {
    const pagesAsked = asked(['domestic-abuse', 'education-learning', 'substance-use-adult']);
    expect(pagesAsked).toHaveLength(6);
    expect(new Set(pagesAsked).size).toBe(6);
    const mainly = pagesAsked.filter(({ keys: [main] }) => main === 'domestic-abuse');
    expect(mainly).toHaveLength(3);
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
