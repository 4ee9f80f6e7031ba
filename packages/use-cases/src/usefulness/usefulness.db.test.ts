import { randomUUID } from 'node:crypto';
import { demoHubServiceIds, demoReportId } from '@waymark/db/seed';
import { helpedPages, mostWordings } from '@waymark/domain/usefulness';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { getService, seedDemoDirectory } from '../directory/index.ts';
import { Conflict, InvalidInput, NotAllowed } from '../errors.ts';
import { list as listNotifications } from '../notification/index.ts';
import { auditCount, auditOf } from '../testing/audit-rows.ts';
import { createWorld, type World } from '../testing/world.ts';
import { counts, reportOutOfDate, reports, sayHelped, settle } from './index.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await seedDemoDirectory(world.asActorId(null));
}, 60_000);
afterAll(() => world.drop());

const page = '/help/school/wont-go-to-school';
const serviceId = demoHubServiceIds.wenbrook;

test('the demo’s hubs are in the demo’s directory under these ids', async () => {
  const names = await Promise.all(
    Object.values(demoHubServiceIds).map((id) => getService(world.asActorId(null), id)),
  );
  expect(names.map(({ name }) => name)).toEqual(['Wenbrook Family Hub', 'Millbeck Family Hub']);
});

describe('NAV-56 whether a page helped', () => {
  test('is counted, and nothing else is written anywhere', async () => {
    const nobody = world.asActorId(null);
    const before = await auditCount(world);
    await sayHelped(nobody, { page, answer: 'yes' });
    await Promise.all(['no', 'no', 'no'].map((answer) => sayHelped(nobody, { page, answer })));
    await sayHelped(nobody, { page, answer: 'no', reason: 'too-far' });
    expect(await auditCount(world)).toBe(before);
    const { counts: rows } = await counts(world.as('directory-editor'));
    const title = helpedPages.get(page);
    expect(rows.filter((row) => row.page === page)).toEqual([
      { page, title, answer: 'yes', reason: null, count: 1 },
      { page, title, answer: 'no', reason: null, count: 3 },
      { page, title, answer: 'no', reason: 'too-far', count: 1 },
    ]);
    expect(rows.map((row) => row.title)).toContain('Wenbrook Family Hub');
    const columns = await world.database.owner.sql<{ name: string }[]>`
      select column_name as name from information_schema.columns where table_name = 'usefulness'`;
    expect(columns.map(({ name }) => name).toSorted()).toEqual([
      'answer',
      'count',
      'day',
      'page',
      'reason',
    ]);
  });

  test('is read by directory editors and administrators, and nobody else', async () => {
    expect((await counts(world.as('administrator'))).counts).not.toHaveLength(0);
    await expect(counts(world.as('family-worker'))).rejects.toThrow(NotAllowed);
  });

  test.each([
    '/elsewhere',
    '/help/x/y',
    '/help/nowhere',
    '/help/money/wont-go-to-school',
    '/guides/nowhere',
    '/hubs/wenbrook-family-hub', // its form counts for its service
    '/services/about',
    `/services/${randomUUID()}`,
    `/help/${serviceId}`,
  ])('a page that is none of ours is refused: %s', async (invented) => {
    const before = await counts(world.as('directory-editor'));
    const said = sayHelped(world.asActorId(null), { page: invented, answer: 'yes' });
    await expect(said).rejects.toThrow(InvalidInput);
    expect(await counts(world.as('directory-editor'))).toEqual(before);
  });

  test.each([page, '/help/school', '/guides/letter', `/services/${serviceId}`])(
    'a page of ours is counted: %s',
    async (ours) => {
      await sayHelped(world.asActorId(null), { page: ours, answer: 'partly' });
      const { counts: rows } = await counts(world.as('directory-editor'));
      expect(rows).toContainEqual(
        expect.objectContaining({ page: ours, answer: 'partly', reason: null, count: 1 }),
      );
    },
  );
});

describe('NAV-57 what is out of date', () => {
  const report = (over: object = {}) =>
    reportOutOfDate(world.asActorId(null), { serviceId, topic: 'phone', ...over });
  const openReport = async (about: string) => {
    const { reports: listed } = await reports(world.as('directory-editor'), {});
    return listed.find(({ topic, settledAt }) => topic === about && settledAt === null);
  };

  test('waits for the directory editor of the service’s area, who is told', async () => {
    await report({ words: 'It rings and rings.' });
    const editor = world.as('directory-editor');
    const newest = await openReport('phone');
    expect(newest).toMatchObject({
      serviceName: 'Wenbrook Family Hub',
      topic: 'phone',
      words: ['It rings and rings.'],
      timesSaid: 1,
      settledAt: null,
    });
    const [news] = await listNotifications(editor);
    expect(news).toMatchObject({ kind: 'out-of-date-reported' });
    expect(await auditOf(world, newest?.id ?? '')).toEqual([
      'out-of-date-report.made by Part of Waymark',
    ]);
  });

  test('said again while it is open it is one report, with every word of it, and tells once', async () => {
    const editor = world.as('directory-editor');
    const { total } = await reports(editor, {});
    const told = await listNotifications(editor);
    await report({ words: 'It is 01632 960001 now.' });
    for (const words of ['It rings and rings.', '', '']) await report({ words });
    expect(await openReport('phone')).toMatchObject({
      topic: 'phone',
      words: ['It rings and rings.', 'It is 01632 960001 now.'],
      timesSaid: 5,
    });
    expect((await reports(editor, {})).total).toBe(total);
    expect(await listNotifications(editor)).toHaveLength(told.length);
    await report({ topic: 'times' });
    expect((await reports(editor, {})).total).toBe(total + 1);
  });

  test('new words are in the audit, and so is each time that they are counted again', async () => {
    await report({ topic: 'address', words: 'Next door.' });
    await report({ topic: 'address', words: 'Over the road.' });
    const before = await auditCount(world);
    await report({ topic: 'address', words: 'Over the road.' });
    expect(await auditCount(world)).toBe(before + 1);
    expect(await auditOf(world, (await openReport('address'))?.id ?? '')).toEqual([
      'out-of-date-report.made by Part of Waymark',
      'out-of-date-report.counted by Part of Waymark',
    ]);
  });

  test('beyond twenty wordings of one thing only the number grows', async () => {
    for (let index = 0; index < mostWordings + 5; index += 1)
      await report({ topic: 'cost', words: `It is £${index}.` });
    await report({ topic: 'cost', words: 'It is £0.' });
    const flooded = await openReport('cost');
    expect(flooded?.words).toHaveLength(mostWordings);
    expect(flooded?.words[0]).toBe('It is £0.');
    expect(flooded?.timesSaid).toBe(mostWordings + 6);
  });

  test('a service that is not there is refused', async () => {
    await expect(report({ serviceId: randomUUID() })).rejects.toThrow(InvalidInput);
  });

  test('is settled once, by a directory editor', async () => {
    const seen = { id: demoReportId, saidUntil: '2026-11-20T12:00:00.000Z' };
    await expect(settle(world.as('chair'), seen)).rejects.toThrow(NotAllowed);
    await expect(reports(world.as('chair'), {})).rejects.toThrow(NotAllowed);
    await settle(world.as('directory-editor'), seen);
    await expect(settle(world.as('directory-editor'), seen)).rejects.toThrow(Conflict);
  });

  test('is settled as far as it was seen: what came since stays open', async () => {
    const editor = world.as('directory-editor');
    const about = { topic: 'who-for' };
    await report({ ...about, words: 'Dads too.' });
    await report({ ...about, words: 'Up to five.' });
    const seen = await openReport('who-for');
    await report({ ...about, words: 'Not in August.' });
    await settle(editor, { id: seen?.id ?? '', saidUntil: seen?.reportedAt ?? '' });
    expect(await openReport('who-for')).toMatchObject({ ...about, words: ['Not in August.'] });
    const settled = (await reports(editor, {})).reports.find(
      ({ topic, settledAt }) => topic === 'who-for' && settledAt !== null,
    );
    expect(settled).toMatchObject({ ...about, words: ['Up to five.', 'Dads too.'], timesSaid: 2 });
    expect(await auditOf(world, seen?.id ?? '')).toContain(
      'out-of-date-report.settled by Family Hub coordinator',
    );
  });
});
