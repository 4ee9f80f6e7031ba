import type { Database, Transaction } from '@waymark/db/client';
import { signInTry } from '@waymark/db/sign-in';
import { networkOf } from '@waymark/domain/network';
import {
  failuresStillCounted,
  secondsToWait,
  waitRules,
  type WaitSubject,
} from '@waymark/domain/sign-in';
import { and, gt, inArray, lt, sql } from 'drizzle-orm';

import type { KeyedHash } from './keyed-hash.ts';

/** Somebody whose wrong passwords are counted. Nothing of it is kept but a keyed hash. */
export type Counted = { subject: WaitSubject; who: string };

/** Counts wrong passwords in the database, so that every server process knows of them (SGN-6). */
export type Waits = {
  /**
   * Counts a try before the password is looked at, so that a hundred at once count as a hundred. Gives the seconds to
   * wait, or 0: then the try has been counted.
   */
  begin: (counted: readonly Counted[], now: Date) => Promise<number>;
  /** The password was right: the try is taken back, and for one name all before it too. */
  forgive: (counted: readonly Counted[]) => Promise<void>;
};

/** Somebody whose device is not known: the place they ask from, and that place with the name they give. */
export function strangerAt(address: string, email: string): Counted[] {
  // A home has 2^64 addresses of IPv6 to choose from.
  const place = networkOf(address);
  return [
    { subject: 'address', who: place },
    { subject: 'pair', who: `${place} ${email.trim().toLowerCase()}` },
  ];
}

/** For how long wrong passwords are counted. */
export const triesKeptMs = 2 * 24 * 60 * 60 * 1000;

export function createWaits(db: Database, hash: KeyedHash): Waits {
  const keyOf = ({ subject, who }: Counted): string => hash('wrong password', subject, who);
  return {
    begin(counted, now) {
      const subjects = new Map(counted.map((each) => [keyOf(each), each.subject]));
      return db.transaction((tx) => beginTry(tx, subjects, now));
    },
    async forgive(counted) {
      const keys = (shared: boolean) =>
        counted.filter(({ subject }) => (subject === 'address') === shared).map(keyOf);
      await db.delete(signInTry).where(inArray(signInTry.key, keys(false)));
      // An address keeps what others did there: an account of one's own must not buy more guesses at another.
      await db
        .update(signInTry)
        .set({ failures: sql`${signInTry.failures} - 1` })
        .where(and(inArray(signInTry.key, keys(true)), gt(signInTry.failures, 0)));
    },
  };
}

async function beginTry(
  tx: Transaction,
  subjects: ReadonlyMap<string, WaitSubject>,
  now: Date,
): Promise<number> {
  await tx.delete(signInTry).where(lt(signInTry.lastAt, new Date(now.getTime() - triesKeptMs)));
  // In one order everywhere, so that two tries never wait for each other.
  const keys = [...subjects.keys()].toSorted();
  await tx
    .insert(signInTry)
    .values(keys.map((key) => ({ key, failures: 0, lastAt: now, freeAt: now })))
    .onConflictDoNothing();
  const rows = await tx
    .select()
    .from(signInTry)
    .where(inArray(signInTry.key, keys))
    .orderBy(signInTry.key)
    .for('update');
  const waitMs = Math.max(...rows.map(({ freeAt }) => freeAt.getTime() - now.getTime()));
  if (waitMs > 0) return Math.ceil(waitMs / 1000);
  for (const row of rows) {
    const rule = waitRules[subjects.get(row.key) ?? 'pair'];
    const failures = failuresStillCounted(row, rule, now) + 1;
    const freeAt = new Date(now.getTime() + secondsToWait(failures, rule) * 1000);
    await tx
      .update(signInTry)
      .set({ failures, lastAt: now, freeAt })
      .where(inArray(signInTry.key, [row.key]));
  }
  return 0;
}
