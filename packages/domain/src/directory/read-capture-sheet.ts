import { captureColumns, commaCategories, sendCategories } from './capture-sheet.ts';
import { readOpeningHours } from './read-opening-hours.ts';
import type { ReadPage } from './read-page.ts';

/** What stands in a row under a heading; empty where the sheet has no such column. */
type Row = (column: keyof typeof captureColumns) => string;

// Guidance stands above the headings in the workbook.
const mostLinesAbove = 30;

/**
 * Reads the cells of the Department for Education's data capture sheet, with whatever stands above its headings. A
 * service with several rows has several places. The administrator's own e-mail address is never read (DIR-7, DIR-22).
 */
export function readCaptureSheet(cells: readonly (readonly string[])[]): ReadPage {
  const top = cells.findIndex((line, i) => i < mostLinesAbove && isHeadings(line));
  if (top < 0) {
    const { id, name } = captureColumns;
    return { ok: false, problem: `No row of headings with "${id}" and "${name}" was found.` };
  }
  const headings = (cells[top] ?? []).map(plain);
  const rows = cells
    .slice(top + 1)
    .filter((line) => line.some((cell) => cell.trim() !== ''))
    .map(
      (line): Row =>
        (column) =>
          (line[headings.indexOf(plain(captureColumns[column]))] ?? '').trim(),
    );
  if (rows.length === 0) return { ok: false, problem: 'The sheet has no services in it.' };
  const services = Map.groupBy(rows, (row, i) => row('id') || `row ${i}`);
  const records = [...services.values()].map(nestedFromRows);
  return { ok: true, records, notes: [], page: 1, pages: 1, total: records.length };
}

function isHeadings(line: readonly string[]): boolean {
  const headings = line.map(plain);
  return [captureColumns.id, captureColumns.name].every((name) => headings.includes(plain(name)));
}

function plain(heading: string): string {
  return heading.replace(/\s+/g, ' ').replace(/\*$/, '').trim().toLowerCase();
}

function nestedFromRows(rows: Row[]): Record<string, unknown> {
  const [row = () => ''] = rows;
  const hours = readOpeningHours(row('hours'));
  const runBy = row('organisation') || row('council');
  const categories = choices(row('categories'));
  return {
    id: row('id'),
    name: row('name'),
    description: [row('details'), hours.rest && `Opening times: ${hours.rest}`]
      .filter((part) => part !== '')
      .join('\n\n'),
    url: row('website'),
    email: row('email'),
    min_age: row('ageFrom'),
    max_age: row('ageTo'),
    free: freeOf(row),
    cost_options: row('amount') === '' ? [] : [{ amount: row('amount'), cost_type: perOf(row) }],
    organisation: { id: runBy.toLowerCase(), name: runBy },
    contacts: [{ phone: row('phone') }, { title: 'Text', phone: row('sms') }],
    locations: rows.flatMap(placeOf),
    regular_schedules: hours.times,
    taxonomies: categories.map((name) => ({ name })),
    send_needs: categories
      .filter((name) => sendCategories.includes(name))
      .map((name) => ({ name })),
    languages: choices(row('languages')).map((name) => ({ name })),
    waymark_ways: [...new Set(rows.flatMap((each) => choices(each('ways')).flatMap(wayOf)))],
    meta: [{ key: 'What to expect', value: row('placeWords') }],
  };
}

function freeOf(row: Row): boolean | undefined {
  if (/^no\b/i.test(row('cost'))) return true;
  return /^yes\b/i.test(row('cost')) ? false : undefined;
}

function perOf(row: Row): string {
  return row('per') === '' ? '' : `per ${row('per')}`;
}

function placeOf(row: Row): Record<string, unknown>[] {
  const lines = (['address1', 'town', 'postcode'] as const).map(row);
  if (lines.every((line) => line === '')) return [];
  return [
    {
      id: [row('place'), ...lines].join('|').toLowerCase(),
      name: row('place'),
      address_1: row('address1'),
      address_2: row('address2'),
      city: row('town'),
      state_province: row('county'),
      postal_code: row('postcode'),
    },
  ];
}

function wayOf(words: string): string[] {
  if (/person/i.test(words)) return ['in-person'];
  if (/online/i.test(words)) return ['online'];
  return /phone/i.test(words) ? ['phone'] : [];
}

/** What was chosen in a cell where several may be: one on each line, or parted by commas, which some names have too. */
function choices(cell: string): string[] {
  return cell.split(/\r?\n|[;|]/).flatMap((line) => {
    const withComma = commaCategories.filter((name) =>
      line.toLowerCase().includes(name.toLowerCase()),
    );
    const others = withComma.reduce((left, name) => left.replace(new RegExp(name, 'i'), ''), line);
    return [...withComma, ...others.split(',').map((part) => part.trim())].filter(
      (part) => part !== '',
    );
  });
}
