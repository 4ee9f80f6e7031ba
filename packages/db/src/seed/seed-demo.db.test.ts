import { eq } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';

import { checkAuditChains, startInstallation } from '../access/index.ts';
import { asOwner } from '../client.ts';
import { contact } from '../contact/tables.ts';
import { family } from '../family/tables.ts';
import { createTestDatabase, makeArea, type TestDatabase } from '../testing/index.ts';
import { triageDecision, triageItem } from '../triage/tables.ts';
import { demoNow, seedDemo } from './index.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
  return () => database.drop();
});

test('each family shows its one thing', async () => {
  await expect(seedDemo(database.owner.db)).resolves.toBe('seeded');
  const rows = await database.owner.db
    .select({
      reference: contact.reference,
      family: family.name,
      route: contact.routeOutcome,
      state: contact.state,
      item: triageItem.state,
      outcome: triageDecision.outcome,
    })
    .from(contact)
    .innerJoin(family, eq(family.id, contact.familyId))
    .leftJoin(triageItem, eq(triageItem.contactId, contact.id))
    .leftJoin(triageDecision, eq(triageDecision.itemId, triageItem.id))
    .orderBy(contact.reference);
  expect(rows.map((row) => Object.values(row).join(' · '))).toEqual([
    'WB-26-0003 · Greaves · pit-stop · outcome-recorded · decided · universal-self-help',
    'WB-26-0004 · Ashdown · pit-stop · outcome-recorded · decided · targeted-help',
    'WB-26-0005 · Birchall · pit-stop · listed · listed · ',
    'WB-26-0006 · Calloway · front-door · routed ·  · ',
    'WB-26-0007 · Dunmore · social-care-direct · routed ·  · ',
    'WB-26-0008 · Ellery · hold · routed ·  · ',
    'WB-26-0009 · Farrow · pit-stop · routed ·  · ',
    'WB-26-0010 · Hollis · pit-stop-adult-partners · listed · listed · ',
    'WB-26-0011 · Greaves · pit-stop · routed ·  · ',
  ]);
});

test('the audit of the demo holds', async () => {
  await seedDemo(database.owner.db);
  const check = await asOwner(database.owner.db, checkAuditChains);
  expect(check.faults).toEqual([]);
  expect(check.entries).toBeGreaterThan(20);
});

test('seeding again, twice at once, changes nothing', async () => {
  const outcomes = await Promise.all([seedDemo(database.owner.db), seedDemo(database.owner.db)]);
  expect(outcomes.toSorted()).toEqual(['already-there', 'seeded']);
  expect(await database.owner.db.$count(contact)).toBe(9);
});

test('an older demo is given the people that it did not have', async () => {
  const { db, sql } = database.owner;
  await seedDemo(db);
  await sql`delete from staff_end`;
  await sql`delete from actor_role where role = 'analyst'`;
  await sql`delete from actor where job_title = 'Performance analyst'`;
  await expect(seedDemo(db)).resolves.toBe('already-there');
  expect(await sql`select 1 from actor where job_title = 'Performance analyst'`).toHaveLength(1);
});

test('a live database is refused, and so is one that holds an area already', async () => {
  await asOwner(database.owner.db, (tx) => startInstallation(tx, 'live', demoNow));
  await expect(seedDemo(database.owner.db)).rejects.toThrow('partnership of its own');

  const other = await createTestDatabase();
  await makeArea(other.owner.db, 'XX');
  await expect(seedDemo(other.owner.db)).rejects.toThrow('partnership of its own');
  await other.drop();
});
