import { describe, expect, it } from 'vitest';

import { compare, type TableHashes } from './compare.ts';

const table = (name: string, ...hashes: string[]): TableHashes => ({
  name,
  rows: hashes.length,
  digest: hashes.toSorted().join(),
  hashes,
});

describe('comparing two databases', () => {
  it('finds nothing where every row is in both, in whatever order', () => {
    const difference = compare(
      [table('a', 'x', 'y', 'y'), table('b')],
      [table('b'), table('a', 'y', 'x', 'y')],
    );
    expect(difference).toEqual({ tables: 2, rows: 3, differing: 0, differingTables: [] });
  });

  it.each([
    ['a row that is missing', [table('a', 'x')], 1],
    ['a row more', [table('a', 'x', 'y', 'z')], 1],
    ['a row that was changed', [table('a', 'x', 'z')], 2],
    ['a row twice', [table('a', 'x', 'y', 'y')], 1],
    ['a table that is missing', [], 2],
  ])('finds %s', (_what, other, differing) => {
    const difference = compare([table('a', 'x', 'y')], other);
    expect(difference).toMatchObject({ differing, differingTables: ['a'] });
  });
});
