import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dangerSignIds, dangerSigns, needKeys, needs } from '../../navigation/index.ts';
import { everydayPhrases } from './everyday-phrases.ts';
import { matchNeeds } from './index.ts';

const keysOf = (text: string): string[] => matchNeeds(text).needs.map(({ key }) => key);

describe('NAV-22 danger first, then the likeliest needs', () => {
  it('the words of the danger signs are danger, and it says so', () => {
    const answers = dangerSigns.flatMap(({ words }) => words.map((text) => matchNeeds(text)));
    const found = answers.filter(({ danger }) => danger);
    // Learnt, not listed: one in fifty may fall short.
    expect(found.length / answers.length).toBeGreaterThanOrEqual(0.98);
    for (const { because } of found) expect(because[0]).toMatch(/^Your words may mean/);
  });

  it('most signs are named by their own words', () => {
    const all = dangerSigns.flatMap(({ id, words }) => words.map((text) => ({ id, text })));
    const named = all.filter(({ id, text }) => matchNeeds(text).dangerSigns.includes(id));
    expect(named.length / all.length).toBeGreaterThan(0.75);
  });

  it('the words of every need page find that page’s keys, nearly always', () => {
    const all = needs.flatMap((need) => need.words.map((text) => ({ text, keys: need.keys })));
    const found = all.filter(({ text, keys }) => keys.some((key) => keysOf(text).includes(key)));
    expect(found.length / all.length).toBeGreaterThan(0.8);
  });

  it.each(needKeys)('%s is found in at least one of its pages’ own words', (key) => {
    const words = needs
      .filter(({ keys }) => keys.includes(key))
      .flatMap((need) => [need.title, ...need.words]);
    expect(words.some((text) => keysOf(text).includes(key))).toBe(true);
  });

  it.each([
    ['hes hittin me', 'domestic-abuse'],
    ['nowhere to stay tonite', 'homelessness'],
    ['my kid wont go skool', 'education-attendance'],
    ['my 13yr old is vaping', 'substance-use-child'],
    ['cant cope', 'parent-mental-health'],
    ['my nan died last year', 'bereavement'],
    ['suicidle', 'self-harm-suicide'],
  ])('"%s" is about %s first', (text, key) => {
    expect(keysOf(text)[0]).toBe(key);
  });

  it('danger names a sign where it is clear which', () => {
    expect(matchNeeds('I want to kill myself').dangerSigns).toContain('thoughts-of-ending-life');
    expect(matchNeeds('my baby is limp').dangerSigns).toEqual(['very-ill-child']);
    expect(matchNeeds('ex is stalking me').dangerSigns).toContain('watched-and-controlled');
  });
});

describe('NAV-24 danger that is hinted at, not named', () => {
  it.each([
    ['ive been saving up my tablets', 'thoughts-of-ending-life'],
    ['I am just a burden to them', 'thoughts-of-ending-life'],
    ['found a goodbye note on his desk', 'thoughts-of-ending-life'],
    ['I came so close to shaking him', 'losing-it-with-baby'],
    ['dry nappy since this morning', 'very-ill-child'],
    ['she fell down the stairs and now shes being sick', 'very-ill-child'],
    ['hes been gone two nights', 'child-not-home'],
    ['stepdad comes in my room at night', 'sexual-harm'],
    ['she locks me in the cupboard', 'grown-up-hurting-me'],
    ['he checks the mileage every day', 'watched-and-controlled'],
    ['how can I leave without him knowing', 'watched-and-controlled'],
    ['they know where my nan lives and I have to work for them', 'made-to-do-things'],
    ['theres smoke in the hall', 'being-hurt-now'],
  ])('"%s" is %s', (text, sign) => {
    expect(matchNeeds(text).dangerSigns).toContain(sign);
  });
});

describe('NAV-23 nothing is kept and nothing is said again', () => {
  it('what was asked before changes no answer', () => {
    const before = matchNeeds('bf checks my phone');
    for (const { text } of everydayPhrases) matchNeeds(text);
    expect(matchNeeds('bf checks my phone')).toEqual(before);
  });

  it('reasons hold nothing of what was written', () => {
    const { because } = matchNeeds('Zebedee Quill hits me');
    expect(because.join(' ')).not.toMatch(/Zebedee|Quill/);
  });
});

describe('NAV-24 everyday words that only sound like danger', () => {
  it.each(everydayPhrases)('"$text" is no danger', ({ text }) => {
    expect(matchNeeds(text).danger).toBe(false);
  });
});

describe('NAV-24 the plainest emergencies', () => {
  it.each([
    'my son was stabbed',
    'my son was shot',
    'my daughter took pills',
    'we are homeless',
    'i am homeless with my kids',
    'my baby is not breathing',
    'hes going to kill us',
    'help my dad hits me pls',
    'my husband has a knife',
    'no food in the house',
  ])('"%s" is danger', (text) => {
    expect(matchNeeds(text).danger).toBe(true);
  });
});

describe('NAV-70 nobody is asked about the gravest things on a guess', () => {
  const grave = ['child-abuse', 'domestic-abuse', 'self-harm-suicide', 'exploitation'];
  it.each([
    "my baby won't stop crying",
    'my child wont stop screaming',
    'my boy wont stop biting',
    'she wets the bed every night',
    'my toddler isnt talking',
    'landlord wont fix the mould',
    'my son is on his phone all night',
    'need childcare',
  ])('"%s" is about itself', (text) => {
    const { danger, needs } = matchNeeds(text);
    expect(danger).toBe(false);
    expect(needs.length).toBeGreaterThan(0);
    expect(needs.filter(({ key }) => grave.includes(key))).toEqual([]);
  });

  it('but where it is what the words are about, it is said', () => {
    expect(keysOf('how do i know if it is domestic abuse')).toContain('domestic-abuse');
  });
});

describe('NAV-25 no saying hides a danger beside it', () => {
  const sayings = ['I could kill for a brew', 'he has never hit the kids', 'the traffic is murder'];
  it.each([
    'my husband punched me',
    'I want to kill myself',
    'my baby has stopped breathing',
    'we have nowhere to sleep tonight',
  ])('%s', (danger) => {
    for (const saying of sayings) {
      expect(matchNeeds(`${saying}. ${danger}`).danger).toBe(true);
      expect(matchNeeds(`${danger} but ${saying}`).danger).toBe(true);
    }
  });

  it('a danger at the end of a very long text is found', () => {
    expect(
      matchNeeds(`${'we like the park and the library. '.repeat(300)} my dad beats me`).danger,
    ).toBe(true);
  });

  it('a danger is found wherever in a long text it stands', () => {
    const park = 'we like the park and the library. '.repeat(80);
    for (let before = 1_900; before < 2_100; before += 1)
      expect(
        matchNeeds(`${park.slice(0, before)}. My dad beats me. ${park}`).danger,
        String(before),
      ).toBe(true);
  });
});

describe('NAV-25 everyday words without a stop hide no danger among them', () => {
  it.each([
    'we need help with school uniform and my husband strangled me',
    'help with rent and gas bill and council tax and i want to kill myself',
    'my dad hits me i am ten i like drawing and cats and my school is nice',
    'looking for a group for my toddler and advice on weaning and he punched me last night',
  ])('%s', (text) => {
    expect(matchNeeds(text).danger).toBe(true);
  });

  it.each([
    'help with rent and gas bill and council tax and i want to swap suppliers',
    'looking for a group for my toddler and advice on weaning and he starts nursery on monday',
  ])('%s', (text) => {
    expect(matchNeeds(text).danger).toBe(false);
  });
});

describe('NAV-26 total, the same each time, and quiet where it knows nothing', () => {
  it('answers any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string()), (text) => {
        const match = matchNeeds(text);
        expect(matchNeeds(text)).toEqual(match);
        expect(match.needs.length).toBeLessThanOrEqual(5);
        expect(new Set(match.needs.map(({ key }) => key)).size).toBe(match.needs.length);
        expect(match.dangerSigns.every((sign) => dangerSignIds.includes(sign))).toBe(true);
        expect(match.danger || match.dangerSigns.length === 0).toBe(true);
        expect(match.because.length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it.each([
    '',
    '   ',
    '\u0000\u0007',
    '\uD800',
    '🙂🙂',
    'constructor',
    '__proto__',
    'toString',
    '12345',
  ])('unknown text gives no needs and no danger: %j', (text) => {
    expect(matchNeeds(text)).toMatchObject({ danger: false, dangerSigns: [], needs: [] });
  });

  it.each(['council tax', 'when are the bins emptied', 'potholes', 'win a free prize now'])(
    'out of scope: %s',
    (text) => {
      expect(matchNeeds(text).needs).toEqual([]);
    },
  );
});
