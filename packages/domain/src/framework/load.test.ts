import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fiveLevelFramework } from './five-level.ts';
import { loadFramework } from './load.ts';
import { madeUp } from './made-up-cases.ts';
import { yorkFramework } from './york.ts';

const frameworks = [fiveLevelFramework(), yorkFramework(), madeUp];
const problemsIn = (file: unknown) => {
  const loaded = loadFramework(file);
  return loaded.ok ? [] : loaded.problems;
};

describe('a framework file', () => {
  test.each(frameworks)(
    'FRM-8: $id loads as text and as a value, and is what was written',
    (one) => {
      expect(loadFramework(JSON.stringify(one))).toEqual({ ok: true, framework: one });
      expect(loadFramework(one)).toEqual({ ok: true, framework: one });
      const marked = { ...one, title: 'A \uFEFF title' };
      expect(loadFramework(`\uFEFF${JSON.stringify(marked)}`)).toEqual({
        ok: true,
        framework: marked,
      });
    },
  );

  const [low, high] = madeUp.levels;
  const [first, ...others] = madeUp.indicators;
  if (!low || !high || !first) throw new Error('The made-up framework has lost its parts.');
  const { title: _, ...untitled } = madeUp;
  test.each([
    ['text that is not JSON', '{"schema":', '', /not JSON/],
    ['no text', '', '', /not JSON/],
    ['nothing', null, '', /It is missing, or is not a group of fields\./],
    ['a list', [], '', /not a group of fields/],
    ['a field is missing', untitled, 'title', /It is missing, or is not words\./],
    ['a field is empty', { ...madeUp, title: ' ' }, 'title', /^It is empty\.$/],
    ['an unknown field', { ...madeUp, colour: 'red' }, 'colour', /no such field/],
    [
      'an unknown field inside',
      { ...madeUp, levels: [{ ...low, colour: 1 }, high] },
      'levels[0].colour',
      /no such field/,
    ],
    [
      'another format',
      { ...madeUp, schema: 'threshold-framework/1' },
      'schema',
      /^It is not one of: threshold-framework\/2\.$/,
    ],
    [
      'a word that is not in the list',
      { ...madeUp, levels: [low, { ...high, asks: 'luck' }] },
      'levels[1].asks',
      /not one of: nothing-more, /,
    ],
    [
      'a number in words',
      { ...madeUp, levels: [low, { ...high, level: 'two' }] },
      'levels[1].level',
      /not a number/,
    ],
    [
      'a number below 1',
      { ...madeUp, levels: [{ ...low, level: 0 }, high] },
      'levels[0].level',
      /too small/,
    ],
    [
      'half a level',
      { ...madeUp, levels: [low, { ...high, level: 1.5 }] },
      'levels[1].level',
      /not a whole number/,
    ],
    [
      'a percentage above 100',
      {
        ...madeUp,
        indicators: [{ ...first, measure: { of: 'attendance-percent', below: 101 } }, ...others],
      },
      'indicators[0].measure.below',
      /too big/,
    ],
    ['an id with a space', { ...madeUp, id: 'made up' }, 'id', /small letters, digits and hyphens/],
    [
      'a year in words',
      { ...madeUp, source: { ...madeUp.source, guidance: { name: 'WT', edition: 'new' } } },
      'source.guidance.edition',
      /Give the year/,
    ],
    ['a day that is none', { ...madeUp, validFrom: 'soon' }, 'validFrom', /YYYY-MM-DD/],
    [
      'no stage of need',
      { ...madeUp, levels: [{ ...low, mapsTo: { ...low.mapsTo, stages: [] } }, high] },
      'levels[0].mapsTo.stages',
      /It is empty/,
    ],
    [
      'parts that disagree',
      { ...madeUp, counts: { ...madeUp.counts, total: 9 } },
      'counts.total',
      /8 indicators, but the total says 9/,
    ],
    [
      'an indicator twice',
      { ...madeUp, indicators: [first, first, ...others.slice(1)] },
      'indicators[1]',
      /play-1 is there twice/,
    ],
  ])('FRM-8: does not load, and says where and why: %s', (_name, file, path, words) => {
    const problem = problemsIn(file).find((one) => one.path === path);
    expect(problem?.message).toMatch(words);
  });

  test('FRM-8: it says everything that is wrong, not only the first thing', () => {
    expect(
      problemsIn({ ...madeUp, id: 1, version: 2, colour: 'red', taste: 'sweet' }),
    ).toHaveLength(4);
  });

  const throwing = {
    get schema(): never {
      throw new Error('no');
    },
  };
  test('FRM-8: it never throws, not even where reading a field does', () => {
    expect(problemsIn(throwing)).toEqual([
      { path: '', message: 'The file cannot be read: it is not plain data.' },
    ]);
    const round: Record<string, unknown> = { ...madeUp };
    round['levels'] = [round];
    expect(problemsIn(round).length).toBeGreaterThan(0);
    expect(problemsIn('['.repeat(200_000)).length).toBe(1);
    fc.assert(fc.property(fc.anything(), (file) => problemsIn(file).length > 0));
    fc.assert(fc.property(fc.json(), (file) => problemsIn(file).length > 0));
  });

  test('FRM-8: one field changed into something else: it loads, or says what is wrong with a sentence', () => {
    const fields = fc.constantFrom(...Object.keys(madeUp));
    fc.assert(
      fc.property(fields, fc.anything(), (field, value) => {
        const problems = problemsIn({ ...madeUp, [field]: value });
        expect(problems.filter(({ message }) => message.length < 10)).toEqual([]);
      }),
    );
  });
});
