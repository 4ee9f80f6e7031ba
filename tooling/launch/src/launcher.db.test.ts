import { startPostgres, throwAwayFolder } from '@waymark/postgres';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { freePort } from './ports.ts';
import { project } from './project.ts';
import { allGone, commandOf, descendants, launch, type Launched } from './testing/launched.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

/** What the command says of itself where nobody gave it a root to compare with. */
const withoutRoot: unknown = expect.stringMatching(/^Without --root it cannot show/);

let folder: ReturnType<typeof throwAwayFolder>;
let env: Record<string, string>;
let launched: Launched[] = [];

async function freshSettings(): Promise<void> {
  folder = throwAwayFolder('launcher');
  env = {
    // A space, a quote and a comma: whatever passes a path on has to cope.
    WAYMARK_DATA_DIR: join(folder.path, "Sam's data, with spaces"),
    WAYMARK_PORT: String(await freePort()),
    WAYMARK_SITE_PORT: String(await freePort()),
  };
}

async function endAll(): Promise<void> {
  for (const { child, ended } of launched) {
    child.kill('SIGINT');
    await ended;
  }
  launched = [];
  await folder.remove();
}

function start(...options: string[]): Launched {
  const one = launch(env, ['start', '--', ...options]);
  launched.push(one);
  return one;
}

function waymark(...args: string[]): Launched {
  return launch(env, ['run', '--silent', 'waymark', '--', ...args]);
}

function portal(path: string, init?: RequestInit): Promise<Response> {
  return fetch(`http://127.0.0.1:${env['WAYMARK_PORT']}${path}`, init);
}

async function signIn(): Promise<number> {
  const answer = await portal('/api/auth/sign-in/email', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: `http://localhost:${env['WAYMARK_PORT']}`,
    },
    body: JSON.stringify({
      email: 'chair@demo.waymark.example',
      password: 'waymark-demo-borough',
    }),
  });
  return answer.status;
}

// One house after another on the same data, each test leaving one running: starting is what takes time.
describe.runIf(process.platform === 'linux')('a house', () => {
  let house: Launched;

  const processes = (): number[] => {
    const pid = house.child.pid ?? 0;
    return [pid, ...descendants(pid)];
  };
  // Never 0: that would be the whole group of processes, this one among them.
  const find = (wanted: (command: string) => boolean): number => {
    const pid = processes().find((each) => wanted(commandOf(each)));
    if (pid === undefined) throw new Error('There is no such process in the house.');
    return pid;
  };

  beforeAll(async () => {
    await freshSettings();
    house = start();
    await house.says('Ctrl-C stops everything.');
  });
  afterAll(endAll);

  it('says where both faces are and who may sign in', async () => {
    const said = house.lines.join('\n');
    expect(said).toContain(`http://localhost:${env['WAYMARK_SITE_PORT']}`);
    expect(said).toContain(`http://localhost:${env['WAYMARK_PORT']}`);
    expect(said).toContain('chair@demo.waymark.example');
    expect((await portal('/health/ready')).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${env['WAYMARK_SITE_PORT']}/`)).status).toBe(200);
    expect(await signIn()).toBe(200);
  });

  it('tells a second start where it runs, and goes on', async () => {
    const second = start();
    expect(await second.ended).toBe(1);
    expect(second.lines.join('\n')).toContain('Waymark is running already');
    expect(second.lines.join('\n')).toContain(`http://localhost:${env['WAYMARK_PORT']}`);
    expect((await portal('/health/ready')).status).toBe(200);
  });

  it('lends the command line its database', async () => {
    const verify = waymark('audit', 'verify');
    expect(await verify.ended).toBe(0);
    expect(verify.lines).toEqual([
      expect.stringMatching(/^The audit holds: [1-9]\d* entries/),
      withoutRoot,
    ]);
  });

  it('starts again what ends by itself', async () => {
    process.kill(
      find((command) => command.includes('apps/server/src/main.ts')),
      'SIGKILL',
    );
    await house.says('The server is running again.');
    process.kill(
      find((command) => command.includes('apps/site/dist/server/entry.mjs')),
      'SIGKILL',
    );
    await house.says('The site is running again.');
    process.kill(
      find((command) => /bin\/postgres -/.test(command)),
      'SIGKILL',
    );
    await house.says('PostgreSQL is running again.');
    while ((await portal('/health/ready')).status !== 200) await sleep(50);
    expect(await signIn()).toBe(200);
  });

  it.each([
    ['npm', (command: string) => command.startsWith('npm start')],
    ['start.mjs', (command: string) => command.includes('launch/start.mjs')],
    ['start.ts', (command: string) => command.includes('launch/src/start.ts')],
  ])('leaves nothing running and nothing lost after kill -9 of %s', async (_name, wanted) => {
    const before = processes();
    process.kill(find(wanted), 'SIGKILL');
    house = start('--no-demo');
    await house.says('Ctrl-C stops everything.');
    expect(house.lines.join('\n')).toContain('chair@demo.waymark.example');
    expect(await signIn()).toBe(200);
    await allGone(before);
  });

  it('stops on Ctrl-C and leaves nothing', async () => {
    const before = processes();
    expect(before.length).toBeGreaterThan(5);
    house.child.kill('SIGINT');
    expect(await house.ended).toBe(0);
    await allGone(before);
  });
});

describe('npm start', () => {
  beforeEach(freshSettings);
  afterEach(endAll);

  it('starts empty when asked to, and refuses demo sign-ins then', async () => {
    const house = start('--no-demo');
    await house.says('staff add');
    await house.says('Ctrl-C stops everything.');
    expect(await signIn()).toBe(403);
  });

  it('names the Node it needs where this one is too old', async () => {
    const asOld = `Object.defineProperty(process.versions, 'node', { value: '18.19.0' });
      await import(${JSON.stringify(join(project, 'tooling/launch/start.mjs'))});`;
    const old = spawnSync(process.execPath, ['--input-type=module', '-e', asOld]);
    expect(old.status).toBe(1);
    expect(String(old.stderr)).toBe(
      'Waymark needs Node 20 or newer; this is 18.19.0. Install a newer one from https://nodejs.org and try again.\n',
    );
  });

  it('uses the PostgreSQL of DATABASE_URL and says so, without its password', async () => {
    const own = throwAwayFolder('own-postgres');
    const postgres = await startPostgres({ dataDir: own.path, fast: true });
    env['DATABASE_URL'] = postgres.url.replace('@', ':secret-word@');
    const house = start();
    await house.says('Ctrl-C stops everything.');
    expect(house.lines.join('\n')).toMatch(/your PostgreSQL at localhost.*\(DATABASE_URL\)/);
    expect(house.lines.join('\n')).not.toContain('secret-word');
    expect(await signIn()).toBe(200);
    house.child.kill('SIGINT');
    expect(await house.ended).toBe(0);
    // It is somebody else's: it goes on when Waymark has stopped.
    expect(() => process.kill(postgres.pid, 0)).not.toThrow();
    await postgres.stop();
    await own.remove();
  });

  it.each([
    [{ WAYMARK_PROT: '4300' }, [], 'There is no setting WAYMARK_PROT. Did you mean WAYMARK_PORT?'],
    [{ WAYMARK_PORT: 'http' }, [], 'The setting WAYMARK_PORT has a value that cannot be used'],
    [{}, ['--demo'], 'There is no option --demo'],
  ])('refuses %o %o with exit code 2', async (settings, options, message) => {
    Object.assign(env, settings);
    const house = start(...options);
    expect(await house.ended).toBe(2);
    expect(house.lines.join('\n')).toContain(message);
  });

  it('says which port is busy and which setting moves it', async () => {
    const port = Number(env['WAYMARK_SITE_PORT']);
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    const house = start();
    expect(await house.ended).toBe(1);
    expect(house.lines.join('\n')).toContain(
      `Port ${port} is in use by another program. Stop that program, or set WAYMARK_SITE_PORT`,
    );
    other.close();
  });
});

describe('npm run --silent waymark', () => {
  beforeEach(freshSettings);
  afterEach(endAll);

  it('starts PostgreSQL for itself where nothing runs, and prints only its own', async () => {
    const alone = waymark('audit', 'verify');
    expect(await alone.ended).toBe(0);
    expect(alone.lines).toEqual([
      expect.stringMatching(/^The audit holds: 0 entries/),
      withoutRoot,
    ]);
  });

  it('lists its commands, and says 2 to one that is not there', async () => {
    const help = waymark('--help');
    expect(await help.ended).toBe(0);
    expect(help.lines.join('\n')).toContain('directory import FILE');
    expect(await waymark('nonsense').ended).toBe(2);
  });
});
