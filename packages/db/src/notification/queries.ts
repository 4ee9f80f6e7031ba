import { and, desc, eq, isNull, sql } from 'drizzle-orm';

import type { Transaction } from '../client.ts';
import { notification, type NotificationKind } from './tables.ts';

export type NewNotification = {
  id: string;
  areaId: string;
  recipientId: string;
  kind: NotificationKind;
  contactId?: string;
  itemId?: string;
  actionId?: string;
  at: Date;
};

export async function insertNotifications(
  tx: Transaction,
  rows: readonly NewNotification[],
): Promise<void> {
  if (rows.length > 0) await tx.insert(notification).values([...rows]);
}

export type NotificationRecord = {
  id: string;
  kind: NotificationKind;
  at: string;
  readAt: string | null;
  contactId: string | null;
  itemId: string | null;
  actionId: string | null;
};

const longestList = 100;

/** The actor's own notifications, newest first, at most 100. */
export async function listMyNotifications(tx: Transaction): Promise<NotificationRecord[]> {
  const rows = await tx
    .select({
      id: notification.id,
      kind: notification.kind,
      at: notification.at,
      readAt: notification.readAt,
      contactId: notification.contactId,
      itemId: notification.itemId,
      actionId: notification.actionId,
    })
    .from(notification)
    .where(eq(notification.recipientId, sql`current_actor_id()`))
    .orderBy(desc(notification.at), desc(notification.id))
    .limit(longestList);
  return rows.map((row) => ({
    ...row,
    at: row.at.toISOString(),
    readAt: row.readAt?.toISOString() ?? null,
  }));
}

/** One of the actor's own notifications. */
export async function findMyNotification(
  tx: Transaction,
  id: string,
): Promise<{ id: string; readAt: Date | null } | null> {
  const rows = await tx
    .select({ id: notification.id, readAt: notification.readAt })
    .from(notification)
    .where(eq(notification.id, id));
  return rows[0] ?? null;
}

/** Marks one of the actor's own as read if it is not yet. False where it was read before. */
export async function markNotificationRead(
  tx: Transaction,
  id: string,
  at: Date,
): Promise<boolean> {
  const rows = await tx
    .update(notification)
    .set({ readAt: at })
    .where(and(eq(notification.id, id), isNull(notification.readAt)))
    .returning({ id: notification.id });
  return rows.length === 1;
}
