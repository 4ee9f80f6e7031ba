import {
  callBackInboxes,
  callBackStates,
  callBackWays,
  handOnReasons,
  messageAnswers,
  safeTimes,
} from '@waymark/domain/call-back';
import { sql } from 'drizzle-orm';
import { check, date, index, pgEnum, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core';

import { actor, areaId } from '../access/tables.ts';
import { id, moment } from '../columns.ts';
import { allow, iAm, my } from '../policies.ts';

export const callBackState = pgEnum('call_back_state', callBackStates);
export const callBackInbox = pgEnum('call_back_inbox', callBackInboxes);
export const callBackWay = pgEnum('call_back_way', callBackWays);
export const safeTime = pgEnum('safe_time', safeTimes);
export const messageAnswer = pgEnum('message_answer', messageAnswers);
export const handOnReason = pgEnum('hand_on_reason', handOnReasons);

/** NAV-53: the front door sees all, hubs what is theirs, and whoever handed one on sees what becomes of it. */
const mine = `area_id = ${my.areaId} and (${iAm('front-door-worker')}
  or ((select actor_is_hub_worker()) and (inbox = 'hub' or handed_on_by = ${my.actorId})))`;

/** Somebody who asked to be rung. Deleted by `delete_what_is_due`, on the day that was promised (NAV-55). */
export const callBack = pgTable(
  'call_back',
  {
    id: id(),
    areaId: areaId(),
    state: callBackState('state').notNull(),
    inbox: callBackInbox('inbox').notNull(),
    /** A service of the directory, which may be gone by now: no foreign key. */
    hubId: uuid('hub_id'),
    name: text('name').notNull(),
    phone: text('phone').notNull(),
    way: callBackWay('way').notNull(),
    times: safeTime('times').array().notNull(),
    messageSafe: messageAnswer('message_safe').notNull(),
    about: text('about').notNull(),
    askedAt: moment('asked_at').notNull(),
    ringBy: date('ring_by').notNull(),
    deleteOn: date('delete_on').notNull(),
    /** What whoever asked was promised: `deleteOn` is never later, and is this again once it is opened again. */
    deleteAtLatest: date('delete_at_latest').notNull(),
    tries: smallint('tries').notNull().default(0),
    triedAt: moment('tried_at'),
    handOnReason: handOnReason('hand_on_reason'),
    handedOnBy: uuid('handed_on_by').references(() => actor.id),
    handedOnAt: moment('handed_on_at'),
    closedBy: uuid('closed_by').references(() => actor.id),
    closedAt: moment('closed_at'),
  },
  (table) => [
    index('call_back_inbox_order').on(
      table.areaId,
      sql`(${table.closedAt} is not null)`,
      table.askedAt,
      table.id,
    ),
    index('call_back_due').on(table.deleteOn),
    check('call_back_closed', sql`(${table.state} = 'waiting') = (${table.closedAt} is null)`),
    check('call_back_text_is_safe', sql`${table.way} <> 'text' or ${table.messageSafe} = 'yes'`),
    allow('select', mine),
    allow('insert', `area_id = ${my.areaId} and (select actor_is_families_site())`),
    allow('update', mine),
  ],
);
