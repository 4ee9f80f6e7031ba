import { randomUUID } from 'node:crypto';
import { defaultTriageParameters, routeContact, type TriageFacts } from '@waymark/domain/triage';
import { sql, type SQL } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { asActor, isRefusedByDatabase, type Transaction } from '../client.ts';
import { insertContact, insertFamily } from '../contact/index.ts';
import {
  demoAgencyIds,
  demoAgreementIds,
  demoAreaId,
  demoFamilies,
  demoMeetingIds,
  demoPersonIds,
  familyIds,
  seedDemo,
  type DemoAgency,
  type DemoPerson,
  ordinaryFacts,
} from '../seed/index.ts';
import { createTestDatabase, makeArea, type TestDatabase } from '../testing/index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await seedDemo(database.owner.db);
});
afterAll(() => database.drop());
afterEach(() => database.owner.sql`update agreement_signatory set ended_on = null`);

const { memorandum } = demoAgreementIds;

/** The agency has left the memorandum, some days before any clock that this runs by. */
async function leave(agency: DemoAgency): Promise<void> {
  await database.owner.sql`
    update agreement_signatory set ended_on = '2026-11-01'
    where agreement_id = ${memorandum} and agency_id = ${demoAgencyIds[agency]}`;
}

const undo = new Error('undo');

/** What PostgreSQL answers to one of the demo's people: how many rows, or 'refused'. Everything is undone. */
async function ask(who: DemoPerson, fn: (tx: Transaction) => Promise<number>): Promise<string> {
  let answer = '';
  await asActor(database.app.db, demoPersonIds[who], async (tx) => {
    answer = String(await fn(tx));
    throw undo;
  }).catch((error: unknown) => {
    if (isRefusedByDatabase(error)) answer = 'refused';
    else if (error !== undo) throw error;
  });
  return answer;
}

const run = (who: DemoPerson, statement: SQL) =>
  ask(who, async (tx) => (await tx.execute(statement)).count);

const tables = ['contact', 'triage_item', 'triage_return', 'triage_decision', 'action'] as const;

/** How many rows of each table of triage somebody sees. */
async function seenBy(who: DemoPerson): Promise<number[]> {
  const counts: number[] = [];
  for (const table of tables)
    counts.push(Number(await run(who, sql`select 1 from ${sql.identifier(table)}`)));
  return counts;
}

const ownReturns = demoFamilies
  .flatMap((story) => story.contacts.flatMap(({ listed }) => listed?.returns ?? []))
  .filter(({ by }) => by === 'health-visitor').length;
const raised = demoFamilies.flatMap((story) => story.contacts).length;

describe('AGR-7: an agency that has left the memorandum', () => {
  test('a representative receives nothing: no contact, list, outcome or action; their own words stay', async () => {
    const before = await seenBy('health-visitor');
    expect(Math.min(...before)).toBeGreaterThan(0);
    await leave('health');
    expect(await seenBy('health-visitor')).toEqual([0, 0, ownReturns, 0, 0]);
    await leave('police');
    expect(await seenBy('chair')).toEqual([0, 0, 0, 0, 0]);
  });

  test('other agencies go on as before', async () => {
    const before = await seenBy('school-lead');
    await leave('health');
    expect(await seenBy('school-lead')).toEqual(before);
  });

  test('whoever raised contacts keeps them, and of what came of them only the work given to them', async () => {
    await leave('police');
    // Greaves: the officer was given the action.
    expect(await seenBy('police-officer')).toEqual([raised, 1, 0, 1, 1]);
  });

  test('work already given to somebody stays with its family, whole', async () => {
    const before = await seenBy('family-worker');
    expect(before).toEqual([1, 1, 0, 1, 1]);
    await leave('earlyHelp');
    expect(await seenBy('family-worker')).toEqual(before);
    const done = sql`update action set completion_note = 'Met them.' where id = ${familyIds(1).action(1)}`;
    expect(await run('family-worker', done)).toBe('1');
  });

  test('the front door keeps what it has to know of at once, and loses the meeting', async () => {
    const routes = sql`select 1 from contact where route_outcome not in ('pit-stop', 'pit-stop-adult-partners')`;
    const before = await run('front-door', routes);
    expect(Number(before)).toBeGreaterThan(0);
    await leave('frontDoor');
    expect(await run('front-door', routes)).toBe(before);
    expect(await run('front-door', sql`select 1 from triage_item`)).toBe('0');
    // Decided at the meeting to be for social care: theirs from that moment.
    await database.owner
      .sql`update triage_decision set outcome = 'specialist' where item_id = ${familyIds(1).item(1)}`;
    expect(await seenBy('front-door')).toEqual([Number(before) + 1, 1, 0, 1, 1]);
    await database.owner
      .sql`update triage_decision set outcome = 'targeted-help' where item_id = ${familyIds(1).item(1)}`;
  });
});

function recordAs(who: DemoPerson, over: Partial<TriageFacts>, madeUnder: string | null) {
  const [familyId, id] = [randomUUID(), randomUUID()];
  const { worry, analysis, childVoice, agreement, agreementReason, screenedBy } =
    demoFamilies[0]!.contacts[0]!.written;
  const at = { areaId: demoAreaId, createdBy: demoPersonIds[who], createdAt: new Date() };
  return ask(who, async (tx) => {
    await insertFamily(tx, { ...at, id: familyId, name: 'Ingram' });
    await insertContact(tx, {
      id,
      familyId,
      areaId: demoAreaId,
      agencyId: demoAgencyIds.police,
      reference: 'WB-26-9999',
      source: 'police',
      recordedBy: demoPersonIds[who],
      recordedAt: at.createdAt,
      madeUnder,
      written: {
        familyName: 'Ingram',
        people: [],
        policeReference: null,
        facts: { ...ordinaryFacts, ...over },
        worry,
        analysis,
        childVoice,
        agreement,
        agreementReason,
        screenedBy,
      },
      route: routeContact({ ...ordinaryFacts, ...over }, defaultTriageParameters),
    });
    return 1;
  });
}

const listing = sql`
  insert into triage_item (id, area_id, meeting_id, contact_id, state, listed_by, listed_at)
  values (${randomUUID()}, ${demoAreaId}, ${demoMeetingIds.next}, ${familyIds(6).contact(1)}, 'listed',
    ${demoPersonIds['police-officer']}, now())`;
const returning = (under: string | null) => sql`
  insert into triage_return (id, area_id, item_id, agency_id, added_by, added_at, kind, made_under)
  values (${randomUUID()}, ${demoAreaId}, ${familyIds(2).item(1)}, ${demoAgencyIds.health},
    ${demoPersonIds['health-visitor']}, now(), 'not-known', ${under})`;
const giving = (agency: DemoAgency, to: DemoPerson) => sql`
  insert into action (id, area_id, contact_id, item_id, description, agency_id, assignee_id, due_on, state, created_by, created_at)
  values (${randomUUID()}, ${demoAreaId}, ${familyIds(2).contact(1)}, ${familyIds(2).item(1)}, 'Meet them.',
    ${demoAgencyIds[agency]}, ${demoPersonIds[to]}, '2026-12-01', 'open', ${demoPersonIds.chair}, now())`;

describe('AGR-7: what PostgreSQL lets in', () => {
  test('for the meeting a contact needs the agreement of its agency; danger and open questions need none', async () => {
    const danger = { immediateDanger: 'yes' } as const;
    const high = { risk: 'high' } as const;
    const open = { openToSocialCare: 'unknown' } as const;
    expect(await recordAs('police-officer', {}, memorandum)).toBe('1');
    expect(await recordAs('police-officer', {}, null)).toBe('refused');
    // In force, and of two other agencies.
    expect(await recordAs('police-officer', {}, demoAgreementIds.housing)).toBe('refused');
    expect(await recordAs('police-officer', danger, memorandum)).toBe('1');
    await leave('police');
    expect(await recordAs('police-officer', {}, memorandum)).toBe('refused');
    for (const over of [danger, high, open])
      expect(await recordAs('police-officer', over, null)).toBe('1');
  });

  test('a contact goes to the front door without an agreement, and to the meeting with one only', async () => {
    const move = (to: string, reference: string) =>
      sql`update contact set route_outcome = ${to}::triage_route_outcome where id = ${reference}`;
    await leave('police');
    expect(await run('police-officer', move('front-door', familyIds(6).contact(1)))).toBe('1');
    expect(await run('police-officer', move('pit-stop', familyIds(3).contact(1)))).toBe('refused');
    await database.owner.sql`update agreement_signatory set ended_on = null`;
    expect(await run('police-officer', move('pit-stop', familyIds(3).contact(1)))).toBe('1');
  });

  test('listing, a return and work from the meeting', async () => {
    expect(await run('police-officer', listing)).toBe('1');
    expect(await run('health-visitor', returning(memorandum))).toBe('1');
    expect(await run('health-visitor', returning(null))).toBe('refused');
    expect(await run('chair', giving('homes', 'family-worker'))).toBe('refused');
    expect(await run('chair', giving('earlyHelp', 'family-worker'))).toBe('1');
    await leave('earlyHelp');
    expect(await run('chair', giving('earlyHelp', 'family-worker'))).toBe('refused');
    await leave('health');
    expect(await run('health-visitor', returning(memorandum))).toBe('refused');
    await leave('police');
    expect(await run('police-officer', listing)).toBe('refused');
  });
});

test('AGR-4: PostgreSQL asks about the agreement once for a whole query, not for each row', async () => {
  const plans = await asActor(database.app.db, demoPersonIds.chair, async (tx) => {
    const lines: string[] = [];
    for (const table of tables)
      for (const row of await tx.execute<Record<'QUERY PLAN', string>>(
        sql`explain (verbose) select * from ${sql.identifier(table)}`,
      ))
        lines.push(row['QUERY PLAN'].trim());
    return lines;
  });
  // Of contacts it is one part of how they reach somebody.
  const asking = plans.filter((line) => /my_agency_is_signatory|my_reach/.exec(line));
  expect(asking.length).toBeGreaterThan(tables.length);
  expect(new Set(asking)).toEqual(
    new Set(['Output: my_agency_is_signatory()', 'Output: my_reach()']),
  );
});

const entry = (by: DemoPerson, area = demoAreaId, supersedes: string | null = null) => sql`
  insert into agreement (id, area_id, kind, title, purpose, version, supersedes_id, covers_triage, data_sets, starts_on,
    review_on, registered_by, registered_at)
  values (${randomUUID()}, ${area}, 'data-sharing-agreement', 'T', 'P', ${supersedes ? 2 : 1}, ${supersedes}, false, '[]',
    '2026-12-01', '2027-12-01', ${demoPersonIds[by]}, now())`;

describe('AGR-9: who reads and who writes the register', () => {
  test('everybody on the staff reads it; nobody of another area', async () => {
    for (const who of ['analyst', 'directory-editor', 'family-worker', 'administrator'] as const)
      expect(await run(who, sql`select 1 from agreement`)).toBe('2');
    const { personIds } = await makeArea(database.owner.db, 'AG');
    const theirs = await asActor(database.app.db, personIds.chair, (tx) =>
      tx.execute(sql`select 1 from agreement_signatory where agency_id = ${demoAgencyIds.police}`),
    );
    expect(theirs).toHaveLength(0);
  });

  test('the information governance lead writes, and nobody else: not an administrator', async () => {
    const sign = sql`update agreement_signatory set signed_on = '2026-03-23' where agreement_id = ${memorandum}`;
    expect(await run('information-governance-lead', entry('information-governance-lead'))).toBe(
      '1',
    );
    expect(await run('information-governance-lead', sign)).toBe('7');
    for (const who of ['administrator', 'chair', 'supervisor'] as const) {
      expect(await run(who, entry(who))).toBe('refused');
      expect(await run(who, sign)).toBe('0');
    }
  });

  test('AGR-2: a version is not changed, and not replaced by one of another area', async () => {
    const lead = 'information-governance-lead';
    expect(await run(lead, sql`update agreement set last_day = null`)).toBe('refused');
    expect(await run(lead, sql`delete from agreement`)).toBe('refused');
    expect(await run(lead, sql`delete from agreement_signatory`)).toBe('refused');
    expect(await run(lead, entry(lead, demoAreaId, memorandum))).toBe('1');
    const { areaId } = await makeArea(database.owner.db, 'AH');
    const elsewhere = database.owner.db.execute(entry(lead, areaId, memorandum));
    await expect(elsewhere).rejects.toMatchObject({
      cause: { constraint_name: 'agreement_replaces' },
    });
  });
});
