import { sql } from 'drizzle-orm';

import type { Transaction } from '../client.ts';
import { auditEntry, type AuditDetails } from './audit-tables.ts';

export type NewAuditEntry = {
  at: Date;
  actorId: string | null;
  areaId: string | null;
  verb: string;
  noun: string;
  subjectId: string | null;
  details: AuditDetails;
};

/** Adds one entry. The trigger gives it its place in a chain; the application's role cannot read it back. */
export async function insertAuditEntry(tx: Transaction, entry: NewAuditEntry): Promise<void> {
  // Written out, because Drizzle names every column and the application may set only these.
  await tx.execute(sql`
    insert into ${auditEntry} (at, actor_id, area_id, verb, noun, subject_id, details)
    values (${entry.at.toISOString()}::timestamptz, ${entry.actorId}, ${entry.areaId}, ${entry.verb}, ${entry.noun},
            ${entry.subjectId}, ${JSON.stringify(entry.details)}::jsonb)`);
}

/** One place where the chain does not hold, and why. */
export type ChainFault = {
  chain: number;
  position: number;
  why: 'altered' | 'missing-before' | 'missing-at-end';
};

export type ChainCheck = { entries: number; faults: ChainFault[] };

// Written out, though a function of the database says the same when an entry is written: whoever owns the database could
// put another in its place, and that one would find every row in order.
const hashOfEntry = sql`sha256(convert_to(jsonb_build_array(
  e.chain, e.position, extract(epoch from e.at), extract(epoch from e.written_at), e.actor_id, e.area_id,
  e.verb, e.noun, e.subject_id, e.details, encode(e.previous_hash, 'hex'))::text, 'UTF8'))`;

/**
 * As the owner: walks all chains and recomputes every hash. `altered`: the row is not what was written, or was put
 * somewhere else. `missing-before`: rows between it and the one before are gone. `missing-at-end`: the chain was cut
 * short after this position.
 */
export async function checkAuditChains(tx: Transaction): Promise<ChainCheck> {
  const counted = await tx.execute<{ entries: number }>(
    sql`select count(*)::int as entries from audit_entry`,
  );
  const faults = await tx.execute<ChainFault>(sql`
    with walked as (
      select e.chain, e.position, e.hash, e.previous_hash,
             e.hash <> ${hashOfEntry} as altered,
             coalesce(lag(e.position) over along, 0) as before,
             coalesce(lag(e.hash) over along, sha256(convert_to('waymark audit chain ' || e.chain, 'UTF8'))) as expected
      from audit_entry e
      window along as (partition by e.chain order by e.position)
    ), ends as (
      select c.chain, c.position, c.hash, coalesce(last.position, 0) as reached, last.hash as reached_hash
      from audit_chain c
      left join lateral (
        select e.position, e.hash from audit_entry e where e.chain = c.chain order by e.position desc limit 1
      ) last on true
    )
    select chain::int, position::int, why from (
      select chain, position,
             case when altered then 'altered'
                  when before <> position - 1 then 'missing-before'
                  when previous_hash <> expected then 'altered' end as why
      from walked
      union all
      select chain, reached, case when reached < position then 'missing-at-end' else 'altered' end
      from ends
      where reached <> position or (reached > 0 and reached_hash <> hash)
    ) found
    where why is not null
    order by chain, position, why`);
  return { entries: counted[0]?.entries ?? 0, faults: [...faults] };
}
