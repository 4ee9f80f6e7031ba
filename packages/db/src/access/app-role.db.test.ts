import { sql, type SQL } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { asActor, asOwner, isRefusedByDatabase } from '../client.ts';
import { demoAreaId, demoPersonIds, seedDemo } from '../seed/index.ts';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { checkAuditChains, insertAuditEntry } from './audit-queries.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await seedDemo(database.owner.db);
});
afterAll(() => database.drop());

/** Runs one statement as the chair and gives 'refused' where PostgreSQL refuses it. */
async function asChair(statement: SQL): Promise<string> {
  try {
    const done = await asActor(database.app.db, demoPersonIds.chair, (tx) => tx.execute(statement));
    return `done: ${done.count}`;
  } catch (error) {
    if (isRefusedByDatabase(error)) return 'refused';
    throw error;
  }
}

describe('the application’s role', () => {
  test('is nobody special and belongs to no other role', async () => {
    const rows = await database.owner.db.execute(sql`
      select rolname, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as special,
             (select count(*)::int from pg_auth_members m where m.member = r.oid) as groups
      from pg_roles r where rolname in ('waymark_app', 'waymark_auth') order by 1`);
    expect([...rows]).toEqual([
      { rolname: 'waymark_app', special: false, groups: 0 },
      { rolname: 'waymark_auth', special: false, groups: 0 },
    ]);
  });

  test('owns nothing', async () => {
    const rows = await database.owner.db.execute(sql`
      select 'relation ' || relname as thing from pg_class where pg_get_userbyid(relowner) like 'waymark%'
      union all select 'function ' || proname from pg_proc where pg_get_userbyid(proowner) like 'waymark%'
      union all select 'schema ' || nspname from pg_namespace where pg_get_userbyid(nspowner) like 'waymark%'
      union all select 'type ' || typname from pg_type where pg_get_userbyid(typowner) like 'waymark%'`);
    expect([...rows]).toEqual([]);
  });

  test('changes these columns of casework and no others', async () => {
    const rows = await database.owner.db.execute<{ may: string }>(sql`
      select privilege_type || ' ' || table_name || '.' || column_name as may
      from information_schema.column_privileges
      where grantee = 'waymark_app' and privilege_type = 'UPDATE' and table_name !~ '^directory_'
      order by 1`);
    expect(rows.map((row) => row.may)).toEqual([
      'UPDATE action.completed_at',
      'UPDATE action.completion_note',
      'UPDATE action.state',
      'UPDATE actor_role.until_on',
      'UPDATE agreement_signatory.ended_on',
      'UPDATE agreement_signatory.signed_on',
      'UPDATE break_glass.answer',
      'UPDATE break_glass.finding',
      'UPDATE break_glass.reviewed_at',
      'UPDATE break_glass.reviewed_by',
      'UPDATE call_back.closed_at',
      'UPDATE call_back.closed_by',
      'UPDATE call_back.delete_on',
      'UPDATE call_back.hand_on_reason',
      'UPDATE call_back.handed_on_at',
      'UPDATE call_back.handed_on_by',
      'UPDATE call_back.inbox',
      'UPDATE call_back.state',
      'UPDATE call_back.tried_at',
      'UPDATE call_back.tries',
      'UPDATE contact.acknowledged_at',
      'UPDATE contact.facts',
      'UPDATE contact.facts_answered_by',
      'UPDATE contact.made_under',
      'UPDATE contact.route',
      'UPDATE contact.route_outcome',
      'UPDATE contact.screened_by',
      'UPDATE contact.state',
      'UPDATE correction_request.answer',
      'UPDATE correction_request.answered_at',
      'UPDATE correction_request.answered_by',
      'UPDATE correction_request.correction',
      'UPDATE correction_request.reason',
      'UPDATE invitation.withdrawn_at',
      'UPDATE invitation.withdrawn_by',
      'UPDATE legal_hold.lifted_at',
      'UPDATE legal_hold.lifted_by',
      'UPDATE legal_hold.lifted_reason',
      'UPDATE notification.read_at',
      'UPDATE out_of_date_report.settled_at',
      'UPDATE out_of_date_report.settled_by',
      'UPDATE reference_counter.last',
      'UPDATE retention_sign_off.agreed_at',
      'UPDATE retention_sign_off.agreed_by',
      'UPDATE second_factor_reset.approved_at',
      'UPDATE second_factor_reset.approved_by_id',
      'UPDATE sharing_task.done_at',
      'UPDATE sharing_task.done_by',
      'UPDATE subject_access_item.decided_at',
      'UPDATE subject_access_item.decided_by',
      'UPDATE subject_access_item.decision',
      'UPDATE subject_access_item.reason',
      'UPDATE subject_access_item.words',
      'UPDATE subject_access_pack.asked_who_knows',
      'UPDATE subject_access_pack.review',
      'UPDATE subject_access_pack.review_reason',
      'UPDATE subject_access_pack.reviewed_at',
      'UPDATE subject_access_pack.reviewed_by',
      'UPDATE subject_access_request.closed_at',
      'UPDATE subject_access_request.closed_by',
      'UPDATE subject_access_request.closed_reason',
      'UPDATE team.ended_at',
      'UPDATE team_member.ended_at',
      'UPDATE triage_item.state',
      'UPDATE triage_item.withdrawn_at',
      'UPDATE triage_item.withdrawn_reason',
    ]);
  });

  test('deletes and truncates nothing of casework', async () => {
    const rows = await database.owner.db.execute(sql`
      select privilege_type, table_name from information_schema.table_privileges
      where grantee = 'waymark_app' and table_name !~ '^directory_'
        and privilege_type not in ('SELECT', 'INSERT', 'UPDATE')`);
    expect([...rows]).toEqual([]);
  });

  test('cannot create anything', async () => {
    expect(await asChair(sql`create table planted (id int)`)).toBe('refused');
    expect(
      await asChair(sql`create function planted() returns int language sql as 'select 1'`),
    ).toBe('refused');
  });

  test('cannot become somebody else', async () => {
    expect(await asChair(sql`set role waymark_auth`)).toBe('refused');
  });
});

test('functions that run as the owner do not look names up in the caller’s schemas', async () => {
  const rows = await database.owner.db.execute(sql`
    select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.prosecdef and n.nspname !~ '^(pg_|information_schema)'
      and not coalesce(p.proconfig::text like '%search_path=pg_catalog, public, pg_temp%', false)`);
  expect([...rows]).toEqual([]);
});

describe('the audit', () => {
  const entry = {
    at: new Date('2026-11-20T12:00:00Z'),
    actorId: demoPersonIds.chair,
    areaId: demoAreaId,
    verb: 'test.made',
    noun: 'contact',
    subjectId: null,
    details: {},
  };

  test('takes an entry from the application, under the actor’s own name only', async () => {
    await asActor(database.app.db, demoPersonIds.chair, (tx) => insertAuditEntry(tx, entry));
    const forged = asActor(database.app.db, demoPersonIds.chair, (tx) =>
      insertAuditEntry(tx, { ...entry, actorId: demoPersonIds['police-officer'] }),
    );
    await expect(forged).rejects.toSatisfy(isRefusedByDatabase);
    const rows = await database.owner.db.execute(
      sql`select actor_id from audit_entry where verb = 'test.made'`,
    );
    expect([...rows]).toEqual([{ actor_id: demoPersonIds.chair }]);
  });

  test.for([
    ['read', sql`select * from audit_entry`],
    ['changed', sql`update audit_entry set verb = 'nothing'`],
    ['deleted', sql`delete from audit_entry`],
    ['emptied', sql`truncate audit_entry`],
    [
      'given a place and hash by hand',
      sql`insert into audit_entry (chain, position, at, verb, noun, details, hash)
      values (1, 999, now(), 'planted', 'contact', '{}', '')`,
    ],
    ['switched off', sql`alter table audit_entry disable trigger all`],
    ['rewound', sql`update audit_chain set position = 0`],
    ['emptied at its ends', sql`delete from audit_chain`],
  ] as const)('cannot be %s by the application', async ([, statement]) => {
    expect(await asChair(statement)).toBe('refused');
  });

  test('keeps its chains whole under many writers at once', async () => {
    await Promise.all(
      Array.from({ length: 60 }, () =>
        asActor(database.app.db, demoPersonIds.chair, async (tx) => {
          await insertAuditEntry(tx, entry);
          await insertAuditEntry(tx, entry);
        }),
      ),
    );
    expect((await asOwner(database.owner.db, checkAuditChains)).faults).toEqual([]);
  });
});
