import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fiveLevelFramework } from '../five-level.ts';
import { yorkFramework } from '../york.ts';
import { type LevelInCase, levelHistoryCases } from './cases.ts';
import type { GivenLevel } from './given-level.ts';
import { levelHistory } from './level-history.ts';

const five = fiveLevelFramework();
const frameworks = [five, { ...five, version: 'old' }, yorkFramework()];
const today = '2026-11-23';

function given({
  day,
  level,
  area,
  reason = 'As seen.',
  agency = 'school',
  version = five.version,
}: LevelInCase): GivenLevel {
  return {
    day,
    level,
    area: area ?? null,
    reason,
    by: { role: 'practitioner', agencyId: agency },
    framework: { id: five.id, version },
  };
}

const someLevels = fc.array(
  fc
    .record({
      day: fc.constantFrom('2026-01-05', '2026-03-02', '2026-06-01', '2026-11-23', '2026-12-01'),
      level: fc.integer({ min: 0, max: 6 }),
      area: fc.constantFrom('housing', 'health', undefined),
      reason: fc.constantFrom('As seen.', ''),
      agency: fc.constantFrom('school', 'police', ''),
      version: fc.constantFrom(five.version, 'old', 'lost'),
    })
    .map(({ area, ...one }) => given(area === undefined ? one : { ...one, area })),
  { maxLength: 12 },
);

describe('the levels that professionals gave, over time', () => {
  test.each(levelHistoryCases.cases)('$id: $name', ({ facts, expected }) => {
    const { whole, problems } = levelHistory(facts.given.map(given), frameworks, today);
    expect(whole.latest.map(({ level }) => level)).toEqual(expected.latest);
    expect(whole.steps.map(({ direction }) => direction)).toEqual(expected.steps);
    expect(problems.map(({ field }) => field)).toEqual(expected.problems);
  });

  test('FRM-30: each area has its own, and a step says from when to when and whether another agency took it', () => {
    const { areas, whole } = levelHistory(
      [
        given({ day: '2026-03-02', level: 2, area: 'housing' }),
        given({ day: '2026-04-01', level: 5, area: 'health' }),
        given({ day: '2026-06-01', level: 4, area: 'housing', agency: 'police' }),
      ],
      frameworks,
      today,
    );
    expect(areas.map(({ area }) => area)).toEqual(['health', 'housing']);
    expect(areas[0]?.steps).toEqual([]);
    expect(areas[1]?.steps).toEqual([
      {
        from: '2026-03-02',
        to: '2026-06-01',
        direction: 'up',
        because: 'A professional gave a higher level than the last that counts.',
        anotherAgency: true,
      },
    ]);
    expect(whole).toEqual({ area: null, entries: [], latest: [], steps: [], notCounted: [] });
  });

  test.each([
    ['one of several is new', ['school'], ['school', 'police'], true],
    ['the one that stays was one of several', ['school', 'police'], ['police'], false],
    ['one written with a space', ['school'], [' school '], false],
  ])('FRM-30: another agency: %s', (_, before, after, expected) => {
    const on = (day: string) => (agency: string) => given({ day, level: 3, agency });
    const levels = [...before.map(on('2026-03-02')), ...after.map(on('2026-06-01'))];
    const [step] = levelHistory(levels, frameworks, today).whole.steps;
    expect(step?.anotherAgency).toBe(expected);
  });

  test('FRM-30: one in between that does not count is said in the step that passes it over', () => {
    const becauseWith = (...between: LevelInCase[]) =>
      levelHistory(
        [
          given({ day: '2026-03-02', level: 4 }),
          ...between.map(given),
          given({ day: '2026-06-01', level: 4 }),
        ],
        frameworks,
        today,
      ).whole.steps.map(({ because }) => because);
    const high = { day: '2026-04-01', level: 5, reason: '' };
    const same = 'It is the same as the last that counts.';
    expect(becauseWith()).toEqual([same]);
    expect(becauseWith(high)).toEqual([`${same} One given in between does not count.`]);
    expect(becauseWith(high, high)).toEqual([`${same} 2 given in between do not count.`]);
    expect(becauseWith({ ...high, day: '2026-06-02' }, { ...high, day: '2026-03-01' })).toEqual([
      same,
    ]);
    expect(becauseWith({ ...high, area: 'housing' })).toEqual([same]);
  });

  test('FRM-30: whatever is given, it never throws, and tells what is missing', () => {
    const without = { ...given({ day: '2026-03-02', level: 2 }), by: null, framework: undefined };
    const odd: GivenLevel[] = JSON.parse(JSON.stringify([without, null, 'x']));
    const { whole, problems } = levelHistory(odd, frameworks, today);
    expect(problems.filter(({ entry }) => entry === 0).map(({ field }) => field)).toEqual([
      'by',
      'framework',
    ]);
    expect(new Set(problems.map(({ entry }) => entry))).toEqual(new Set([0, 1, 2]));
    expect([whole.entries, whole.notCounted[0]?.by.agencyId]).toEqual([[], '']);
    const given3: [unknown, unknown, unknown][] = [[[{ level: Symbol('2') }], null, Symbol('day')]];
    for (const any of given3) expect(() => Reflect.apply(levelHistory, null, any)).not.toThrow();
    const part = fc.oneof(fc.anything(), fc.constant([given({ day: today, level: 2 })]));
    fc.assert(
      fc.property(fc.oneof(part, fc.array(part)), fc.anything(), fc.anything(), (a, b, c) => {
        for (const list of [b, [b], frameworks])
          expect(Reflect.apply(levelHistory, null, [a, list, c])).toBeTruthy();
      }),
    );
  });

  test('FRM-30: levels of two frameworks are not compared, even where the numbers are the same', () => {
    const york = { id: yorkFramework().id, version: yorkFramework().version };
    const { whole } = levelHistory(
      [
        given({ day: '2026-03-02', level: 3 }),
        { ...given({ day: '2026-06-01', level: 3 }), framework: york },
      ],
      frameworks,
      today,
    );
    expect(whole.steps).toMatchObject([
      {
        direction: 'not-comparable',
        because: 'They were given under different frameworks, or different versions of one.',
      },
    ]);
  });

  test('FRM-30: one that does not count is kept beside the others and named by its place', () => {
    const high = given({ day: '2026-06-01', level: 5, reason: '' });
    const { whole, problems } = levelHistory(
      [given({ day: '2026-03-02', level: 2 }), high],
      frameworks,
      today,
    );
    expect(whole.notCounted).toEqual([high]);
    expect(problems).toEqual([
      { entry: 1, field: 'reason', message: 'Say why: no level without a reason.' },
    ]);
  });

  test('FRM-30: an area that the framework has not, and a today that is no day, are told', () => {
    const fieldsOf = (one: GivenLevel, on = today) =>
      levelHistory([one], frameworks, on).problems.map(({ field }) => field);
    expect(fieldsOf(given({ day: '2026-03-02', level: 2, area: 'weather' }))).toEqual(['area']);
    expect(fieldsOf(given({ day: '2026-03-02', level: 2 }), 'today')).toEqual(['day']);
    expect(fieldsOf(given({ day: today, level: 2 }))).toEqual([]);
  });

  test('FRM-30, FRM-3: every level that comes out was given by somebody, and nothing is lost', () => {
    fc.assert(
      fc.property(someLevels, (levels) => {
        const { whole, areas } = levelHistory(levels, frameworks, today);
        const out = [whole, ...areas].flatMap(({ entries, notCounted }) => [
          ...entries,
          ...notCounted,
        ]);
        expect(out).toHaveLength(levels.length);
        expect(levels).toEqual(expect.arrayContaining(out));
        for (const { area, entries, latest, notCounted } of [whole, ...areas]) {
          expect([...entries, ...notCounted].every((one) => one.area === area)).toBe(true);
          expect(entries).toEqual(expect.arrayContaining(latest));
        }
      }),
    );
  });

  test('FRM-30: levels of areas change nothing in the whole, and order changes no step', () => {
    fc.assert(
      fc.property(someLevels, (levels) => {
        const { whole, areas } = levelHistory(levels, frameworks, today);
        const wholeOnly = levels.filter(({ area }) => area === null);
        expect(levelHistory(wholeOnly, frameworks, today).whole).toEqual(whole);
        const back = levelHistory(levels.toReversed(), frameworks, today);
        expect([back.whole, ...back.areas].map(({ steps }) => steps)).toEqual(
          [whole, ...areas].map(({ steps }) => steps),
        );
      }),
    );
  });
});
