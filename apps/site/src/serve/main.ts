import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { handler, startServer } from '@astrojs/node/server.js';
// A brand that cannot be read, or that some people could not read, stops the start.
import '../brand/current.ts';
import { directoryStore } from '../directory/current.ts';
import { hushLibraries, sayBroken } from './hushed.ts';
import { PackedFiles } from './packed-files.ts';
import { say } from './say.ts';
import { securityHeaders } from './security-headers.ts';
import { turnedAway } from './turned-away.ts';

/** The site's process: takes up the directory, listens, and goes when its launcher has gone. */
async function main(): Promise<void> {
  if (process.env['WAYMARK_SUPERVISED'] === '1') {
    process.stdin.on('end', () => process.exit(0)).on('error', () => process.exit(0));
    process.stdin.resume();
  }
  process.env['PORT'] ??= process.env['WAYMARK_SITE_PORT'];
  hushLibraries();
  process.on('unhandledRejection', (reason) => sayBroken('Something broke.', reason));
  await directoryStore.start();
  const files = await PackedFiles.of(path.resolve(import.meta.dirname, '../client/_astro'));
  const { server } = startServer();
  // Files are sent past the middleware that finishes pages: the packed ones here, the rest by the adapter.
  server.server.removeAllListeners('request');
  server.server.on('request', (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const refusal = turnedAway(request);
    if (refusal) return void response.writeHead(refusal.status, refusal.headers).end();
    if (!files.give(request, response)) void handler(request, response);
  });
  server.server.on('listening', () => say(`listening on ${addressOf(server.server.address())}`));
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

function addressOf(at: AddressInfo | string | null): string {
  if (at === null || typeof at === 'string') return at ?? '';
  return `http://${at.family === 'IPv6' ? `[${at.address}]` : at.address}:${at.port}`;
}

await main();
