import { describe, expect, it } from 'vitest';
import {
  dangerSignById,
  helplineById,
  isAboutAbuse,
  needAreas,
  needAreaSchema,
  needById,
  needKeys,
  needs,
  needSchema,
  needsInArea,
  serviceKindLabels,
  serviceKinds,
  type Need,
  type NeedAreaKey,
} from './index.ts';

const everyNeed = needs.map((need): [string, Need] => [need.id, need]);

describe('NAV-1 need keys', () => {
  it('are 38 stable names, each once', () => {
    expect(new Set(needKeys).size).toBe(38);
    for (const key of needKeys) expect(key).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});

describe('NAV-2 the ten areas', () => {
  it('are the ten outcomes, once each, in words of their own', () => {
    expect(needAreas.map((area) => needAreaSchema.parse(area).key)).toHaveLength(10);
    for (const part of ['key', 'slug', 'title', 'drawing'] as const)
      expect(new Set(needAreas.map((area) => area[part])).size).toBe(10);
  });

  it('avoid "family" and "support" as a whole label', () => {
    for (const { title } of needAreas) expect(title).not.toMatch(/^(family|support)$/i);
  });
});

describe('NAV-3 every need', () => {
  // Rows of the source per area; the second figure is needs beside them: of groups who get left out (its section 5), and
  // of families who lose their home.
  const rows: [NeedAreaKey, number, number][] = [
    ['education', 6, 1],
    ['early-years', 7, 1],
    ['health', 6, 0],
    ['substance-use', 4, 0],
    ['family-relationships', 6, 2],
    ['safe-from-abuse', 5, 0],
    ['crime-prevention', 4, 0],
    ['domestic-abuse', 6, 0],
    ['housing', 4, 1],
    ['finance', 5, 0],
  ];

  it.each(rows)('of %s: one for each row of the source', (area, ofSection4, beside) => {
    expect(needsInArea(area)).toHaveLength(ofSection4 + beside);
  });

  it('is there for a grown-up whose family loses its home, not for a young person only', () => {
    const about = needs.filter(({ keys: [main] }) => main === 'homelessness');
    expect(about.map(({ id, audience }) => [id, audience])).toEqual([
      ['lost-our-home', 'grown-up'],
      ['told-to-leave-at-16', 'young-person'],
    ]);
    for (const { danger } of about) expect(danger).toContain('nowhere-to-sleep');
  });

  it('has an id of its own, by which it is found', () => {
    expect(new Set(needs.map(({ id }) => id)).size).toBe(needs.length);
    for (const need of needs) expect(needById(need.id)).toBe(need);
    expect(needById('no-such-need')).toBeUndefined();
  });

  it.each(everyNeed)('%s has the shape of a need, without repeats', (_, need) => {
    expect(needSchema.parse(need)).toEqual(need);
    const lists = [need.words, need.keys, need.fits, need.danger, need.helplines, need.related];
    for (const list of lists) expect(new Set<string>(list).size).toBe(list.length);
    expect(new Set(need.talkTo.map(({ who }) => who)).size).toBe(need.talkTo.length);
  });

  it.each(everyNeed)('%s is titled in a family’s own words: a quote or a question', (_, need) => {
    expect(need.title).toMatch(/^“.+”$|\?$/);
  });

  it.each(everyNeed)('%s leads only to what exists, and never to itself', (_, need) => {
    for (const id of need.danger) expect(dangerSignById(id).id).toBe(id);
    for (const id of need.helplines) expect(helplineById(id).id).toBe(id);
    for (const id of need.related) expect(needById(id)?.id).toBe(id);
    expect(need.related).not.toContain(need.id);
  });
});

describe('NAV-4 no dead ends (source test 1)', () => {
  it.each(everyNeed)('%s: something to do, two people and somewhere to go', (_, need) => {
    expect(need.tryNow.steps.length).toBeGreaterThanOrEqual(2);
    expect(need.talkTo.length).toBeGreaterThanOrEqual(2);
    expect(need.fits.length).toBeGreaterThanOrEqual(1);
    expect(need.helplines.length).toBeGreaterThanOrEqual(1);
  });

  it.each(everyNeed)('%s: nobody to talk to is behind a referral or a fee', (_, need) => {
    for (const { how } of need.talkTo) expect(how).not.toMatch(/refer|fee\b|waiting list|£/i);
  });

  it('reaches every need key from some need', () => {
    const reached = new Set(needs.flatMap(({ keys }) => keys));
    expect(needKeys.filter((key) => !reached.has(key))).toEqual([]);
  });

  it('reaches every need from another one', () => {
    const reached = new Set(needs.flatMap(({ related }) => related));
    expect(needs.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });
});

describe('NAV-5 kinds of service', () => {
  it('are each named and explained', () => {
    expect(Object.keys(serviceKindLabels).toSorted()).toEqual([...serviceKinds].toSorted());
  });

  it('name the hub online and courses at home, and who has the code for them', () => {
    expect(serviceKindLabels['online-hub'].about).toContain('on your phone');
    expect(serviceKindLabels['online-course'].about).toMatch(/Ask a family hub for the code/);
  });

  it('are each of use to some need', () => {
    const used = new Set(needs.flatMap(({ fits }) => fits));
    expect(serviceKinds.filter((kind) => !used.has(kind))).toEqual([]);
  });
});

describe('NAV-12 needs about abuse (source test 10)', () => {
  const aboutAbuse = everyNeed.filter(([, need]) => isAboutAbuse(need));
  const together: Need['fits'] = ['mediation', 'getting-on-help', 'separated-parents-course'];

  it('are all of the area on feeling safe, and others that name it', () => {
    expect(aboutAbuse.map(([id]) => id)).toEqual(
      expect.arrayContaining([
        ...needsInArea('domestic-abuse').map(({ id }) => id),
        'someone-controls-my-money',
        'missed-midwife',
      ]),
    );
  });

  it.each(aboutAbuse)('%s offers no work that brings two people together', (_, need) => {
    for (const kind of [...together, 'parenting-group']) expect(need.fits).not.toContain(kind);
    expect(JSON.stringify(need)).not.toMatch(/mediat|couple|counsel/i);
  });

  it.each(aboutAbuse)('%s leads to no page that does', (_, need) => {
    const next = need.related.flatMap((id) => needById(id)?.fits ?? []);
    for (const kind of together) expect(next).not.toContain(kind);
  });

  it.each(aboutAbuse)('%s shows the exit button and the sign of being hurt now', (_, need) => {
    expect(need.sensitive).toBe(true);
    expect(need.danger).toContain('being-hurt-now');
  });
});

describe('NAV-15 the exit button', () => {
  const named =
    /abuse|hurt|drugs?\b|drink a lot|drinker|drunk|\bweed\b|\bsex|dying|want to die|suicid|evict|lose your home/i;

  it('is shown wherever abuse, harm, drink, drugs or loss is named', () => {
    const open = needs
      .filter(({ sensitive }) => !sensitive)
      .filter(({ title, words, intro, tryNow }) =>
        named.test(JSON.stringify({ title, words, intro, tryNow })),
      );
    expect(open.map(({ id }) => id)).toEqual([]);
  });

  const heavy: Need['danger'] = [
    'thoughts-of-ending-life',
    'sexual-harm',
    'grown-up-hurting-me',
    'made-to-do-things',
    'watched-and-controlled',
  ];

  it('is shown wherever such a danger belongs to the topic', () => {
    const open = needs.filter(
      ({ sensitive, danger }) => !sensitive && danger.some((id) => heavy.includes(id)),
    );
    expect(open.map(({ id }) => id)).toEqual([]);
  });
});

describe('NAV-16 pages in a child’s own words', () => {
  const fromChildren = everyNeed.filter(([, need]) => need.audience === 'young-person');

  it.each(fromChildren)('%s offers several people, one of whom is not near home', (_, need) => {
    expect(need.talkTo.length).toBeGreaterThanOrEqual(3);
    expect(need.helplines).toContain('childline');
  });

  it.each(fromChildren)('%s never sends a child to one named person at home', (_, need) => {
    expect(JSON.stringify(need.tryNow)).not.toMatch(
      /(tell|ask|talk to) your (mum|dad|parent|carer)/i,
    );
  });
});
