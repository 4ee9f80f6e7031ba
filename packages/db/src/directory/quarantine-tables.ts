import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

import { areaId } from '../access/tables.ts';
import { moment } from '../columns.ts';
import { allow, my } from '../policies.ts';

const mine = `area_id = ${my.areaId} and (select actor_has_role('directory-editor'))`;

/** Records that were refused, and why (DIR-23): what to look for at the source, and nothing else of the record. */
export const directoryQuarantine = pgTable(
  'directory_quarantine',
  {
    areaId: areaId(),
    source: text('source').notNull(),
    /** The id that the source gave it, or where it stood in the file where it gave none. */
    key: text('key').notNull(),
    /** Empty where it has none. */
    name: text('name').notNull(),
    reasons: text('reasons').array().notNull(),
    refusedAt: moment('refused_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.areaId, table.source, table.key] }),
    allow('select', mine),
    allow('insert', mine),
    allow('update', mine),
    allow('delete', mine),
  ],
);
