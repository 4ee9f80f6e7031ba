import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSchools } from './school-year.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'waymark-terms-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string) {
  const file = path.join(folder, 'terms.json');
  writeFileSync(file, text);
  return readSchools(file);
}

test('a school calendar is read as the partnership writes it', () => {
  const calendar = {
    dayStarts: '08:45',
    halfTerms: [{ name: 'Autumn 1', firstDay: '2026-09-02', lastDay: '2026-10-23' }],
    closedOn: [],
  };
  expect(read(JSON.stringify(calendar))).toEqual({ schools: calendar });
});

test.each([
  ['no calendar', '[]', /:/],
  ['no JSON', 'Autumn: September', /not JSON/],
  [
    'terms the wrong way round',
    '{"dayStarts":"08:45","closedOn":[],"halfTerms":[{"name":"a","firstDay":"2026-10-01","lastDay":"2026-09-01"}]}',
    /A half term ends after it begins/,
  ],
])('%s is left aside, and why is said', (_, text, why) => {
  expect(read(text)).toEqual({ problem: expect.stringMatching(why) });
});

test('a file that is not there is said to be so', () => {
  expect(readSchools(path.join(folder, 'nothing.json'))).toEqual({
    problem: 'it cannot be opened',
  });
});
