import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { serverAccount, type Account } from './account.ts';
import { archiveSettings, baseFolder, fetchCommand, walFolder } from './archive.ts';
import { runnableBinaries } from './binaries.ts';
import { placeFor } from './place.ts';
import { clearEarlierRun } from './processes.ts';
import { settings, tryStart, type StartParts } from './start.ts';

export type RecoverOptions = {
  dataDir: string;
  archive: string;
  /** The moment to come to. */
  to: Date;
};

/** What became of it: the copy it started from, and where the data that was there before has been put. */
export type Recovered = { base: string; lastAct: string | null; before: string | null };

/**
 * Brings a cluster back to a moment: from the newest copy made before it, by the log that was kept since. The data that is
 * there now is put aside, never removed. Throws, and leaves everything as it was, where the archive does not reach.
 */
export async function recoverTo({ dataDir, archive, to }: RecoverOptions): Promise<Recovered> {
  const account = serverAccount();
  const binaries = runnableBinaries(account);
  const place = placeFor(dataDir, account);
  await clearEarlierRun(place.data);
  const base = newestBase(archive, to);
  const data = `${place.data}.recovering`;
  rmSync(data, { recursive: true, force: true });
  cpSync(join(baseFolder(archive), base, 'data'), data, { recursive: true });
  addUnarchived(join(place.data, 'pg_wal'), join(data, 'pg_wal'), walFolder(archive));
  writeFileSync(join(data, 'recovery.signal'), '');
  give(data, account);
  const lines = await runRecovery({
    binaries,
    account,
    place: { ...place, data },
    chosen: [
      ...settings({ ...place, data }),
      ...archiveSettings(archive, account),
      fetchCommand(archive),
      // No letters: PostgreSQL reads this before it knows any name of a time zone.
      `recovery_target_time=${to.toISOString().replace('T', ' ').replace('Z', '+00')}`,
      'recovery_target_action=promote',
    ],
    fast: false,
    log: () => {},
  });
  const before = existsSync(place.data) ? `${place.data}.before-${stamp(new Date())}` : null;
  if (before) renameSync(place.data, before);
  renameSync(data, place.data);
  return { base, lastAct: lastActIn(lines), before };
}

async function runRecovery(parts: StartParts): Promise<string[]> {
  const lines: string[] = [];
  const started = await tryStart({ ...parts, log: (line) => lines.push(line) });
  if (started.ok) {
    await started.postgres.stop();
    return lines;
  }
  rmSync(parts.place.data, { recursive: true, force: true });
  const isTooLate = lines.some((line) => line.includes('before configured recovery target'));
  const last = lastActIn(lines);
  throw new Error(
    isTooLate
      ? `The archive does not reach that moment. Its last change is of ${last ?? 'before the copy'}.`
      : `PostgreSQL could not recover, and nothing was changed.\n${lines.slice(-8).join('\n')}`,
  );
}

function newestBase(archive: string, to: Date): string {
  const folder = baseFolder(archive);
  const found = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => existsSync(join(folder, name, 'ended-at')))
        .map((name) => ({ name, endedAt: new Date(readText(join(folder, name, 'ended-at'))) }))
    : [];
  const [newest] = found
    .filter(({ endedAt }) => endedAt <= to)
    .toSorted((a, b) => b.endedAt.getTime() - a.endedAt.getTime());
  if (newest) return newest.name;
  const moments = found.map(({ endedAt }) => endedAt.toISOString()).toSorted();
  throw new Error(
    `There is no copy in ${folder} from before ${to.toISOString()}. ` +
      (moments[0] ? `The first was whole at ${moments[0]}.` : 'Make one by: waymark backup base'),
  );
}

function readText(file: string): string {
  return readFileSync(file, 'utf8').trim();
}

/** The last parts of the log may not have come to the archive: they are taken from where the server wrote them. */
function addUnarchived(from: string, to: string, archived: string): void {
  if (!existsSync(from)) return;
  for (const name of readdirSync(from)) {
    const isPart = /^[0-9A-F]{24}$/.test(name) && !existsSync(join(archived, name));
    if (isPart) cpSync(join(from, name), join(to, name));
  }
}

/** PostgreSQL starts on files that are its account's own, and nobody else's to read. */
function give(path: string, account: Account): void {
  if (account) chownSync(path, account.uid, account.gid);
  if (!statSync(path).isDirectory()) return chmodSync(path, 0o600);
  chmodSync(path, 0o700);
  for (const name of readdirSync(path)) give(join(path, name), account);
}

function lastActIn(lines: readonly string[]): string | null {
  const found = lines.map(
    (line) => /last completed transaction was at log time (.+)$/.exec(line)?.[1],
  );
  return found.findLast((time) => time !== undefined) ?? null;
}

function stamp(now: Date): string {
  return now.toISOString().replaceAll(/[:.]/g, '');
}
