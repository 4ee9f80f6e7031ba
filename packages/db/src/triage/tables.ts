import {
  itemStates,
  returnKinds,
  triageOutcomes,
  type TriageDecision,
} from '@waymark/domain/triage';
import { weekdays } from '@waymark/domain/clock';
import { sql } from 'drizzle-orm';
import {
  index,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';

import { actor, agency, areaId } from '../access/tables.ts';
import { iMayTriage, iReceiveAtTheMeeting, myAgreements, reachesMe } from '../agreement/gate.ts';
import { agreement } from '../agreement/tables.ts';
import { id, moment } from '../columns.ts';
import { contact } from '../contact/tables.ts';
import { familiesOpenToMe } from '../need-to-know/gate.ts';
import { allow, iAm, iChair, my } from '../policies.ts';

export const weekday = pgEnum('weekday', weekdays);
export const itemState = pgEnum('triage_item_state', itemStates);
export const returnKind = pgEnum('triage_return_kind', returnKinds);
export const triageOutcome = pgEnum('triage_outcome', triageOutcomes);

/** A meeting that repeats: a time of day in London (HH:MM) on the working days among some weekdays. */
export const triageSeries = pgTable(
  'triage_series',
  {
    id: id(),
    areaId: areaId(),
    name: text('name').notNull(),
    time: text('time').notNull(),
    weekdays: weekday('weekdays').array().notNull(),
  },
  () => [allow('select', `area_id = ${my.areaId}`)],
);

/** An agency with a seat at every meeting of a series. */
export const triageSeriesSeat = pgTable(
  'triage_series_seat',
  {
    seriesId: uuid('series_id')
      .notNull()
      .references(() => triageSeries.id),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agency.id),
  },
  (table) => [
    primaryKey({ columns: [table.seriesId, table.agencyId] }),
    allow(
      'select',
      'exists (select 1 from triage_series s where s.id = triage_series_seat.series_id)',
    ),
  ],
);

export const triageMeeting = pgTable(
  'triage_meeting',
  {
    id: id(),
    areaId: areaId(),
    seriesId: uuid('series_id')
      .notNull()
      .references(() => triageSeries.id),
    name: text('name').notNull(),
    startsAt: moment('starts_at').notNull(),
  },
  (table) => [
    uniqueIndex('triage_meeting_once').on(table.seriesId, table.startsAt),
    index('triage_meeting_area').on(table.areaId, table.startsAt),
    allow('select', `area_id = ${my.areaId}`),
    allow(
      'insert',
      `area_id = ${my.areaId} and exists (select 1 from triage_series s where s.id = triage_meeting.series_id)`,
    ),
  ],
);

/** An agency's seat at one meeting, taken from its series: a seat is what lets an agency's representatives see. */
export const triageSeat = pgTable(
  'triage_seat',
  {
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => triageMeeting.id),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agency.id),
  },
  (table) => [
    primaryKey({ columns: [table.meetingId, table.agencyId] }),
    index('triage_seat_agency').on(table.agencyId),
    allow('select', 'exists (select 1 from triage_meeting m where m.id = triage_seat.meeting_id)'),
    allow(
      'insert',
      `exists (select 1 from triage_meeting m join triage_series_seat s on s.series_id = m.series_id
    where m.id = triage_seat.meeting_id and s.agency_id = triage_seat.agency_id)`,
    ),
  ],
);

// ACC-3: whoever screens lists, which is the police.
const iList = `(select exists (select 1 from agency g where g.id = current_agency_id() and g.kind = 'police'))
  and (${iAm('practitioner')} or ${iAm('chair')})`;

/** One contact on one meeting's list. */
export const triageItem = pgTable(
  'triage_item',
  {
    id: id(),
    areaId: areaId(),
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => triageMeeting.id),
    contactId: uuid('contact_id')
      .notNull()
      .references(() => contact.id),
    state: itemState('state').notNull(),
    listedBy: uuid('listed_by')
      .notNull()
      .references(() => actor.id),
    listedAt: moment('listed_at').notNull(),
    /** Why the chair took it off the list; null while it is on it. */
    withdrawnReason: text('withdrawn_reason'),
    withdrawnAt: moment('withdrawn_at'),
  },
  (table) => [
    index('triage_item_meeting').on(table.meetingId),
    uniqueIndex('triage_item_contact_once')
      .on(table.contactId)
      .where(sql`${table.state} <> 'withdrawn'`),
    allow(
      'select',
      `exists (select 1 from contact c where c.id = triage_item.contact_id) and ${reachesMe('contact_id')}`,
    ),
    allow(
      'insert',
      `area_id = ${my.areaId} and listed_by = ${my.actorId} and state = 'listed' and ${iList} and ${iMayTriage}
  and exists (select 1 from contact c where c.id = triage_item.contact_id and c.route_outcome in ('pit-stop', 'pit-stop-adult-partners')
    and c.family_id not in ${familiesOpenToMe})
  and exists (select 1 from triage_meeting m where m.id = triage_item.meeting_id)`,
    ),
    allow('update', `area_id = ${my.areaId} and ${iChair} and ${iMayTriage}`),
  ],
);

/** What one agency knows, given for one item. Never changed: a correction is another return. */
export const triageReturn = pgTable(
  'triage_return',
  {
    id: id(),
    areaId: areaId(),
    itemId: uuid('item_id')
      .notNull()
      .references(() => triageItem.id),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agency.id),
    addedBy: uuid('added_by')
      .notNull()
      .references(() => actor.id),
    addedAt: moment('added_at').notNull(),
    kind: returnKind('kind').notNull(),
    text: text('text'),
    reason: text('reason'),
    /** The agreement and version that it was given under (AGR-6); null only for what was given before there was a register. */
    madeUnder: uuid('made_under').references(() => agreement.id),
  },
  (table) => [
    index('triage_return_item').on(table.itemId, table.addedAt),
    allow(
      'select',
      `area_id = ${my.areaId} and (added_by = ${my.actorId}
  or (${iReceiveAtTheMeeting} and my_agency_sits_with_item(item_id)))`,
    ),
    allow(
      'insert',
      `area_id = ${my.areaId} and added_by = ${my.actorId} and agency_id = ${my.agencyId}
  and ${iReceiveAtTheMeeting} and my_agency_sits_with_item(item_id) and made_under in ${myAgreements}`,
    ),
  ],
);

/** The chair's decision on an item: one, with its reasons. Whoever sees the contact sees it. */
export const triageDecision = pgTable(
  'triage_decision',
  {
    id: id(),
    areaId: areaId(),
    itemId: uuid('item_id')
      .notNull()
      .unique()
      .references(() => triageItem.id),
    contactId: uuid('contact_id')
      .notNull()
      .references(() => contact.id),
    outcome: triageOutcome('outcome').notNull(),
    decision: jsonb('decision').$type<TriageDecision>().notNull(),
    mustRecord: text('must_record').array().notNull(),
    decidedBy: uuid('decided_by')
      .notNull()
      .references(() => actor.id),
    decidedAt: moment('decided_at').notNull(),
  },
  (table) => [
    index('triage_decision_contact').on(table.contactId),
    allow(
      'select',
      `exists (select 1 from contact c where c.id = triage_decision.contact_id) and ${reachesMe('contact_id')}`,
    ),
    allow(
      'insert',
      `area_id = ${my.areaId} and decided_by = ${my.actorId} and ${iChair} and ${iMayTriage}
  and exists (select 1 from triage_item i where i.id = triage_decision.item_id and i.contact_id = triage_decision.contact_id)`,
    ),
  ],
);
