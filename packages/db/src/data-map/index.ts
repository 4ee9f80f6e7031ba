import { audit } from './audit.ts';
import { casework } from './casework.ts';
import type { TableMap } from './column.ts';
import { directory } from './directory.ts';
import { familiesAsk } from './families-ask.ts';
import { needToKnow } from './need-to-know.ts';
import { people } from './people.ts';
import { rights } from './rights.ts';
import { sharing } from './sharing.ts';
import { signIn } from './sign-in.ts';

export type { About, Column, Holds, TableMap, Use } from './column.ts';

/** Parts of the data map as a notice names them, each with its tables. */
export const dataMapParts = [
  { name: 'Families, and what is done for them', tables: casework },
  { name: 'What only some may read', tables: needToKnow },
  { name: 'What was shared, and what families answered', tables: sharing },
  { name: 'What families ask of their data', tables: rights },
  { name: 'What families send from their site', tables: familiesAsk },
  { name: 'Agencies, staff and agreements', tables: people },
  { name: 'Who did or looked at what', tables: audit },
  { name: 'Signing in', tables: signIn },
  { name: 'The public directory of services', tables: directory },
] as const;

/**
 * The data map: every column of every table, by the table's name (with its schema where that is not `public`). A test walks
 * the catalogue of PostgreSQL and fails where a column has no entry.
 */
export const dataMap: Record<string, TableMap> = Object.assign(
  {},
  ...dataMapParts.map(({ tables }) => tables),
);
