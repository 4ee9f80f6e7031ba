import { createTestDatabase, type TestDatabase } from '@waymark/db/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { edited, keyOf, notAddedTo, removable, unread } from './parts.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const all = [...Object.keys(keyOf), ...unread];

test('D6 every table of the database is in the matrix of who may see what', async () => {
  const tables = await database.owner.sql<{ name: string }[]>`
    select case when n.nspname = 'public' then c.relname else n.nspname || '.' || c.relname end as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)'`;
  expect(all.toSorted()).toEqual(tables.map(({ name }) => name).toSorted());
});

test('D6 every table that rows can be added to is tried with forged rows, and every other is said to be none', async () => {
  const added = await database.owner.sql<{ name: string }[]>`
    select distinct table_name as name from information_schema.column_privileges
    where grantee = 'waymark_app' and privilege_type = 'INSERT' and table_schema = 'public'`;
  const tried = all.filter((table) => !notAddedTo.includes(table));
  expect(tried.toSorted()).toEqual(added.map(({ name }) => name).toSorted());
});

test('D6 rows are removed from the tables that say so alone, and whole rows changed in the directory alone', async () => {
  const granted = async (privilege: string) => {
    const rows = await database.owner.sql<{ name: string }[]>`
      select table_name as name from information_schema.role_table_grants
      where grantee = 'waymark_app' and privilege_type = ${privilege} and table_schema = 'public'`;
    return rows.map(({ name }) => name).toSorted();
  };
  expect(await granted('DELETE')).toEqual([...removable].toSorted());
  expect(await granted('UPDATE')).toEqual([...edited].toSorted());
  expect(await granted('TRUNCATE')).toEqual([]);
});
