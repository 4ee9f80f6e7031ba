import { chmodSync, chownSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { accountCan, type Account } from './account.ts';

/** Where the parts of the write-ahead log lie in an archive. */
export function walFolder(archive: string): string {
  return join(archive, 'wal');
}

/** Where the copies that recovery starts from lie in an archive. */
export function baseFolder(archive: string): string {
  return join(archive, 'base');
}

// A part comes under another name, is on the disk before it gets its own, and never takes the place of another: `ln`
// refuses. PostgreSQL asks again for one that it does not know to be kept, so the same part twice is well.
const keepPart = (folder: string): string =>
  `t='${folder}/%f'; if test -e "$t"; then cmp -s '%p' "$t"; exit; fi; ` +
  `cp '%p' "$t.part" && sync "$t.part" && ln "$t.part" "$t" && rm "$t.part"`;

/** Settings by which a server copies each finished part of its log to the archive, a minute late at most. */
export function archiveSettings(archive: string, account: Account): string[] {
  const folder = walFolder(archive);
  refuseOddPath(archive);
  mkdirSync(baseFolder(archive), { recursive: true, mode: 0o700 });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // Root's PostgreSQL runs under another account, which has to come this far and no further.
  if (account) {
    for (const each of [archive, folder]) chownSync(each, account.uid, account.gid);
  }
  if (!account && statSync(archive).uid === process.getuid?.()) chmodSync(archive, 0o700);
  if (!accountCan(account, 'cd "$0" && test -w .', folder)) {
    throw new Error(
      `PostgreSQL's account cannot write to ${folder}. Choose a folder for WAYMARK_WAL_ARCHIVE that every account may enter.`,
    );
  }
  return ['archive_mode=on', 'archive_timeout=60', `archive_command=${keepPart(folder)}`];
}

/** The setting by which recovery gets parts back. */
export function fetchCommand(archive: string): string {
  return `restore_command=cp '${walFolder(archive)}/%f' "%p"`;
}

// The path stands in a command of the shell, and PostgreSQL replaces what follows a percent sign.
function refuseOddPath(archive: string): void {
  if (/^\/[\w./ @+-]+$/.test(archive)) return;
  throw new Error(
    `The archive ${archive} has a character in its path that a command cannot carry. Use letters, digits, ., _ and -.`,
  );
}
