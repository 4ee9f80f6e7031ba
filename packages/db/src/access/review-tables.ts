import { accessReviewAnswers } from '@waymark/domain/access';
import { sql } from 'drizzle-orm';
import { check, pgEnum, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import { moment } from '../columns.ts';
import { allow, iAm, my } from '../policies.ts';
import { actor, areaId } from './tables.ts';

export const accessReviewAnswer = pgEnum('access_review_answer', accessReviewAnswers);

const reviewer = `(${iAm('administrator')} or ${iAm('information-governance-lead')})`;

/** What came of looking at somebody's access in one quarter, by somebody other than themselves (rule ACC-22). */
export const accessReview = pgTable(
  'access_review',
  {
    areaId: areaId(),
    /** As in 2026-Q4. */
    quarter: text('quarter').notNull(),
    actorId: uuid('actor_id')
      .notNull()
      .references(() => actor.id),
    answer: accessReviewAnswer('answer').notNull(),
    answeredBy: uuid('answered_by')
      .notNull()
      .references(() => actor.id),
    answeredAt: moment('answered_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.quarter, table.actorId] }),
    check('access_review_by_another', sql`${table.answeredBy} <> ${table.actorId}`),
    allow('select', `area_id = ${my.areaId} and ${reviewer}`),
    allow(
      'insert',
      `area_id = ${my.areaId} and answered_by = ${my.actorId}
  and exists (select 1 from actor a where a.id = access_review.actor_id and a.kind = 'person' and a.person_id <> ${my.personId})
  and (${iAm('administrator')} or (${iAm('information-governance-lead')} and is_administrator(actor_id)))`,
    ),
  ],
);
