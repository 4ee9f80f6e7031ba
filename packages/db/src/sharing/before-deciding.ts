import { and, eq, isNull, sql } from 'drizzle-orm';

import type { Transaction } from '../client.ts';
import { disclosure } from './tables.ts';

/** Whether anybody else of the actor's agency can approve what the actor decides. */
export async function hasApprover(tx: Transaction): Promise<boolean> {
  const rows = await tx.execute<{ has: boolean }>(sql`
    select exists (
      select 1 from actor a join actor_role r on r.actor_id = a.id
      where a.agency_id = current_agency_id() and a.ended_at is null and r.role = 'supervisor'
        and is_held_on(r.from_on, r.until_on, today_in_london()) and a.person_id <> current_person_id()) as has`);
  return rows[0]?.has ?? false;
}

/** The id that stands for somebody outside by this name in a contact's ledger, where there is one already. */
export async function findOutsideRecipient(
  tx: Transaction,
  contactId: string,
  name: string,
): Promise<string | null> {
  const rows = await tx
    .select({ recipientId: disclosure.recipientId })
    .from(disclosure)
    .where(
      and(
        eq(disclosure.contactId, contactId),
        isNull(disclosure.recipientAgencyId),
        eq(sql`lower(${disclosure.recipientName})`, name.toLowerCase()),
      ),
    )
    .limit(1);
  return rows[0]?.recipientId ?? null;
}
