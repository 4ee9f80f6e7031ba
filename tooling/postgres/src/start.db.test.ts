import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startPostgres, throwAwayFolder, type Postgres } from './index.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const starter = fileURLToPath(new URL('./testing/starter.ts', import.meta.url));
const nobody = { uid: 65_534, gid: 65_534 };
const isRoot = process.getuid?.() === 0;

let folder: ReturnType<typeof throwAwayFolder>;
let running: Postgres[] = [];
let children: ChildProcess[] = [];

beforeEach(() => {
  folder = throwAwayFolder('pgtest');
  running = [];
  children = [];
});

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  for (const each of running) await each.stop();
  await folder.remove();
});

async function start(dataDir: string): Promise<Postgres> {
  const started = await startPostgres({ dataDir });
  running.push(started);
  return started;
}

async function startInChild(
  dataDir: string,
  as: { uid?: number; gid?: number } = {},
): Promise<{ child: ChildProcess; url: string; pid: number; data: string }> {
  const child = spawn(process.execPath, [starter, dataDir], {
    ...as,
    env: {},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  if (!child.stdout) throw new Error('no output to read');
  for await (const line of createInterface({ input: child.stdout })) {
    return { child, ...JSON.parse(line) };
  }
  throw new Error('the starter ended without a word');
}

async function ask<T>(url: string, question: string): Promise<T> {
  const at = new URL(url);
  const sql = postgres({
    host: at.searchParams.get('host') ?? '',
    username: at.username,
    database: at.pathname.slice(1),
    max: 1,
    onnotice: () => {},
  });
  try {
    const [row] = await sql.unsafe(question);
    return Object.values(row ?? {})[0];
  } finally {
    await sql.end();
  }
}

async function untilGone(pid: number): Promise<void> {
  const isGone = (): boolean => {
    try {
      return readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
    } catch {
      return true;
    }
  };
  while (!isGone()) await sleep(20);
}

function parentOf(pid: number): number {
  return Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}

describe('startPostgres', () => {
  it('answers on a socket that only its account may reach, and keeps its data', async () => {
    const dataDir = join(folder.path, 'a folder with "quotes", commas and spaces');
    const first = await start(dataDir);
    expect(statSync(first.socketDir).mode & 0o777).toBe(0o700);
    expect(await ask(first.url, 'show listen_addresses')).toBe('');
    await ask(first.url, 'create table kept as select 42 as it');
    await first.stop();
    expect(await first.exited).toEqual({ expected: true });
    const second = await start(dataDir);
    expect(await ask(second.url, 'select it from kept')).toBe(42);
  });

  it('works where the path is too long for a socket', async () => {
    const dataDir = join(folder.path, 'long'.repeat(30));
    const { url } = await start(dataDir);
    expect(await ask(url, 'select 1')).toBe(1);
  });

  it('writes no value of a failed statement to its log', async () => {
    const lines: string[] = [];
    const server = await startPostgres({ dataDir: folder.path, log: (line) => lines.push(line) });
    running.push(server);
    await expect(ask(server.url, `select 'Ashdown'::integer`)).rejects.toThrow('Ashdown');
    await server.stop();
    expect(lines.join('\n')).not.toContain('Ashdown');
  });

  it('says that it has died when it is killed, and starts again', async () => {
    const server = await start(folder.path);
    process.kill(server.pid, 'SIGKILL');
    expect(await server.exited).toEqual({ expected: false });
    const again = await start(folder.path);
    expect(await ask(again.url, 'select 1')).toBe(1);
  });

  it('refuses data of another version by name', async () => {
    const server = await start(folder.path);
    await server.stop();
    writeFileSync(join(server.data, 'PG_VERSION'), '15\n');
    await expect(startPostgres({ dataDir: folder.path })).rejects.toThrow('made by PostgreSQL 15');
  });
});

describe.runIf(process.platform === 'linux')('after kill -9', () => {
  it('of the starter: the server stops by itself, and the data is kept', async () => {
    const { child, url, pid } = await startInChild(folder.path);
    await ask(url, 'create table kept as select 42 as it');
    child.kill('SIGKILL');
    await untilGone(pid);
    const again = await start(folder.path);
    expect(await ask(again.url, 'select it from kept')).toBe(42);
  });

  it('of the starter, with the next start at once: it waits for the old one', async () => {
    const { child, url } = await startInChild(folder.path);
    await ask(url, 'create table kept as select 42 as it');
    child.kill('SIGKILL');
    const again = await start(folder.path);
    expect(await ask(again.url, 'select it from kept')).toBe(42);
  });

  it('of the starter and its watchdog: the next start stops the orphan', async () => {
    const { child, pid } = await startInChild(folder.path);
    process.kill(parentOf(pid), 'SIGKILL');
    child.kill('SIGKILL');
    const again = await start(folder.path);
    expect(again.pid).not.toBe(pid);
    expect(await ask(again.url, 'select 1')).toBe(1);
  });

  it('of everything: the stale lock and socket do not stand in the way', async () => {
    const { child, pid } = await startInChild(folder.path);
    process.kill(parentOf(pid), 'SIGKILL');
    child.kill('SIGKILL');
    process.kill(pid, 'SIGKILL');
    const again = await start(folder.path);
    expect(await ask(again.url, 'select 1')).toBe(1);
  });

  it('a lock with the number of a living process of somebody else is cleared', async () => {
    const server = await start(folder.path);
    const lockFile = join(server.data, 'postmaster.pid');
    const lock = readFileSync(lockFile, 'utf8');
    await server.stop();
    writeFileSync(lockFile, lock.replace(/^\d+/, String(process.pid)));
    chmodSync(lockFile, 0o644);
    const again = await start(folder.path);
    expect(await ask(again.url, 'select 1')).toBe(1);
  });

  it('a second start on data in use is refused and harms nothing', async () => {
    const server = await start(folder.path);
    await expect(startPostgres({ dataDir: folder.path })).rejects.toThrow('is using the data');
    expect(await ask(server.url, 'select 1')).toBe(1);
  });

  it('a throw-away folder goes with its maker', async () => {
    const script = `
      const { throwAwayFolder } = await import(${JSON.stringify(new URL('./index.ts', import.meta.url).href)})
      console.log(throwAwayFolder('gone').path)
      setInterval(() => {}, 1000)`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    const [line] = await once(child.stdout, 'data');
    const path = String(line).trim();
    expect(existsSync(path)).toBe(true);
    child.kill('SIGKILL');
    while (existsSync(path)) await sleep(20);
  });
});

describe.runIf(isRoot)('started by root', () => {
  it('runs under another account', async () => {
    const server = await start(folder.path);
    expect(statSync(server.data).uid).not.toBe(0);
    expect(statSync(`/proc/${server.pid}`).uid).toBe(statSync(server.data).uid);
  });

  it('keeps its data outside a folder that only root may enter, and finds it again when that is moved', async () => {
    const closed = join(folder.path, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    const first = await start(join(closed, 'data'));
    expect(first.data.startsWith(closed)).toBe(false);
    await ask(first.url, 'create table kept as select 42 as it');
    await first.stop();
    spawnSync('cp', ['-a', join(closed, 'data'), join(closed, 'copy')]);
    const copy = await start(join(closed, 'copy'));
    expect(copy.data).not.toBe(first.data);
    spawnSync('mv', [join(closed, 'data'), join(closed, 'moved')]);
    const moved = await start(join(closed, 'moved'));
    expect(await ask(moved.url, 'select it from kept')).toBe(42);
    for (const each of [copy, moved]) await each.stop();
    for (const each of [copy, moved]) spawnSync('rm', ['-rf', dirname(each.data)]);
  });

  const reachable = spawnSync(process.execPath, ['--version'], nobody).status === 0;
  it.runIf(reachable)('works for an ordinary user with an empty environment', async () => {
    const dataDir = join(folder.path, 'theirs');
    mkdirSync(dataDir);
    chownSync(dataDir, nobody.uid, nobody.gid);
    const { url, data } = await startInChild(dataDir, nobody);
    expect(data).toBe(join(dataDir, 'postgres', 'data'));
    expect(await ask(url, 'select 1')).toBe(1);
  });
});
