import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { findFamiliesSite } from '../call-back/index.ts';
import { asActor, isRefusedByDatabase } from '../client.ts';
import { demoHubServiceIds, demoPersonIds, seedDemo } from '../seed/index.ts';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import {
  listReports,
  listUsefulness,
  type NewReport,
  type ReportPage,
  sayOutOfDate,
} from './index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await seedDemo(database.owner.db);
});
afterAll(() => database.drop());

const reportOf = (words: string): NewReport => ({
  id: randomUUID(),
  serviceId: demoHubServiceIds.wenbrook,
  serviceName: 'Wenbrook Family Hub',
  topic: 'closed',
  words,
  reportedAt: new Date('2026-11-20T12:00:00Z'),
  deleteOn: '2027-02-18',
});
const asSite = async <T>(say: Parameters<typeof asActor<T>>[2]) =>
  asActor(database.app.db, (await findFamiliesSite(database.app.db, null)) ?? '', say);

test('NAV-56 of more pages than a screen holds those that helped least are listed, and how many there are', async () => {
  const { owner, app } = database;
  await owner.sql`
    insert into usefulness (day, page, answer, reason, count)
    select date '2020-01-01' + 1, '/services/' || gen_random_uuid(), 'yes', '', 5
    from generate_series(1, 300)`;
  const worst = `/services/${randomUUID()}`;
  await owner.sql`
    insert into usefulness (day, page, answer, reason, count)
    values ('2020-01-02', ${worst}, 'yes', '', 1), ('2020-01-02', ${worst}, 'no', 'too-far', 2),
      ('2019-12-31', ${worst}, 'no', '', 40)`;
  const listed = await asActor(app.db, demoPersonIds['directory-editor'], (tx) =>
    listUsefulness(tx, '2020-01-01'),
  );
  expect(listed.pages).toBeGreaterThan(300);
  expect(new Set(listed.counts.map(({ page }) => page)).size).toBe(200);
  expect(listed.counts.filter(({ page }) => page === worst)).toEqual([
    { page: worst, serviceName: null, answer: 'yes', reason: null, count: 1 },
    { page: worst, serviceName: null, answer: 'no', reason: 'too-far', count: 2 },
  ]);
});

describe('NAV-57 what is out of date', () => {
  test('is put in by the families’ site, which sees none of it', async () => {
    await asSite((tx) => sayOutOfDate(tx, reportOf('It has moved.')));
    expect(await asSite((tx) => listReports(tx))).toEqual({
      reports: [],
      open: 0,
      total: 0,
      next: null,
    });
  });

  test('by nobody else, and by no other way', async () => {
    const editor = demoPersonIds['directory-editor'];
    const said = asActor(database.app.db, editor, (tx) => sayOutOfDate(tx, reportOf('')));
    await expect(said).rejects.toSatisfy(isRefusedByDatabase);
    const put = asSite((tx) =>
      tx.execute(sql`insert into out_of_date_report select * from out_of_date_report`),
    );
    await expect(put).rejects.toSatisfy(isRefusedByDatabase);
  });

  test('many who say the same at once are one report, each counted', async () => {
    await Promise.all(
      Array.from({ length: 12 }, () => asSite((tx) => sayOutOfDate(tx, reportOf('It is shut.')))),
    );
    const { reports } = await asActor(database.app.db, demoPersonIds['directory-editor'], (tx) =>
      listReports(tx),
    );
    const said = reports.find(({ topic }) => topic === 'closed');
    expect(said?.words.toSorted()).toEqual(['It has moved.', 'It is shut.']);
    expect(said?.timesSaid).toBe(13);
  });

  test('is listed in parts, longest said first, so that many hide none', async () => {
    const alone = await createTestDatabase();
    await seedDemo(alone.owner.db);
    const site = (await findFamiliesSite(alone.app.db, null)) ?? '';
    await asActor(alone.app.db, site, async (tx) => {
      await sayOutOfDate(tx, { ...reportOf('It has moved.'), reportedAt: new Date(0) });
      for (let index = 0; index < 230; index += 1)
        await sayOutOfDate(tx, { ...reportOf('Spam.'), serviceId: randomUUID() });
    });
    const partAfter = (after: ReportPage['next']) =>
      asActor(alone.app.db, demoPersonIds['directory-editor'], (tx) => listReports(tx, after));
    const parts = [await partAfter(null)];
    // What was settled meanwhile is no reason to pass another over.
    await alone.owner.sql`
      update out_of_date_report set settled_at = now() where id = ${parts[0]?.reports[49]?.id ?? ''}`;
    for (let after = parts[0]?.next ?? null; after; after = parts.at(-1)?.next ?? null)
      parts.push(await partAfter(after));
    const listed = parts.flatMap(({ reports }) => reports);
    expect(new Set(listed.map(({ id }) => id)).size).toBe(parts[0]?.total);
    expect(parts[0]?.open).toBe((parts[1]?.open ?? 0) + 1);
    expect(listed[0]?.serviceId).toBe(demoHubServiceIds.wenbrook);
    await alone.drop();
  });
});
