import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { testPlacesFile } from '../testing/made-up-places.ts';
import { openAtlas } from './atlas.ts';

let folder: string;
let said: string[];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-atlas-'));
  said = [];
});

afterEach(() => rm(folder, { recursive: true }));

const open = async (content: string | Uint8Array | null, areas: readonly string[] = []) => {
  const placesFile = path.join(folder, 'places');
  if (content !== null) await writeFile(placesFile, content);
  return openAtlas({ placesFile, areas }, (line) => said.push(line));
};

describe('NAV-46 the table of postcodes', () => {
  test('that was imported is used, with the areas that are set', async () => {
    const { table, areas } = await open(testPlacesFile(), ['X99000001']);
    expect(table?.outcodes.get('ZW2')?.latitude).toBeCloseTo(53.65, 4);
    expect([...areas]).toEqual(['X99000001']);
    expect(said).toEqual([]);
  });

  test('where none was imported the demo borough’s is used, and its area', async () => {
    const { table, areas } = await open(null);
    expect(table?.outcodes.has('ZW1')).toBe(true);
    expect([...areas]).toEqual(['X99000001']);
    expect([...(await open(null, ['ZW2'])).areas]).toEqual(['ZW2']);
  });

  test.each([
    ['empty', ''],
    ['nonsense', 'nonsense\nnonsense'],
    ['cut short', testPlacesFile().subarray(0, -3)],
  ])('that is %s is left aside, and said to be', async (_, content) => {
    expect((await open(content)).table).toBeNull();
    expect(said.join()).toContain('Import it again');
  });

  test('that cannot be opened is said so', () => {
    const { table } = openAtlas({ placesFile: folder, areas: [] }, (line) => said.push(line));
    expect(table).toBeNull();
    expect(said).toHaveLength(1);
  });
});
