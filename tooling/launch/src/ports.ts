import { once } from 'node:events';
import { createServer } from 'node:net';

import { CannotStart } from './project.ts';

/** Throws CannotStart, naming the setting, where another program listens on the port. */
export async function checkPortIsFree(host: string, port: number, setting: string): Promise<void> {
  const probe = createServer().listen(port, host);
  try {
    await once(probe, 'listening');
  } catch (error) {
    throw new CannotStart(sayWhy(error, host, port, setting));
  }
  probe.close();
  await once(probe, 'close');
}

function sayWhy(error: unknown, host: string, port: number, setting: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use by another program. Stop that program, or set ${setting} to another number.`;
  }
  if (code === 'EACCES') {
    return `This user may not listen on port ${port}. Set ${setting} to a number above 1023.`;
  }
  return `Nothing can listen on ${host}:${port}. Check WAYMARK_HOST and ${setting}.`;
}

/** A port that is free now, for houses of tests. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
