import { hash } from 'node:crypto';

import type { NameId } from '@waymark/domain/directory';

/** Waymark's own namespace: every id that is made of a name depends on it, so it never changes. */
const waymark = 'b7a9a3de-1f0c-4a57-8f57-0d1f6c2a9e41';

/**
 * The id of a thing that is known by its parts (DIR-2): a second import finds its first one by it, and a feed names its
 * small parts without storing ids for them.
 */
export const nameId: NameId = (...parts) => uuidOfName(waymark, JSON.stringify(parts));

/** The UUID of `name` within a namespace UUID (RFC 9562 version 5). SHA-1 names here; it guards nothing. */
export function uuidOfName(space: string, name: string): string {
  const bytes = Buffer.concat([Buffer.from(space.replaceAll('-', ''), 'hex'), Buffer.from(name)]);
  const digest = hash('sha1', bytes, 'buffer').subarray(0, 16);
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x50, 6);
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
  return digest.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
