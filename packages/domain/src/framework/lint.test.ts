import { describe, expect, test } from 'vitest';
import { fiveLevelFramework } from './five-level.ts';
import { LintSettings, defaultLintSettings, lintFramework } from './lint.ts';
import { lintKinds } from './lint/finding.ts';
import { madeUp, madeUpIndicator, madeUpWith } from './made-up-cases.ts';
import type { ThresholdFramework } from './schema.ts';

const five = fiveLevelFramework();
const [fine, ask] = madeUp.levels;
const [play, rest] = madeUp.outcomes;
const [first, ...others] = madeUp.indicators;
if (!fine || !ask || !play || !rest || !first)
  throw new Error('The made-up framework has lost its parts.');
const changed = (differs: Partial<ThresholdFramework>) =>
  lintFramework({ ...madeUp, ...differs }).map(({ kind, where, message }) => [
    kind,
    where,
    message,
  ]);

describe('what the lint finds', () => {
  test('FRM-21: a framework with nothing to find has no findings', () => {
    expect(lintFramework(madeUp)).toEqual([]);
  });

  const assess = {
    outcome: 'rest',
    level: 2,
    text: 'Complete an assessment.',
    asks: 'complete-assessment',
  } as const;
  const printedActions = madeUp.printedActions.slice(0, 1).concat(assess);
  const override = {
    outcome: 'rest',
    level: 2,
    elsewhere: "Ring children's social care.",
    safeReading: "Ring children's social care.",
    asks: 'social-care',
    reason: 'A slip.',
    confidence: 'high',
    confirmWithPartnership: true,
  } as const;

  test('FRM-21: a cell that asks for an assessment where its level asks for social care', () => {
    expect(changed({ printedActions })).toEqual([
      [
        'contradictory-action',
        'rest level 2',
        "The printed action asks for an early help assessment to be completed; level 2 asks for children's social care, and so do 1 of its other cells. No other reading is given.",
      ],
    ]);
  });

  test('FRM-4: another reading is told with the slip, and a reading that asks for less is found too', () => {
    expect(changed({ printedActions, cellOverrides: [override] })[0]?.[2]).toMatch(
      /Read as: Ring children's social care\.$/,
    );
    expect(
      changed({ printedActions, cellOverrides: [{ ...override, asks: 'complete-assessment' }] })[1],
    ).toEqual([
      'contradictory-action',
      'rest level 2',
      "The reading to follow asks for an early help assessment to be completed, but level 2 asks for children's social care.",
    ]);
  });

  test('FRM-21: a label that is mended while the words are not', () => {
    const mended = { ...assess, asks: 'social-care' } as const;
    const silent = (where: string) => [
      'contradictory-action',
      where,
      'It is said to ask for children\'s social care, but its words do not: "Complete an assessment."',
    ];
    expect(changed({ printedActions: [mended] })).toEqual([silent('rest level 2')]);
    expect(changed({ levels: [fine, { ...ask, practitionerAction: assess.text }] })).toEqual([
      silent('level 2'),
    ]);
    expect(changed({ cellOverrides: [{ ...override, safeReading: assess.text }] })).toEqual([
      silent('rest level 2'),
    ]);
    expect(
      changed({
        printedActions: [{ ...assess, outcome: 'play', level: 1, asks: 'nothing-more' }, mended],
      }),
    ).toEqual([
      silent('rest level 2'),
      [
        'contradictory-action',
        'rest level 2',
        "It is said to ask for children's social care, but play level 1 has the same words and asks for nothing more.",
      ],
    ]);
  });

  test('FRM-21: a level that asks for less than the one below it', () => {
    const levels = [
      { ...fine, asks: 'social-care' as const, practitionerAction: 'Refer.' },
      { ...ask, asks: 'services-act' as const },
    ];
    expect(changed({ levels, printedActions: [] })).toEqual([
      [
        'falling-action',
        'level 2',
        "It asks the services that know the family to act; level 1, below it, asks for children's social care.",
      ],
    ]);
    expect(
      changed({ levels: [{ ...fine, asks: 'social-care', practitionerAction: 'Refer.' }, ask] }),
    ).toEqual([]);
  });

  test('FRM-21: the same words twice, whatever case and punctuation, once said to be the same or not', () => {
    const twin = madeUpIndicator('rest-1', {
      outcome: 'rest',
      text: `${first.text.toUpperCase()}!`,
    });
    const rests = others.filter(({ id }) => id !== 'rest-1');
    const found = (indicators: typeof others) =>
      lintFramework(madeUpWith(indicators)).map(({ kind, where, message }) => [
        kind,
        where,
        message,
      ]);
    expect(found([first, ...rests, twin])).toEqual([
      [
        'duplicate',
        'rest-1',
        'It has the same words as play-1. Say so with sameAs, or it counts twice.',
      ],
    ]);
    expect(found([first, ...rests, { ...twin, sameAs: 'play-1' }])).toEqual([
      ['duplicate', 'rest-1', 'It says the same as play-1. It counts once.'],
    ]);
    expect(found([{ ...first, sameAs: 'rest-1' }, ...rests, twin])).toEqual([
      ['duplicate', 'play-1', 'It says the same as rest-1. It counts once.'],
    ]);
  });

  test('FRM-21: only the other cells of the same level are counted', () => {
    const [known] = madeUp.printedActions;
    if (!known) throw new Error('The made-up framework has lost its actions.');
    const levels = [{ ...fine, asks: 'social-care' as const, practitionerAction: 'Refer.' }, ask];
    const both = [{ ...known, level: 1 }, known, assess];
    expect(changed({ levels, printedActions: both })[0]?.[2]).toMatch(
      /and so do 1 of its other cells/,
    );
  });

  test('FRM-21: one statement at two levels, the higher one first in the file', () => {
    const indicators = madeUp.indicators.map((one) =>
      one.id === 'rest-3' ? { ...one, sameAs: 'rest-1' } : one,
    );
    const reversed = indicators.toReversed();
    expect(changed({ indicators: reversed })).toContainEqual([
      'two-levels',
      'rest-1',
      'The same statement stands at levels 1 and 2.',
    ]);
  });

  test('FRM-21: an empty cell, with a reason or without, and one with a single statement', () => {
    const without = (ids: string[]) =>
      madeUpWith(madeUp.indicators.filter(({ id }) => !ids.includes(id)));
    expect(lintFramework(without(['rest-3', 'rest-4']))).toEqual([
      {
        kind: 'empty-cell',
        where: 'rest level 2',
        message: 'It holds no statement. Nothing says why.',
      },
    ]);
    const said = {
      ...without(['rest-3', 'rest-4']),
      notPrinted: [
        { outcome: 'play', level: 9, why: 'Elsewhere.' },
        { outcome: 'rest', level: 2, why: 'No room.' },
      ],
    };
    expect(lintFramework(said)[0]?.message).toBe('It holds no statement. No room.');
    expect(lintFramework(without(['rest-3']))[0]?.kind).toBe('thin-cell');
  });

  test('FRM-21: a statement without a source, or from another document', () => {
    const source = { doc: 'elsewhere.txt', outcome: 'Play', level: 1, position: 1 };
    expect(changed({ indicators: [{ ...first, source: null }, ...others] })).toEqual([
      ['missing-source', 'play-1', 'It does not say where it comes from.'],
    ]);
    expect(changed({ indicators: [{ ...first, source }, ...others] })).toEqual([
      [
        'missing-source',
        'play-1',
        'It names elsewhere.txt, which is not the document of this framework.',
      ],
    ]);
  });

  test('FRM-21: counts that do not agree, in a framework that was never loaded', () => {
    expect(changed({ counts: { ...madeUp.counts, total: 9 } })).toEqual([
      ['wrong-count', 'counts.total', '8 indicators, but the total says 9.'],
    ]);
  });

  test('FRM-17: a same-day statement is found below social care, and is no finding where social care is asked for', () => {
    const flags = ['safeguarding-consult'];
    expect(changed({ indicators: [{ ...first, flags }, ...others] })).toEqual([
      [
        'consult-below-social-care',
        'level 1',
        '1 of its statements need a talk with the safeguarding lead the same day, whatever the level.',
      ],
    ]);
    const above = others.map((one) => (one.id === 'rest-3' ? { ...one, flags } : one));
    expect(changed({ indicators: [first, ...above] })).toEqual([]);
  });

  const bad = 'Refer it on. In an emergency call 999 or 101.';
  test.each([
    ['the action of a level', { levels: [{ ...fine, practitionerAction: bad }, ask] }, 'level 1'],
    [
      'a printed action',
      { printedActions: [{ ...assess, asks: 'social-care' as const, text: `Refer. ${bad}` }] },
      'rest level 2',
    ],
    ['a reading to follow', { cellOverrides: [{ ...override, safeReading: bad }] }, 'rest level 2'],
    ['a statement', { indicators: [{ ...first, text: bad }, ...others] }, 'play-1'],
    ['a note', { indicators: [{ ...first, note: 'Call 101/999.' }, ...others] }, 'play-1'],
    ['how to use it', { howToUse: [bad] }, 'howToUse.0'],
    ['its notice', { notice: bad }, 'notice'],
    ['what a flag means', { flagDefinitions: { danger: bad } }, 'danger'],
    ['a rule', { rules: { danger: bad } }, 'danger'],
  ])('FRM-23: 999 or 101 in %s', (_, differs, where) => {
    expect(changed(differs)).toEqual([
      ['wrong-number', where, 'It offers 999 or 101. In immediate danger it is 999 only.'],
    ]);
  });

  test.each([
    '999 or 101',
    '999  or  101',
    '999/101',
    '999 / 101',
    '101 or 999',
    '101  or  999',
    '101/999',
    '101 / 999',
  ])('FRM-23: written as %s', (numbers) => {
    expect(changed({ notice: `Call ${numbers}.` })).toHaveLength(1);
  });

  test('FRM-23: 101 for a report that is not urgent is left alone', () => {
    const note = 'Report it to the police (101; 999 if immediate).';
    expect(changed({ indicators: [{ ...first, note }, ...others] })).toEqual([]);
  });

  test.each([
    ['the name of a level', 'Are you doing fine?', 'doing fine'],
    ['the word for levels', 'This stage of life', 'stage'],
    ['a word that is one everywhere', 'At risk', 'risk'],
  ])('FRM-26: %s in a name for families', (_, familyName, word) => {
    expect(changed({ outcomes: [{ ...play, familyName }, rest] })).toEqual([
      ['family-words', 'play', `Its name for families says "${word}".`],
    ]);
  });

  test('FRM-26: half a level word is none', () => {
    expect(changed({ outcomes: [{ ...play, familyName: 'Backstage, asterisks' }, rest] })).toEqual(
      [],
    );
  });

  test('FRM-21: against which edition it is read is a setting', () => {
    const settings = LintSettings.parse({ ...defaultLintSettings, guidanceEdition: '2028' });
    expect(lintFramework(madeUp, settings).map(({ kind }) => kind)).toEqual(['old-guidance']);
    expect(LintSettings.safeParse({ ...settings, guidanceEdition: 'next' }).success).toBe(false);
  });

  test('FRM-21: findings come in the order of their kinds', () => {
    const kinds = lintFramework(five).map(({ kind }) => lintKinds.indexOf(kind));
    expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
  });
});
