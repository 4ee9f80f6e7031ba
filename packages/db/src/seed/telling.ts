import { momentInLondon } from '@waymark/domain/clock';

import { insertAuditEntry, type AuditDetails } from '../access/index.ts';
import type { Transaction } from '../client.ts';
import {
  insertNotifications,
  notificationKinds,
  type NotificationKind,
} from '../notification/index.ts';
import { demoAreaId, demoPersonIds, familyIds, type DemoPerson } from './demo-ids.ts';

/** Where the story has got to: which family, and which of its contacts. */
export type Telling = { tx: Transaction; family: number; contact: number; contactId: string };

/** A moment of a story: 'YYYY-MM-DD HH:MM' in London. */
export function momentOf(at: string): Date {
  return momentInLondon(at.slice(0, 10), at.slice(11));
}

type Note = { by: DemoPerson; at: string; verb: string; details: AuditDetails };

/** Adds to the audit what a use case would have. */
export function note({ tx, contactId }: Telling, { by, at, ...entry }: Note): Promise<void> {
  return insertAuditEntry(tx, {
    ...entry,
    at: momentOf(at),
    actorId: demoPersonIds[by],
    areaId: demoAreaId,
    noun: 'contact',
    subjectId: contactId,
  });
}

type Notice = { kind: NotificationKind; at: string; itemId?: string; actionId?: string };

/** Tells one person what a use case would have. */
export async function tell(
  telling: Telling,
  to: DemoPerson,
  { kind, at, itemId, actionId }: Notice,
): Promise<void> {
  const recipientId = demoPersonIds[to];
  await insertNotifications(telling.tx, [
    {
      id: noticeId(telling, kind, to),
      areaId: demoAreaId,
      recipientId,
      kind,
      contactId: telling.contactId,
      ...(itemId !== undefined && { itemId }),
      ...(actionId !== undefined && { actionId }),
      at: momentOf(at),
    },
  ]);
}

/** The fixed id of one notice of the demo. */
export function noticeId(
  of: { family: number; contact: number },
  kind: NotificationKind,
  to: DemoPerson,
): string {
  const recipient = Object.keys(demoPersonIds).indexOf(to);
  const number = (of.contact * 100 + notificationKinds.indexOf(kind)) * 100 + recipient;
  return familyIds(of.family).notice(number);
}
