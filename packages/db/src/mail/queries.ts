import { sql } from 'drizzle-orm';

import type { Database, Transaction } from '../client.ts';
import { mailOutbox, type MailKind } from './tables.ts';

/** Puts an e-mail into the outbox, in the transaction of the act that it tells of. */
export async function queueMail(
  tx: Transaction,
  mail: {
    id: string;
    areaId: string;
    kind: MailKind;
    subjectId: string;
    address: string;
    at: Date;
  },
): Promise<void> {
  const { at, ...row } = mail;
  await tx.insert(mailOutbox).values({ ...row, queuedAt: at, tryAt: at });
}

/** An e-mail in the hand of one server, for five minutes. `tries` counts this one. */
export type ClaimedMail = {
  id: string;
  kind: MailKind;
  subjectId: string;
  address: string;
  tries: number;
};

/** Takes e-mails whose time has come, which no other server has in hand. With the connection of sign-in. */
export async function claimMail(
  signInDb: Database,
  at: Date,
  most: number,
): Promise<ClaimedMail[]> {
  const rows = await signInDb.execute<ClaimedMail>(sql`
    select id, kind, subject_id as "subjectId", address, tries::int
    from claim_mail(${at.toISOString()}::timestamptz, ${most})`);
  return [...rows];
}

/** Says what came of an e-mail; `again` is tried next `at`. With the connection of sign-in. */
export async function settleMail(
  signInDb: Database,
  id: string,
  { outcome, at }: { outcome: 'sent' | 'failed' | 'again'; at: Date },
): Promise<void> {
  await signInDb.execute(
    sql`select settle_mail(${id}::uuid, ${outcome}, ${at.toISOString()}::timestamptz)`,
  );
}
