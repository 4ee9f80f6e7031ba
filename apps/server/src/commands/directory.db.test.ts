import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeArea } from '@waymark/db/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { createTestDirectory, type TestDirectory } from '../testing/test-directory.ts';
import { WrongUsage } from './command.ts';

let directory: TestDirectory;

beforeAll(async () => {
  directory = await createTestDirectory();
});
afterAll(() => directory.drop());
beforeEach(() => directory.empty());

const run = (...args: string[]) => directory.runImport(...args);

function file(content: unknown, name = 'page.json'): string {
  const path = join(directory.folder, name);
  const isText = typeof content === 'string' || content instanceof Uint8Array;
  writeFileSync(path, isText ? content : JSON.stringify(content));
  return path;
}

const stored = async () => {
  const rows = await directory.database.owner.sql<{ n: number }[]>`
    select count(*)::int as n from directory_service`;
  return rows[0]?.n;
};

const good = {
  id: 1,
  name: 'Toy library',
  organisation: { name: 'Trust' },
  url: 'https://toys.org.uk',
};
const mended = { ...good, id: 2, url: 'javascript:alert(1)' };
const refused = { id: 3, name: null };

describe('waymark directory import', () => {
  it('reports every record on a line and ends with 0 where none was refused', async () => {
    expect(await run(file({ content: [good, mended] }))).toBe(0);
    expect(directory.out).toEqual([
      'mended     1  Toy library: no usable place: families are told to ask',
      'mended     2  Toy library: link: a link may only be http or https, left out; no usable place: families are told to ask',
      '2 records: 0 took, 2 mended, 0 unchanged, 0 refused.',
    ]);
    expect(await stored()).toBe(2);
    directory.out.length = 0;
    expect(directory.complaints).toEqual(["The families' site shows it within 5 minutes."]);
    expect(await run(file({ content: [good, mended] }))).toBe(0);
    expect(directory.complaints).toHaveLength(1);
    expect(directory.out.at(-1)).toBe('2 records: 0 took, 0 mended, 2 unchanged, 0 refused.');
  });

  it('ends with 1 where one was refused, and keeps the others', async () => {
    expect(await run(file({ content: [refused, good] }))).toBe(1);
    expect(directory.out[0]).toBe('refused    3  (no name): no name');
    expect(await stored()).toBe(1);
  });

  it('reports as JSON lines', async () => {
    expect(await run(file([refused, good]), '--json')).toBe(1);
    expect(directory.out.map((line) => JSON.parse(line))).toEqual([
      { sourceId: '3', name: '', outcome: 'refused', notes: ['no name'] },
      expect.objectContaining({ sourceId: '1', outcome: 'mended' }),
      { totals: { took: 0, mended: 1, unchanged: 0, twin: 0, refused: 1, removed: 0 } },
    ]);
  });

  it('DIR-46 leaves out what another source gives already, counts it, and takes it where it is told to', async () => {
    const twin = { ...good, contacts: [{ phone: '01632 960123' }] };
    await run(file({ content: [twin] }));
    directory.out.length = 0;
    expect(await run(file({ content: [twin] }), '--source', 'other')).toBe(0);
    expect(directory.out).toEqual([
      'twin       1  Toy library: same name and phone as one from "outpost", not taken',
      '1 records: 0 took, 0 mended, 0 unchanged, 0 refused, 1 left out as twins.',
    ]);
    expect(directory.complaints.join()).toContain('--keep-twins');
    expect(await stored()).toBe(1);
    await run(file({ content: [twin] }), '--source', 'other', '--keep-twins');
    expect(await stored()).toBe(2);
  });

  it('takes a byte-order mark off, and says so beside the report', async () => {
    const path = file(`\ufeff${JSON.stringify({ number: 1, totalPages: 9, content: [good] })}`);
    expect(await run(path)).toBe(0);
    expect(directory.complaints).toEqual([
      `${path}: byte-order mark taken off the file`,
      `${path}: this is page 1 of 9: the others are not in this file`,
      "The families' site shows it within 5 minutes.",
    ]);
  });

  it.each([
    ['no file named', () => []],
    ['two files', () => ['a.json', 'b.json']],
    ['an argument there is not', () => ['--fast', file([good])]],
    ['a source without a name', () => ['--source', ' ', file([good])]],
    ['a file that is not there', () => [join(directory.folder, 'nothing.json')]],
    ['a folder', () => [directory.folder]],
    ['an empty file', () => [file('')]],
    ['a cut-off file', () => [file('{"content": [{"id": 1')]],
    ['a page without services', () => [file({ content: [] })]],
    ['some other JSON', () => [file({ services: [good] })]],
    ['bytes that are no text', () => [file(new Uint8Array([0x5b, 0xff, 0xfe, 0x5d]))]],
    ['a format there is not', () => ['--format', 'xml', file([good])]],
    ['a sheet without headings', () => [file('name,postcode\nHub,ZW1', 'sheet.csv')]],
    ['a workbook that is none', () => [file('PK', 'sheet.xlsm')]],
    ['an area there is not', () => ['--area', 'Nowhere', file([good])]],
  ])('refuses %s as wrong usage, and writes nothing', async (_, args) => {
    await expect(run(...args())).rejects.toThrow(WrongUsage);
    expect(directory.out).toEqual([]);
    expect(await stored()).toBe(0);
  });

  it('DIR-24 removes nothing without being told of which source', async () => {
    await run(file([good, { ...good, id: 2 }]));
    const other = file([{ ...good, id: 9 }], 'other.json');
    await expect(run(other, '--complete')).rejects.toThrow('--source NAME');
    await expect(run(other, '--complete')).rejects.toThrow(WrongUsage);
    expect(await stored()).toBe(2);
    expect(await run(other, '--complete', '--source', 'other')).toBe(0);
    expect(await stored()).toBe(3);
  });

  it('asks which area, where there are several', async () => {
    await makeArea(directory.database.owner.db, 'EL');
    await expect(run(file([good]))).rejects.toThrow('--area');
    expect(await run(file([good]), '--area', 'wenbrook')).toBe(0);
  });
});
