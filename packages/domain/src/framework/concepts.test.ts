import { describe, expect, test } from 'vitest';
import { needsChosen } from './check-profile.ts';
import { conceptsAmong, conceptsOf } from './concepts.ts';
import { fiveLevelFramework } from './five-level.ts';
import { madeUpIndicator, madeUpWith } from './made-up-cases.ts';
import { Profile } from './profile.ts';

const five = fiveLevelFramework();
const profileOf = (differs: object) =>
  Profile.parse({ framework: { id: five.id, version: five.version }, ...differs });

describe('the same thing in two areas', () => {
  const twins = {
    areas: [
      { outcome: 'safe-from-abuse', chosen: ['safe-from-abuse.getting-risk-support.14'] },
      {
        outcome: 'crime-prevention',
        chosen: ['crime-prevention.getting-risk-support.03', 'crime-prevention.thriving.05'],
      },
    ],
  };

  test('FRM-18: it is one need, and strengths are none', () => {
    expect(needsChosen(five, profileOf(twins))).toEqual([
      'safe-from-abuse.getting-risk-support.14',
    ]);
    expect(needsChosen(five, profileOf({}))).toEqual([]);
  });

  test('FRM-18: 19 statements say the same as another, so 318 statements are 299 concepts', () => {
    expect(five.indicators.filter(({ sameAs }) => sameAs !== undefined)).toHaveLength(19);
    expect(conceptsOf(five)).toHaveLength(299);
    expect(conceptsAmong(five, ['nothing like it'])).toEqual([]);
  });

  test('FRM-18: one need is enough where the twins are a strength and a need', () => {
    const mixed = madeUpWith([
      madeUpIndicator('a', { polarity: 'strength' }),
      madeUpIndicator('b', { sameAs: 'a' }),
    ]);
    const areas = [{ outcome: 'play', chosen: ['a'] }];
    const profile = Profile.parse({ framework: { id: 'made-up', version: '1' }, areas });
    expect(needsChosen(mixed, profile)).toEqual(['a']);
  });

  test('FRM-18: statements that point at each other in a row are one concept, with all their flags', () => {
    const row = madeUpWith([
      madeUpIndicator('c', { sameAs: 'b' }),
      madeUpIndicator('b', { sameAs: 'a', flags: ['safeguarding-consult'] }),
      madeUpIndicator('a'),
      madeUpIndicator('d'),
    ]);
    expect(
      conceptsOf(row).map(({ id, flags, indicators }) => [id, indicators.length, flags]),
    ).toEqual([
      ['a', 3, ['safeguarding-consult']],
      ['d', 1, []],
    ]);
  });

  test('FRM-18: a framework that was never checked does not hang', () => {
    const round = madeUpWith([
      madeUpIndicator('a', { sameAs: 'b' }),
      madeUpIndicator('b', { sameAs: 'a' }),
    ]);
    expect(conceptsOf(round).flatMap(({ indicators }) => indicators)).toHaveLength(2);
    expect(conceptsOf(madeUpWith([madeUpIndicator('a', { sameAs: 'gone' })]))).toHaveLength(1);
  });
});
