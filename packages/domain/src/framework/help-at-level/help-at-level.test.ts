import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fiveLevelFramework } from '../five-level.ts';
import { madeUp } from '../made-up-cases.ts';
import { familyMarkdown, familyPages } from '../render-family.ts';
import { yorkFramework } from '../york.ts';
import { offersAtLevelCases } from './cases.ts';
import { helpAtLevel, helpNotes } from './help-at-level.ts';
import { offersAtLevel } from './offers-at-level.ts';

const five = fiveLevelFramework();
const frameworks = [five, yorkFramework(), madeUp];

describe('help at a level, for professionals', () => {
  test.each(offersAtLevelCases.cases)('$id: $name', ({ facts, expected }) => {
    const offers = Object.entries(facts.services).map(([id, levels]) => ({ id, levels }));
    const { listed, higherOnly } = offersAtLevel(five, offers, facts.level);
    expect(Object.fromEntries(listed.map(({ id, because }) => [id, because]))).toEqual(
      expected.listed,
    );
    expect(higherOnly).toEqual(expected.higherOnly);
  });

  test('FRM-31: what the framework prints for the level, and what stays open from below', () => {
    expect(helpAtLevel(five, 4)).toEqual({
      printed: ['voluntary-and-community', 'supporting-families-intensive-team'],
      staysOpen: [
        'universal-health',
        'education',
        'family-hub-adviser',
        'parenting-group',
        'digital-family-hub',
        'online-learning',
        'community-lounge',
        'family-coordinator-in-trusted-local-organisation',
        'family-hub',
      ],
      higherOnly: helpAtLevel(five, 5).printed.filter((kind) => kind !== 'voluntary-and-community'),
      note: helpNotes.level,
    });
    expect(helpAtLevel(five, 1).staysOpen).toEqual([]);
    expect(helpAtLevel(five, 1).higherOnly).toContain('supporting-families-intensive-team');
    expect(helpAtLevel(five, 5).higherOnly).toEqual([]);
  });

  test.each([null, 0, 6, 2.5, Number.NaN])('FRM-31: level %s: all kinds of help', (level) => {
    for (const framework of frameworks) {
      const { printed, staysOpen, higherOnly, note } = helpAtLevel(framework, level);
      expect([...printed, ...higherOnly]).toEqual([]);
      expect(staysOpen.toSorted()).toEqual(
        [...new Set(framework.levels.flatMap(({ serviceTypes }) => serviceTypes))].toSorted(),
      );
      expect(note).toBe(helpNotes.noLevel);
    }
  });

  test('FRM-31: a higher level never shuts what a lower one opened, and nothing is twice', () => {
    for (const framework of frameworks)
      for (const { level } of framework.levels) {
        const open = helpAtLevel(framework, level);
        const all = [...open.printed, ...open.staysOpen];
        const named = [...all, ...open.higherOnly];
        expect(new Set(named).size).toBe(named.length);
        expect(named.toSorted()).toEqual(helpAtLevel(framework, null).staysOpen.toSorted());
        const above = helpAtLevel(framework, level + 1);
        expect([...above.printed, ...above.staysOpen]).toEqual(expect.arrayContaining(all));
      }
  });

  test.each([
    ['higher, and this one', [[4], [2]], 'beside-this'],
    ['higher, and a lower one', [[4], [1]], 'stays-open'],
    ['higher, and none', [[4], null], 'beside-none'],
    ['higher, and higher', [[4], [5]], undefined],
  ])('FRM-31: a service that is given twice, %s, stands once', (_, twice, because) => {
    const offers = twice.map((levels, index) => ({ id: `hub${' '.repeat(index)}`, levels }));
    for (const given of [offers, offers.toReversed()]) {
      const { listed, higherOnly } = offersAtLevel(five, given, 2);
      expect(listed).toEqual(because === undefined ? [] : [{ id: 'hub', because }]);
      expect(higherOnly).toEqual(because === undefined ? ['hub'] : []);
    }
  });

  test('FRM-31: whatever is given, it never throws; levels that are no list are none', () => {
    const odd = JSON.parse('[{"id":"hub","levels":"4"},null,{"levels":[1]}]');
    expect(offersAtLevel(five, odd, 2)).toMatchObject({
      listed: [{ id: 'hub', because: 'beside-none' }],
      higherOnly: [],
    });
    const someOffers = fc.array(fc.record({ id: fc.constant('hub'), levels: fc.anything() }));
    fc.assert(
      fc.property(fc.anything(), fc.oneof(fc.anything(), someOffers), fc.anything(), (a, b, c) => {
        for (const framework of [five, a]) {
          expect(Reflect.apply(offersAtLevel, null, [framework, b, c])).toBeTruthy();
          expect(Reflect.apply(helpAtLevel, null, [framework, c])).toBeTruthy();
        }
      }),
    );
  });

  test('FRM-31: each service stands once, in its order, and a higher level lists no fewer', () => {
    const offers = fc
      .array(fc.option(fc.array(fc.integer({ min: -1, max: 7 }))), { maxLength: 12 })
      .map((levels) => levels.map((one, index) => ({ id: `service ${index}`, levels: one })));
    const level = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(offers, level, level, (given, a, b) => {
        const at = (one: number | null) => offersAtLevel(five, given, one);
        const ids = at(a).listed.map(({ id }) => id);
        expect(given.map(({ id }) => id).filter((id) => ids.includes(id))).toEqual(ids);
        expect(ids.length + at(a).higherOnly.length).toBe(given.length);
        expect(at(Math.max(a, b)).listed.length).toBeGreaterThanOrEqual(
          at(Math.min(a, b)).listed.length,
        );
        expect(at(null).higherOnly).toEqual([]);
      }),
    );
  });

  test.each(frameworks)(
    'FRM-31: $id: what a family sees is the same whatever help is put beside a level',
    (framework) => {
      const shut = {
        ...framework,
        levels: framework.levels.map((level) => ({ ...level, serviceTypes: ['made-up-service'] })),
      };
      expect(familyPages(shut)).toEqual(familyPages(framework));
      expect(familyMarkdown(shut)).not.toMatch(/made.up.service/);
    },
  );
});
