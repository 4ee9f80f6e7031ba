import { randomUUID } from 'node:crypto';
import { demoHubServiceIds, demoReportId } from '@waymark/db/seed';
import { needById } from '@waymark/domain/navigation';
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
    const rows = await counts(world.as('directory-editor'));
    const title = needById('wont-go-to-school')?.title;
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
    await expect(counts(world.as('administrator'))).resolves.not.toHaveLength(0);
    await expect(counts(world.as('family-worker'))).rejects.toThrow(NotAllowed);
  });

  test.each([
    '/elsewhere',
    '/help/x/y',
    '/help/nowhere',
    '/help/money/wont-go-to-school',
    '/services/about',
    `/services/${randomUUID()}`,
    `/help/${serviceId}`,
  ])('a page that is none of ours is refused: %s', async (invented) => {
    const before = await counts(world.as('directory-editor'));
    const said = sayHelped(world.asActorId(null), { page: invented, answer: 'yes' });
    await expect(said).rejects.toThrow(InvalidInput);
    expect(await counts(world.as('directory-editor'))).toEqual(before);
  });

  test.each([page, '/help/school', `/services/${serviceId}`])(
    'a page of ours is counted: %s',
    async (ours) => {
      await sayHelped(world.asActorId(null), { page: ours, answer: 'partly' });
      const rows = await counts(world.as('directory-editor'));
      expect(rows).toContainEqual(
        expect.objectContaining({ page: ours, answer: 'partly', reason: null, count: 1 }),
      );
    },
  );
});

describe('NAV-57 what is out of date', () => {
  const report = (over: object = {}) =>
    reportOutOfDate(world.asActorId(null), { serviceId, topic: 'phone', ...over });

  test('waits for the directory editor of the service’s area, who is told', async () => {
    await report({ words: 'It rings and rings.' });
    const editor = world.as('directory-editor');
    const [newest] = await reports(editor);
    expect(newest).toMatchObject({
      serviceName: 'Wenbrook Family Hub',
      topic: 'phone',
      words: 'It rings and rings.',
      settledAt: null,
    });
    const [news] = await listNotifications(editor);
    expect(news).toMatchObject({ kind: 'out-of-date-reported' });
    expect(await auditOf(world, newest?.id ?? '')).toEqual([
      'out-of-date-report.made by Part of Waymark',
    ]);
  });

  test('the same thing again while it is open is one report', async () => {
    const before = await reports(world.as('directory-editor'));
    await report();
    await report({ topic: 'times' });
    expect(await reports(world.as('directory-editor'))).toHaveLength(before.length + 1);
  });

  test('a service that is not there is refused', async () => {
    await expect(report({ serviceId: randomUUID() })).rejects.toThrow(InvalidInput);
  });

  test('is settled once, by a directory editor', async () => {
    await expect(settle(world.as('chair'), { id: demoReportId })).rejects.toThrow(NotAllowed);
    await expect(reports(world.as('chair'))).rejects.toThrow(NotAllowed);
    await settle(world.as('directory-editor'), { id: demoReportId });
    await expect(settle(world.as('directory-editor'), { id: demoReportId })).rejects.toThrow(
      Conflict,
    );
  });
});
