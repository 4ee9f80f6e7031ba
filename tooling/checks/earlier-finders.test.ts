import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(root + path, 'utf8');

/** The rows of the table: an ID, and the files whose tests name it. */
const rows = [...read('docs/earlier-finders.md').matchAll(/^\| ([DS]\d+) \|(.+)\|$/gm)].map(
  ([, id = '', rest = '']) => ({
    id,
    files: [...rest.matchAll(/`([^`]+\.ts)`/g)].map(([, file = '']) => file),
  }),
);

const upTo = (letter: string, last: number) =>
  Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);

test('every defect and every case of earlier finders has a row', () => {
  expect(rows.map(({ id }) => id)).toEqual([...upTo('D', 14), ...upTo('S', 18)]);
});

test.each(rows)('$id is named by a test in each file that holds it', ({ id, files }) => {
  expect(files).not.toEqual([]);
  const named = new RegExp(`['"\`][^'"\`\\n]*\\b${id}\\b`);
  for (const file of files) expect(read(file), file).toMatch(named);
});
