import { networkOf } from '@waymark/domain/network';

import { createLimit } from '../limit.ts';

type VisitorLimitOptions = {
  fromOne: number;
  fromSite: number;
  minutes: number;
  isSite: (address: string) => boolean;
  now: () => Date;
};

/** Counts one more from an address, with the site's mark of its visitor, and says how many seconds they have to wait. */
export type VisitorLimit = (address: string, mark?: string) => number;

/**
 * The site sends for everybody, so it may send much; it says by a mark of its own who is the same visitor. Anybody else is
 * one visitor by their address, and is counted apart: however many come, the site still gets through (NAV-58).
 */
export function createVisitorLimit(options: VisitorLimitOptions): VisitorLimit {
  const { fromOne, fromSite, minutes, isSite, now } = options;
  const ofVisitors = createLimit({ most: fromOne, minutes, now });
  const ofSites = createLimit({ most: fromSite, minutes, now });
  const ofOthers = createLimit({ most: fromOne, minutes, now });
  return (address, mark = '') => {
    const isMarked = isSite(address) && /^[\w-]{16,64}$/.test(mark);
    if (!isMarked) return ofOthers(networkOf(address));
    // The visitor first: whoever is held must not go on using up what may come from the site for everybody.
    return ofVisitors(mark) || ofSites(address);
  };
}
