import type { ContactPerson, ContactSource, ContactState } from '@waymark/domain/contact';
import type { AgreementAnswer } from '@waymark/domain/contact';
import type {
  TriageFacts,
  TriageOutcome,
  TriageRoute,
  TriageRouteOutcome,
} from '@waymark/domain/triage';
import { and, asc, desc, eq, inArray, isNull, ne, sql } from 'drizzle-orm';

import { actor, agency } from '../access/tables.ts';
import { agreement } from '../agreement/tables.ts';
import type { Transaction } from '../client.ts';
import { family, person } from '../family/tables.ts';
import { triageDecision, triageItem, triageMeeting } from '../triage/tables.ts';
import { contact, contactPerson } from './tables.ts';

/** A contact as a list shows it. */
export type ContactSummary = {
  id: string;
  reference: string;
  familyName: string;
  source: ContactSource;
  agencyName: string;
  recordedAt: string;
  state: ContactState;
  route: TriageRoute;
  meetingAt: string | null;
  outcome: TriageOutcome | null;
};

const longestList = 200;

/** The contacts the actor may see, newest first, at most 200. */
export async function listContacts(tx: Transaction): Promise<ContactSummary[]> {
  const rows = await tx
    .select({
      id: contact.id,
      reference: contact.reference,
      familyName: family.name,
      source: contact.source,
      agencyName: agency.name,
      recordedAt: contact.recordedAt,
      state: contact.state,
      route: contact.route,
      meetingAt: triageMeeting.startsAt,
      outcome: triageDecision.outcome,
    })
    .from(contact)
    .innerJoin(family, eq(family.id, contact.familyId))
    .innerJoin(agency, eq(agency.id, contact.agencyId))
    .leftJoin(
      triageItem,
      and(eq(triageItem.contactId, contact.id), ne(triageItem.state, 'withdrawn')),
    )
    .leftJoin(triageMeeting, eq(triageMeeting.id, triageItem.meetingId))
    .leftJoin(triageDecision, eq(triageDecision.itemId, triageItem.id))
    .orderBy(desc(contact.recordedAt), desc(contact.reference))
    .limit(longestList);
  return rows.map((row) => ({
    ...row,
    recordedAt: row.recordedAt.toISOString(),
    meetingAt: row.meetingAt?.toISOString() ?? null,
  }));
}

/** Everything that was written down about a contact, without its people. */
export type ContactRecord = {
  id: string;
  areaId: string;
  familyId: string;
  familyName: string;
  reference: string;
  state: ContactState;
  source: ContactSource;
  agencyName: string;
  recordedById: string;
  recordedByName: string;
  recordedByJobTitle: string;
  recordedAt: string;
  worry: string;
  analysis: string;
  childVoice: string;
  agreement: AgreementAnswer;
  agreementReason: string;
  policeReference: string | null;
  screenedBy: string | null;
  facts: TriageFacts;
  route: TriageRoute;
  /** The agreement and version that it was sent under; null where it needed none. */
  madeUnder: { title: string; version: number } | null;
  acknowledgedAt: string | null;
  /** The actor sees it because they broke the glass: to read, and for nothing else (NTK-12). */
  isOpenByGlass: boolean;
};

/** One contact, or null where it does not exist or the actor may not see it. */
export async function findContact(tx: Transaction, id: string): Promise<ContactRecord | null> {
  const rows = await tx
    .select({
      id: contact.id,
      areaId: contact.areaId,
      familyId: contact.familyId,
      familyName: family.name,
      reference: contact.reference,
      state: contact.state,
      source: contact.source,
      agencyName: agency.name,
      recordedById: contact.recordedBy,
      recordedByName: actor.name,
      recordedByJobTitle: actor.jobTitle,
      recordedAt: contact.recordedAt,
      worry: contact.worry,
      analysis: contact.analysis,
      childVoice: contact.childVoice,
      agreement: contact.agreement,
      agreementReason: contact.agreementReason,
      policeReference: contact.policeReference,
      screenedBy: contact.screenedBy,
      facts: contact.facts,
      route: contact.route,
      madeUnder: { title: agreement.title, version: agreement.version },
      acknowledgedAt: contact.acknowledgedAt,
      isOpenByGlass: sql<boolean>`${contact.familyId} in (select families_open_to_me())`,
    })
    .from(contact)
    .innerJoin(family, eq(family.id, contact.familyId))
    .innerJoin(agency, eq(agency.id, contact.agencyId))
    .innerJoin(actor, eq(actor.id, contact.recordedBy))
    .leftJoin(agreement, eq(agreement.id, contact.madeUnder))
    .where(eq(contact.id, id));
  const row = rows[0];
  if (!row) return null;
  return {
    ...row,
    recordedAt: row.recordedAt.toISOString(),
    acknowledgedAt: row.acknowledgedAt?.toISOString() ?? null,
  };
}

/** The state facts of contacts that a decision about listing needs; those out of sight are not among them. */
export async function findContactStates(
  tx: Transaction,
  ids: readonly string[],
): Promise<
  {
    id: string;
    state: ContactState;
    route: TriageRoute;
    routeOutcome: TriageRouteOutcome;
    raisedById: string;
  }[]
> {
  if (ids.length === 0) return [];
  return tx
    .select({
      id: contact.id,
      state: contact.state,
      route: contact.route,
      routeOutcome: contact.routeOutcome,
      raisedById: contact.recordedBy,
    })
    .from(contact)
    .where(inArray(contact.id, [...ids]));
}

/** The contact an agency sent under a police reference, where the actor may see it. */
export async function findByPoliceReference(
  tx: Transaction,
  agencyId: string,
  policeReference: string | null,
): Promise<{ id: string; reference: string } | null> {
  if (policeReference === null) return null;
  const rows = await tx
    .select({ id: contact.id, reference: contact.reference })
    .from(contact)
    .where(and(eq(contact.agencyId, agencyId), eq(contact.policeReference, policeReference)));
  return rows[0] ?? null;
}

export type PersonOfContact = ContactPerson & { id: string };

/** The people a contact names: unborn babies and children first, then adults. */
export function listPeople(tx: Transaction, contactId: string): Promise<PersonOfContact[]> {
  return tx
    .select({
      id: person.id,
      kind: person.kind,
      givenName: person.givenName,
      familyName: person.familyName,
      dateOfBirth: person.dateOfBirth,
    })
    .from(person)
    .innerJoin(contactPerson, eq(contactPerson.personId, person.id))
    .where(eq(contactPerson.contactId, contactId))
    .orderBy(
      sql`${person.kind} = 'adult'`,
      asc(person.dateOfBirth),
      asc(person.givenName),
      asc(person.id),
    );
}

/** The earlier contacts about the same family that the actor may see. */
export async function listOtherContacts(
  tx: Transaction,
  of: { id: string; familyId: string },
): Promise<{ id: string; reference: string; recordedAt: string; state: ContactState }[]> {
  const rows = await tx
    .select({
      id: contact.id,
      reference: contact.reference,
      recordedAt: contact.recordedAt,
      state: contact.state,
    })
    .from(contact)
    .where(and(eq(contact.familyId, of.familyId), ne(contact.id, of.id)))
    .orderBy(desc(contact.recordedAt));
  return rows.map((row) => ({ ...row, recordedAt: row.recordedAt.toISOString() }));
}

/** Moves a contact on if it is still in the state it was read in. False where somebody else was faster. */
export async function changeContactState(
  tx: Transaction,
  id: string,
  from: ContactState,
  to: ContactState,
): Promise<boolean> {
  const rows = await tx
    .update(contact)
    .set({ state: to })
    .where(and(eq(contact.id, id), eq(contact.state, from)))
    .returning({ id: contact.id });
  return rows.length === 1;
}

/** Marks a contact as listed if its state and route are those that were read. False where somebody else was faster. */
export async function markContactListed(
  tx: Transaction,
  read: { id: string; state: ContactState; routeOutcome: TriageRouteOutcome },
): Promise<boolean> {
  const rows = await tx
    .update(contact)
    .set({ state: 'listed' })
    .where(
      and(
        eq(contact.id, read.id),
        eq(contact.state, read.state),
        eq(contact.routeOutcome, read.routeOutcome),
      ),
    )
    .returning({ id: contact.id });
  return rows.length === 1;
}

/**
 * Writes other answers and the route they give, if the contact is still routed and its facts are those that were read.
 * False where somebody else was faster.
 */
export async function updateFacts(
  tx: Transaction,
  id: string,
  before: TriageFacts,
  answered: {
    facts: TriageFacts;
    screenedBy: string | null;
    route: TriageRoute;
    factsAnsweredBy: string;
    /** Under what it goes on if it was not under an agreement yet; null where there is none. */
    madeUnder: string | null;
  },
): Promise<boolean> {
  const { madeUnder, ...facts } = answered;
  const rows = await tx
    .update(contact)
    .set({
      ...facts,
      routeOutcome: answered.route.outcome,
      madeUnder: sql`coalesce(${contact.madeUnder}, ${madeUnder}::uuid)`,
    })
    .where(and(eq(contact.id, id), eq(contact.state, 'routed'), eq(contact.facts, before)))
    .returning({ id: contact.id });
  return rows.length === 1;
}

/** Notes once that whoever raised it has read the outcome. False where it was noted before. */
export async function acknowledgeContact(tx: Transaction, id: string, at: Date): Promise<boolean> {
  const rows = await tx
    .update(contact)
    .set({ acknowledgedAt: at })
    .where(and(eq(contact.id, id), isNull(contact.acknowledgedAt)))
    .returning({ id: contact.id });
  return rows.length === 1;
}
