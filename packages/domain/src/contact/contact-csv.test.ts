import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contactRowCases, ordinaryContact, ordinaryRow } from './cases.ts';
import { columnsProblem, contactCsvColumns } from './csv-columns.ts';
import { readCsv } from './csv.ts';
import { parseContactRow } from './parse-contact-row.ts';
import { readPeopleCell } from './people-cell.ts';
import { readContactCsv } from './read-contact-csv.ts';
import { RecordContact } from './record-contact.ts';

const header = contactCsvColumns.join(',');
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const lineOf = (row: Record<string, string>) =>
  contactCsvColumns.map((column) => quoted(row[column] ?? '')).join(',');

describe('one row', () => {
  test('CON-9: an ordinary row is the contact that a form would record', () => {
    expect(parseContactRow(ordinaryRow)).toEqual({
      ok: true,
      contact: RecordContact.parse(ordinaryContact),
    });
  });

  test('CON-9: answers are read as people type them', () => {
    const typed = {
      ...ordinaryRow,
      case_type: ' Child concern ',
      risk: 'STANDARD',
      agreement: 'Asked_given',
    };
    expect(parseContactRow(typed)).toEqual(parseContactRow(ordinaryRow));
  });

  test.each(contactRowCases.cases)('$id: $name', ({ facts, expected }) => {
    expect(parseContactRow({ ...ordinaryRow, ...facts })).toEqual({
      ok: false,
      problems: expected,
    });
  });

  test('CON-9: a row with nothing in it is described, not thrown', () => {
    const parsed = parseContactRow({});
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? [] : parsed.problems).toContain(
      'Column "family_name" is empty. Needed: the family name.',
    );
  });

  test('CON-9: no problem repeats what was in the cells', () => {
    fc.assert(
      fc.property(
        fc.record(Object.fromEntries(contactCsvColumns.map((column) => [column, fc.string()]))),
        (cells) => {
          const secret = 'Zx9Quill';
          const row = Object.fromEntries(
            Object.entries(cells).map(([column, cell]) => [column, `${cell}${secret}`]),
          );
          const parsed = parseContactRow(row);
          expect(JSON.stringify(parsed.ok ? [] : parsed.problems)).not.toContain(secret);
          expect(parsed.ok).toBe(false);
        },
      ),
    );
  });
});

describe('a cell of people', () => {
  const read = (cell: string, kind: 'child' | 'adult' = 'child') =>
    readPeopleCell(cell, kind, 'van der Berg').people.map(
      (person) =>
        `${person.kind}: ${person.givenName} | ${person.familyName} | ${person.dateOfBirth}`,
    );

  test.each([
    [
      'two children',
      'Mia Reed 2019-04-03; Tom Reed',
      ['child: Mia | Reed | 2019-04-03', 'child: Tom | Reed | null'],
    ],
    ['a British date', 'Mia Reed 3/4/2019', ['child: Mia | Reed | 2019-04-03']],
    ['a date in brackets', 'Mia Reed (03/04/2019)', ['child: Mia | Reed | 2019-04-03']],
    ['a comma before the date', 'Mia Reed, 2019-04-03', ['child: Mia | Reed | 2019-04-03']],
    ["one name takes the family's", 'Zed', ['child: Zed | van der Berg | null']],
    [
      'a family name of several words',
      'Mia Ann van der berg',
      ['child: Mia Ann | van der Berg | null'],
    ],
    [
      'an unborn baby and the day it is due',
      'Unborn baby 2027-02-01',
      ['unborn:  | van der Berg | 2027-02-01'],
    ],
    ['stray semicolons', ' ; Mia Reed ;; ', ['child: Mia | Reed | null']],
    ['nothing', '', []],
  ])('CON-8: %s', (_, cell, people) => {
    expect(read(cell)).toEqual(people);
  });

  test.each([' '.repeat(500_000), ', '.repeat(250_000), `Mo${' '.repeat(500_000)}Reed`])(
    'CON-8: half a million characters are read or refused at once, never pondered',
    (cell) => {
      expect(readPeopleCell(cell, 'child', 'Reed').people).toEqual([]);
    },
  );

  test.each(['0000-01-01', '1/1/0000', '2026-02-30'])('CON-8: no such day: %s', (day) => {
    expect(readPeopleCell(`Mo Reed ${day}`, 'child', 'Reed')).toMatchObject({
      people: [],
      problems: [expect.stringContaining('date')],
    });
  });

  test('CON-8: an adult is never unborn', () => {
    expect(read('Unborn', 'adult')).toEqual(['adult: Unborn | van der Berg | null']);
  });

  test.each(['Mia Reed 2019-02-30', 'Mia Reed 31/04/2019', 'Mia Reed 2019', 'Mia Reed 03.04.2019'])(
    'CON-8: a date that cannot be read: %s',
    (cell) => {
      expect(readPeopleCell(cell, 'child', 'Reed')).toEqual({
        people: [],
        problems: [expect.stringMatching(/^person 1 has a date that cannot be read/)],
      });
    },
  );
});

describe('the columns of a file', () => {
  test('CON-6: in any order, in any case, with spaces', () => {
    const headings = contactCsvColumns
      .toReversed()
      .map((name) => name.replaceAll('_', ' ').toUpperCase());
    expect(columnsProblem(headings)).toBeNull();
  });

  test('CON-6: columns that nobody has to fill in may be left out', () => {
    const without = contactCsvColumns.filter(
      (name) => name !== 'analysis' && name !== 'child_voice',
    );
    expect(columnsProblem(without)).toBeNull();
  });

  test('CON-7: missing, unknown and doubled columns are named', () => {
    const headings = [
      ...contactCsvColumns.filter((name) => name !== 'risk'),
      'colour',
      '',
      'worry',
    ];
    expect(columnsProblem(headings)).toBe(
      'The columns of this file are not the ones needed. Missing: risk. Not known here: colour, (a column without a name). There twice: worry. Nothing was recorded.',
    );
  });

  test('CON-7: a first line that is plainly not headings is not repeated', () => {
    const problem = columnsProblem(['WP-1001', 'Birchall', 'Mia Birchall 2019-04-03']);
    expect(problem).toMatch(/^The first line must hold the names of the columns/);
    expect(problem).not.toMatch(/Birchall/);
  });
});

describe('a whole file', () => {
  test('CON-9: ten rows, one of them wrong: nine are read, one says why and where', () => {
    const rows = Array.from({ length: 10 }, (_, index) => ({
      ...ordinaryRow,
      police_reference: `WP-${1001 + index}`,
      risk: index === 4 ? '' : 'standard',
    }));
    const file = readContactCsv(`\uFEFF${[header, ...rows.map(lineOf)].join('\r\n')}\r\n`);
    expect(file.columnsProblem).toBeNull();
    expect(file.rows.map(({ line, parsed }) => [line, parsed.ok])).toEqual(
      rows.map((_, index) => [index + 2, index !== 4]),
    );
  });

  test('CON-9: a row with too few or too many cells is named, and the others are read', () => {
    const file = readContactCsv(
      [header, 'WP-1,Reed', `${lineOf(ordinaryRow)},x`, lineOf(ordinaryRow)].join('\n'),
    );
    expect(file.rows.map(({ parsed }) => parsed.ok)).toEqual([false, false, true]);
    expect(file.rows[0]?.parsed).toMatchObject({
      problems: [expect.stringContaining('This row has 2 cells where the first line has 19')],
    });
  });

  test.each([
    ['an empty file', '', /empty/],
    ['only a byte-order mark and empty lines', '\uFEFF\r\n\r\n', /empty/],
    ['columns but no rows', `${header}\n`, /no rows/],
    ['not this file at all', 'a,b\n1,2', /first line must hold/],
    ['quotation marks that do not match', `${header}\n"WP-1`, /quotation marks on line 2/],
  ])('CON-7: %s is refused whole', (_, text, words) => {
    expect(readContactCsv(text)).toEqual({
      columnsProblem: expect.stringMatching(words),
      rows: [],
    });
  });
});

describe('comma-separated text', () => {
  test('CON-6: quotes, doubled quotes, commas and line breaks inside quotes', () => {
    expect(readCsv('a,"b ""c"", d"\r\n"e\r\nf",g\n\n,\nh,i 5" j')).toEqual({
      lines: [
        { line: 1, cells: ['a', 'b "c", d'] },
        { line: 2, cells: ['e\r\nf', 'g'] },
        { line: 6, cells: ['h', 'i 5" j'] },
      ],
      problem: null,
    });
  });

  test('CON-6: what was written in quotes is read back as it was', () => {
    const cell = fc.string().filter((text) => text.trim() !== '' && !text.startsWith('\uFEFF'));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (lines) => {
        const text = lines.map((cells) => cells.map(quoted).join(',')).join('\n');
        expect(readCsv(text).lines.map(({ cells }) => cells)).toEqual(lines);
      }),
    );
  });
});
