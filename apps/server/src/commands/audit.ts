import { createPublicKey } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

import { exportRoot, makeCheckpoint, SignedRoot, verifyAudit } from '@waymark/use-cases/audit';

import { findAuditKey, readAuditKey } from '../audit/audit-key.ts';
import { readSettings } from '../env.ts';
import { readOptions } from './arguments.ts';
import { WrongUsage, type Run } from './command.ts';

/** `waymark audit verify [--root FILE]`: walks the chains, and holds them against what was signed. */
export const runAuditVerify: Run = async (args, { owner, print }) => {
  const { root: file } = readOptions(args, [], ['root']);
  const root = file === undefined ? null : readRoot(file);
  const key = findAuditKey(dataDir());
  const publicKey = key && createPublicKey(key);
  const { entries, roots, faults } = await verifyAudit(owner.db, { root, publicKey });
  for (const fault of faults) print(JSON.stringify(fault));
  const what = `${entries} entries, ${roots} signed roots`;
  if (faults.length === 0) {
    print(`The audit holds: ${what}, every one where it belongs.`);
    if (root === null)
      print(
        'Without --root it cannot show that whoever owns the database has not written all of it again.',
      );
    return 0;
  }
  print(`The audit does not hold in ${faults.length} places. Tell whoever answers for the data.`);
  return 1;
};

/** `waymark audit checkpoint`: signs where the chains end now. The server does so every hour. */
export const runAuditCheckpoint: Run = async (args, { owner, now, print }) => {
  if (args.length > 0) throw new WrongUsage('audit checkpoint takes no arguments.');
  const signed = await makeCheckpoint({ db: owner.db, now }, readAuditKey(dataDir()));
  print(
    signed === null
      ? 'Nothing was written since the last root.'
      : `Signed root ${signed.number}: ${signed.root}, ${signed.entries} entries.`,
  );
  return 0;
};

/** `waymark audit export-root [FILE]`: the newest signed root, to be kept where the database's owner cannot reach it. */
export const runAuditExportRoot: Run = async (args, { owner, now, print }) => {
  const [file, ...more] = args;
  if (more.length > 0 || file?.startsWith('-')) {
    throw new WrongUsage('audit export-root takes the name of a file, or nothing.');
  }
  const key = readAuditKey(dataDir());
  await makeCheckpoint({ db: owner.db, now }, key);
  const text = JSON.stringify(await exportRoot(owner.db, key), null, 2);
  if (file === undefined) print(text);
  else {
    writeFileSync(file, `${text}\n`);
    print(`Written to ${file}. Keep it where the database’s owner cannot reach it.`);
  }
  return 0;
};

function dataDir(): string {
  return readSettings(process.env).WAYMARK_DATA_DIR;
}

function readRoot(file: string): SignedRoot {
  try {
    return SignedRoot.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new WrongUsage(`--root: ${file} cannot be read, or is no root that Waymark signed.`);
  }
}
