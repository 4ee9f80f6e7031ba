import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { asActor, isRefusedByDatabase, type Database } from '../client.ts';
import { demoPersonIds, seedDemo } from '../seed/index.ts';
import { createTestDatabase, makeArea, type TestDatabase } from '../testing/index.ts';

/** Tables that hold nobody and that anybody may read. Every other table must be closed without an actor. */
const publicTables = new Set([
  'public.installation',
  'public.directory_location',
  'public.directory_organisation',
  'public.directory_service',
  'public.directory_service_location',
  'public.directory_service_term',
  'public.directory_session',
  'public.directory_term',
]);
/** Tables that the application's role cannot even name, and that hold nobody. */
const tablesWithoutPolicies = new Set(['drizzle.__drizzle_migrations']);

let database: TestDatabase;
let tables: { name: string; secured: boolean }[];

beforeAll(async () => {
  database = await createTestDatabase();
  await seedDemo(database.owner.db);
  // The demo's directory is imported, not seeded, so nothing of it is in quarantine yet.
  await database.owner.sql`
    insert into directory_quarantine select id, 'another', '1', '', '{no name}', now() from area`;
  // Nor is an e-mail on its way.
  await database.owner.sql`
    insert into mail_outbox (id, area_id, kind, subject_id, address, queued_at, try_at)
    select id, area_id, 'invitation', id, email, now(), now() from invitation`;
  // Nor was anything of the audit signed, or an unusual look reviewed.
  await database.owner.sql`
    insert into audit_checkpoint values (1, now(), 0, '[]', null, 'a root', 'a key', 'a signature')`;
  await database.owner.sql`
    insert into unusual_review
    select gen_random_uuid(), area_id, 'a look', 'own-name', ${demoPersonIds.chair}, now(), 'justified', 'Asked.', '1', id, now()
    from actor where id = ${demoPersonIds['information-governance-lead']}`;
  // Nor has the time of any record of the demo been over.
  await database.owner.sql`
    insert into retention_sign_off (id, area_id, family_id, answer, reason, look_again_on, version, said_by, said_at)
    select gen_random_uuid(), area_id, id, 'keep', 'An inquiry.', '2030-01-01', '1', created_by, now() from family limit 1`;
  tables = await listTables(database.owner.db);
});
afterAll(() => database.drop());

async function listTables(db: Database): Promise<{ name: string; secured: boolean }[]> {
  const rows = await db.execute<{ name: string; secured: boolean }>(sql`
    select n.nspname || '.' || c.relname as name, c.relrowsecurity as secured
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)'
    order by 1`);
  return [...rows];
}

/** How many rows a role sees; null where it may not ask. */
async function visible(db: Database, table: string): Promise<number | null> {
  const [schema = '', name = ''] = table.split('.');
  const from = sql`${sql.identifier(schema)}.${sql.identifier(name)}`;
  try {
    const rows = await db.execute<{ n: number }>(sql`select count(*)::int as n from ${from}`);
    return rows[0]?.n ?? 0;
  } catch (error) {
    if (isRefusedByDatabase(error)) return null;
    throw error;
  }
}

async function tablesWithRows(db: Database, names: readonly string[]): Promise<string[]> {
  const filled: string[] = [];
  for (const name of names) if (((await visible(db, name)) ?? 0) > 0) filled.push(name);
  return filled;
}

describe('without an actor', () => {
  test('every table that is not public has row-level security', () => {
    const open = tables
      .filter((table) => !table.secured)
      .map((table) => table.name)
      .filter((name) => !publicTables.has(name) && !tablesWithoutPolicies.has(name));
    expect(open).toEqual([]);
  });

  test('the application sees no row of any table that is not public', async () => {
    const closed = tables.map((table) => table.name).filter((name) => !publicTables.has(name));
    expect(await tablesWithRows(database.app.db, closed)).toEqual([]);
    // The question itself is allowed where it should be: nothing was seen, rather than nothing asked.
    expect(await visible(database.app.db, 'public.person')).toBe(0);
  });

  test('there was something to see: every table of casework holds rows', async () => {
    const casework = tables
      .map((table) => table.name)
      .filter((name) => name.startsWith('public.') && !publicTables.has(name));
    expect(casework).toContain('public.person');
    expect(await tablesWithRows(database.owner.db, casework)).toEqual(casework);
  });

  test('no view could pass rows on as its owner', async () => {
    const views = await database.owner.db.execute(sql`
      select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('v', 'm') and n.nspname !~ '^(pg_|information_schema)'`);
    expect([...views]).toEqual([]);
  });
});

describe('as somebody who should see nothing', () => {
  const personal = [
    'family',
    'person',
    'contact',
    'contact_person',
    'triage_item',
    'triage_return',
    'triage_decision',
    'action',
    'notification',
    'call_back',
    'out_of_date_report',
    'subject_access_request',
    'subject_access_item',
    'subject_access_pack',
    'correction_request',
    'legal_hold',
    'retention_sign_off',
    'restricted_entry',
    'restricted_text',
    'restricted_reader',
    'safe_contact',
    'break_glass',
    'actor',
    'agency',
  ];
  async function seenBy(actorId: string): Promise<Record<string, number>> {
    return asActor(database.app.db, actorId, async (tx) => {
      const seen: Record<string, number> = {};
      for (const name of personal) {
        const rows = await tx.execute<{ n: number }>(
          sql`select count(*)::int as n from ${sql.identifier(name)}`,
        );
        seen[name] = rows[0]?.n ?? 0;
      }
      return seen;
    });
  }
  const nothing = Object.fromEntries(personal.map((name) => [name, 0]));

  test('a stranger', async () => {
    expect(await seenBy('00000000-0000-4000-8000-00000000dead')).toEqual(nothing);
  });

  test('a leaver, from the moment they left', async () => {
    const { personIds } = await makeArea(database.owner.db, 'LV');
    await database.owner.db.execute(
      sql`update actor set ended_at = now() where id = ${personIds.chair}`,
    );
    expect(await seenBy(personIds.chair)).toEqual(nothing);
  });

  test('a chair of another area: their own agencies and people, no family', async () => {
    const { personIds } = await makeArea(database.owner.db, 'OT');
    expect(await seenBy(personIds.chair)).toEqual({ ...nothing, actor: 11, agency: 7 });
  });

  test('an administrator: no family either', async () => {
    const seen = await seenBy(demoPersonIds.administrator);
    expect(seen).toMatchObject({ family: 0, person: 0, contact: 0, triage_return: 0, action: 0 });
  });
});
