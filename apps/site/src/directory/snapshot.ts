import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fromOpenReferral, type DirectoryService } from '@waymark/domain/directory';
import { z } from 'zod';
import type { FeedPage } from './feed.ts';

const snapshotSchema = z.object({
  format: z.literal(1),
  feedUrl: z.string(),
  fetchedAt: z.iso.datetime(),
  pages: z.array(z.object({ etag: z.string().nullable(), contents: z.array(z.unknown()) })),
  /** The most services that there were on each day of the last week that it was taken; older snapshots have none. */
  counts: z.array(z.object({ day: z.iso.date(), services: z.int().positive() })).default([]),
});

/** The whole public directory at one moment, as the feed gave it, so that a newer site reads it afresh. */
export type Snapshot = z.infer<typeof snapshotSchema>;

/** How deep a record may be: ours are 8 deep, and what is thousands deep cannot even be written down. */
const mostDepth = 50;

/** A snapshot of what the feed gave now. A record that is too deep leaves its place empty, which counts as unreadable. */
export function takeSnapshot(feedUrl: string, pages: readonly FeedPage[], now: Date): Snapshot {
  return {
    format: 1,
    feedUrl,
    fetchedAt: now.toISOString(),
    pages: pages.map(({ etag, contents }) => ({
      etag,
      contents: contents.map((record) => (isDeeper(record, mostDepth) ? null : record)),
    })),
    counts: [],
  };
}

function isDeeper(value: unknown, most: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return most === 0 || Object.values(value).some((inner) => isDeeper(inner, most - 1));
}

const readAtOnce = 20;

/**
 * The running services in a snapshot, and how many of its records could not be read. The site goes on answering while they
 * are read.
 */
export async function servicesIn(snapshot: Snapshot): Promise<{
  services: DirectoryService[];
  unreadable: number;
}> {
  const services = new Map<string, DirectoryService>();
  let unreadable = 0;
  for (const [index, record] of snapshot.pages.flatMap((page) => page.contents).entries()) {
    if (index % readAtOnce === 0) await setImmediate();
    const service = fromOpenReferral(record);
    if (!service) unreadable += 1;
    else if (service.status === 'active') services.set(service.id, service);
  }
  return { services: [...services.values()], unreadable };
}

/** A short name for what a snapshot says: the same services give the same name. */
export function versionOf(snapshot: Snapshot): string {
  const contents = JSON.stringify(snapshot.pages.map((page) => page.contents));
  return createHash('sha256').update(contents).digest('base64url').slice(0, 16);
}

/** The snapshot kept on disk; null where there is none, and a reason where there is one that is no use. */
export async function readSnapshot(
  file: string,
): Promise<{ snapshot: Snapshot | null; problem?: string }> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const none = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return none ? { snapshot: null } : { snapshot: null, problem: 'it cannot be opened' };
  }
  try {
    const read = snapshotSchema.safeParse(JSON.parse(text));
    if (read.success) return { snapshot: read.data };
  } catch {
    // Not JSON: the answer below says so.
  }
  return { snapshot: null, problem: 'it is not a snapshot that this version can read' };
}

/** Writes the snapshot beside its place and moves it there, so that a crash leaves the old one or the new one whole. */
export async function writeSnapshot(file: string, snapshot: Snapshot): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.draft`;
  try {
    const handle = await open(draft, 'w');
    try {
      await handle.writeFile(JSON.stringify(snapshot));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
