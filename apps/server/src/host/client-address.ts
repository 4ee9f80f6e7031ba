import { getConnInfo } from '@hono/node-server/conninfo';
import { withoutPort } from '@waymark/domain/network';
import type { Context } from 'hono';
import { BlockList, isIP, isIPv6 } from 'node:net';

import type { Settings } from '../env.ts';

/** Who asks: the other end of the connection, or what a trusted proxy says it was. */
export function clientAddress(c: Context, trustProxy: boolean): string {
  // The last entry is the one that our own proxy added; the ones before it are anybody's.
  const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : null;
  return withoutPort(forwarded || getConnInfo(c).remote.address || '');
}

/** How this installation tells who asks, and whether that is the families' site. */
export function askersOf(settings: Settings): {
  addressOf: (c: Context) => string;
  isSite: (address: string) => boolean;
} {
  return {
    addressOf: (c) => clientAddress(c, settings.WAYMARK_TRUST_PROXY),
    isSite: siteAddresses([settings.WAYMARK_HOST, ...settings.WAYMARK_SITE_ADDRESSES]),
  };
}

/** Tells the addresses of the families' site: this machine's own, and those that are named. A name is none. */
export function siteAddresses(named: string[]): (address: string) => boolean {
  const known = new BlockList();
  known.addSubnet('127.0.0.0', 8);
  for (const address of ['::1', ...named].filter(isIP))
    known.addAddress(address, familyOf(address));
  return (address) => known.check(address, familyOf(address));
}

const familyOf = (address: string) => (isIPv6(address) ? 'ipv6' : 'ipv4');
