import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '@waymark/db/client';
import { recoverTo, startPostgres, throwAwayFolder, type Postgres } from '@waymark/postgres';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { waymark } from '../testing/command-line.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folder = throwAwayFolder('moment');
const archive = throwAwayFolder('archive');
const dataDir = folder.path;
let postgres: Postgres;
let beforeAnyCopy = new Date();
let between = new Date();

const start = () => startPostgres({ dataDir, archive: archive.path });

/** The words that were written, in order, and how the audit does. */
async function words(): Promise<string[]> {
  const { sql, close } = connect({ url: postgres.url, role: 'owner', max: 1 });
  const rows = await sql<{ word: string }[]>`select word from written order by at`;
  await close();
  return rows.map(({ word }) => word);
}

async function write(word: string): Promise<Date> {
  const { sql, close } = connect({ url: postgres.url, role: 'owner', max: 1 });
  await sql`insert into written (word) values (${word})`;
  await sleep(50);
  const [clock] = await sql<{ now: string }[]>`select clock_timestamp()::text as now`;
  await sleep(50);
  await close();
  return new Date(clock?.now ?? '');
}

beforeAll(async () => {
  postgres = await start();
  const { sql, close } = connect({ url: postgres.url, role: 'owner', max: 1 });
  await sql`create table written (word text, at timestamptz default clock_timestamp())`;
  await close();
  beforeAnyCopy = await write('before');
  const env = {
    DATABASE_URL: postgres.url,
    WAYMARK_DATA_DIR: dataDir,
    WAYMARK_WAL_ARCHIVE: archive.path,
  };
  const said = await waymark(env, 'backup', 'base');
  if (said.code !== 0) throw new Error(said.err);
  between = await write('wanted');
  await write('unwanted');
  await postgres.stop();
});

afterAll(async () => {
  await postgres.stop();
  await folder.remove();
  await archive.remove();
});

describe('a cluster whose log is kept', () => {
  it('comes back to the chosen moment, and what was there before is put aside', async () => {
    const { before } = await recoverTo({ dataDir, archive: archive.path, to: between });
    postgres = await start();
    expect(await words()).toEqual(['before', 'wanted']);
    expect(before !== null && existsSync(join(before, 'PG_VERSION'))).toBe(true);
    await write('afterwards');
    expect(await words()).toEqual(['before', 'wanted', 'afterwards']);
  });

  it('comes back once more, after it has gone on from there', async () => {
    const later = await write('again');
    await write('too late');
    await postgres.stop();
    await recoverTo({ dataDir, archive: archive.path, to: later });
    postgres = await start();
    expect(await words()).toEqual(['before', 'wanted', 'afterwards', 'again']);
  });

  it.each([
    ['from before the first copy', () => beforeAnyCopy, /no copy/],
    ['that is still to come', () => new Date(Date.now() + 3_600_000), /does not reach/],
  ])('stays as it is where asked for a moment %s', async (_which, moment, why) => {
    await postgres.stop();
    await expect(recoverTo({ dataDir, archive: archive.path, to: moment() })).rejects.toThrow(why);
    postgres = await start();
    expect(await words()).toEqual(['before', 'wanted', 'afterwards', 'again']);
  });

  it('keeps its log for nobody else to read, and never writes over a part of it', async () => {
    const wal = join(archive.path, 'wal');
    expect(statSync(wal).mode & 0o077).toBe(0);
    const part = readdirSync(wal).find((name) => /^[0-9A-F]{24}$/.test(name)) ?? '';
    const { sql, close } = connect({ url: postgres.url, role: 'owner', max: 1 });
    const [setting] = await sql<
      { command: string }[]
    >`select current_setting('archive_command') as command`;
    await close();
    const other = join(archive.path, 'other');
    writeFileSync(other, 'something else');
    const keep = (from: string): void => {
      const command = (setting?.command ?? '').replaceAll('%p', from).replaceAll('%f', part);
      execFileSync('/bin/sh', ['-c', command], { stdio: 'ignore' });
    };
    expect(() => keep(other)).toThrow();
    expect(readFileSync(join(wal, part)).length).toBeGreaterThan(1_000_000);
    expect(() => keep(join(wal, part))).not.toThrow();
  });
});
