import { describe, expect, it } from 'vitest';
import {
  areWordsAboutAbuse,
  isAboutAbuse,
  isAreaAboutAbuse,
  needAreaKeys,
  needAreas,
  needs,
  needsInArea,
  type DangerSignId,
  type NeedKey,
} from './index.ts';

describe('NAV-71 what is about abuse', () => {
  it('one area is, and every need of it; no other area is only about abuse', () => {
    expect(needAreaKeys.filter(isAreaAboutAbuse)).toEqual(['domestic-abuse']);
    const wholly = needAreas.filter(({ key }) => needsInArea(key).every(isAboutAbuse));
    expect(wholly.map(({ key }) => key)).toEqual(needAreaKeys.filter(isAreaAboutAbuse));
    expect(isAreaAboutAbuse(null)).toBe(false);
  });

  it.each<[string, NeedKey[], boolean]>([
    ['by a partner', ['domestic-abuse'], true],
    ['of a child', ['child-abuse'], true],
    ['beside something else', ['debt-money', 'domestic-abuse'], true],
    ['not named', ['bullying', 'child-mental-health'], false],
  ])('a need of another area is where its keys name it: %s', (_, keys, answer) => {
    expect(isAboutAbuse({ area: 'safe-from-abuse', keys })).toBe(answer);
    expect(isAboutAbuse({ area: 'domestic-abuse', keys })).toBe(true);
  });

  it('needs of other areas are among them', () => {
    const elsewhere = needs.filter((need) => isAboutAbuse(need) && !isAreaAboutAbuse(need.area));
    expect(elsewhere.map(({ id }) => id)).toEqual(['missed-midwife', 'someone-controls-my-money']);
  });

  it.each<[string, NeedKey[], DangerSignId[], boolean]>([
    ['a partner, likeliest', ['domestic-abuse', 'debt-money'], [], true],
    ['a child, likeliest', ['child-abuse'], [], true],
    ['a guess among others', ['debt-money', 'domestic-abuse'], [], false],
    ['a danger of it, whatever else', ['food-fuel'], ['being-hurt-now'], true],
    ['a danger of a grown-up to a child', [], ['grown-up-hurting-me'], true],
    ['another danger', [], ['nowhere-to-sleep'], false],
    ['nothing', [], [], false],
  ])('own words: %s', (_, keys, dangerSigns, answer) => {
    expect(areWordsAboutAbuse({ needs: keys.map((key) => ({ key })), dangerSigns })).toBe(answer);
  });
});
