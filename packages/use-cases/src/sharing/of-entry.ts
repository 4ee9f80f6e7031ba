import type { LedgerEntry } from '@waymark/db/sharing';

import type { Decided } from './record-of.ts';

/** A line of the ledger as it is held against the rules again, with what has come of it since. */
export function decidedAgain(entry: LedgerEntry, since: Partial<Decided> = {}): Decided {
  // Who was told of a withdrawal was settled when it was decided.
  const toldOfWithdrawal = entry.agreement === 'withdrawn' ? [] : null;
  return { ...entry, toldOfWithdrawal, ...since };
}
