import { approverRoles } from '@waymark/domain/referral';
import {
  agreementStatuses,
  bodyKinds,
  confidenceStatuses,
  lawfulBases,
  notSoughtGrounds,
  restedOns,
  sharingClasses,
  sharingMethods,
  sharingRuleIds,
  specialCategoryConditions,
} from '@waymark/domain/sharing';
import { sql } from 'drizzle-orm';
import { boolean, check, date, index, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core';

import { actor, agency, areaId, staffRole } from '../access/tables.ts';
import { id, moment } from '../columns.ts';
import { contact } from '../contact/tables.ts';
import { person } from '../family/tables.ts';
import { familiesOpenToMe } from '../need-to-know/gate.ts';
import { allow, iAm, my } from '../policies.ts';

export const bodyKind = pgEnum('body_kind', bodyKinds);
export const sharingClass = pgEnum('sharing_class', sharingClasses);
export const agreementStatus = pgEnum('agreement_status', agreementStatuses);
export const notSoughtGround = pgEnum('not_sought_ground', notSoughtGrounds);
export const confidenceStatus = pgEnum('confidence_status', confidenceStatuses);
export const sharingRule = pgEnum('sharing_rule', sharingRuleIds);
export const sharingMethod = pgEnum('sharing_method', sharingMethods);
export const lawfulBasis = pgEnum('lawful_basis', lawfulBases);
export const specialCategory = pgEnum('special_category_condition', specialCategoryConditions);
export const restedOn = pgEnum('rested_on', restedOns);
export const approverRole = pgEnum('approver_role', approverRoles);
export const disclosureDecision = pgEnum('disclosure_decision', ['share', 'not-share']);
export const approvalNeeded = pgEnum('disclosure_approval_needed', [
  'not-needed',
  'first',
  'afterwards',
]);
export const approvalAnswer = pgEnum('disclosure_approval_answer', ['approved', 'refused']);

const iSupervise = `(agency_id = ${my.agencyId} and ${iAm('supervisor')})`;
// SHR-B4: an information governance lead, while nobody else of the agency can answer.
const iAnswer = (id: string) =>
  `(${iAm('information-governance-lead')} and ${id} in (select disclosure_id from disclosures_to_approve()))`;

// SHR-B1: a share that only few may know of is not seen by involvement; a decision not to share, by no other agency.
const seesDisclosure = `area_id = ${my.areaId} and (
  decided_by = ${my.actorId}
  or (approval <> 'not-needed' and (${iSupervise} or ${iAnswer('id')}))
  or id in (select disclosures_of_my_tasks())
  or (not only_few and exists (select 1 from contact c where c.id = disclosure.contact_id)
    and (agency_id = ${my.agencyId}
      or (decision = 'share' and recipient_agency_id = ${my.agencyId} and was_shared(id)))))`;

const ofDisclosure = (table: string, condition = 'true') =>
  `exists (select 1 from disclosure d where d.id = ${table}.disclosure_id and ${condition})`;

/**
 * A decision to share something, or not to (SHR-R1, SHR-R2), in the shape of the domain's record. Never changed (SHR-B2).
 * What comes of it stands in rows of its own: the approval, that it was shared, and what the family is told.
 */
export const disclosure = pgTable(
  'disclosure',
  {
    id: id(),
    areaId: areaId(),
    contactId: uuid('contact_id')
      .notNull()
      .references(() => contact.id),
    decision: disclosureDecision('decision').notNull(),
    /** Who decided, as what, and for which agency. */
    decidedBy: uuid('decided_by')
      .notNull()
      .references(() => actor.id),
    actingAs: staffRole('acting_as').notNull(),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agency.id),
    decidedAt: moment('decided_at').notNull(),
    /** About whom. */
    subjectIds: uuid('subject_ids').array().notNull(),
    /** With whom: an agency's own id, or one that stands for the name of somebody outside. */
    recipientId: uuid('recipient_id').notNull(),
    recipientAgencyId: uuid('recipient_agency_id').references(() => agency.id),
    recipientName: text('recipient_name'),
    recipientKind: bodyKind('recipient_kind').notNull(),
    purpose: text('purpose').notNull(),
    reason: text('reason').notNull(),
    class: sharingClass('class').notNull(),
    agreement: agreementStatus('agreement').notNull(),
    notSoughtGround: notSoughtGround('not_sought_ground'),
    answeredBy: uuid('answered_by').references(() => person.id),
    answeredAt: moment('answered_at'),
    answeredHow: text('answered_how'),
    confidence: confidenceStatus('confidence').notNull(),
    rule: sharingRule('rule').notNull(),
    ruleVersion: text('rule_version').notNull(),
    adviceFrom: text('advice_from'),
    adviceAt: moment('advice_at'),
    adviceWords: text('advice_words'),
    /** What, item by item; empty where nothing is shared. */
    dataItems: text('data_items').array().notNull(),
    heldBack: text('held_back').array().notNull(),
    lawfulBasis: lawfulBasis('lawful_basis'),
    specialCategory: specialCategory('special_category'),
    dutyWhyItMatters: text('duty_why_it_matters'),
    dutyWorkItHelps: text('duty_work_it_helps'),
    dutyLeastNeeded: text('duty_least_needed'),
    dutyDetriment: text('duty_detriment'),
    /** SHR-X1: what it rests on if agreement is taken back, and whether more is sent after the first time. */
    restedOn: restedOn('rested_on'),
    goesOn: boolean('goes_on').notNull(),
    approval: approvalNeeded('approval').notNull(),
    whyItCouldNotWait: text('why_it_could_not_wait'),
    approvalDueOn: date('approval_due_on', { mode: 'string' }),
    reviewOn: date('review_on', { mode: 'string' }),
    offered: text('offered'),
    /** Only whoever decided, whoever approves and whoever has to see to it know that it exists. */
    onlyFew: boolean('only_few').notNull(),
  },
  (table) => [
    index('disclosure_contact').on(table.contactId, table.decidedAt),
    index('disclosure_decided_by').on(table.decidedBy),
    index('disclosure_answered_by').on(table.answeredBy),
    index('disclosure_approval_due').on(table.agencyId, table.approval),
    check(
      'disclosure_recipient',
      sql`(${table.recipientAgencyId} is null) = (${table.recipientName} is not null)
        and (${table.recipientAgencyId} is null or ${table.recipientAgencyId} = ${table.recipientId})`,
    ),
    check('disclosure_about_somebody', sql`cardinality(${table.subjectIds}) > 0`),
    check(
      'disclosure_whole',
      sql`case when ${table.decision} = 'share'
        then cardinality(${table.dataItems}) > 0 and ${table.lawfulBasis} is not null and ${table.restedOn} is not null
        else cardinality(${table.dataItems}) = 0 and ${table.lawfulBasis} is null and not ${table.goesOn}
          and ${table.approval} = 'not-needed' end`,
    ),
    check(
      'disclosure_could_not_wait',
      sql`(${table.approval} = 'afterwards') = (${table.whyItCouldNotWait} is not null)
        and (${table.approval} = 'afterwards') = (${table.approvalDueOn} is not null)`,
    ),
    // SHR-R4: what rests on I3, and what goes over a refusal, has somebody else's answer.
    check(
      'disclosure_approval_asked',
      sql`${table.decision} <> 'share' or ${table.approval} <> 'not-needed' or (${table.rule} <> 'I3'
        and not (${table.agreement} = 'refused' and ${table.class} in ('A', 'B', 'unknown')))`,
    ),
    check(
      'disclosure_answered',
      sql`(${table.answeredBy} is null) = (${table.answeredAt} is null)
        and (${table.answeredBy} is null) = (${table.answeredHow} is null)`,
    ),
    allow('select', seesDisclosure),
    allow(
      'insert',
      `area_id = ${my.areaId} and decided_by = ${my.actorId} and agency_id = ${my.agencyId}
  and actor_has_role(acting_as::text)
  and exists (select 1 from contact c where c.id = disclosure.contact_id and c.family_id not in ${familiesOpenToMe})
  and (answered_by is null or exists (
    select 1 from contact_person cp where cp.contact_id = disclosure.contact_id and cp.person_id = answered_by))
  and not exists (select 1 from unnest(subject_ids) s where s not in (
    select cp.person_id from contact_person cp where cp.contact_id = disclosure.contact_id))`,
    ),
  ],
);

/** What somebody else said to a share (SHR-B3, SHR-B4): once, and never whoever decided. */
export const disclosureApproval = pgTable(
  'disclosure_approval',
  {
    disclosureId: uuid('disclosure_id')
      .primaryKey()
      .references(() => disclosure.id),
    areaId: areaId(),
    answeredBy: uuid('answered_by')
      .notNull()
      .references(() => actor.id),
    answeredAt: moment('answered_at').notNull(),
    actingAs: approverRole('acting_as').notNull(),
    answer: approvalAnswer('answer').notNull(),
    reason: text('reason').notNull(),
  },
  (table) => [
    index('disclosure_approval_answered_by').on(table.answeredBy),
    allow('select', ofDisclosure('disclosure_approval')),
    allow(
      'insert',
      `area_id = ${my.areaId} and answered_by = ${my.actorId} and ((${iAm('supervisor')}
  and ${ofDisclosure('disclosure_approval', `d.agency_id = ${my.agencyId}`)}) or ${iAnswer('disclosure_id')})`,
    ),
  ],
);

/** That it was shared: when and how. Nothing that waits for an approval has such a row before it (SHR-B3). */
export const disclosureMade = pgTable(
  'disclosure_made',
  {
    disclosureId: uuid('disclosure_id')
      .primaryKey()
      .references(() => disclosure.id),
    areaId: areaId(),
    sharedAt: moment('shared_at').notNull(),
    method: sharingMethod('method').notNull(),
    /** SHR-R8: when the recipient was told that permission is withheld. */
    refusalToldAt: moment('refusal_told_at'),
    recordedBy: uuid('recorded_by')
      .notNull()
      .references(() => actor.id),
    recordedAt: moment('recorded_at').notNull(),
  },
  () => [
    allow('select', ofDisclosure('disclosure_made')),
    allow(
      'insert',
      `area_id = ${my.areaId} and recorded_by = ${my.actorId}
  and ${ofDisclosure('disclosure_made', `d.decided_by = ${my.actorId}`)}`,
    ),
  ],
);

/** What came of looking again at a decision not to share (SHR-B6): why it stays and until when, or why it is settled. */
export const disclosureLook = pgTable(
  'disclosure_look',
  {
    id: id(),
    areaId: areaId(),
    disclosureId: uuid('disclosure_id')
      .notNull()
      .references(() => disclosure.id),
    reason: text('reason').notNull(),
    /** The day of the next look; none where it is settled. */
    lookAgainOn: date('look_again_on', { mode: 'string' }),
    recordedBy: uuid('recorded_by')
      .notNull()
      .references(() => actor.id),
    recordedAt: moment('recorded_at').notNull(),
  },
  (table) => [
    index('disclosure_look_disclosure').on(table.disclosureId, table.recordedAt),
    allow('select', ofDisclosure('disclosure_look')),
    allow(
      'insert',
      `area_id = ${my.areaId} and recorded_by = ${my.actorId}
  and ${ofDisclosure('disclosure_look', `d.decision = 'not-share' and (d.decided_by = ${my.actorId} or d.agency_id = ${my.agencyId})`)}`,
    ),
  ],
);

/** What the family was told of a share, or why not and when that is looked at again (SHR-R3); the latest row holds. */
export const disclosureTold = pgTable(
  'disclosure_told',
  {
    id: id(),
    areaId: areaId(),
    disclosureId: uuid('disclosure_id')
      .notNull()
      .references(() => disclosure.id),
    told: boolean('told').notNull(),
    toldAt: moment('told_at'),
    reason: text('reason'),
    revisitOn: date('revisit_on', { mode: 'string' }),
    recordedBy: uuid('recorded_by')
      .notNull()
      .references(() => actor.id),
    recordedAt: moment('recorded_at').notNull(),
  },
  (table) => [
    index('disclosure_told_disclosure').on(table.disclosureId, table.recordedAt),
    check(
      'disclosure_told_or_why_not',
      sql`case when ${table.told} then ${table.toldAt} is not null and ${table.reason} is null and ${table.revisitOn} is null
        else ${table.toldAt} is null and ${table.reason} is not null and ${table.revisitOn} is not null end`,
    ),
    allow('select', ofDisclosure('disclosure_told')),
    allow(
      'insert',
      `area_id = ${my.areaId} and recorded_by = ${my.actorId}
  and ${ofDisclosure('disclosure_told', `(disclosure_told.told or d.approval <> 'not-needed')`)}
  and ${ofDisclosure('disclosure_told', `(d.decided_by = ${my.actorId} or (d.agency_id = ${my.agencyId} and ${iAm('supervisor')}))`)}`,
    ),
  ],
);
