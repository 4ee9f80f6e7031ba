import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { NotAllowed } from '../errors.ts';
import { latestAudit } from '../testing/audit-rows.ts';
import { createWorld, type World } from '../testing/world.ts';
import {
  importDirectory,
  listForFeed,
  listRefused,
  revisionForFeed,
  TooManyGone,
} from './index.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.drop());
afterEach(async () => {
  await world.database.owner.sql`truncate directory_service, directory_location,
    directory_organisation, directory_quarantine cascade`;
});

const record = (id: number, change: Record<string, unknown> = {}) => ({
  id,
  updated_at: '2026-09-01T10:00:00.000Z',
  name: `Stay and play ${id}`,
  locations: [{ id: `hall ${id}`, name: 'Hall', address_1: '1 Marsh Lane', city: 'Sandholme' }],
  ...change,
});

function importRecords(
  records: unknown[],
  { isWhole = true, source = 'outpost', allowLargeRemoval = true, keepTwins = false } = {},
) {
  const input = { records, source, isWhole, allowLargeRemoval, keepTwins };
  return importDirectory(world.as('directory-editor'), input);
}

async function names() {
  const ctx = world.as('directory-editor');
  const { services } = await listForFeed(ctx, { page: 1, perPage: 100 });
  return services.map(({ name }) => name);
}

const outcomes = (report: { outcome: string; name: string }[]) =>
  report.map(({ outcome, name }) => `${outcome} ${name}`);

async function refused() {
  const rows = await listRefused(world.as('directory-editor'));
  return rows.map(({ source, key, name, reasons }) => [source, key, name, ...reasons]);
}

describe('what a source gives no more', () => {
  it('DIR-24 goes after a whole walk, and never after part of one', async () => {
    await importRecords([record(1), record(2)]);
    expect(outcomes(await importRecords([record(1)], { isWhole: false }))).toEqual([
      'unchanged Stay and play 1',
    ]);
    expect(await names()).toHaveLength(2);
    expect(outcomes(await importRecords([record(1)]))).toEqual([
      'unchanged Stay and play 1',
      'removed Stay and play 2',
    ]);
    expect(await names()).toEqual(['Stay and play 1']);
    expect(outcomes(await importRecords([record(1)]))).toEqual(['unchanged Stay and play 1']);
  });

  it('DIR-24 what is refused now, or comes twice, is there still', async () => {
    await importRecords([record(1), record(2)]);
    await importRecords([record(1, { name: null }), record(2), record(2)]);
    expect(await names()).toEqual(['Stay and play 1', 'Stay and play 2']);
  });

  it('DIR-24 nothing goes where a record came twice: another may have been missed', async () => {
    await importRecords([record(1), record(2), record(3)]);
    const report = await importRecords([record(1), record(2), record(2)]);
    expect(report.filter(({ outcome }) => outcome === 'removed')).toEqual([]);
    expect(await names()).toHaveLength(3);
  });

  it('DIR-24 no more than a fifth goes unless that is allowed, and what came is kept', async () => {
    const ten = Array.from({ length: 10 }, (_, i) => record(i));
    const careful = { allowLargeRemoval: false };
    await importRecords(ten);
    const seven = [record(0, { name: 'Newly named' }), ...ten.slice(1, 7)];
    const many = '3 of the 10 services of "outpost" are not in it any more';
    await expect(importRecords(seven, careful)).rejects.toThrow(TooManyGone);
    await expect(importRecords(seven, careful)).rejects.toThrow(many);
    expect(await names()).toHaveLength(10);
    expect(await names()).toContain('Newly named');
    // Names that are new are no leave to remove more of the old.
    const others = Array.from({ length: 20 }, (_, i) => record(100 + i));
    await expect(importRecords([...seven, ...others], careful)).rejects.toThrow(TooManyGone);
    await importRecords(ten.slice(0, 7));
    expect(await names()).toHaveLength(7);
  });

  it('DIR-24 a fifth goes', async () => {
    const ten = Array.from({ length: 10 }, (_, i) => record(i));
    await importRecords(ten);
    await importRecords(ten.slice(2), { allowLargeRemoval: false });
    expect(await names()).toHaveLength(8);
  });

  it('DIR-24 other sources keep theirs', async () => {
    await importRecords([record(1)], { source: 'another' });
    await importRecords([record(2)]);
    expect(await names()).toHaveLength(2);
  });

  it('DIR-24 goes with its times and its address, and the audit tells', async () => {
    await importRecords([record(1), record(2)]);
    await importRecords([record(1)]);
    const rows = await world.database.owner.sql<{ address: string[] }[]>`
      select address from directory_location order by cardinality(address)`;
    expect(rows.map(({ address }) => address.length)).toEqual([0, 1]);
    expect(await latestAudit(world)).toMatchObject({
      verb: 'directory-service.removed',
      details: { source: 'outpost' },
    });
  });

  it('DIR-13 is a change for readers who know only a time', async () => {
    await importRecords([record(1), record(2)]);
    const ctx = world.as('directory-editor');
    const before = await revisionForFeed(ctx);
    const later = { ...ctx, now: () => new Date(ctx.now().getTime() + 60_000) };
    await importDirectory(later, {
      records: [record(1)],
      source: 'outpost',
      isWhole: true,
      allowLargeRemoval: true,
    });
    const after = await revisionForFeed(ctx);
    expect(after.digest).not.toBe(before.digest);
    expect(Number(after.changedAt)).toBeGreaterThan(Number(before.changedAt) + 30_000);
  });
});

describe('what another source gives already', () => {
  const contacts = [{ phone: '01632 960123' }];
  const other = { source: 'another' };

  it('DIR-46 is not taken, so that families see it once, until the other gives it no more', async () => {
    await importRecords([record(1, { contacts })], other);
    const both = [record(1, { contacts }), record(2, { contacts })];
    const report = await importRecords(both);
    expect(outcomes(report)).toEqual(['twin Stay and play 1', 'mended Stay and play 2']);
    expect(report[0]?.notes).toEqual(['same name and phone as one from "another", not taken']);
    expect(await names()).toEqual(['Stay and play 1', 'Stay and play 2']);
    await importRecords([record(3)], other);
    expect(outcomes(await importRecords(both))).toContain('mended Stay and play 1');
  });

  it('DIR-46 is taken where somebody says so, and is kept up to date from then on', async () => {
    await importRecords([record(1, { contacts })], other);
    const twin = record(1, { contacts });
    expect(outcomes(await importRecords([twin], { keepTwins: true }))).toEqual([
      'mended Stay and play 1',
    ]);
    expect(await names()).toHaveLength(2);
    const newer = { ...twin, description: 'Toys.' };
    expect(outcomes(await importRecords([newer]))).toEqual(['mended Stay and play 1']);
  });

  it('DIR-46 leaves quarantine once it can be read', async () => {
    await importRecords([record(1, { name: null })], { isWhole: false });
    await importRecords([record(1, { contacts })], other);
    await importRecords([record(1, { contacts })], { isWhole: false });
    expect(await refused()).toEqual([]);
  });
});

describe('quarantine', () => {
  it('DIR-23 keeps what was refused, with its reasons, and nothing else of it', async () => {
    const odd = { name: 'No id', contacts: [{ name: 'Ann Made-Up' }] };
    await importRecords([record(1), record(1), record(2, { name: ' ' }), odd], { isWhole: false });
    expect(await refused()).toEqual([
      ['outpost', '2', '', 'no name'],
      ['outpost', 'record 2', 'Stay and play 1', 'its id came before in this file'],
      ['outpost', 'record 4', 'No id', 'no id, so it could never be found again'],
    ]);
    const rows = await world.database.owner.sql`select * from directory_quarantine`;
    expect(JSON.stringify(rows)).not.toContain('Ann');
  });

  it('DIR-23 lets out what its source gives right, or gives no more', async () => {
    await importRecords([record(1, { name: null }), record(2, { name: null })]);
    expect(await refused()).toHaveLength(2);
    await importRecords([record(1)], { isWhole: false });
    expect(await refused()).toEqual([['outpost', '2', '', 'no name']]);
    await importRecords([record(1)]);
    expect(await refused()).toEqual([]);
  });

  it('DIR-23 lets out what is as it was before it broke', async () => {
    for (const name of ['Stay and play', null, 'Stay and play'])
      await importRecords([record(1, { name })], { isWhole: false });
    expect(await refused()).toEqual([]);
  });

  it('DIR-23 is for directory editors', async () => {
    await expect(listRefused(world.as('family-worker'))).rejects.toThrow(NotAllowed);
  });
});
