import { startServer } from '@astrojs/node/server.js';
import { directoryStore } from '../directory/current.ts';
import { privacyHeaders } from './finish.ts';
import { say } from './say.ts';

/** The site's process: takes up the directory, listens, and goes when its launcher has gone. */
async function main(): Promise<void> {
  if (process.env['WAYMARK_SUPERVISED'] === '1') {
    process.stdin.on('end', () => process.exit(0)).on('error', () => process.exit(0));
    process.stdin.resume();
  }
  process.env['PORT'] ??= process.env['WAYMARK_SITE_PORT'];
  await directoryStore.start();
  const { server } = startServer();
  // Files are sent by the adapter, past the middleware that finishes pages.
  server.server.prependListener('request', (_request, response) => {
    for (const [name, value] of Object.entries(privacyHeaders)) response.setHeader(name, value);
  });
  server.server.on('error', (error: NodeJS.ErrnoException) => {
    const taken = error.code === 'EADDRINUSE';
    say(
      taken
        ? `Port ${process.env['PORT'] ?? 4321} is taken. Stop what uses it, or set WAYMARK_SITE_PORT to another.`
        : `The site cannot listen (${error.code ?? error.message}).`,
    );
    process.exit(1);
  });
}

await main();
