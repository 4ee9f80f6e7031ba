import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packPlaces } from '@waymark/domain/place';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { findPostcodesIn } from './postcodes.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-postcodes-'));
  mkdirSync(join(folder, 'site'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const table = () => join(folder, 'site', 'postcodes.table');

it('DIR-12 knows the made-up borough where no table was imported', () => {
  const find = findPostcodesIn(folder);
  expect(find('ZW1 1AA')?.latitude).toBeCloseTo(54.6, 2);
  expect(find('TS18 1AA')).toBeUndefined();
});

function writeTable(): void {
  const place = {
    code: 'ZW7',
    middle: { latitude: 54.5, longitude: 1.5 },
    postcodes: [{ inward: 0, point: { latitude: 54.5, longitude: 1.5 }, council: 0, ended: false }],
  };
  const { header, body } = packPlaces(
    { councils: [], outcodes: [place], towns: [] },
    { made: '2026-11-22', attribution: '' },
  );
  writeFileSync(table(), Buffer.concat([Buffer.from(`${header}\n`), body]));
}

it('DIR-12 knows what the table knows', () => {
  writeTable();
  expect(findPostcodesIn(folder)('ZW7 0AA')).toMatchObject({ latitude: 54.5, longitude: 1.5 });
  expect(findPostcodesIn(folder)('ZW1 1AA')).toBeUndefined();
});

it('DIR-12 knows nothing from a table that is broken, and reads it only once', () => {
  writeFileSync(table(), 'not a table');
  const find = findPostcodesIn(folder);
  expect(find('ZW7 0AA')).toBeUndefined();
  writeTable();
  expect(find('ZW7 0AA')).toBeUndefined();
  expect(findPostcodesIn(folder)('ZW7 0AA')).toBeDefined();
});

it('DIR-12 knows nothing from a table that cannot be read at all', () => {
  mkdirSync(table());
  expect(findPostcodesIn(folder)('ZW7 0AA')).toBeUndefined();
});
