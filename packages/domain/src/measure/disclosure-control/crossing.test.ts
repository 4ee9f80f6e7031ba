import { describe, expect, test } from 'vitest';
import { crossingOf, isArea } from './crossing.ts';
import { type AreaLevel, DisclosureControlInput, areaLevels } from './input.ts';
import { defaultDisclosureParameters } from './parameters.ts';
import { readRelease } from './read-release.ts';

const grid = [
  [10, 20],
  [30, 40],
];
const crossing = (
  areaLevel: AreaLevel,
  characteristics: string[],
  most = 2,
  counts: number[][] = grid,
) => {
  const input = DisclosureControlInput.parse({ counts, areaLevel, characteristics });
  return crossingOf(input, readRelease(input).release, {
    ...defaultDisclosureParameters,
    mostCharacteristics: most,
  });
};

describe('the area among the characteristics', () => {
  test.each([
    'area',
    'Areas',
    'WARD',
    'wards',
    'Locality',
    'localities',
    'neighbourhood',
    'Neighbourhoods',
    'patch',
    'patches',
    'district',
    'Districts',
    'parish',
    'parishes',
    'town',
    'towns',
    'village',
    'villages',
    'home ward',
    'Local area',
    'council ward',
    'electoral ward',
    'ward name',
    'ward-code',
    'Ward of residence',
    'ward / locality',
  ])('SDC-8: "%s" is the area', (name) => {
    expect(isArea(name)).toBe(true);
  });

  test.each([
    'age',
    'area of need',
    'service area',
    'hospital ward stay',
    'council',
    'home',
    'steward',
    'wardrobe',
    '',
    'name',
    'area2need',
  ])('SDC-8: "%s" is not plainly the area', (name) => {
    expect(isArea(name)).toBe(false);
  });

  test('SDC-8: it counts as one more only where areas smaller than the partnership are told apart', () => {
    for (const level of areaLevels)
      expect([level, crossing(level, ['age', 'sex'])]).toEqual([
        level,
        ['locality', 'ward'].includes(level) ? 'too-many-with-area' : 'few',
      ]);
  });

  test.each<[string[], string]>([
    [['age', 'Ward'], 'few'],
    [['Ward', 'age'], 'few'],
    [['age'], 'few'],
    [['age', 'sex', 'ward'], 'too-many'],
    [['age', 'sex', 'outcome'], 'too-many'],
  ])('SDC-8: %j by ward is %s', (characteristics, expected) => {
    expect(crossing('ward', characteristics)).toBe(expected);
  });

  test('SDC-8: characteristics that nobody lists are not known', () => {
    const input = DisclosureControlInput.parse({ counts: grid, areaLevel: 'ward' });
    expect(crossingOf(input, null, defaultDisclosureParameters)).toBe('not-known');
  });

  test('SDC-12: with a limit of one or none, the area counts as well', () => {
    expect(crossing('ward', ['age'], 1)).toBe('too-many-with-area');
    expect(crossing('ward', ['ward'], 1)).toBe('few');
    expect(crossing('council', ['age'], 1)).toBe('few');
    expect(crossing('ward', [], 0, [[10, 20]])).toBe('too-many-with-area');
    expect(crossing('council', [], 0, [[10, 20]])).toBe('few');
  });

  test('SDC-8: rows and columns of no characteristic contradict themselves, whatever the area', () => {
    for (const level of areaLevels) expect(crossing(level, [])).toBe('contradictory');
    expect(crossing('ward', [], 2, [[10, 20]])).toBe('few');
    expect(crossing('ward', [], 2, [[10], [20]])).toBe('few');
    expect(crossing('council', ['age'])).toBe('few');
  });
});
