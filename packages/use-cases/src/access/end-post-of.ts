import { endPostsOf } from '@waymark/db/access';
import { asOwner, type Database } from '@waymark/db/client';

/**
 * Ends every post of whoever signs in under an address, at once, from the command line with the owner's connection: where it
 * cannot wait, or nobody can approve (ACC-25). Gives how many posts they had.
 */
export function endPostOf(
  owner: { db: Database; now: () => Date },
  email: string,
): Promise<number> {
  return asOwner(owner.db, (tx) => endPostsOf(tx, email, owner.now()));
}
