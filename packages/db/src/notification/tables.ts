import { index, pgEnum, pgTable, uuid } from 'drizzle-orm/pg-core';

import { actor, areaId } from '../access/tables.ts';
import { id, moment } from '../columns.ts';
import { allow, my } from '../policies.ts';

/** What a notification can be about. It carries this word and ids: never a name, never a reason. */
export const notificationKinds = [
  'contact-to-front-door',
  'contact-listed',
  'contact-taken-off-list',
  'outcome-recorded',
  'action-given',
  'action-done',
  'call-back-asked',
  'call-back-handed-on',
  'out-of-date-reported',
  'second-step-taken-off',
  'signed-out-elsewhere',
  'invitation-accepted',
  'glass-broken',
  'glass-to-review',
  'sharing-to-approve',
  'sharing-answered',
  'agreement-taken-back',
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

export const notificationKind = pgEnum('notification_kind', notificationKinds);

// The ids are not foreign keys with a visible row: opening one goes through the same locks as any other reading.
export const notification = pgTable(
  'notification',
  {
    id: id(),
    areaId: areaId(),
    recipientId: uuid('recipient_id')
      .notNull()
      .references(() => actor.id),
    kind: notificationKind('kind').notNull(),
    contactId: uuid('contact_id'),
    itemId: uuid('item_id'),
    actionId: uuid('action_id'),
    at: moment('at').notNull(),
    readAt: moment('read_at'),
  },
  (table) => [
    index('notification_recipient').on(table.recipientId, table.at),
    allow('select', `recipient_id = ${my.actorId} and area_id = ${my.areaId}`),
    allow(
      'insert',
      `area_id = ${my.areaId} and read_at is null and exists (select 1 from actor a where a.id = notification.recipient_id)`,
    ),
    allow('update', `recipient_id = ${my.actorId} and area_id = ${my.areaId}`),
  ],
);
