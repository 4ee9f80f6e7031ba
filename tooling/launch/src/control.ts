import { shortSocketPath } from '@waymark/postgres';
import { once } from 'node:events';
import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';

import { CannotStart } from './project.ts';

/** What a running house tells whoever asks at its control socket. Only its own user can. */
export type HouseState = {
  state: 'starting' | 'running' | 'command' | 'stopping';
  pid: number;
  portalUrl: string;
  siteUrl: string;
  databaseUrl: string;
};

export type Control = {
  /** Changes what is told from now on. */
  tell: (change: Partial<HouseState>) => void;
  release: () => Promise<void>;
};

// A launcher that was killed with -9 takes a moment to be missed by the processes it left.
const goneMs = 2_500;
const endingMs = 40_000;
const pollMs = 150;

/**
 * Takes the data folder for this process: one house at a time. Waits for one that is ending. Throws CannotStart,
 * saying where it is, for one that goes on running.
 */
export async function takeControl(
  dataDir: string,
  state: HouseState,
  onWait: () => void,
): Promise<Control> {
  mkdirSync(dataDir, { recursive: true });
  const path = shortSocketPath(dataDir, 'control.sock');
  const startedAt = Date.now();
  for (let waited = false; ; waited = true) {
    const other = await askHouse(dataDir);
    if (!other) return listen(path, state);
    const waitedMs = Date.now() - startedAt;
    const isEnding = other.state === 'stopping' || other.state === 'command';
    if (waitedMs > (isEnding ? endingMs : goneMs)) throw new CannotStart(sayWhere(dataDir, other));
    if (!waited && isEnding) onWait();
    await sleep(pollMs);
  }
}

function sayWhere(dataDir: string, other: HouseState): string {
  return (
    `Waymark is running already with the data in ${dataDir} (process ${other.pid}).\n` +
    `  Families' site  ${other.siteUrl}\n  Staff portal    ${other.portalUrl}\n` +
    'Stop that one first, or start another with its own WAYMARK_DATA_DIR, WAYMARK_PORT and WAYMARK_SITE_PORT.'
  );
}

/** Asks the house that uses a data folder for its state; null where none is running. */
export async function askHouse(dataDir: string): Promise<HouseState | null> {
  try {
    const socket = createConnection(shortSocketPath(dataDir, 'control.sock'));
    socket.setTimeout(5_000, () => socket.destroy());
    await once(socket, 'connect');
    return JSON.parse(await text(socket));
  } catch {
    return null;
  }
}

async function listen(path: string, initial: HouseState): Promise<Control> {
  let state = initial;
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.end(JSON.stringify(state));
  });
  rmSync(path, { force: true });
  server.listen(path);
  await once(server, 'listening');
  chmodSync(path, 0o600);
  return {
    tell(change) {
      state = { ...state, ...change };
    },
    async release() {
      server.close();
      await once(server, 'close');
    },
  };
}
