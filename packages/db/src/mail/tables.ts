import { sql } from 'drizzle-orm';
import { check, index, pgEnum, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core';

import { areaId } from '../access/tables.ts';
import { id, moment } from '../columns.ts';
import { allow, iAm, my } from '../policies.ts';

/** What an e-mail is about. It says that there is something to read, never what. */
export const mailKinds = ['invitation', 'password-link'] as const;
export type MailKind = (typeof mailKinds)[number];
export const mailKind = pgEnum('mail_kind', mailKinds);

/**
 * E-mails to send, written with the act that they tell of and sent after it. The words are made when it is sent; the
 * address is taken out then, or when it is given up.
 */
export const mailOutbox = pgTable(
  'mail_outbox',
  {
    id: id(),
    areaId: areaId(),
    kind: mailKind('kind').notNull(),
    /** What it leads to: the id of an invitation, or of a reset and the link that came of it (SGN-8). */
    subjectId: uuid('subject_id').notNull(),
    address: text('address').notNull(),
    queuedAt: moment('queued_at').notNull(),
    /** When it is tried next; moved on while a server has it in hand. */
    tryAt: moment('try_at').notNull(),
    tries: smallint('tries').notNull().default(0),
    sentAt: moment('sent_at'),
    failedAt: moment('failed_at'),
  },
  (table) => [
    index('mail_outbox_waiting')
      .on(table.tryAt)
      .where(sql`sent_at is null and failed_at is null`),
    index('mail_outbox_subject').on(table.subjectId),
    check('mail_outbox_one_end', sql`${table.sentAt} is null or ${table.failedAt} is null`),
    allow(
      'select',
      `area_id = ${my.areaId} and (${iAm('administrator')} or ${iAm('information-governance-lead')})`,
    ),
    allow(
      'insert',
      `area_id = ${my.areaId} and sent_at is null and failed_at is null
  and exists (select 1 from invitation i where i.id = mail_outbox.subject_id and i.email = mail_outbox.address)
  and (kind::text = 'password-link') = exists (select 1 from second_factor_reset r where r.id = mail_outbox.subject_id)`,
    ),
  ],
);
