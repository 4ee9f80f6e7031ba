import { throwAwayFolder } from '@waymark/postgres';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';

import { readSettings } from '../env.ts';
import { serve } from '../serve.ts';

export type TestServer = {
  url: string;
  /** Every line of the log so far, as JSON text. */
  logged: () => string;
  stop: () => Promise<void>;
};

/** The real server on a free port, with a log that tests can read. */
export async function startServer(
  databaseUrl: string,
  options: { portalFolder?: string; env?: Record<string, string>; now?: () => Date } = {},
): Promise<TestServer> {
  const folder = throwAwayFolder('server');
  const port = await freePort();
  const lines: string[] = [];
  const write = (fields: Record<string, unknown>, message: string): void => {
    lines.push(JSON.stringify({ ...fields, message }));
  };
  const settings = readSettings({
    WAYMARK_DATA_DIR: folder.path,
    WAYMARK_PORT: String(port),
    ...options.env,
  });
  const { portalFolder, now } = options;
  const serving = await serve(
    { ...settings, DATABASE_URL: databaseUrl },
    {
      log: { info: write, warn: write, error: write },
      ...(portalFolder && { portalFolder }),
      ...(now && { now }),
    },
  );
  return {
    url: `http://127.0.0.1:${port}`,
    logged: () => lines.join('\n'),
    async stop() {
      await serving.close();
      await folder.remove();
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
