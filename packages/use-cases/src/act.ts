import { actAs, type Profile } from '@waymark/db/access';
import type { Transaction } from '@waymark/db/client';
import { dayInLondon } from '@waymark/domain/clock';

import type { Context } from './context.ts';
import { NotSignedIn } from './errors.ts';

/** One transaction as one person: what a use case works with between its first check and its last write. */
export type Acting = {
  tx: Transaction;
  actor: Profile;
  /** The moment of the act, the same for everything written in it. */
  now: Date;
  /** The day of the act in London, YYYY-MM-DD. */
  today: string;
  newId: () => string;
};

/**
 * Opens the one transaction of a use case as the signed-in person. Everything in it is written or nothing is.
 * Throws NotSignedIn where nobody is signed in or the person has left.
 */
export function act<T>(ctx: Context, fn: (acting: Acting) => Promise<T>): Promise<T> {
  const { actorId } = ctx;
  if (actorId === null) return Promise.reject(new NotSignedIn());
  return actAs(ctx.db, actorId, async (tx, actor) => {
    if (!actor) throw new NotSignedIn();
    return fn(actingAs(ctx, tx, actor));
  });
}

/** What a use case works with, in a transaction that is open as this person. */
export function actingAs({ now: clock, newId }: Context, tx: Transaction, actor: Profile): Acting {
  const now = clock();
  return { tx, actor, now, today: dayInLondon(now), newId };
}
