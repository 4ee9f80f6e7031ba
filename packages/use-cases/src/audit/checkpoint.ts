import { findAuditState, insertCheckpoint } from '@waymark/db/access';
import { brokenUnique, type Database } from '@waymark/db/client';

import { signRoot, type AuditKey, type SignedRoot } from './root.ts';

/**
 * AUD-9: signs where the chains end now, and keeps it; null where nothing was written since the last time, or another
 * server signed the same moment. Nobody asks for it: the server does so by itself, and the command line.
 */
export async function makeCheckpoint(
  { db, now }: { db: Database; now: () => Date },
  key: AuditKey,
): Promise<SignedRoot | null> {
  const { ends, last } = await findAuditState(db);
  const entries = ends.reduce((sum, { position }) => sum + position, 0);
  if (entries === (last?.entries ?? 0)) return null;
  const number = (last?.number ?? 0) + 1;
  const facts = { number, at: now(), entries, ends, previousRoot: last?.root ?? null };
  const { waymarkAuditRoot: _version, publicKey: _public, ...row } = signRoot(facts, key);
  try {
    await insertCheckpoint(db, { ...row, at: facts.at });
  } catch (error) {
    if (brokenUnique(error) !== null) return null;
    const since = (await findAuditState(db)).last?.number ?? 0;
    if (since >= number) return null;
    throw error;
  }
  return signRoot(facts, key);
}
