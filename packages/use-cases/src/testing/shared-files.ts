import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const beside = fileURLToPath(new URL('../../../../../shared', import.meta.url));

/**
 * A file of real data that is no part of this project and is used where it lies: in the folder `shared` beside the
 * repository, or in WAYMARK_SHARED_DIR. Null where it is not there.
 */
export function readSharedFile(path: string): string | null {
  const file = join(process.env['WAYMARK_SHARED_DIR'] ?? beside, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
