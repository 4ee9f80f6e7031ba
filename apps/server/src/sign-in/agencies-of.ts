import { findMe } from '@waymark/db/access';
import { asActor, type Database } from '@waymark/db/client';

/** The names of the agencies that somebody works for: words that their password must not hold (SGN-2). */
export function agenciesOf(db: Database, personId: string): Promise<string[]> {
  return asActor(db, personId, async (tx) => {
    const me = await findMe(tx);
    return me ? [me.agencyName, me.areaName] : [];
  });
}
