import { demoAgencyIds } from '@waymark/db/seed';
import { contactCsvColumns, type ContactCsvColumn } from '@waymark/domain/contact';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { InvalidInput, NotAllowed } from '../errors.ts';
import { createWorld, type World } from '../testing/world.ts';
import { importCsv, list } from './index.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.drop());

const good: Record<ContactCsvColumn, string> = {
  police_reference: '',
  family_name: 'Nettle',
  children: 'Ada Nettle 2017-05-06; unborn 2027-03-01',
  adults: 'Ruth Nettle',
  worry: '"Loud music, and a child at the window, at two in the morning."',
  analysis: '',
  child_voice: '',
  agreement: 'asked-given',
  agreement_reason: '',
  screened_by_police: 'yes',
  screened_by: 'PS Whitlock',
  immediate_danger: 'no',
  case_type: 'child-concern',
  child_linked: 'yes',
  risk: 'standard',
  meets_la_threshold: 'no',
  open_to_social_care: 'no',
  second_risk_assessment: 'not-applicable',
  second_assessment_raised_to_high: 'no',
};

function row(over: Partial<Record<ContactCsvColumn, string>>): string {
  return contactCsvColumns.map((column) => over[column] ?? good[column]).join(',');
}
function fileOf(...rows: string[]): string {
  return [contactCsvColumns.join(','), ...rows].join('\r\n');
}

let files = 0;
let reference: (number: number) => string;
beforeEach(() => {
  const file = (files += 1);
  reference = (number) => `IMP-${file}-${number}`;
});

const officer = () => world.as('police-officer');
const countContacts = async () => (await list(officer())).length;

describe('importing contacts', () => {
  test('AGR-7: without an agreement a row for the meeting is refused with why; danger is recorded', async () => {
    const { sql } = world.database.owner;
    await sql`update agreement_signatory set ended_on = '2026-11-01' where agency_id = ${demoAgencyIds.police}`;
    const csv = fileOf(
      row({ police_reference: reference(0) }),
      row({ police_reference: reference(1), immediate_danger: 'yes' }),
    );
    const { rows } = await importCsv(officer(), { csv, dryRun: false });
    await sql`update agreement_signatory set ended_on = null`;
    expect(rows.map(({ outcome }) => outcome)).toEqual(['refused', 'recorded']);
    expect(rows[0]?.problems[0]).toContain('Wenbrook Police cannot send or receive through triage');
  });

  test('ten rows: recorded, routed and refused one by one', async () => {
    const csv = `\uFEFF${fileOf(
      ...Array.from({ length: 7 }, (_, index) => row({ police_reference: reference(index) })),
      row({ police_reference: reference(7), risk: 'high' }),
      row({ police_reference: reference(8), risk: 'purple' }),
      row({ police_reference: reference(9), open_to_social_care: 'yes' }),
    )}`;
    const before = await countContacts();
    const report = await importCsv(officer(), { csv, dryRun: false });
    expect(report.columnsProblem).toBeNull();
    expect(report.rows.map((each) => each.route?.outcome ?? each.outcome)).toEqual([
      ...Array.from({ length: 7 }, () => 'pit-stop'),
      'front-door',
      'refused',
      'social-care-direct',
    ]);
    expect(report.rows[8]).toMatchObject({ line: 10, outcome: 'refused' });
    expect(report.rows[8]?.problems.join(' ')).toContain('"risk"');
    expect(report.rows[8]?.problems.join(' ')).not.toContain('purple');
    expect(await countContacts()).toBe(before + 9);
  });

  test('a dry run reports the same and writes nothing, not even a number', async () => {
    const csv = fileOf(
      row({ police_reference: reference(1) }),
      row({ police_reference: reference(1) }),
      row({ police_reference: reference(2), agreement: 'perhaps' }),
    );
    const before = await countContacts();
    const tried = await importCsv(officer(), { csv, dryRun: true });
    expect(tried.rows.map((each) => each.outcome)).toEqual([
      'recorded',
      'already-there',
      'refused',
    ]);
    expect(tried.rows[0]).not.toHaveProperty('contactId');
    expect(await countContacts()).toBe(before);

    const done = await importCsv(officer(), { csv, dryRun: false });
    expect(done.rows.map((each) => each.outcome)).toEqual(tried.rows.map((each) => each.outcome));
    const numbers = (await list(officer())).map((each) => Number(each.reference.slice(-4)));
    expect(Math.max(...numbers)).toBe(numbers.length + 2);
  });

  test('the same file again changes nothing, and says which contacts are there', async () => {
    const csv = fileOf(
      row({ police_reference: reference(1) }),
      row({ police_reference: reference(2) }),
    );
    const first = await importCsv(officer(), { csv, dryRun: false });
    const before = await countContacts();
    const second = await importCsv(officer(), { csv, dryRun: false });
    expect(second.rows.map((each) => [each.outcome, each.contactId])).toEqual(
      first.rows.map((each) => ['already-there', each.contactId]),
    );
    expect(await countContacts()).toBe(before);
  });

  test('cut short by a fault: what was recorded is said, the rest is not tried, and the file can be sent again', async () => {
    const csv = fileOf(
      row({ police_reference: reference(1) }),
      row({ police_reference: reference(2), family_name: 'Zebedee' }),
      row({ police_reference: reference(3) }),
    );
    const { sql } = world.database.owner;
    await sql`alter table family add constraint no_zebedee check (name <> 'Zebedee')`;
    const before = await countContacts();
    const first = await importCsv(officer(), { csv, dryRun: false });
    expect(first.rows.map((each) => each.outcome)).toEqual(['recorded', 'not-tried', 'not-tried']);
    expect(first.rows[1]).toMatchObject({
      line: 3,
      problems: [expect.stringContaining('the same file again')],
    });
    expect(await countContacts()).toBe(before + 1);
    expect(JSON.stringify(world.logged)).not.toContain('Zebedee');
    expect(world.logged).toHaveLength(1);

    const onlyTheFault = fileOf(row({ police_reference: reference(4), family_name: 'Zebedee' }));
    await expect(importCsv(officer(), { csv: onlyTheFault, dryRun: false })).rejects.toThrow();

    await sql`alter table family drop constraint no_zebedee`;
    const second = await importCsv(officer(), { csv, dryRun: false });
    expect(second.rows.map((each) => each.outcome)).toEqual([
      'already-there',
      'recorded',
      'recorded',
    ]);
  });

  test('the same file sent by two people at once is recorded once', async () => {
    const csv = fileOf(
      ...[1, 2, 3, 4].map((number) => row({ police_reference: reference(number) })),
    );
    const reports = await Promise.all([
      importCsv(officer(), { csv, dryRun: false }),
      importCsv(world.as('chair'), { csv, dryRun: false }),
    ]);
    const outcomes = reports.flatMap((report) => report.rows.map((each) => each.outcome));
    expect(outcomes.filter((outcome) => outcome === 'recorded')).toHaveLength(4);
    expect(outcomes.filter((outcome) => outcome === 'already-there')).toHaveLength(4);
  });

  test('another agency may use the same reference', async () => {
    const csv = fileOf(row({ police_reference: reference(1) }));
    await importCsv(officer(), { csv, dryRun: false });
    const report = await importCsv(world.as('front-door'), { csv, dryRun: false });
    expect(report.rows[0]?.outcome).toBe('recorded');
  });

  test('wrong columns: one message, no rows', async () => {
    const report = await importCsv(officer(), { csv: 'name,worry\nX,Y', dryRun: false });
    expect(report.rows).toEqual([]);
    expect(report.columnsProblem).toContain('police_reference');
  });

  test('too large, too long, or a role without a part in it', async () => {
    const large = importCsv(officer(), { csv: 'x'.repeat(1024 * 1024 + 1), dryRun: true });
    await expect(large).rejects.toThrow(InvalidInput);
    const long = fileOf(
      ...Array.from({ length: 501 }, (_, n) => row({ police_reference: reference(n) })),
    );
    await expect(importCsv(officer(), { csv: long, dryRun: false })).rejects.toThrow(InvalidInput);
    const editor = importCsv(world.as('directory-editor'), { csv: fileOf(row({})), dryRun: true });
    await expect(editor).rejects.toThrow(NotAllowed);
  });

  test('one cell of nearly a megabyte is read and refused as too long', async () => {
    const cell = `"${'a""'.repeat(300_000)}"`;
    const report = await importCsv(officer(), {
      csv: fileOf(row({ police_reference: reference(1), worry: cell })),
      dryRun: true,
    });
    expect(report.rows[0]?.problems).toEqual(['Column "worry" is too long.']);
  });
});
