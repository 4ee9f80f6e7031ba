import { captureMethods, earlyHelpQuestions } from '@waymark/domain/sharing';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  pgEnum,
  pgTable,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';

import { actor, agency, areaId } from '../access/tables.ts';
import { id, moment } from '../columns.ts';
import { contact } from '../contact/tables.ts';
import { person } from '../family/tables.ts';
import { familiesOpenToMe } from '../need-to-know/gate.ts';
import { allow, my } from '../policies.ts';
import { disclosure } from './tables.ts';

export const familyQuestion = pgEnum('family_question', earlyHelpQuestions);
export const captureMethod = pgEnum('capture_method', captureMethods);
export const sharingTaskKind = pgEnum('sharing_task_kind', ['tell', 'stop', 'check-first']);

// SHR-B5: their own, and what was left by somebody for whom they answer.
const iSeeToIt = 'sharing_task.id in (select tasks_i_see_to())';

/**
 * One answer of one person to one of the four questions (SHR-Q1 to SHR-Q6): none stands for another. What was asked
 * together has one `asked_id`; asking again adds answers and changes none.
 */
export const familyAnswer = pgTable(
  'family_answer',
  {
    id: id(),
    areaId: areaId(),
    contactId: uuid('contact_id')
      .notNull()
      .references(() => contact.id),
    askedId: uuid('asked_id').notNull(),
    question: familyQuestion('question').notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    /** Whoever gave it, or was shown the notice. */
    givenBy: uuid('given_by')
      .notNull()
      .references(() => person.id),
    givenOn: date('given_on', { mode: 'string' }).notNull(),
    capture: captureMethod('capture').notNull(),
    wordingVersion: text('wording_version').notNull(),
    agreed: boolean('agreed'),
    howJudgedAble: text('how_judged_able'),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agency.id),
    recordedBy: uuid('recorded_by')
      .notNull()
      .references(() => actor.id),
    recordedAt: moment('recorded_at').notNull(),
  },
  (table) => [
    unique('family_answer_once').on(table.askedId, table.question),
    index('family_answer_contact').on(table.contactId, table.recordedAt),
    index('family_answer_person').on(table.personId),
    index('family_answer_given_by').on(table.givenBy),
    check(
      'family_answer_of_service',
      sql`(${table.question} = 'service') = (${table.agreed} is not null)
        and (${table.question} = 'service') = (${table.howJudgedAble} is not null)`,
    ),
    allow('select', 'exists (select 1 from contact c where c.id = family_answer.contact_id)'),
    allow(
      'insert',
      `area_id = ${my.areaId} and recorded_by = ${my.actorId} and agency_id = ${my.agencyId}
  and exists (select 1 from contact c where c.id = family_answer.contact_id and c.family_id not in ${familiesOpenToMe})
  and exists (select 1 from contact_person cp where cp.contact_id = family_answer.contact_id and cp.person_id = family_answer.person_id)
  and exists (select 1 from contact_person cp where cp.contact_id = family_answer.contact_id and cp.person_id = family_answer.given_by)`,
    ),
  ],
);

/** One objection, or one thing told in confidence. What was told in confidence is seen by the agency it was told to. */
export const familyAnswerLine = pgTable(
  'family_answer_line',
  {
    id: id(),
    areaId: areaId(),
    answerId: uuid('answer_id')
      .notNull()
      .references(() => familyAnswer.id),
    number: smallint('number').notNull(),
    words: text('words').notNull(),
    why: text('why'),
    /** What was decided about an objection, and why. */
    considered: text('considered'),
  },
  (table) => [
    unique('family_answer_line_number').on(table.answerId, table.number),
    allow(
      'select',
      `exists (select 1 from family_answer a where a.id = family_answer_line.answer_id
    and (a.question <> 'confidence' or a.agency_id = ${my.agencyId}))`,
    ),
    allow(
      'insert',
      `area_id = ${my.areaId} and exists (select 1 from family_answer a
    where a.id = family_answer_line.answer_id and a.recorded_by = ${my.actorId}
      and a.question in ('objections', 'confidence'))`,
    ),
  ],
);

/** That an answer, or one line of it, was taken back. The answer itself stays as it was given. */
export const familyAnswerWithdrawal = pgTable(
  'family_answer_withdrawal',
  {
    id: id(),
    areaId: areaId(),
    answerId: uuid('answer_id')
      .notNull()
      .references(() => familyAnswer.id),
    lineId: uuid('line_id').references(() => familyAnswerLine.id),
    withdrawnOn: date('withdrawn_on', { mode: 'string' }).notNull(),
    withdrawnBy: uuid('withdrawn_by')
      .notNull()
      .references(() => person.id),
    capture: captureMethod('capture').notNull(),
    recordedBy: uuid('recorded_by')
      .notNull()
      .references(() => actor.id),
    recordedAt: moment('recorded_at').notNull(),
  },
  (table) => [
    unique('family_answer_withdrawn_once').on(table.answerId, table.lineId).nullsNotDistinct(),
    allow(
      'select',
      `exists (select 1 from family_answer a where a.id = family_answer_withdrawal.answer_id)
  and (line_id is null or exists (select 1 from family_answer_line l where l.id = family_answer_withdrawal.line_id))`,
    ),
    allow(
      'insert',
      `area_id = ${my.areaId} and recorded_by = ${my.actorId}
  and exists (select 1 from family_answer a where a.id = family_answer_withdrawal.answer_id
    and (line_id is null) = (a.question = 'service') and a.question <> 'notice'
    and exists (select 1 from contact c where c.id = a.contact_id and c.family_id not in ${familiesOpenToMe})
    and withdrawn_by in (a.person_id, a.given_by))
  and (line_id is null or exists (select 1 from family_answer_line l
    where l.id = family_answer_withdrawal.line_id and l.answer_id = family_answer_withdrawal.answer_id))`,
    ),
  ],
);

/** What is asked of somebody about one share (SHR-X1, SHR-B4): the recipient is told, or more is not sent. */
export const sharingTask = pgTable(
  'sharing_task',
  {
    id: id(),
    areaId: areaId(),
    /** The withdrawal that asks it; none where a share that could not wait was then not approved. */
    withdrawalId: uuid('withdrawal_id').references(() => familyAnswerWithdrawal.id),
    kind: sharingTaskKind('kind').notNull(),
    disclosureId: uuid('disclosure_id')
      .notNull()
      .references(() => disclosure.id),
    assigneeId: uuid('assignee_id')
      .notNull()
      .references(() => actor.id),
    /** The day on which agreement was taken back, or approval refused. */
    askedOn: date('asked_on', { mode: 'string' }).notNull(),
    doneAt: moment('done_at'),
    doneBy: uuid('done_by').references(() => actor.id),
  },
  (table) => [
    unique('sharing_task_once')
      .on(table.withdrawalId, table.kind, table.disclosureId)
      .nullsNotDistinct(),
    index('sharing_task_assignee').on(table.assigneeId),
    index('sharing_task_disclosure').on(table.disclosureId),
    check('sharing_task_done', sql`(${table.doneAt} is null) = (${table.doneBy} is null)`),
    allow(
      'select',
      `area_id = ${my.areaId} and (${iSeeToIt}
  or exists (select 1 from disclosure d where d.id = sharing_task.disclosure_id))`,
    ),
    allow(
      'insert',
      `area_id = ${my.areaId} and done_at is null
  and case when withdrawal_id is null then kind <> 'check-first' and is_share_i_refused(disclosure_id, assignee_id)
    else exists (select 1 from family_answer_withdrawal w
      where w.id = sharing_task.withdrawal_id and w.recorded_by = ${my.actorId})
    and is_share_of_withdrawal(disclosure_id, withdrawal_id, assignee_id) end`,
    ),
    allow(
      'update',
      `area_id = ${my.areaId} and ${iSeeToIt} and done_at is null`,
      `area_id = ${my.areaId} and ${iSeeToIt} and done_by = ${my.actorId}`,
    ),
  ],
);
