import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** Who asks: the other end of the connection, or what a trusted proxy says it was. */
export function clientAddress(c: Context, trustProxy: boolean): string {
  // The last entry is the one that our own proxy added; the ones before it are anybody's.
  const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : null;
  return forwarded || getConnInfo(c).remote.address || '';
}
