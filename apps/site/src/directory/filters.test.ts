import { noFilters, type Filters } from '@waymark/domain/navigation';
import { describe, expect, test } from 'vitest';
import {
  madeUpPlace,
  madeUpService,
  madeUpServices,
  madeUpTowns,
} from '../testing/made-up-services.ts';
import { chosenIn, ifTakenAway, languagesIn, readFilters, without } from './filters.ts';
import { arrange, everything } from './find.ts';
import { placesIn } from './places.ts';

const places = placesIn(madeUpServices);
const services = everything(madeUpServices);
const form = (...fields: readonly (readonly [string, string])[]) => {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
};
const read = (...fields: readonly (readonly [string, string])[]) =>
  readFilters(form(...fields), ['Polish']);
const narrowed = (
  filters: Partial<Filters>,
  from: { latitude: number; longitude: number } | null = null,
) => arrange(services, places, { from, filters: { ...noFilters, ...filters } });
const names = (list: readonly { service: { name: string } }[]) =>
  list.map(({ service }) => service.name);

describe('what was chosen', () => {
  test('is read, and nothing that is none of our options', () => {
    const filters = read(
      ['age', '0-2'],
      ['age', '3-5'],
      ['age', '7'],
      ['day', 'Someday'],
      ['cost', 'free'],
      ['within', '5'],
      ['within', '10'],
      ['language', 'Polish'],
      ['language', 'Elvish'],
    );
    expect(filters).toEqual({
      ...noFilters,
      age: ['0-2', '3-5'],
      cost: ['free'],
      within: ['5'],
      language: ['Polish'],
    });
  });

  test('S7 one thing can be taken away, or all of it', () => {
    const chosen = [
      ['age', '0-2'],
      ['age', '3-5'],
      ['cost', 'free'],
    ] as const;
    expect(read(...chosen, ['drop', 'age:0-2'])).toMatchObject({ age: ['3-5'], cost: ['free'] });
    expect(read(...chosen, ['drop', 'all'])).toEqual(noFilters);
    const [first] = chosenIn(read(...chosen));
    expect(first && without(read(...chosen), first)).toMatchObject({ age: ['3-5'] });
    expect(chosenIn(read(...chosen)).map(({ label }) => label)).toEqual([
      'Bump to age 2',
      '3 to 5',
      'Free',
    ]);
  });
});

describe('NAV-42 a narrowed list', () => {
  test.each([
    [{ cost: ['free'] }],
    [{ age: ['6-11'] }],
    [{ day: ['Wednesday'] }],
    [{ access: ['step-free'] }],
    [{ cost: ['free'], day: ['Sunday'], age: ['25-up'] }],
  ] as const)(
    '%o: nobody stands in it twice, and only what is known not to fit is gone',
    (filters) => {
      const { toGo, ask, anywhere } = narrowed(filters);
      const listed = [...toGo, ...ask, ...anywhere].map(({ service }) => service.id);
      expect(new Set(listed).size).toBe(listed.length);
      expect(names([...ask, ...toGo])).toContain('Nothing said at all');
    },
  );

  test('D2, S16 “free” holds only what somebody said is free', () => {
    const { toGo, ask } = narrowed({ cost: ['free'] });
    expect(toGo.every(({ service }) => service.cost.kind === 'free')).toBe(true);
    expect(ask.every(({ service }) => service.cost.kind === 'unknown')).toBe(true);
    expect(names(ask)).toContain('Nothing said at all');
  });

  test.each(['1', '2', '5', '10', '20'] as const)(
    'S7 within %s miles nothing farther is listed, and D1 help from home always is',
    (within) => {
      const { toGo, anywhere } = narrowed({ within: [within] }, madeUpTowns.Sandholme);
      expect(toGo.every(({ miles }) => miles !== null && miles < Number(within) + 0.05)).toBe(true);
      expect(names(anywhere)).toContain('School Mornings Helpline');
    },
  );

  test('N18 a hidden address is never sorted by how far it is: it is asked', () => {
    const { toGo, ask } = narrowed({ within: ['20'] }, madeUpTowns['Thornley Green']);
    expect(names(toGo)).not.toContain('Harbour Lane safe talk');
    expect(names(ask)).toContain('Harbour Lane safe talk');
  });
});

test('NAV-42 a group that is over is not on its day, and does not come back when a thing is taken away', () => {
  const sunday = { weekday: 'Sunday', opens: '10:00', closes: '11:00' } as const;
  const monday = { weekday: 'Monday', opens: '10:00', closes: '11:00' } as const;
  const past = madeUpService({
    name: 'Sunday club',
    cost: { kind: 'free' },
    sessions: [{ ...sunday, until: '2026-11-22' }, monday],
  });
  const filters: Filters = { ...noFilters, day: ['Sunday'], cost: ['free'] };
  const listed = (day: string) => names(arrange([past], places, { from: null, filters, day }).toGo);
  expect(listed('2026-11-22')).toEqual(['Sunday club']);
  expect(listed('2026-11-23')).toEqual([]);
  const ways = ifTakenAway([past], places, { from: null, filters, day: '2026-11-23' });
  expect(ways.map(({ label }) => label)).toEqual(['Sunday']);
});

describe('NAV-44 an emptied list says what to take away (D3)', () => {
  const wish = {
    from: madeUpTowns.Wenbrook,
    filters: { ...noFilters, day: ['Sunday'], cost: ['free'] } satisfies Filters,
  };

  test('each thing with what it would bring, the most first', () => {
    const known = services.filter(
      ({ sessions, cost }) => sessions.length > 0 && cost.kind !== 'unknown',
    );
    expect(arrange(known, places, wish).toGo).toEqual([]);
    const ways = ifTakenAway(known, places, wish);
    expect(ways.map(({ label }) => label)).toEqual(['Sunday']);
    expect(ways[0]?.count).toBeGreaterThan(0);
  });

  test('what would bring nothing is not offered', () => {
    const none = [
      madeUpService({ name: 'Paid', cost: { kind: 'paid' }, locations: [madeUpPlace('Wenbrook')] }),
    ];
    expect(
      ifTakenAway(none, places, {
        ...wish,
        filters: { ...noFilters, cost: ['free'], day: ['Monday'] },
      }),
    ).toHaveLength(1);
  });
});

test('S13 the languages are those that services name', () => {
  expect(languagesIn(madeUpServices)).toEqual(['Polish', 'Urdu']);
});

test('orders: nearest, easiest, and by name', () => {
  const from = madeUpTowns.Millbeck;
  expect(arrange(services, places, { from }).toGo[0]?.service.name).toBe('Millbeck Family Hub');
  const byName = names(arrange(services, places, { from, sort: 'name' }).toGo);
  expect(byName).toEqual(byName.toSorted(new Intl.Collator('en-GB').compare));
  expect(names(arrange(services, places, { from, sort: 'easiest' }).toGo)).toEqual(
    names(arrange(services, places, { from: null }).toGo),
  );
});
