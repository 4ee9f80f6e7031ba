import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';

import { isPublicAddress } from '@waymark/domain/network';

/**
 * Finds the addresses of a host for a connection, and none where one of them is not public: a public name may lead into our
 * own network, and what is looked up before a connection is made may have changed by then (DIR-16).
 */
export const lookupOutside: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    if (error) return done(error, []);
    const [first] = found;
    if (first === undefined || !found.every(({ address }) => isPublicAddress(address)))
      return done(new Error('not an address of the public web'), []);
    return options.all ? done(null, found) : done(null, first.address, first.family);
  });
};
