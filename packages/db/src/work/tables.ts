import { actionStates } from '@waymark/domain/action';
import { sql } from 'drizzle-orm';
import { check, date, index, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core';

import { actor, agency, areaId } from '../access/tables.ts';
import { iMayTriage, reachesMe } from '../agreement/gate.ts';
import { id, moment } from '../columns.ts';
import { contact } from '../contact/tables.ts';
import { allow, iChair, my } from '../policies.ts';
import { triageItem } from '../triage/tables.ts';

export const actionState = pgEnum('action_state', actionStates);

/** What a named person will do by a date. */
export const action = pgTable(
  'action',
  {
    id: id(),
    areaId: areaId(),
    contactId: uuid('contact_id')
      .notNull()
      .references(() => contact.id),
    itemId: uuid('item_id')
      .notNull()
      .references(() => triageItem.id),
    description: text('description').notNull(),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agency.id),
    assigneeId: uuid('assignee_id')
      .notNull()
      .references(() => actor.id),
    dueOn: date('due_on', { mode: 'string' }).notNull(),
    state: actionState('state').notNull(),
    createdBy: uuid('created_by')
      .notNull()
      .references(() => actor.id),
    createdAt: moment('created_at').notNull(),
    completedAt: moment('completed_at'),
    completionNote: text('completion_note'),
  },
  (table) => [
    index('action_assignee').on(table.assigneeId, table.state, table.dueOn),
    index('action_contact').on(table.contactId),
    check(
      'action_done_has_time',
      sql`(${table.state} = 'done') = (${table.completedAt} is not null)`,
    ),
    allow(
      'select',
      `exists (select 1 from contact c where c.id = action.contact_id) and ${reachesMe('contact_id')}`,
    ),
    allow(
      'insert',
      `area_id = ${my.areaId} and created_by = ${my.actorId} and state = 'open' and ${iChair} and ${iMayTriage}
  and (agency_is_signatory(agency_id) or (triage_sent_to_front_door(contact_id) and is_front_door(assignee_id)))
  and exists (select 1 from triage_item i where i.id = action.item_id and i.contact_id = action.contact_id)
  and exists (select 1 from actor a join agency g on g.id = a.agency_id join contact c on c.id = action.contact_id
    where a.id = action.assignee_id and a.agency_id = action.agency_id
      and (c.route_outcome = 'pit-stop' or works_with_adults(g.kind)))`,
    ),
    // What is done stays done.
    allow(
      'update',
      `area_id = ${my.areaId} and assignee_id = ${my.actorId} and state = 'open'`,
      `area_id = ${my.areaId} and assignee_id = ${my.actorId}`,
    ),
  ],
);
