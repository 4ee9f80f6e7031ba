import { describe, expect, test } from 'vitest';
import { figureOf } from './figure.ts';
import { measures } from './measures.ts';
import { seedFigures } from './seeds.ts';

describe('what the sources print', () => {
  test.each(seedFigures)(
    'MEA-13: $source, $counts.measure: $printed printed, $ours ours',
    ({ counts, ours, printed, status }) => {
      expect(figureOf(counts).shown).toBe(ours);
      const statuses = {
        reproduced: printed === ours,
        slip: printed !== '' && printed !== ours,
        added: printed === '',
      };
      expect(statuses[status]).toBe(true);
    },
  );

  test('MEA-13: two slips of arithmetic are found, and both are told beside their measure', () => {
    const slips = seedFigures.filter(({ status }) => status === 'slip');
    expect(slips.map(({ counts }) => counts.measure)).toEqual(['M7', 'M9']);
    expect(measures.M7.caveats.join(' ')).toContain('42.873');
    expect(measures.M9.caveats.join(' ')).toContain('1,331');
  });

  test('MEA-13: the shares of M8 make the whole', () => {
    const shown = seedFigures.filter(({ counts }) => ['M8a', 'M8b'].includes(counts.measure));
    expect(shown.map(({ counts }) => figureOf(counts).value)).toEqual([33.8, 66.2]);
  });
});
