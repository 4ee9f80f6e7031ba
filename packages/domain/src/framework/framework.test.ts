import { describe, expect, test } from 'vitest';
import { actionFor, indicatorsFor } from './cells.ts';
import { fiveLevelFramework } from './five-level.ts';
import { levelNumbers } from './level.ts';
import { outcomeKeys } from './outcome.ts';
import { ThresholdFramework } from './schema.ts';

const framework = fiveLevelFramework();

/** Counted by hand in the source, cell by cell: levels 1 to 5. */
const printedCounts = {
  education: [4, 8, 9, 8, 5],
  'early-years': [9, 7, 7, 5, 6],
  health: [11, 12, 11, 9, 10],
  'substance-use': [3, 6, 5, 5, 5],
  'family-relationships': [6, 8, 9, 8, 7],
  'safe-from-abuse': [8, 4, 14, 14, 16],
  'crime-prevention': [5, 4, 3, 8, 8],
  'domestic-abuse': [6, 2, 6, 6, 6],
  housing: [3, 2, 2, 3, 3],
  finance: [2, 3, 4, 2, 1],
};

describe('the five-level framework', () => {
  test('FRM-1: 5 levels, 10 outcomes, 318 indicators', () => {
    expect(framework.levels.map(({ level }) => level)).toEqual([...levelNumbers]);
    expect(framework.outcomes.map(({ key }) => key)).toEqual([...outcomeKeys]);
    expect(framework.indicators).toHaveLength(318);
  });

  test.each(outcomeKeys)('FRM-1: %s, counted cell by cell', (outcome) => {
    expect(levelNumbers.map((level) => indicatorsFor(framework, outcome, level).length)).toEqual(
      printedCounts[outcome],
    );
  });

  test('FRM-1: per level 57, 56, 70, 68, 67', () => {
    const perLevel = levelNumbers.map(
      (level) => framework.indicators.filter((one) => one.level === level).length,
    );
    expect(perLevel).toEqual([57, 56, 70, 68, 67]);
  });

  test('FRM-1: it is read and checked once', () => {
    expect(fiveLevelFramework()).toBe(framework);
  });

  test('FRM-3: the indicators of a cell stand in the order of the source', () => {
    const positions = indicatorsFor(framework, 'health', 2).map(({ source }) => source.position);
    expect(positions).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
  });

  test('FRM-3: it says of itself that it is a guide and never a score', () => {
    expect(framework.notice).toMatch(/never a score/);
  });
});

describe('a framework that contradicts itself', () => {
  const [first, ...others] = framework.indicators;
  if (!first) throw new Error('The framework has no indicators.');
  test.each([
    ['an indicator is missing', { indicators: others }, /but the counts say/],
    [
      'an id is there twice',
      { indicators: [...others, { ...first, id: others[0]?.id }] },
      /same id/,
    ],
    ['a flag nobody defined', { indicators: [{ ...first, flags: ['lucky'] }, ...others] }, /lucky/],
    [
      'it names an indicator that is not there',
      { indicators: [{ ...first, sameAs: 'x.y.1' }, ...others] },
      /x\.y\.1/,
    ],
    ['a level is missing', { levels: framework.levels.slice(1) }, /levels/],
    ['the total is wrong', { counts: { ...framework.counts, total: 317 } }, /total says 317/],
  ])('FRM-2: does not load: %s', (_, differs, words) => {
    const checked = ThresholdFramework.safeParse({ ...framework, ...differs });
    expect(checked.success).toBe(false);
    expect(checked.error?.message).toMatch(words);
  });
});

describe('what a practitioner does', () => {
  test('FRM-4: abuse and exploitation, level 5: refer, whatever the source prints', () => {
    const cell = actionFor(framework, 'safe-from-abuse', 5);
    expect(cell.action).toMatch(/^Refer to children's social care/);
    expect(cell.asPrinted).toMatch(/early help assessment/);
    expect(cell.reason).toBeTruthy();
    expect(cell.confirmWithPartnership).toBe(true);
  });

  test('FRM-4: the other 49 cells follow their level', () => {
    const followed = outcomeKeys.flatMap((outcome) =>
      framework.levels.filter(
        ({ level, practitionerAction }) =>
          actionFor(framework, outcome, level).action === practitionerAction,
      ),
    );
    expect(followed).toHaveLength(49);
  });

  test('FRM-4: at level 5 no cell stops at an early help assessment', () => {
    for (const outcome of outcomeKeys)
      expect(actionFor(framework, outcome, 5).action).toMatch(/social care/);
  });
});
