import { readFingerprints } from '@waymark/db/backup';

import { WrongUsage, type Run } from './command.ts';

/** `waymark fingerprint [--rows]`: what two databases that hold the same say alike. JSON, a line for each table. */
export const runFingerprint: Run = async (args, { owner, print }) => {
  const [option, ...more] = args;
  if (more.length > 0 || (option !== undefined && option !== '--rows')) {
    throw new WrongUsage('fingerprint takes --rows or nothing.');
  }
  const tables = await readFingerprints(owner, { rows: option === '--rows' });
  for (const { name, rows, digest, hashes } of tables) {
    print(JSON.stringify({ name, rows, digest, ...(option && { hashes }) }));
  }
  return 0;
};
