import type { Agreement } from '@waymark/domain/agreement-register';
import { sql } from 'drizzle-orm';

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
