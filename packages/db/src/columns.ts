import { timestamp, uuid } from 'drizzle-orm/pg-core';

/** Every id is made by the caller, so that a use case can name a row before it writes it. */
export const id = () => uuid('id').primaryKey();

/** A moment in UTC, as a JavaScript Date. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
