import { networkOf } from '@waymark/domain/network';
import type { MiddlewareHandler } from 'hono';

import { createLimit } from '../limit.ts';
import type { OpenReferralHost } from './host.ts';

// A walk of 10,000 services passes in one go even where each is asked for by itself.
const most = 12_000;
const minutes = 10;

/**
 * Holds a reader who asks for more than whole walks of the directory take (DIR-32). The families' site is counted apart:
 * however many readers come, it still gets through.
 */
export function limitReaders({ addressOf, isSite, now }: OpenReferralHost): MiddlewareHandler {
  const ofSites = createLimit({ most, minutes, now });
  const ofOthers = createLimit({ most, minutes, now });
  return async (c, next) => {
    const address = addressOf(c);
    const limit = isSite(address) ? ofSites : ofOthers;
    const seconds = limit(networkOf(address));
    if (seconds === 0) return next();
    return c.json(tooMany, 429, { 'Retry-After': String(seconds) });
  };
}

const tooMany = {
  error: 'too-many',
  message: 'A lot was asked from your address just now. Go on after the seconds in Retry-After.',
};
