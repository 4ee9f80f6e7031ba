import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clocks } from '../clock/clocks.ts';
import { assessmentBands, spread } from './spread.ts';

describe('how long it took', () => {
  test('MEA-14: a length at a limit is within it, one more is not', () => {
    expect(spread([0, 10, 11, 40, 41, 45, 46, 90], assessmentBands)).toEqual([
      { over: null, upTo: 10, count: 2 },
      { over: 10, upTo: 20, count: 1 },
      { over: 20, upTo: 30, count: 0 },
      { over: 30, upTo: 40, count: 1 },
      { over: 40, upTo: 45, count: 2 },
      { over: 45, upTo: null, count: 2 },
    ]);
  });

  test('MEA-14: without a limit there is one band', () => {
    expect(spread([1, 2], [])).toEqual([{ over: null, upTo: null, count: 2 }]);
  });

  test('MEA-14: the last band before late ends where the clock of an assessment does', () => {
    expect(clocks.assessment.limit).toEqual({
      unit: 'working-days',
      count: assessmentBands.at(-1),
    });
  });

  test('MEA-14: everything is in exactly one band', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100)), (lengths) => {
        const bands = spread(lengths, assessmentBands);
        expect(bands.reduce((total, { count }) => total + count, 0)).toBe(lengths.length);
      }),
    );
  });
});
