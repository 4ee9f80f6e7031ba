import { createPublicKey, type KeyObject } from 'node:crypto';

import {
  checkAuditChains,
  findStandsAt,
  listCheckpoints,
  type AuditEnd,
  type ChainFault,
  type CheckpointRow,
} from '@waymark/db/access';
import { asOwner, type Database, type Transaction } from '@waymark/db/client';

import { isGenuine, keyIdOf, type SignedRoot } from './root.ts';

/**
 * What does not hold. Of a chain: see `checkAuditChains`; `missing-since-signed`: it ends before a place that was signed;
 * `written-again`: another entry stands there, so that everything after `after`, where an older root still holds, may be
 * another. Of a root: `not-genuine`: it is not what was signed, or was signed with another key; `root-missing`: the
 * database has no such root, though others come after it or a file says that there was one.
 */
export type AuditFault =
  | ChainFault
  | {
      chain: number;
      position: number;
      why: 'missing-since-signed' | 'written-again';
      root: number;
      after: number;
    }
  | { root: number; why: 'not-genuine' | 'root-missing' };

export type AuditCheck = { entries: number; roots: number; faults: AuditFault[] };

/** What to hold the audit against: a root from a file, and the key that the installation signs with. */
export type HeldAgainst = { root?: SignedRoot | null; publicKey?: KeyObject | null };

/**
 * Walks every audit chain and says where one does not hold, and whether what was signed still stands (AUD-9). Without a
 * root from outside the database, whoever owns it could have taken out the roots as well. For the command line, with the
 * owner's connection: the application's role cannot read the audit at all.
 */
export function verifyAudit(ownerDb: Database, held: HeldAgainst = {}): Promise<AuditCheck> {
  return asOwner(ownerDb, (tx) => checkAudit(tx, held));
}

/** The same inside a transaction of the owner. */
export async function checkAudit(tx: Transaction, held: HeldAgainst = {}): Promise<AuditCheck> {
  const { entries, faults } = await checkAuditChains(tx);
  const kept = (await listCheckpoints(tx)).map(toSigned);
  const outside = held.root ?? null;
  const roots =
    outside === null ? kept : [...kept.filter((each) => each.root !== outside.root), outside];
  const genuine = roots.filter((each) => isSignedRight(each, held));
  const forged = roots.filter((each) => !genuine.includes(each));
  return {
    entries,
    roots: kept.length,
    faults: [
      ...faults,
      ...forged.map(({ number }) => ({ root: number, why: 'not-genuine' as const })),
      ...missingRoots(kept, outside),
      ...(await whatStandsNow(tx, genuine)),
    ],
  };
}

type Root = Omit<SignedRoot, 'publicKey'> & { publicKey?: string };

function toSigned({ at, ...row }: CheckpointRow): Root {
  return { ...row, at: at.toISOString(), waymarkAuditRoot: 1 };
}

/** By the installation's own key where it is there; else by the key that the file brought. Without any it is believed. */
function isSignedRight(root: Root, { publicKey, root: file }: HeldAgainst): boolean {
  const key = publicKey ?? (file ? createPublicKey(file.publicKey) : null);
  if (key === null) return true;
  return root.keyId === keyIdOf(key) && isGenuine(root, key);
}

function missingRoots(kept: readonly Root[], outside: SignedRoot | null): AuditFault[] {
  const there = new Map(kept.map((each) => [each.number, each.root]));
  const newest = Math.max(0, ...there.keys());
  const gone = Array.from({ length: newest }, (_, index) => index + 1).filter(
    (number) => !there.has(number),
  );
  if (outside !== null && there.get(outside.number) !== outside.root) gone.push(outside.number);
  return [...new Set(gone)].map((root) => ({ root, why: 'root-missing' }));
}

/** Each chain at the oldest root that does not hold for it, and the newest before that does. */
async function whatStandsNow(tx: Transaction, roots: readonly Root[]): Promise<AuditFault[]> {
  const good = new Map<number, number>();
  const faults = new Map<number, AuditFault>();
  for (const { number, ends } of roots.toSorted((a, b) => a.number - b.number)) {
    const signed = ends.filter(({ chain, position }) => position > 0 && !faults.has(chain));
    const stands = await findStandsAt(tx, signed);
    for (const end of signed) {
      const now = stands.find(({ chain }) => chain === end.chain);
      const why = whyNot(end, now?.hash ?? null);
      if (why === null) good.set(end.chain, end.position);
      else {
        const position = why === 'written-again' ? end.position : (now?.reached ?? 0);
        const after = good.get(end.chain) ?? 0;
        faults.set(end.chain, { chain: end.chain, position, why, root: number, after });
      }
    }
  }
  return [...faults.values()];
}

function whyNot(
  { hash }: AuditEnd,
  now: string | null,
): 'missing-since-signed' | 'written-again' | null {
  if (now === null) return 'missing-since-signed';
  return now === hash ? null : 'written-again';
}
