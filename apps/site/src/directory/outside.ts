import { lookup } from 'node:dns';
import { BlockList, isIPv6, type LookupFunction } from 'node:net';

// What the registries of special addresses (RFC 6890) keep from the public web, and of IPv6 all that is not given out for it.
const inner = new BlockList();
inner.addSubnet('0.0.0.0', 8);
inner.addSubnet('10.0.0.0', 8);
inner.addSubnet('100.64.0.0', 10);
inner.addSubnet('127.0.0.0', 8);
inner.addSubnet('169.254.0.0', 16);
inner.addSubnet('172.16.0.0', 12);
inner.addSubnet('192.0.0.0', 24);
inner.addSubnet('192.168.0.0', 16);
inner.addSubnet('198.18.0.0', 15);
inner.addSubnet('224.0.0.0', 3);
// Addresses that carry one of IPv4 within them, which may be an inner one.
inner.addSubnet('2001::', 32, 'ipv6');
inner.addSubnet('2002::', 16, 'ipv6');
const given = new BlockList();
given.addSubnet('2000::', 3, 'ipv6');

/** Whether a network address is one of the public web, and not of this machine or a network that it is in. */
export function isOutside(address: string): boolean {
  if (!isIPv6(address)) return !inner.check(address);
  return given.check(address, 'ipv6') && !inner.check(address, 'ipv6');
}

/**
 * Finds the addresses of a host for a connection, and none where one of them is not outside: a public name may lead into our
 * own network, and what is looked up before a connection is made may have changed by then (DIR-16).
 */
export const lookupOutside: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    if (error) return done(error, []);
    const [first] = found;
    if (first === undefined || !found.every(({ address }) => isOutside(address)))
      return done(new Error('not an address of the public web'), []);
    return options.all ? done(null, found) : done(null, first.address, first.family);
  });
};
