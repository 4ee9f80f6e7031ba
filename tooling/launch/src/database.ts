import { startPostgres, type Postgres } from '@waymark/postgres';
import { appendFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { CannotStart } from './project.ts';

/** The database of a house: one of its own, or one that somebody else runs. */
export type HouseDatabase = {
  url: string;
  /** For people: which PostgreSQL this is, without any password. */
  says: string;
  start: () => Promise<void>;
  stop: () => Promise<void>;
  /** kill -9; one of our own is started again. */
  kill: () => void;
};

type OwnOptions = {
  dataDir: string;
  archive: string | null;
  logFile: string;
  fast: boolean;
  say: (line: string) => void;
};

const pauseMs = 500;

/** A PostgreSQL that somebody else runs: nothing to start and nothing to stop. */
export function givenDatabase(url: string): HouseDatabase {
  const { hostname, port, pathname } = new URL(url);
  const nothing = async (): Promise<void> => {};
  return {
    url,
    says: `your PostgreSQL at ${hostname}${port ? `:${port}` : ''}, database ${pathname.slice(1)} (DATABASE_URL)`,
    start: nothing,
    stop: nothing,
    kill: () => {},
  };
}

/** The PostgreSQL that comes with Waymark, started again when it ends by itself. */
export async function ownDatabase(options: OwnOptions): Promise<HouseDatabase> {
  const { say } = options;
  let isWanted = true;
  let server: Postgres;
  let mending = Promise.resolve();

  const launch = async (): Promise<void> => {
    server = await startPostgres({
      dataDir: options.dataDir,
      archive: options.archive,
      fast: options.fast,
      log: (line) => appendFileSync(options.logFile, `${line}\n`, { mode: 0o600 }),
    });
    void server.exited.then(({ expected }) => {
      if (!expected && isWanted) mending = mend();
    });
  };

  const mend = async (): Promise<void> => {
    say('PostgreSQL ended unexpectedly; starting it again.');
    while (isWanted) {
      const problem = await launch().then(
        () => null,
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      );
      if (problem === null) return say('PostgreSQL is running again.');
      say(problem);
      await sleep(pauseMs);
    }
  };

  const start = async (): Promise<void> => {
    isWanted = true;
    await launch().catch((error: unknown) => {
      throw new CannotStart(error instanceof Error ? error.message : String(error));
    });
  };

  await start();
  return {
    get url() {
      return server.url;
    },
    get says() {
      return `the PostgreSQL 18 that comes with Waymark, data in ${server.data}`;
    },
    start,
    async stop() {
      isWanted = false;
      await mending;
      await server.stop();
    },
    kill: () => process.kill(server.pid, 'SIGKILL'),
  };
}
