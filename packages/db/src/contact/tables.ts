import { agreementAnswers, contactSources, contactStates } from '@waymark/domain/contact';
import {
  frontDoorAlsos,
  frontDoorRoutes,
  listableRoutes,
  triageRouteOutcomes,
  type TriageFacts,
  type TriageRoute,
  type TriageRouteOutcome,
} from '@waymark/domain/triage';
import { sql } from 'drizzle-orm';
import {
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';

import { actor, agency, areaId } from '../access/tables.ts';
import { iMayTriage, myAgreements } from '../agreement/gate.ts';
import { agreement } from '../agreement/tables.ts';
import { id, moment } from '../columns.ts';
import { family, person } from '../family/tables.ts';
import { allow, iChair, my } from '../policies.ts';

export const contactState = pgEnum('contact_state', contactStates);
export const contactSource = pgEnum('contact_source', contactSources);
export const agreementAnswer = pgEnum('agreement_answer', agreementAnswers);
export const routeOutcome = pgEnum('triage_route_outcome', triageRouteOutcomes);

function routedTo(outcomes: readonly TriageRouteOutcome[]): string {
  return `route_outcome in (${outcomes.map((outcome) => `'${outcome}'`).join(', ')})`;
}

const goesToMeeting = routedTo(listableRoutes);
// TRI-S7: by its route, or by what stands beside it. No value holds a quote.
const frontDoorHears = `(${routedTo(frontDoorRoutes)} or (route -> 'also') ?| array[${frontDoorAlsos.map((also) => `'${also}'`).join(', ')}])`;

// Their own first, because it is answered from the row; by what else a contact reaches them is asked once for a whole query, and
// only where a row is not their own.
const seesContact = `area_id = ${my.areaId} and (
  recorded_by = current_actor_id()
  or facts_answered_by = current_actor_id()
  or contact_reaches((select my_reach()), id, family_id, ${frontDoorHears} is true, ${goesToMeeting}, route_outcome = 'pit-stop-adult-partners')
)`;

const changesContact = `area_id = ${my.areaId} and (recorded_by = ${my.actorId} or facts_answered_by = ${my.actorId}
  or (${iChair} and ${goesToMeeting}))`;

/** A worry that reached the partnership. */
export const contact = pgTable(
  'contact',
  {
    id: id(),
    areaId: areaId(),
    familyId: uuid('family_id')
      .notNull()
      .references(() => family.id),
    reference: text('reference').notNull(),
    state: contactState('state').notNull(),
    source: contactSource('source').notNull(),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agency.id),
    recordedBy: uuid('recorded_by')
      .notNull()
      .references(() => actor.id),
    recordedAt: moment('recorded_at').notNull(),
    worry: text('worry').notNull(),
    analysis: text('analysis').notNull(),
    childVoice: text('child_voice').notNull(),
    agreement: agreementAnswer('agreement').notNull(),
    agreementReason: text('agreement_reason').notNull(),
    policeReference: text('police_reference'),
    screenedBy: text('screened_by'),
    facts: jsonb('facts').$type<TriageFacts>().notNull(),
    /** The route as it was given and explained at the time; a later version of the rules does not change it. */
    route: jsonb('route').$type<TriageRoute>().notNull(),
    routeOutcome: routeOutcome('route_outcome').notNull(),
    /** Who last answered the facts again; null while the first answers stand. */
    factsAnsweredBy: uuid('facts_answered_by').references(() => actor.id),
    /** The agreement and version that it was sent under (AGR-6); null where it needed none. */
    madeUnder: uuid('made_under').references(() => agreement.id),
    /** When whoever raised it said that they have read the outcome. */
    acknowledgedAt: moment('acknowledged_at'),
  },
  (table) => [
    uniqueIndex('contact_reference').on(table.areaId, table.reference),
    uniqueIndex('contact_police_reference')
      .on(table.agencyId, table.policeReference)
      .where(sql`${table.policeReference} is not null`),
    index('contact_recorded_at').on(table.areaId, table.recordedAt),
    index('contact_recorded_by').on(table.recordedBy, table.recordedAt),
    index('contact_family').on(table.familyId),
    allow('select', seesContact),
    allow(
      'insert',
      `area_id = ${my.areaId} and agency_id = ${my.agencyId} and recorded_by = ${my.actorId}
  and family_was_made_by_me(family_id)
  and (made_under in ${myAgreements} or (made_under is null and not ${goesToMeeting}))`,
    ),
    // AGR-7: away from the meeting it may go without an agreement, as danger does; to it, or on from it, it may not.
    allow(
      'update',
      changesContact,
      `${changesContact} and (${iMayTriage} or not ${goesToMeeting})`,
    ),
  ],
);

/** Which people a contact names. */
export const contactPerson = pgTable(
  'contact_person',
  {
    contactId: uuid('contact_id')
      .notNull()
      .references(() => contact.id),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
  },
  (table) => [
    primaryKey({ columns: [table.contactId, table.personId] }),
    index('contact_person_person').on(table.personId),
    allow('select', 'exists (select 1 from contact c where c.id = contact_person.contact_id)'),
    allow(
      'insert',
      `exists (select 1 from contact c where c.id = contact_person.contact_id and c.recorded_by = ${my.actorId})
  and person_is_of_contacts_family(person_id, contact_id)`,
    ),
  ],
);

/** The last number given out in an area and year: WB-26-0012 is number 12 of 2026. */
export const referenceCounter = pgTable(
  'reference_counter',
  {
    areaId: areaId(),
    year: smallint('year').notNull(),
    last: integer('last').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.areaId, table.year] }),
    allow('select', `area_id = ${my.areaId}`),
    allow('insert', `area_id = ${my.areaId}`),
    allow('update', `area_id = ${my.areaId}`),
  ],
);
