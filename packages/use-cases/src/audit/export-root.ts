import { createPublicKey } from 'node:crypto';

import { listCheckpoints } from '@waymark/db/access';
import { asOwner, type Database } from '@waymark/db/client';

import { NotFound } from '../errors.ts';
import { SignedRoot, type AuditKey } from './root.ts';

/** The newest signed root as a file, to be kept where the database's owner cannot reach it. Throws NotFound. */
export async function exportRoot(ownerDb: Database, key: AuditKey): Promise<SignedRoot> {
  const newest = (await asOwner(ownerDb, listCheckpoints)).at(-1);
  if (!newest) throw new NotFound('A signed root');
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
  return SignedRoot.parse({
    waymarkAuditRoot: 1,
    ...newest,
    at: newest.at.toISOString(),
    publicKey,
  });
}
