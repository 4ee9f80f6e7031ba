import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { AuditKey } from '@waymark/use-cases/audit';

/**
 * The key that the audit's roots are signed with (AUD-9), made once. It stays in the data folder, for its user alone, and
 * never enters the database: whoever owns only the database cannot sign another past.
 */
export function readAuditKey(dataDir: string): AuditKey {
  const file = join(dataDir, 'audit-key.pem');
  if (!existsSync(file)) makeKey(dataDir, file);
  return createPrivateKey(readFileSync(file));
}

/** The key where there is one already; null where nothing was ever signed here. */
export function findAuditKey(dataDir: string): AuditKey | null {
  return existsSync(join(dataDir, 'audit-key.pem')) ? readAuditKey(dataDir) : null;
}

function makeKey(dataDir: string, file: string): void {
  mkdirSync(dataDir, { recursive: true });
  const fresh = `${file}.${process.pid}`;
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(fresh, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  try {
    // A link cannot overwrite: of two processes that start at once, one makes the key and both read it.
    linkSync(fresh, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(fresh, { force: true });
  }
}
