import { describe, expect, test } from 'vitest';
import { actionFor, indicatorsFor } from './cells.ts';
import { fiveLevelFramework } from './five-level.ts';
import { levelNumbers } from './level.ts';
import { madeUp, madeUpIndicator, madeUpWith } from './made-up-cases.ts';
import { outcomeKeys, outcomeNamed } from './outcome.ts';
import { ThresholdFramework } from './schema.ts';
import { yorkFramework } from './york.ts';

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
    const positions = indicatorsFor(framework, 'health', 2).map(({ source }) => source?.position);
    expect(positions).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
  });

  test('FRM-3: it says of itself that it is a guide and never a score', () => {
    expect(framework.notice).toMatch(/never a score/);
  });
});

describe('a framework that contradicts itself', () => {
  const [first, second, ...others] = framework.indicators;
  const [low, ...higher] = framework.levels;
  const [override] = framework.cellOverrides;
  if (!first || !second || !low || !override) throw new Error('The framework has lost its parts.');
  const and = [second, ...others];
  test.each([
    [
      'an indicator is missing',
      { indicators: and },
      /education level 1 holds 3, but the counts say 4/,
    ],
    ['the total is wrong', { counts: { ...framework.counts, total: 317 } }, /total says 317/],
    [
      'a cell is not counted',
      { counts: { ...framework.counts, cells: { ...framework.counts.cells, housing: {} } } },
      /housing level 1 holds 3, but the counts say nothing/,
    ],
    [
      'the counts name a cell that is not there',
      { counts: { ...framework.counts, cells: { ...framework.counts.cells, luck: { 1: 0 } } } },
      /not there: luck level 1/,
    ],
    [
      'the counts name a level that is not there',
      {
        counts: {
          ...framework.counts,
          cells: {
            ...framework.counts.cells,
            finance: { ...framework.counts.cells['finance'], 6: 0 },
          },
        },
      },
      /not there: finance level 6/,
    ],
    [
      'an id is there twice',
      { indicators: [{ ...first, id: second.id }, ...and] },
      /is there twice/,
    ],
    ['a flag nobody defined', { indicators: [{ ...first, flags: ['lucky'] }, ...and] }, /lucky/],
    [
      'it names an indicator that is not there',
      { indicators: [{ ...first, sameAs: 'x.y.1' }, ...and] },
      /x\.y\.1/,
    ],
    [
      'an indicator says the same as itself',
      { indicators: [{ ...first, sameAs: first.id }, ...and] },
      /the same as itself/,
    ],
    [
      'two indicators point at each other',
      {
        indicators: [{ ...first, sameAs: second.id }, { ...second, sameAs: first.id }, ...others],
      },
      /the same as itself/,
    ],
    [
      'the number and the key of a level disagree',
      { indicators: [{ ...first, levelKey: 'getting-help' }, ...and] },
      /says level 1 and getting-help/,
    ],
    [
      'an indicator of an area that is not there',
      { indicators: [{ ...first, outcome: 'luck' }, ...and] },
      /luck level 1 is not a cell/,
    ],
    [
      'a level is missing',
      { levels: higher },
      /Number the levels upwards from 1: this is 2, not 1/,
    ],
    [
      'a level is missing at the top',
      { levels: framework.levels.slice(0, 4) },
      /level 5 is not a cell/,
    ],
    [
      'two levels have one key',
      { levels: [{ ...low, key: 'getting-advice' }, ...higher] },
      /getting-advice is there twice/,
    ],
    [
      'an area is there twice',
      { outcomes: [...framework.outcomes, ...framework.outcomes] },
      /finance is there twice/,
    ],
    [
      'two readings of one cell',
      { cellOverrides: [override, override] },
      /safe-from-abuse level 5 is there twice/,
    ],
    [
      'another reading, and the printed words are lost',
      { printedActions: [] },
      /the words as printed are not kept/,
    ],
    [
      'a cell is said to be empty and is not',
      { notPrinted: [{ outcome: 'housing', level: 1, why: 'No room.' }] },
      /housing level 1 is said to hold nothing/,
    ],
    ['it ends before it starts', { validTo: '2026-11-21' }, /stops holding before it starts/],
    ['a day that does not exist', { validFrom: '2026-02-30' }, /a day that exists/],
    ['no levels at all', { levels: [] }, /levels/],
  ])('FRM-2: does not load: %s', (_, differs, words) => {
    const checked = ThresholdFramework.safeParse({ ...framework, ...differs });
    expect(checked.success).toBe(false);
    expect(checked.error?.message).toMatch(words);
  });

  test('FRM-2: a framework that holds for one day only does load', () => {
    const checked = ThresholdFramework.safeParse({ ...framework, validTo: framework.validFrom });
    expect(checked.success).toBe(true);
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

  test('FRM-4: a level that is not there gets the safeguarding lead, and asks for nothing else', () => {
    expect(actionFor(framework, 'housing', 6)).toEqual({
      action: 'Talk to the named safeguarding lead.',
      asks: null,
      asPrinted: null,
      reason: null,
      confirmWithPartnership: false,
    });
  });

  test('FRM-4: a reading whose printed words are lost says that there are none', () => {
    expect(
      actionFor({ ...framework, printedActions: [] }, 'safe-from-abuse', 5).asPrinted,
    ).toBeNull();
  });

  test('FRM-3: indicators whose place in the source is not known come last', () => {
    const lost = madeUpWith([
      madeUpIndicator('lost', { source: null }),
      ...madeUp.indicators.filter(({ id }) => id !== 'rest-1'),
    ]);
    expect(indicatorsFor(lost, 'play', 1).map(({ id }) => id)).toEqual([
      'play-1',
      'play-2',
      'lost',
    ]);
  });
});

describe('any framework', () => {
  test('FRM-5: two levels and two areas with words of their own load like any other', () => {
    expect(ThresholdFramework.parse(madeUp)).toEqual(madeUp);
  });

  test('FRM-6: York: four steps, three areas, no statement made up, and every empty cell says why', () => {
    const york = yorkFramework();
    expect(yorkFramework()).toBe(york);
    expect(york.levels.map(({ name }) => name)).toEqual([
      'Low-level need',
      'Emerging need',
      'Complex need',
      'Child protection',
    ]);
    expect(york.levels.map(({ mapsTo }) => mapsTo.legal.at(-1))).toEqual([
      's10',
      's10',
      's17',
      's47',
    ]);
    expect(york.outcomes).toHaveLength(3);
    expect(york.indicators).toEqual([]);
    expect(york.notPrinted).toHaveLength(12);
  });

  const names = [
    ['education', 'Getting a good education', 'education'],
    ['the words of the source', 'Improved physical and mental health', 'health'],
    ['the national words', 'improved mental and physical health ', 'health'],
    ['the words of the programme guidance', 'Better managed substance use', 'substance-use'],
    ['the words of the programme guidance', 'Families diverted from crime', 'crime-prevention'],
    ['the key', 'finance', 'finance'],
    ['no name in print', 'Happiness', null],
    ['nothing', ' ', null],
  ] as const;
  test.each(names)('FRM-7: an outcome has one key under all its names: %s', (_, name, key) => {
    expect(outcomeNamed(framework, name)?.key ?? null).toBe(key);
  });

  test('FRM-7: a name that two areas share names neither', () => {
    const [play, rest] = madeUp.outcomes;
    if (!play || !rest) throw new Error('The made-up framework has lost its areas.');
    const shared = { ...madeUp, outcomes: [play, { ...rest, nationalName: 'Play' }] };
    expect(outcomeNamed(shared, 'play')).toBeNull();
    expect(outcomeNamed(shared, 'rest')?.key).toBe('rest');
  });
});
