import type { Agreement } from '@waymark/domain/agreement-register';
import { sql } from 'drizzle-orm';

import { lookAs } from '../access/look.ts';
import type { Profile } from '../access/queries.ts';
import { inTransaction, type Database, type Transaction } from '../client.ts';

/** One version of an agreement with what the actor's agency has signed of it: what says how it stands (AGR-4). */
export type AgreementOnMe = Omit<Agreement, 'signatories'> & {
  signatories: Omit<Agreement['signatories'][number], 'agencyName'>[];
};

/** SQL, for a page that is looked at: the register of the actor's area, with the signatures of their own agency. */
export const agreementsOnMe = sql.raw(`
  array(select to_json(x) from (
    select v.id, v.kind, v.title, v.version, v.supersedes_id as "supersedesId", v.covers_triage as "coversTriage",
      v.starts_on as "startsOn", v.last_day as "lastDay", v.review_on as "reviewOn",
      array(select to_json(y) from (
        select s.id, s.agency_id as "agencyId", s.signed_on as "signedOn", s.ended_on as "endedOn"
        from agreement_signatory s
        where s.agreement_id = v.id and s.agency_id = me."agencyId") y) as signatories
    from agreement v) x)`);

/**
 * Runs `fn` in one transaction as one actor, as `actAs` does, and tells it what the register says of their agency too: asked
 * together with who they are. Null for a stranger or a leaver.
 */
export function actUnderAgreements<T>(
  db: Database,
  actorId: string,
  fn: (
    tx: Transaction,
    mine: { me: Profile; agreements: readonly AgreementOnMe[] } | null,
  ) => Promise<T>,
): Promise<T> {
  const register = sql`select ${agreementsOnMe} as agreements where me.wanted is not null`;
  return inTransaction(db, async (tx) => {
    const looked = await lookAs<{ agreements: AgreementOnMe[] }>(tx, actorId, actorId, register);
    return fn(tx, looked && { me: looked.me, agreements: looked.page?.agreements ?? [] });
  });
}
