import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

import { dataMap } from '../index.ts';
import { documents } from './documents.ts';

const read = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../../../../${path}`, import.meta.url)), 'utf8');

describe('C17, C18 what is made from the data map', () => {
  test.each(Object.entries(documents))(
    '%s is as the map is: node packages/db/src/data-map/write.ts writes it again',
    (path, made) => {
      expect(read(path)).toBe(made());
    },
  );

  test('the assessment names every column, and the notice every kind of words about families', () => {
    const assessment = read('docs/dpia.md');
    const notice = read('docs/privacy-notice.md');
    const columns = Object.entries(dataMap).flatMap(([table, entries]) =>
      Object.entries(entries).map(([column, entry]) => ({ table, column, ...entry })),
    );
    const missing = columns.filter(
      ({ table, column, about, holds, purpose }) =>
        !assessment.includes(`#### ${table}\n`) ||
        !assessment.includes(`| ${column} | ${about} | ${holds} | ${purpose} |`),
    );
    const words = columns.filter(({ holds, about }) => holds === 'words' && about !== 'nobody');
    const untold = words.filter(
      ({ purpose }) => !notice.toLowerCase().includes(`${purpose.toLowerCase()}\n`),
    );
    expect(columns.length).toBeGreaterThan(400);
    expect([missing, untold]).toEqual([[], []]);
  });
});
