import { iAm, iChair, iSpeakForMyAgency } from '../policies.ts';

/** SQL: the actor's agency has signed what covers triage, and it is in force (AGR-4); evaluated once for a whole query. */
export const iMayTriage = '(select my_agency_is_signatory())';

/** SQL: the agreements that the actor's agency may send under now (AGR-6). */
export const myAgreements = '(select my_agreements())';

/** SQL: the actor keeps the register of agreements (AGR-9), evaluated once for a whole query. */
export const iKeepTheRegister = iAm('information-governance-lead');

/** SQL: the actor sits at the meeting, and their agency may receive there. */
export const iReceiveAtTheMeeting = `(${iMayTriage} and (${iChair} or ${iSpeakForMyAgency}))`;

/** SQL: what came of a contact at the meeting reaches the actor (AGR-7): by an agreement, by work given to them, or at the front door. */
export function reachesMe(contactId: string): string {
  return `(${iMayTriage} or outcome_reaches_me(${contactId}))`;
}
