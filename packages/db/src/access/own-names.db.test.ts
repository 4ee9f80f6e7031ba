import { sql, type SQL } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { asActor, isRefusedByDatabase, savepoint, type Transaction } from '../client.ts';
import { demoAreaId, demoPersonIds, familyIds, seedDemo, type DemoPerson } from '../seed/index.ts';
import { createTestDatabase, makeArea, type TestDatabase } from '../testing/index.ts';

let database: TestDatabase;
let elsewhere: Awaited<ReturnType<typeof makeArea>>;
beforeAll(async () => {
  database = await createTestDatabase();
  await seedDemo(database.owner.db);
  elsewhere = await makeArea(database.owner.db, 'EW');
});
afterAll(() => database.drop());

const undo = new Error('undo');

/** What becomes of a statement of one of the demo's people; it is taken back. */
async function tried(
  who: DemoPerson,
  statement: SQL,
  first: (tx: Transaction) => Promise<unknown> = async () => {},
): Promise<string> {
  let became = '';
  await asActor(database.app.db, demoPersonIds[who], async (tx) => {
    await first(tx);
    became = await savepoint(tx, (inner) => inner.execute(statement)).then(
      (rows) => (rows.count > 0 ? 'done' : 'not there'),
      (error: unknown) => (isRefusedByDatabase(error) ? 'refused' : String(error)),
    );
    throw undo;
  }).catch((error: unknown) => {
    if (error !== undo) throw error;
  });
  return became;
}

const { 'police-officer': officer, chair, supervisor } = demoPersonIds;
const ashdown = familyIds(1);

describe('whoever acts is named, and nobody else', () => {
  const changes: [string, DemoPerson, (name: string) => SQL, string][] = [
    [
      'who answered a contact’s facts, and so sees it',
      'police-officer',
      (name) =>
        sql`update contact set facts_answered_by = ${name} where id = ${ashdown.contact(1)}`,
      officer,
    ],
    [
      'who closed a call-back',
      'family-worker',
      (name) =>
        sql`update call_back set state = 'answered', closed_at = now(), closed_by = ${name}`,
      demoPersonIds['family-worker'],
    ],
    [
      'who took an invitation back',
      'administrator',
      (name) => sql`update invitation set withdrawn_at = now(), withdrawn_by = ${name}`,
      demoPersonIds.administrator,
    ],
    [
      'who settled what is out of date',
      'directory-editor',
      (name) => sql`update out_of_date_report set settled_at = now(), settled_by = ${name}`,
      demoPersonIds['directory-editor'],
    ],
  ];
  test.each(changes)('%s', async (_, who, change, own) => {
    expect(await tried(who, change(supervisor))).toBe('refused');
    expect(await tried(who, change(own))).toBe('done');
  });

  test('a contact begins as one that is recorded', async () => {
    const family = sql`insert into family (id, area_id, name, created_by, created_at)
      values (${familyIds(9).family}, ${demoAreaId}, 'New', ${officer}, now())`;
    const contact = (columns: string, values: SQL) => sql`
      insert into contact (id, family_id, area_id, agency_id, reference, source, recorded_by, recorded_at, worry, analysis,
        child_voice, agreement, agreement_reason, facts, route, route_outcome, state${sql.raw(columns)})
      select gen_random_uuid(), ${familyIds(9).family}, area_id, agency_id, 'WB-26-7777', 'police', id, now(), 'A worry.', '',
        '', 'asked-given', '', '{}', '{}', 'front-door'::triage_route_outcome, ${values} from actor where id = ${officer}`;
    const record = (columns: string, values: SQL) =>
      tried('police-officer', contact(columns, values), (tx) => tx.execute(family));
    expect(await record('', sql`'routed'::contact_state`)).toBe('done');
    expect(await record('', sql`'outcome-recorded'::contact_state`)).toBe('refused');
    const by = sql`'routed'::contact_state, ${chair}::uuid`;
    expect(await record(', facts_answered_by', by)).toBe('refused');
    expect(await record(', acknowledged_at', sql`'routed'::contact_state, now()`)).toBe('refused');
  });

  test('a family is written down by whoever works with families', async () => {
    const write = (who: DemoPerson) =>
      tried(
        who,
        sql`insert into family (id, area_id, name, created_by, created_at)
          values (gen_random_uuid(), ${demoAreaId}, 'New', ${demoPersonIds[who]}, now())`,
      );
    expect(await write('analyst')).toBe('refused');
    expect(await write('administrator')).toBe('refused');
    expect(await write('school-lead')).toBe('done');
  });

  test('a notice begins unread, and a look is reviewed of somebody of the area', async () => {
    const notice = (
      readAt: SQL,
    ) => sql`insert into notification (id, area_id, recipient_id, kind, at, read_at)
      values (gen_random_uuid(), ${demoAreaId}, ${chair}, 'contact-listed', now(), ${readAt})`;
    expect(await tried('school-lead', notice(sql`null`))).toBe('done');
    expect(await tried('school-lead', notice(sql`now()`))).toBe('refused');
    const lead = demoPersonIds['information-governance-lead'];
    const review = (whose: string) => sql`
      insert into unusual_review (id, area_id, key, kind, actor_id, day, answer, reason, version, reviewed_by, reviewed_at)
      values (gen_random_uuid(), ${demoAreaId}, gen_random_uuid(), 'own-name', ${whose}, now(), 'justified', 'Asked.', '1', ${lead}, now())`;
    expect(await tried('information-governance-lead', review(officer))).toBe('done');
    expect(await tried('information-governance-lead', review(elsewhere.personIds.chair))).toBe(
      'refused',
    );
  });

  test('what is done stays done, and nobody is given what is done already', async () => {
    const work = sql`update action set state = 'done', completed_at = now() where id = ${ashdown.action(1)}`;
    expect(await tried('family-worker', work)).toBe('done');
    expect(await tried('family-worker', work, (tx) => tx.execute(work))).toBe('not there');
  });

  test('AUD-9: nobody who acts signs the audit', async () => {
    const sign = sql`insert into audit_checkpoint values (1, now(), 0, '[]', null, 'a root', 'a key', 'a signature')`;
    expect(await tried('administrator', sign)).toBe('refused');
    const alone = database.app.db.transaction(async (tx) => {
      await tx.execute(sign);
      throw undo;
    });
    await expect(alone).rejects.toBe(undo);
  });
});

describe('NTK-12: a family that is open by broken glass is read, and nothing is written of it', () => {
  const calloway = familyIds(3);
  const contactId = calloway.contact(1);
  const people = sql`(select person_id from contact_person where contact_id = ${contactId} limit 1)`;
  const me = sql`(select id from actor where id = ${supervisor})`;
  const agency = sql`(select agency_id from actor where id = ${supervisor})`;
  const broken = (tx: Transaction) =>
    tx.execute(
      sql`select * from break_glass(gen_random_uuid(), 'WB-26-0006', 'They stand here and I must know.', 4, '1')`,
    );
  const writes: [string, SQL][] = [
    [
      'a share',
      sql`insert into disclosure (id, area_id, contact_id, decision, decided_by, acting_as, agency_id, decided_at, subject_ids,
        recipient_id, recipient_name, recipient_kind, purpose, reason, class, agreement, confidence, rule, rule_version, data_items,
        held_back, lawful_basis, rested_on, goes_on, approval, only_few)
      values (gen_random_uuid(), ${demoAreaId}, ${contactId}, 'share', ${me}, 'supervisor', ${agency}, now(), array[${people}],
        gen_random_uuid(), 'A workshop', 'other', 'Help.', 'It helps.', 'A', 'not-sought', 'nothing-in-confidence', 'I1', '1',
        array['Name'], '{}', 'public-task', 'another-basis', false, 'not-needed', false)`,
    ],
    [
      'an answer of the family',
      sql`insert into family_answer (id, area_id, contact_id, asked_id, question, person_id, given_by, given_on, capture,
        wording_version, agency_id, recorded_by, recorded_at)
      values (gen_random_uuid(), ${demoAreaId}, ${contactId}, gen_random_uuid(), 'notice', ${people}, ${people}, now(),
        'telephone', 'notice-1', ${agency}, ${me}, now())`,
    ],
    [
      'a correction',
      sql`insert into correction_request (id, area_id, contact_id, asked_by, wrong, "right", received_on, registered_by, registered_at)
      values (gen_random_uuid(), ${demoAreaId}, ${contactId}, 'child', 'That.', 'This.', now(), ${me}, now())`,
    ],
  ];
  test.each(writes)('%s', async (_, write) => {
    const seen = sql`select 1 from contact where id = ${contactId}`;
    expect(await tried('supervisor', seen, broken)).toBe('done');
    expect(await tried('supervisor', write, broken)).toBe('refused');
  });
});
