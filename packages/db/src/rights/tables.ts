import {
  askers,
  correctionAnswers,
  correctionAskers,
  keepBackReasons,
  packDecisions,
  packReviews,
  type PackContent,
} from '@waymark/domain/rights';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';

import { actor, areaId } from '../access/tables.ts';
import { id, moment } from '../columns.ts';
import { contact } from '../contact/tables.ts';
import { person } from '../family/tables.ts';
import { familiesOpenToMe } from '../need-to-know/gate.ts';
import { allow, iAm, my } from '../policies.ts';

export const subjectAccessAsker = pgEnum('subject_access_asker', askers);
export const packDecision = pgEnum('pack_decision', packDecisions);
export const keepBackReason = pgEnum('keep_back_reason', keepBackReasons);
export const packReview = pgEnum('pack_review', packReviews);
export const correctionAsker = pgEnum('correction_asker', correctionAskers);
export const correctionAnswer = pgEnum('correction_answer', correctionAnswers);

// RTS-2, RTS-6: who puts packs together, and who may review those of others.
const iPutTogether = iAm('information-governance-lead');
const iReview = `(${iPutTogether} or ${iAm('supervisor')})`;

// RTS-6: whoever puts packs together knows of each request; a supervisor only of what waits for a review, or was reviewed by them.
const iKnowOfRequest = (id: string) =>
  `(${iPutTogether} or (${iAm('supervisor')} and ${id} in (select requests_to_review())))`;

/** Somebody asks for what is held of a person (RTS-1). What it has come to is read off its packs, and off how it was closed. */
export const subjectAccessRequest = pgTable(
  'subject_access_request',
  {
    id: id(),
    areaId: areaId(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    /** By which contact they were found. */
    contactId: uuid('contact_id')
      .notNull()
      .references(() => contact.id),
    /** As the record had it on the day: whoever reviews does not see the record. */
    personName: text('person_name').notNull(),
    asker: subjectAccessAsker('asker').notNull(),
    recognisedBy: text('recognised_by').notNull(),
    receivedOn: date('received_on', { mode: 'string' }).notNull(),
    registeredBy: uuid('registered_by')
      .notNull()
      .references(() => actor.id),
    registeredAt: moment('registered_at').notNull(),
    closedReason: text('closed_reason'),
    closedBy: uuid('closed_by').references(() => actor.id),
    closedAt: moment('closed_at'),
  },
  (table) => [
    index('subject_access_request_area').on(table.areaId, table.receivedOn),
    check(
      'subject_access_request_closed',
      sql`num_nonnulls(${table.closedReason}, ${table.closedBy}, ${table.closedAt}) in (0, 3)`,
    ),
    allow('select', `area_id = ${my.areaId} and ${iKnowOfRequest('id')}`),
    allow(
      'insert',
      `area_id = ${my.areaId} and ${iPutTogether} and registered_by = ${my.actorId} and closed_at is null
  and contact_names_person(contact_id, person_id, person_name)`,
    ),
    allow(
      'update',
      `area_id = ${my.areaId} and ${iPutTogether} and closed_at is null`,
      `area_id = ${my.areaId} and ${iPutTogether} and closed_by = ${my.actorId}`,
    ),
  ],
);

const ofOpenRequest = `subject_access_is_open(request_id) and ${iPutTogether}`;

/** What a person decided of one value of a pack that is being put together (RTS-3, RTS-4). */
export const subjectAccessItem = pgTable(
  'subject_access_item',
  {
    requestId: uuid('request_id')
      .notNull()
      .references(() => subjectAccessRequest.id),
    source: text('source').notNull(),
    rowId: uuid('row_id').notNull(),
    column: text('column').notNull(),
    decision: packDecision('decision').notNull(),
    /** Words that are taken out. */
    words: text('words').array().notNull(),
    reason: keepBackReason('reason'),
    decidedBy: uuid('decided_by')
      .notNull()
      .references(() => actor.id),
    decidedAt: moment('decided_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.requestId, table.source, table.rowId, table.column] }),
    check(
      'subject_access_item_whole',
      sql`(${table.decision} = 'take-out') = (cardinality(${table.words}) > 0) and (${table.decision} = 'give') = (${table.reason} is null)`,
    ),
    allow(
      'select',
      `exists (select 1 from subject_access_request r where r.id = subject_access_item.request_id) and ${iPutTogether}`,
    ),
    allow('insert', `${ofOpenRequest} and decided_by = ${my.actorId}`),
    allow('update', ofOpenRequest, `${ofOpenRequest} and decided_by = ${my.actorId}`),
  ],
);

// RTS-6: nobody reviews what they put together, or decided anything of.
const byAnother = 'made_by_another(made_by) and not i_decided_of_pack(request_id)';

/** RTS-6: a pack as it was put together. Never changed but for its one review, by somebody else. */
export const subjectAccessPack = pgTable(
  'subject_access_pack',
  {
    id: id(),
    requestId: uuid('request_id')
      .notNull()
      .references(() => subjectAccessRequest.id),
    number: smallint('number').notNull(),
    content: jsonb('content').$type<PackContent>().notNull(),
    madeBy: uuid('made_by')
      .notNull()
      .references(() => actor.id),
    madeAt: moment('made_at').notNull(),
    review: packReview('review'),
    reviewReason: text('review_reason'),
    /** RTS-5: whoever reviewed it asked the safeguarding lead. */
    askedWhoKnows: boolean('asked_who_knows'),
    reviewedBy: uuid('reviewed_by').references(() => actor.id),
    reviewedAt: moment('reviewed_at'),
  },
  (table) => [
    unique('subject_access_pack_number').on(table.requestId, table.number),
    check(
      'subject_access_pack_reviewed',
      sql`num_nonnulls(${table.review}, ${table.reviewReason}, ${table.askedWhoKnows}, ${table.reviewedBy}, ${table.reviewedAt}) in (0, 5)
        and (${table.review} is distinct from 'released' or ${table.askedWhoKnows})`,
    ),
    check('subject_access_pack_by_another', sql`${table.reviewedBy} <> ${table.madeBy}`),
    allow(
      'select',
      `exists (select 1 from subject_access_request r where r.id = subject_access_pack.request_id)
  and (${iPutTogether} or review is null or reviewed_by = ${my.actorId})`,
    ),
    allow('insert', `${ofOpenRequest} and made_by = ${my.actorId} and review is null`),
    allow(
      'update',
      `review is null and ${iReview} and ${byAnother}
  and exists (select 1 from subject_access_request r where r.id = subject_access_pack.request_id and r.closed_at is null)`,
      `reviewed_by = ${my.actorId} and ${iReview} and ${byAnother}`,
    ),
  ],
);

const iSeeIt = `area_id = ${my.areaId} and (${iPutTogether}
  or exists (select 1 from contact c where c.id = correction_request.contact_id))`;

/** RTS-8, RTS-9: what somebody says is wrong in their record, and a person's answer. The record itself is never changed. */
export const correctionRequest = pgTable(
  'correction_request',
  {
    id: id(),
    areaId: areaId(),
    contactId: uuid('contact_id')
      .notNull()
      .references(() => contact.id),
    askedBy: correctionAsker('asked_by').notNull(),
    wrong: text('wrong').notNull(),
    right: text('right').notNull(),
    receivedOn: date('received_on', { mode: 'string' }).notNull(),
    registeredBy: uuid('registered_by')
      .notNull()
      .references(() => actor.id),
    registeredAt: moment('registered_at').notNull(),
    answer: correctionAnswer('answer'),
    correction: text('correction'),
    reason: text('reason'),
    answeredBy: uuid('answered_by').references(() => actor.id),
    answeredAt: moment('answered_at'),
  },
  (table) => [
    index('correction_request_contact').on(table.contactId),
    index('correction_request_area').on(table.areaId, table.receivedOn),
    check(
      'correction_request_answered',
      sql`num_nonnulls(${table.answer}, ${table.correction}, ${table.reason}, ${table.answeredBy}, ${table.answeredAt}) in (0, 5)`,
    ),
    allow('select', iSeeIt),
    allow(
      'insert',
      `area_id = ${my.areaId} and registered_by = ${my.actorId} and answer is null
  and (exists (
    select 1 from contact c where c.id = correction_request.contact_id and c.family_id not in ${familiesOpenToMe}) or (${iPutTogether} and contact_is_of_my_area(contact_id)))`,
    ),
    allow(
      'update',
      `answer is null and ${answersIt()}`,
      `answered_by = ${my.actorId} and ${answersIt()}`,
    ),
  ],
);

// RTS-9: of the agency that wrote it down, where they see it.
function answersIt(): string {
  return `area_id = ${my.areaId} and exists (
    select 1 from contact c where c.id = correction_request.contact_id and c.agency_id = ${my.agencyId}
      and c.family_id not in ${familiesOpenToMe})`;
}
