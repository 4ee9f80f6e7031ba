import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable, Transform, type Duplex } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

import { WrongUsage } from '../commands/command.ts';
import { readManifest, type Manifest } from './manifest.ts';
import { seal, unseal } from './seal.ts';

/** A folder of a backup, and the key that its files are sealed with; null where they are not. */
export type BackupFolder = { path: string; key: string | null };

/** What became of a stream of rows: the file as it lies in the folder. */
export type WrittenFile = { bytes: number; sha256: string };

const manifestName = 'manifest.json';

/** Writes a table's rows, packed and sealed. */
export async function writeRows(
  folder: BackupFolder,
  table: string,
  rows: Readable,
): Promise<WrittenFile> {
  const name = fileName(folder, `${table}.gz`);
  const hash = createHash('sha256');
  let bytes = 0;
  const look = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(rows, createGzip(), sealing(folder, name), look, newFile(folder, name));
  return { bytes, sha256: hash.digest('hex') };
}

/** A table's rows as they were. The stream fails at its end where its file was changed. */
export function readRows(folder: BackupFolder, table: string): Readable {
  const name = fileName(folder, `${table}.gz`);
  const file = createReadStream(join(folder.path, name));
  const opened = folder.key === null ? file : chain(file, unseal(folder.key, name));
  return chain(opened, createGunzip());
}

/** Written last: a folder without it is no backup. */
export async function writeManifest(folder: BackupFolder, manifest: Manifest): Promise<void> {
  const name = fileName(folder, manifestName);
  const lines = Readable.from([Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)]);
  await pipeline(lines, sealing(folder, name), newFile(folder, name));
}

/** Opens a backup and holds every file against it. Throws WrongUsage, saying what is wrong, where it is not whole. */
export async function openBackup(folder: BackupFolder): Promise<Manifest> {
  refuseWrongKey(folder);
  const name = fileName(folder, manifestName);
  const file = createReadStream(join(folder.path, name));
  const written = await text(folder.key === null ? file : chain(file, unseal(folder.key, name)));
  const manifest = readManifest(written);
  if (!manifest) {
    throw new WrongUsage(`${folder.path} is no backup that this version of Waymark can read.`);
  }
  for (const table of manifest.tables) {
    const path = join(folder.path, fileName(folder, `${table.name}.gz`));
    if (existsSync(path) && (await hashOf(path)) === table.sha256) continue;
    throw new WrongUsage(`The backup is not whole: ${table.name} is missing or was changed.`);
  }
  return manifest;
}

function refuseWrongKey({ path, key }: BackupFolder): void {
  const isPlain = existsSync(join(path, manifestName));
  const isSealed = existsSync(join(path, sealedName(manifestName)));
  if (!isPlain && !isSealed) throw new WrongUsage(`There is no backup in ${path}.`);
  if (isSealed && key === null) {
    throw new WrongUsage('This backup is sealed: say --key with the file of its key.');
  }
  if (!isSealed && key !== null)
    throw new WrongUsage('This backup is not sealed: leave out --key.');
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}

function fileName({ key }: BackupFolder, name: string): string {
  return key === null ? name : sealedName(name);
}

function sealedName(name: string): string {
  return `${name}.sealed`;
}

function sealing({ key }: BackupFolder, name: string): Duplex {
  return key === null ? new PassThrough() : seal(key, name);
}

function newFile({ path }: BackupFolder, name: string) {
  return createWriteStream(join(path, name), { flags: 'wx', mode: 0o600, flush: true });
}

/** One stream after another as one, so that a failure of the first is a failure of what is read. */
function chain<T extends Duplex>(from: Readable, to: T): T {
  pipeline(from, to).catch((error: unknown) => to.destroy(toError(error)));
  return to;
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
