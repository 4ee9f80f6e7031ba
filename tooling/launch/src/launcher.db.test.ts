import { throwAwayFolder } from '@waymark/postgres';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { freePort } from './ports.ts';
import { allGone, commandOf, descendants, launch, type Launched } from './testing/launched.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

const running = 'Waymark is running.';
let folder: ReturnType<typeof throwAwayFolder>;
let env: Record<string, string>;
let launched: Launched[];

beforeEach(async () => {
  folder = throwAwayFolder('launcher');
  launched = [];
  env = {
    // A space, a quote and a comma: whatever passes a path on has to cope.
    WAYMARK_DATA_DIR: join(folder.path, "Sam's data, with spaces"),
    WAYMARK_PORT: String(await freePort()),
    WAYMARK_SITE_PORT: String(await freePort()),
  };
});

afterEach(async () => {
  for (const { child, ended } of launched) {
    child.kill('SIGINT');
    await ended;
  }
  await folder.remove();
});

function start(args?: string[]): Launched {
  const one = launch(env, args);
  launched.push(one);
  return one;
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

describe('npm start', () => {
  it('starts both faces and the demo, stops on Ctrl-C and leaves nothing', async () => {
    const house = start();
    await house.says('Ctrl-C stops everything.');
    expect(house.lines.join('\n')).toContain(`http://localhost:${env['WAYMARK_SITE_PORT']}`);
    expect(house.lines.join('\n')).toContain('chair@demo.waymark.example');
    expect((await portal('/health/ready')).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${env['WAYMARK_SITE_PORT']}/`)).status).toBe(200);
    expect(await signIn()).toBe(200);
    const processes = descendants(house.child.pid ?? 0);
    expect(processes.length).toBeGreaterThan(5);
    house.child.kill('SIGINT');
    expect(await house.ended).toBe(0);
    await allGone(processes);
  });

  it('starts empty when asked to, and refuses demo sign-ins then', async () => {
    const house = start(['start', '--', '--no-demo']);
    await house.says('staff add');
    expect(await signIn()).toBe(403);
  });

  it('refuses an unknown setting, a wrong value and an unknown option', async () => {
    const wrong = launch({ ...env, WAYMARK_PROT: '4300', WAYMARK_HOST: '' });
    expect(await wrong.ended).toBe(2);
    expect(wrong.lines.join('\n')).toContain(
      'There is no setting WAYMARK_PROT. Did you mean WAYMARK_PORT?',
    );
    const value = launch({ ...env, WAYMARK_PORT: 'http' });
    expect(await value.ended).toBe(2);
    expect(value.lines.join('\n')).toContain('WAYMARK_PORT');
    const option = start(['start', '--', '--demo']);
    expect(await option.ended).toBe(2);
    expect(option.lines.join('\n')).toContain('There is no option --demo');
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

  it('says where the first one runs when it is started twice', async () => {
    const first = start();
    await first.says(running);
    const second = start();
    expect(await second.ended).toBe(1);
    expect(second.lines.join('\n')).toContain('Waymark is running already');
    expect(second.lines.join('\n')).toContain(`http://localhost:${env['WAYMARK_PORT']}`);
    expect((await portal('/health/ready')).status).toBe(200);
  });

  it('starts again what ends by itself', async () => {
    const house = start();
    await house.says(running);
    const find = (text: string): number =>
      descendants(house.child.pid ?? 0).find((pid) => commandOf(pid).includes(text)) ?? 0;
    process.kill(find('apps/server/src/main.ts'), 'SIGKILL');
    await house.says('The server is running again.');
    process.kill(find('apps/site/dist/server/entry.mjs'), 'SIGKILL');
    await house.says('The site is running again.');
    const postgres = descendants(house.child.pid ?? 0).filter((pid) =>
      /bin\/postgres/.test(commandOf(pid)),
    );
    process.kill(postgres.find((pid) => !commandOf(pid).startsWith('/bin/sh')) ?? 0, 'SIGKILL');
    await house.says('PostgreSQL is running again.');
    while ((await portal('/health/ready')).status !== 200) await sleep(50);
    expect(await signIn()).toBe(200);
  });
});

describe.runIf(process.platform === 'linux')('kill -9 of the launcher', () => {
  it.each([
    ['npm', (chain: number[]) => chain[0]],
    ['start.mjs', (chain: number[]) => chain.find((pid) => commandOf(pid).includes('start.mjs'))],
    ['start.ts', (chain: number[]) => chain.find((pid) => commandOf(pid).includes('src/start.ts'))],
  ])('(%s): nothing is left running, and the next start has everything', async (_name, pick) => {
    const first = start();
    await first.says(running);
    expect(await signIn()).toBe(200);
    const pid = first.child.pid ?? 0;
    const processes = descendants(pid);
    process.kill(pick([pid, ...processes.toReversed()]) ?? 0, 'SIGKILL');
    const second = start(['start', '--', '--no-demo']);
    await second.says(running);
    expect(second.lines.join('\n')).toContain('chair@demo.waymark.example');
    expect(await signIn()).toBe(200);
    await allGone(processes);
  });
});

describe('npm run --silent waymark', () => {
  it('uses the running house, or starts PostgreSQL for itself; prints only its own', async () => {
    const verify = (): Launched =>
      launch(env, ['run', '--silent', 'waymark', '--', 'audit', 'verify']);
    const alone = verify();
    expect(await alone.ended).toBe(0);
    expect(alone.lines).toEqual([expect.stringMatching(/^The audit holds: 0 entries/)]);
    const house = start();
    await house.says(running);
    const beside = verify();
    expect(await beside.ended).toBe(0);
    expect(beside.lines).toEqual([expect.stringMatching(/^The audit holds: [1-9]\d* entries/)]);
  });

  it('lists its commands, and says 2 to one that is not there', async () => {
    const help = launch(env, ['run', '--silent', 'waymark', '--', '--help']);
    expect(await help.ended).toBe(0);
    expect(help.lines.join('\n')).toContain('directory import FILE');
    const wrong = launch(env, ['run', '--silent', 'waymark', '--', 'nonsense']);
    expect(await wrong.ended).toBe(2);
  });
});
