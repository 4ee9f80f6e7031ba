import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { accountCan, type Account } from './account.ts';

/** Where one cluster lives: its data, and the folder of the socket that leads to it. */
export type Place = { data: string; socketDir: string };

// The kernel keeps a socket's whole path in 104 (macOS) or 108 (Linux) bytes, its end included.
const longestSocket = 103;
const postgresSocket = '/.s.PGSQL.5432';
const canWorkIn = 'cd "$0" && test -w .';

/** Finds or makes the folders of the cluster that belongs to a data folder. */
export function placeFor(dataDir: string, account: Account): Place {
  mkdirSync(dataDir, { recursive: true });
  const home = realpathSync(dataDir);
  const folder = keptOutside(home) ?? insideFolder(home, account) ?? newOutside(home, account);
  return { data: join(folder, 'data'), socketDir: socketFolder(folder, account) };
}

/**
 * A folder of this user's own, apart from the project: for what another account has to reach
 * when the project lies in a folder that only root may enter.
 */
export function outsideFolder(): string {
  const uid = process.getuid?.() ?? 0;
  const candidates =
    uid === 0
      ? ['/var/lib/waymark', '/var/tmp/waymark-0']
      : [`/var/tmp/waymark-${uid}`, join(tmpdir(), `waymark-${uid}`)];
  for (const folder of candidates) {
    if (ownFolder(folder, uid)) return folder;
  }
  throw new Error(
    `None of ${candidates.join(', ')} can be made, or one of them belongs to somebody else. ` +
      'Move Waymark to a folder that every account may enter, or set DATABASE_URL.',
  );
}

function ownFolder(folder: string, uid: number): boolean {
  try {
    mkdirSync(folder, { mode: 0o711 });
    chmodSync(folder, 0o711);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) return false;
  }
  const found = lstatSync(folder);
  return found.isDirectory() && found.uid === uid && (found.mode & 0o022) === 0;
}

function insideFolder(home: string, account: Account): string | null {
  const folder = join(home, 'postgres');
  const data = join(folder, 'data');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const uid = account?.uid ?? process.getuid?.();
  if (existsSync(data) && statSync(data).uid !== uid) throw notOurs(folder);
  if (account) chownSync(folder, account.uid, account.gid);
  if (accountCan(account, canWorkIn, folder)) return folder;
  if (!account || existsSync(data)) throw notOurs(folder);
  rmdirSync(folder);
  return null;
}

function notOurs(folder: string): Error {
  return new Error(
    `PostgreSQL's data in ${folder} belongs to another account, or lies in a folder closed to it. ` +
      'Start Waymark as the user who started it first, or set WAYMARK_DATA_DIR to another folder.',
  );
}

/** The folder noted by an earlier start, unless the note was copied along with somebody else's data folder. */
function keptOutside(home: string): string | null {
  const note = noteIn(home);
  if (!existsSync(note)) return null;
  const folder = readFileSync(note, 'utf8').trim();
  if (dirname(folder) !== outsideFolder() || !existsSync(folder)) return null;
  const usedBy = join(folder, 'used-by');
  const user = readFileSync(usedBy, 'utf8').trim();
  if (user !== home && existsSync(noteIn(user))) return null;
  if (user !== home) writeFileSync(usedBy, home);
  return folder;
}

function newOutside(home: string, account: Account): string {
  const folder = join(outsideFolder(), `data-${randomBytes(6).toString('hex')}`);
  mkdirSync(folder, { mode: 0o700 });
  writeFileSync(join(folder, 'used-by'), home);
  if (account) chownSync(folder, account.uid, account.gid);
  writeFileSync(noteIn(home), `${folder}\n`);
  return folder;
}

function noteIn(home: string): string {
  return join(home, 'postgres-folder.txt');
}

function socketFolder(folder: string, account: Account): string {
  const socketDir = dirname(shortSocketPath(join(folder, 'socket'), postgresSocket));
  mkdirSync(socketDir, { recursive: true, mode: 0o700 });
  if (account) chownSync(socketDir, account.uid, account.gid);
  return socketDir;
}

/** The path for a socket in a folder; in a folder of its own elsewhere where the path would be too long for one. */
export function shortSocketPath(folder: string, name: string): string {
  const near = join(folder, name);
  if (Buffer.byteLength(near) <= longestSocket) return near;
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  const elsewhere = join(outsideFolder(), `socket-${hash}`);
  mkdirSync(elsewhere, { recursive: true, mode: 0o700 });
  return join(elsewhere, name);
}

/** Tells one file-system error from another. */
function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
