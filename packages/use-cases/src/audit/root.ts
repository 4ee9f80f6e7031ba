import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

import type { AuditEnd } from '@waymark/db/access';
import { z } from 'zod';

/** The key that roots are signed with (Ed25519): its private half, kept outside the database. */
export type AuditKey = KeyObject;

/** AUD-9: a signed root as a file: enough to find, years later, what was done to the audit before it. */
export const SignedRoot = z.strictObject({
  waymarkAuditRoot: z.literal(1),
  number: z.int().min(1),
  at: z.iso.datetime(),
  entries: z.int().min(0),
  ends: z
    .array(
      z.strictObject({
        chain: z.int().min(0).max(15),
        position: z.int().min(0),
        hash: z.hash('sha256'),
      }),
    )
    .length(16),
  previousRoot: z.hash('sha256').nullable(),
  root: z.hash('sha256'),
  keyId: z.string().regex(/^[0-9a-f]{16}$/),
  /** The public half of the key, so that the file can be checked by itself. */
  publicKey: z.string().max(500),
  signature: z.base64().max(200),
});
export type SignedRoot = z.infer<typeof SignedRoot>;

/** What a root is made of, before it is signed. */
export type RootFacts = {
  number: number;
  at: Date;
  entries: number;
  ends: readonly AuditEnd[];
  previousRoot: string | null;
};

/** Signs the ends of the chains. The same facts give the same root and, as Ed25519 does, the same signature. */
export function signRoot(facts: RootFacts, key: AuditKey): SignedRoot {
  const publicHalf = createPublicKey(key);
  const text = textOf(facts);
  return {
    waymarkAuditRoot: 1,
    number: facts.number,
    at: facts.at.toISOString(),
    entries: facts.entries,
    ends: facts.ends.map(({ chain, position, hash }) => ({ chain, position, hash })),
    previousRoot: facts.previousRoot,
    root: digest(text),
    keyId: keyIdOf(publicHalf),
    publicKey: publicHalf.export({ type: 'spki', format: 'pem' }).toString(),
    signature: sign(null, Buffer.from(text), key).toString('base64'),
  };
}

/** Which key it is: the beginning of a digest of its public half. */
export function keyIdOf(publicKey: KeyObject): string {
  return digest(publicKey.export({ type: 'spki', format: 'der' })).slice(0, 16);
}

/** Whether a root is what was signed with this key: nothing in it changed since. */
export function isGenuine(signed: Omit<SignedRoot, 'publicKey'>, publicKey: KeyObject): boolean {
  const text = textOf({ ...signed, at: new Date(signed.at) });
  if (digest(text) !== signed.root || keyIdOf(publicKey) !== signed.keyId) return false;
  return verify(null, Buffer.from(text), publicKey, Buffer.from(signed.signature, 'base64'));
}

// One text for the same facts, whatever the order in which they come.
function textOf({ number, at, entries, ends, previousRoot }: RootFacts): string {
  const inOrder = ends.toSorted((a, b) => a.chain - b.chain);
  return JSON.stringify([
    'waymark audit root 1',
    number,
    at.toISOString(),
    entries,
    inOrder.map(({ chain, position, hash }) => [chain, position, hash]),
    previousRoot,
  ]);
}

function digest(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}
