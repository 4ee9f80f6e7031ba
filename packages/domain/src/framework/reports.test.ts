import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fiveLevelFramework } from './five-level.ts';
import { manyNeeds } from './many-needs.ts';
import { Profile } from './profile.ts';
import { raterAgreement } from './rater-agreement.ts';

const five = fiveLevelFramework();
const missing = [
  'safe-from-abuse.getting-risk-support.14',
  'crime-prevention.getting-risk-support.03',
];
const profileOf = (chosen: Record<string, string[]>, other: Record<string, string> = {}) =>
  Profile.parse({
    framework: { id: five.id, version: five.version },
    areas: five.outcomes.map(({ key }) => ({
      outcome: key,
      chosen: chosen[key] ?? [],
      other: other[key] ?? '',
    })),
  });

describe('FRM-27 needs in several areas', () => {
  const two = { housing: ['housing.getting-help.02'], finance: ['finance.getting-help.03'] };

  test.each([
    ['none', profileOf({}), [], false],
    ['two, below the number', profileOf(two), ['housing', 'finance'], false],
    [
      'two, and one in their own words',
      profileOf(two, { health: 'Sleeps badly.' }),
      ['health', 'housing', 'finance'],
      true,
    ],
    [
      'a strength is none',
      profileOf({ ...two, health: ['health.thriving.04'] }, { health: ' ' }),
      ['housing', 'finance'],
      false,
    ],
  ])('FRM-27: %s', (_, profile, areas, many) => {
    const found = manyNeeds(five, profile);
    expect(found.areas).toEqual(areas);
    expect(found.many).toBe(many);
    expect(found.prompt).toBe(
      many
        ? 'There are needs in 3 areas. Think about a team around the family, with one lead practitioner.'
        : null,
    );
  });

  test('FRM-27: the number is the partnership’s; one need in two areas is one need', () => {
    expect(manyNeeds(five, profileOf(two), 2).many).toBe(true);
    const [first = '', second = ''] = missing;
    const twins = profileOf({ 'safe-from-abuse': [first], 'crime-prevention': [second] });
    expect(manyNeeds(five, twins).needs).toEqual([first]);
    expect(manyNeeds(five, twins).areas).toEqual(['safe-from-abuse', 'crime-prevention']);
  });
});

describe('FRM-28 how alike a framework is read', () => {
  const rating = (item: string, rater: string, level: number) => ({ item, rater, level });

  test('FRM-28: pairs on the same case, the same level, and the next one', () => {
    const ratings = [
      rating('case 1', 'school', 3),
      rating('case 1', 'police', 3),
      rating('case 1', 'health', 5),
      rating('case 2', 'school', 2),
      rating('case 2', 'police', 3),
      rating('case 3', 'school', 4),
      rating('case 3', 'school', 1),
      rating('case 4', 'school', 4),
      rating('case 4', 'police', 4),
      rating('case 4', 'police', 1),
      rating('case 5', 'school', 1),
      rating('case 5', 'police', 5),
    ];
    expect(raterAgreement(ratings)).toEqual({
      pairs: 6,
      exact: 2 / 6,
      withinOne: 3 / 6,
      apart: [
        { item: 'case 5', lowest: 1, highest: 5 },
        { item: 'case 1', lowest: 3, highest: 5 },
        { item: 'case 2', lowest: 2, highest: 3 },
      ],
    });
  });

  test('FRM-28: with nobody to compare there is no share, rather than full agreement', () => {
    const nobody = { pairs: 0, exact: null, withinOne: null, apart: [] };
    expect(raterAgreement([])).toEqual(nobody);
    expect(raterAgreement([rating('case 1', 'school', 3)])).toEqual(nobody);
  });

  test('FRM-28: order changes nothing where each rater rates once', () => {
    const ratings = fc.uniqueArray(
      fc.record({
        item: fc.constantFrom('1', '2', '3'),
        rater: fc.constantFrom('a', 'b', 'c'),
        level: fc.integer({ min: 1, max: 5 }),
      }),
      { selector: ({ item, rater }) => `${item} ${rater}` },
    );
    fc.assert(
      fc.property(ratings, (given) => {
        const { apart: _, ...there } = raterAgreement(given);
        expect(raterAgreement(given.toReversed())).toMatchObject(there);
      }),
    );
  });
});
