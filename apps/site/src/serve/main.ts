import path from 'node:path';
import { handler, startServer } from '@astrojs/node/server.js';
// A brand that cannot be read, or that some people could not read, stops the start.
import '../brand/current.ts';
import { directoryStore } from '../directory/current.ts';
import { PackedFiles } from './packed-files.ts';
import { say } from './say.ts';
import { securityHeaders } from './security-headers.ts';

/** The site's process: takes up the directory, listens, and goes when its launcher has gone. */
async function main(): Promise<void> {
  if (process.env['WAYMARK_SUPERVISED'] === '1') {
    process.stdin.on('end', () => process.exit(0)).on('error', () => process.exit(0));
    process.stdin.resume();
  }
  process.env['PORT'] ??= process.env['WAYMARK_SITE_PORT'];
  await directoryStore.start();
  const files = await PackedFiles.of(path.resolve(import.meta.dirname, '../client/_astro'));
  const { server } = startServer();
  // Files are sent past the middleware that finishes pages: the packed ones here, the rest by the adapter.
  server.server.removeAllListeners('request');
  server.server.on('request', (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    if (!files.give(request, response)) void handler(request, response);
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
