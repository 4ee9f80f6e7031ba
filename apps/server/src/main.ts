import { readSettings, WrongSettings, type Settings } from './env.ts';
import { serve } from './serve.ts';

// The server as a process: `node apps/server/src/main.ts`. Exit codes: 0 stopped, 1 could not start, 2 wrong settings.

function settingsOrExit(): Settings & { DATABASE_URL: string } {
  try {
    const { DATABASE_URL, ...settings } = readSettings(process.env);
    if (DATABASE_URL) return { ...settings, DATABASE_URL };
    throw new WrongSettings(
      'The server by itself needs DATABASE_URL. To start it with a PostgreSQL of its own, use npm start.',
    );
  } catch (error) {
    if (!(error instanceof WrongSettings)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}

function sayPortTaken(error: unknown, { WAYMARK_PORT, WAYMARK_HOST }: Settings): never {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  if (!taken) throw error;
  process.stderr.write(
    `Port ${WAYMARK_PORT} on ${WAYMARK_HOST} is in use by another program. ` +
      'Stop that program, or set WAYMARK_PORT to another number.\n',
  );
  process.exit(1);
}

const settings = settingsOrExit();
const serving = await serve(settings).catch((error: unknown) => sayPortTaken(error, settings));

let stopping: Promise<void> | null = null;
function stop(): void {
  stopping ??= serving.close().then(() => process.exit(0));
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => (stopping ? process.exit(1) : stop()));
}
if (settings.WAYMARK_SUPERVISED) {
  // The launcher holds the other end; when it goes, however it goes, so do we.
  process.stdin.resume();
  process.stdin.on('error', stop);
  process.stdin.on('close', stop);
}
