import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { AuditKey } from '@waymark/use-cases/audit';

import { makeOnce } from '../make-once.ts';

/**
 * The key that the audit's roots are signed with (AUD-9), made once. It stays in the data folder, for its user alone, and
 * never enters the database: whoever owns only the database cannot sign another past.
 */
export function readAuditKey(dataDir: string): AuditKey {
  return createPrivateKey(makeOnce(fileIn(dataDir), freshKey));
}

/** The key where there is one already; null where nothing was ever signed here. */
export function findAuditKey(dataDir: string): AuditKey | null {
  return existsSync(fileIn(dataDir)) ? readAuditKey(dataDir) : null;
}

function fileIn(dataDir: string): string {
  return join(dataDir, 'audit-key.pem');
}

function freshKey(): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
