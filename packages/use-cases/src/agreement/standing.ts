import type { Profile } from '@waymark/db/access';
import { listAgreements, type AgreementOnMe } from '@waymark/db/agreement';
import {
  mayTakePartInTriage,
  type MadeUnder,
  type TriageStanding,
} from '@waymark/domain/agreement-register';

import type { Acting } from '../act.ts';
import { NotAllowed } from '../errors.ts';

/** Says of an agency of the area whether it may send and receive through triage today (AGR-4). */
export type StandingOf = (agency: { id: string; name: string }) => TriageStanding;

/** Reads the register once, to ask about any number of agencies. */
export async function readStandings({ tx, today }: Acting): Promise<StandingOf> {
  const agreements = await listAgreements(tx);
  return (agency) => mayTakePartInTriage(agency, agreements, today);
}

/** Whether the agency of whoever acts may send and receive through triage today. */
export async function myStanding(acting: Acting): Promise<TriageStanding> {
  return mineOf(acting, await readStandings(acting));
}

/**
 * The agreement that whoever acts sends under, and how other agencies stand. Throws NotAllowed with the reasons where there
 * is none (AGR-5).
 */
export async function requireTriage(
  acting: Acting,
): Promise<{ under: MadeUnder; standingOf: StandingOf }> {
  const standingOf = await readStandings(acting);
  const standing = mineOf(acting, standingOf);
  if (standing.under === null) throw notUnderAgreement(standing);
  return { under: standing.under, standingOf };
}

/** Whether the agency of whoever acts may send and receive through triage on a day, by what the register says of it. */
export function standingOn(
  { agencyId, agencyName }: Profile,
  onMe: readonly AgreementOnMe[],
  day: string,
): TriageStanding {
  const agreements = onMe.map((each) => ({
    ...each,
    signatories: each.signatories.map((signatory) => ({ ...signatory, agencyName })),
  }));
  return mayTakePartInTriage({ id: agencyId, name: agencyName }, agreements, day);
}

function mineOf({ actor }: Acting, standingOf: StandingOf): TriageStanding {
  return standingOf({ id: actor.agencyId, name: actor.agencyName });
}

/** What somebody is told whose agency may not take part. */
export function notUnderAgreement({ because, nextStep }: TriageStanding): NotAllowed {
  return new NotAllowed(because.join(' '), nextStep);
}
