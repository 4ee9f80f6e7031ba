import type { ReviewAnswer, UnusualKind } from '@waymark/domain/audit';
import { desc, eq, inArray } from 'drizzle-orm';

import type { Transaction } from '../client.ts';
import { unusualReview } from './audit-tables.ts';
import { actor } from './tables.ts';

export type NewUnusualReview = {
  id: string;
  areaId: string;
  key: string;
  kind: UnusualKind;
  actorId: string;
  day: string;
  answer: ReviewAnswer;
  reason: string;
  version: string;
  reviewedBy: string;
  reviewedAt: Date;
};

/** Writes what was found. PostgreSQL refuses it of whoever looked, and of anybody but an information governance lead. */
export async function insertReview(tx: Transaction, review: NewUnusualReview): Promise<void> {
  await tx.insert(unusualReview).values(review);
}

export type UnusualReview = {
  key: string;
  answer: ReviewAnswer;
  reason: string;
  reviewedByName: string;
  reviewedAt: string;
};

/** What was found of these looks, newest first. */
export async function listReviews(
  tx: Transaction,
  keys: readonly string[],
): Promise<UnusualReview[]> {
  if (keys.length === 0) return [];
  const rows = await tx
    .select({
      key: unusualReview.key,
      answer: unusualReview.answer,
      reason: unusualReview.reason,
      reviewedByName: actor.name,
      reviewedAt: unusualReview.reviewedAt,
    })
    .from(unusualReview)
    .innerJoin(actor, eq(actor.id, unusualReview.reviewedBy))
    .where(inArray(unusualReview.key, [...keys]))
    .orderBy(desc(unusualReview.reviewedAt));
  return rows.map((row) => ({ ...row, reviewedAt: row.reviewedAt.toISOString() }));
}
