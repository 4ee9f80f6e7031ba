import { outOfDateTopics, usefulnessAnswers } from '@waymark/domain/usefulness';
import { sql } from 'drizzle-orm';
import {
  date,
  index,
  integer,
  pgEnum,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';

import { actor, areaId } from '../access/tables.ts';
import { id, moment } from '../columns.ts';
import { allow, my } from '../policies.ts';

export const usefulnessAnswer = pgEnum('usefulness_answer', usefulnessAnswers);
export const outOfDateTopic = pgEnum('out_of_date_topic', outOfDateTopics);

const iEdit = `(select actor_has_role('directory-editor'))`;

/** NAV-56: how often a page was said to help, or not, on a day. Counts only: `count_usefulness` adds one. */
export const usefulness = pgTable(
  'usefulness',
  {
    day: date('day').notNull(),
    page: text('page').notNull(),
    answer: usefulnessAnswer('answer').notNull(),
    /** Empty where none was given. */
    reason: text('reason').notNull(),
    count: integer('count').notNull(),
  },
  (table) => [
    unique('usefulness_once').on(table.day, table.page, table.answer, table.reason),
    allow('select', `${iEdit} or (select actor_has_role('administrator'))`),
  ],
);

/**
 * NAV-57: what a family says is out of date about a service. The same words are one row, said so many times; the families'
 * site puts in by `say_out_of_date` alone.
 */
export const outOfDateReport = pgTable(
  'out_of_date_report',
  {
    id: id(),
    areaId: areaId(),
    /** A service of the directory, which may be gone by now: no foreign key. */
    serviceId: uuid('service_id').notNull(),
    serviceName: text('service_name').notNull(),
    topic: outOfDateTopic('topic').notNull(),
    words: text('words').notNull(),
    timesSaid: integer('times_said').notNull().default(1),
    /** When it was last said. */
    reportedAt: moment('reported_at').notNull(),
    deleteOn: date('delete_on').notNull(),
    settledBy: uuid('settled_by').references(() => actor.id),
    settledAt: moment('settled_at'),
  },
  (table) => [
    uniqueIndex('out_of_date_report_open_words')
      .on(table.serviceId, table.topic, table.words)
      .where(sql`${table.settledAt} is null`),
    index('out_of_date_report_service').on(table.serviceId, table.topic),
    index('out_of_date_report_area').on(table.areaId, table.reportedAt),
    index('out_of_date_report_due').on(table.deleteOn),
    allow('select', `area_id = ${my.areaId} and ${iEdit}`),
    allow(
      'update',
      `area_id = ${my.areaId} and ${iEdit}`,
      `area_id = ${my.areaId} and ${iEdit} and settled_by = ${my.actorId}`,
    ),
  ],
);
