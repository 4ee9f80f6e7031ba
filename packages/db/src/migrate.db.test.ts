import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { migrate } from './migrate.ts';
import { createTestDatabase, type TestDatabase } from './testing/index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('migrating again, twice at once, changes nothing', async () => {
  await Promise.all([migrate(database.url), migrate(database.url)]);
  const rows = await database.owner.db.execute(sql`select count(*)::int as n from audit_chain`);
  expect(rows[0]).toEqual({ n: 16 });
});

test('the roles get the passwords they are given, quotes and all', async () => {
  await migrate(database.url, { appPassword: `o'Brien"; --`, authPassword: 'second' });
  const rows = await database.owner.db.execute(
    sql`select rolname from pg_authid where rolname like 'waymark_%' and rolpassword is not null order by 1`,
  );
  expect(rows.map((row) => row.rolname)).toEqual(['waymark_app', 'waymark_auth']);
});
