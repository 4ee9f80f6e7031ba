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
    for (const [table, columns] of Object.entries(dataMap)) {
      expect(assessment).toContain(`#### ${table}\n`);
      for (const [column, { holds, about, purpose }] of Object.entries(columns)) {
        expect(assessment).toContain(`| ${column} | ${about} | ${holds} | ${purpose} |`);
        if (holds === 'words' && about !== 'nobody')
          expect(notice.toLowerCase()).toContain(`${purpose.toLowerCase()}\n`);
      }
    }
  });
});
