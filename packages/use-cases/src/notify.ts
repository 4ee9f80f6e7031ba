import { insertNotifications, type NotificationKind } from '@waymark/db/notification';

import type { Acting } from './act.ts';

type Notice = { kind: NotificationKind; contactId?: string; itemId?: string; actionId?: string };

/** Tells people, once each and never the person who acts, that there is something to read. */
export function notify(
  acting: Acting,
  recipientIds: readonly string[],
  notice: Notice,
): Promise<void> {
  const others = new Set(recipientIds);
  others.delete(acting.actor.id);
  return insertNotifications(
    acting.tx,
    [...others].map((recipientId) => ({
      ...notice,
      id: acting.newId(),
      areaId: acting.actor.areaId,
      recipientId,
      at: acting.now,
    })),
  );
}
