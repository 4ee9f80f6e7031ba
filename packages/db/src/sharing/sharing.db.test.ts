import { randomUUID } from 'node:crypto';
import { sql, type SQL } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { asActor, asOwner, isRefusedByDatabase } from '../client.ts';
import {
  demoAgencyIds,
  demoAreaId,
  demoPersonIds,
  demoSharingIds,
  familyIds,
  seedDemo,
  type DemoPerson,
} from '../seed/index.ts';
import { createTestDatabase, makeArea, type TestDatabase } from '../testing/index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await seedDemo(database.owner.db);
});
afterAll(() => database.drop());

const undo = new Error('undo');

/** What PostgreSQL answers: how many rows, or 'refused'. Everything is undone. */
async function runAs(actorId: string, ...statements: SQL[]): Promise<string> {
  let answer = '';
  await asActor(database.app.db, actorId, async (tx) => {
    for (const statement of statements) answer = String((await tx.execute(statement)).count);
    throw undo;
  }).catch((error: unknown) => {
    if (isRefusedByDatabase(error)) answer = 'refused';
    else if (error !== undo) throw error;
  });
  return answer;
}
const run = (who: DemoPerson, ...statements: SQL[]) => runAs(demoPersonIds[who], ...statements);

const ashdown = familyIds(1);
const { agreed, afterwards, approved, takenBack } = demoSharingIds;
const one = (id: string) => sql`select 1 from disclosure where id = ${id}`;

async function seers(id: string): Promise<string[]> {
  const all = Object.keys(demoPersonIds) as DemoPerson[];
  const seen: string[] = [];
  for (const who of all) if ((await run(who, one(id))) === '1') seen.push(who);
  return seen;
}

/** The seeded share by agreement again, with other columns put over it. */
const copy = (over: Record<string, SQL | string>) => {
  const id = randomUUID();
  const changes = {
    id,
    decided_by: sql`current_actor_id()`,
    agency_id: sql`current_agency_id()`,
    ...over,
  };
  const set = sql.join(
    Object.entries(changes).map(([name, value]) =>
      typeof value === 'string' ? sql`${name}::text, ${value}::text` : sql`${name}::text, ${value}`,
    ),
    sql`, `,
  );
  return {
    id,
    insert: sql`insert into disclosure select (jsonb_populate_record(d, jsonb_build_object(${set}))).* from disclosure d where id = ${agreed}`,
  };
};

describe('SHR-B1: who knows of a share', () => {
  test('whoever decided it, and those of both agencies who see the family', async () => {
    expect(await seers(agreed)).toEqual(['school-lead', 'family-worker']);
  });

  test('a supervisor of the agency, where it needs an approval; the recipient once it is shared', async () => {
    expect(await seers(afterwards)).toEqual(['health-visitor', 'family-worker', 'supervisor']);
    expect(await seers(approved)).toEqual(['family-worker', 'supervisor']);
  });

  test('what only few may know of is not seen by involvement, nor counted', async () => {
    const hidden = async (who: DemoPerson) =>
      run(who, sql`select 1 from disclosure where contact_id = ${ashdown.contact(1)}`);
    const before = await hidden('school-lead');
    const { insert } = copy({ only_few: sql`true`, contact_id: ashdown.contact(1) });
    let counted = '';
    await asOwner(database.owner.db, async (tx) => {
      const worker = demoPersonIds['family-worker'];
      await tx.execute(sql`select set_config('waymark.actor_id', ${worker}, true)`);
      await tx.execute(insert);
      await tx.execute(sql`set local role waymark_app`);
      const lead = demoPersonIds['school-lead'];
      await tx.execute(sql`select set_config('waymark.actor_id', ${lead}, true)`);
      counted = String(
        (await tx.execute(sql`select 1 from disclosure where contact_id = ${ashdown.contact(1)}`))
          .count,
      );
      throw undo;
    }).catch((error: unknown) => {
      if (error !== undo) throw error;
    });
    expect(counted).toBe(before);
  });

  test('nobody of another area, nobody without an actor', async () => {
    const { personIds } = await makeArea(database.owner.db, 'SH');
    expect(await runAs(personIds.supervisor, one(afterwards))).toBe('0');
    expect((await database.app.sql`select 1 from disclosure`).length).toBe(0);
  });

  test('a decision is about people of a contact that one sees, in one’s own name', async () => {
    expect(await run('family-worker', copy({}).insert)).toBe('1');
    const birchall = familyIds(2);
    const others = [
      copy({ contact_id: birchall.contact(1) }),
      copy({ subject_ids: sql`array[${birchall.person(1)}]::text[]` }),
      copy({ decided_by: demoPersonIds.chair }),
      copy({ agency_id: demoAgencyIds.police }),
      copy({ acting_as: 'chair' }),
    ];
    for (const { insert } of others) expect(await run('family-worker', insert)).toBe('refused');
  });
});

describe('SHR-B2: the ledger is added to and never changed', () => {
  test.each([
    'disclosure',
    'disclosure_approval',
    'disclosure_made',
    'disclosure_told',
    'family_answer',
    'family_answer_line',
    'family_answer_withdrawal',
  ])('%s', async (table) => {
    const name = sql.identifier(table);
    expect(await run('family-worker', sql`update ${name} set area_id = area_id`)).toBe('refused');
    expect(await run('family-worker', sql`delete from ${name}`)).toBe('refused');
  });

  test('a task is ticked off once, by whoever has it', async () => {
    const tick = (who: DemoPerson) => sql`
      update sharing_task set done_at = now(), done_by = ${demoPersonIds[who]} where id = ${demoSharingIds.tell}`;
    expect(await run('family-worker', tick('family-worker'))).toBe('0');
    expect(await run('police-officer', tick('police-officer'), tick('police-officer'))).toBe('0');
    expect(await run('police-officer', tick('police-officer'))).toBe('1');
    const forMore = sql`update sharing_task set assignee_id = ${demoPersonIds.chair}`;
    expect(await run('police-officer', forMore)).toBe('refused');
  });
});

describe('SHR-B3: somebody else of the agency approves it, and it is not shared before', () => {
  const approving = (id: string, by: string) => sql`
    insert into disclosure_approval (disclosure_id, area_id, answered_by, answered_at, acting_as, answer, reason)
    values (${id}, ${demoAreaId}, ${by}, now(), 'manager', 'approved', 'Needed.')`;
  const making = (id: string) => sql`
    insert into disclosure_made (disclosure_id, area_id, shared_at, method, recorded_by, recorded_at)
    values (${id}, ${demoAreaId}, now(), 'telephone', current_actor_id(), now())`;
  const supervisor = demoPersonIds.supervisor;

  test('a supervisor of the agency does, once', async () => {
    expect(await run('supervisor', approving(afterwards, supervisor))).toBe('1');
    const twice = run(
      'supervisor',
      approving(afterwards, supervisor),
      approving(afterwards, supervisor),
    );
    await expect(twice).rejects.toMatchObject({ cause: { code: '23505' } });
  });

  test('nobody else does, and nobody in another’s name', async () => {
    for (const who of ['family-worker', 'chair', 'health-visitor', 'administrator'] as const)
      expect(await run(who, approving(afterwards, demoPersonIds[who]))).toBe('refused');
    expect(await run('family-worker', approving(afterwards, supervisor))).toBe('refused');
    expect(await run('supervisor', approving(agreed, supervisor))).toBe('refused');
  });

  test('not whoever asked, though they supervise; not from another post of theirs; not even the owner', async () => {
    const asked = copy({
      approval: 'first',
      decided_by: supervisor,
      agency_id: demoAgencyIds.earlyHelp,
    });
    const asOwnerOf = (statements: SQL[]) =>
      asOwner(database.owner.db, async (tx) => {
        for (const statement of statements) await tx.execute(statement);
        throw undo;
      }).catch((error: unknown) =>
        isRefusedByDatabase(error) ? 'refused' : error === undo ? 'done' : error,
      );
    expect(await asOwnerOf([asked.insert, approving(asked.id, supervisor)])).toBe('refused');
    // The same person in a post that ended, who then took another.
    const old = randomUUID();
    const post = sql`insert into actor (id, area_id, agency_id, kind, person_id, name, job_title, ended_at)
      values (${old}, ${demoAreaId}, ${demoAgencyIds.earlyHelp}, 'person', ${supervisor}, 'Ruth', 'Worker', now())`;
    const byOldPost = copy({
      approval: 'first',
      decided_by: old,
      agency_id: demoAgencyIds.earlyHelp,
    });
    expect(await asOwnerOf([post, byOldPost.insert, approving(byOldPost.id, supervisor)])).toBe(
      'refused',
    );
  });

  test('what waits is not recorded as shared; what was approved is', async () => {
    const waits = copy({ approval: 'first' });
    expect(await run('family-worker', waits.insert, making(waits.id))).toBe('refused');
    expect(await run('family-worker', making(approved))).toBe('1');
    expect(await run('supervisor', making(approved))).toBe('refused');
    const not = copy({
      decision: 'not-share',
      data_items: sql`array[]::text[]`,
      lawful_basis: sql`null::text`,
      goes_on: sql`false`,
    });
    expect(await run('family-worker', not.insert, making(not.id))).toBe('refused');
  });

  test('nor at a time before the approval', async () => {
    const early = sql`
      insert into disclosure_made (disclosure_id, area_id, shared_at, method, recorded_by, recorded_at)
      values (${approved}, ${demoAreaId}, '2020-01-01', 'telephone', current_actor_id(), now())`;
    expect(await run('family-worker', early)).toBe('refused');
  });

  test('SHR-R4: what rests on I3, or goes over a refusal, is not written as needing none', async () => {
    const bare = { approval: 'not-needed' };
    const broken = { cause: { constraint_name: 'disclosure_approval_asked' } };
    const asks: Record<string, string>[] = [
      { rule: 'I3' },
      { agreement: 'refused', class: 'A' },
      { agreement: 'refused', class: 'B' },
      { agreement: 'refused', class: 'unknown' },
    ];
    for (const over of asks) {
      const { insert } = copy({ ...bare, ...over });
      await expect(run('family-worker', insert)).rejects.toMatchObject(broken);
    }
    expect(await run('family-worker', copy({ ...bare, rule: 'I2', class: 'A' }).insert)).toBe('1');
  });

  test('SHR-R4: nobody is left untold by a share that nobody was asked to approve', async () => {
    const untold = (id: string) => sql`
      insert into disclosure_told (id, area_id, disclosure_id, told, reason, revisit_on, recorded_by, recorded_at)
      values (${randomUUID()}, ${demoAreaId}, ${id}, false, 'Not yet.', '2026-11-27', current_actor_id(), now())`;
    expect(await run('family-worker', untold(agreed))).toBe('refused');
    expect(await run('family-worker', untold(afterwards))).toBe('1');
  });

  test('an approver is told about whom it is, and nobody else is', async () => {
    const asking = sql`select * from disclosures_to_approve()`;
    expect(await run('supervisor', asking)).toBe('1');
    for (const who of ['family-worker', 'chair', 'administrator'] as const)
      expect(await run(who, asking)).toBe('0');
  });
});

describe('SHR-B5: agreement that is taken back', () => {
  const take = (id: string, by: DemoPerson, whose = ashdown.person(3)) => sql`
    insert into family_answer_withdrawal (id, area_id, answer_id, withdrawn_on, withdrawn_by, capture, recorded_by, recorded_at)
    values (${id}, ${demoAreaId}, ${demoSharingIds.answer(1, 1)}, '2026-11-20', ${whose}, 'telephone',
      ${demoPersonIds[by]}, now())`;
  const task = (withdrawal: string, share: string, assignee: string) => sql`
    insert into sharing_task (id, area_id, withdrawal_id, kind, disclosure_id, assignee_id, asked_on)
    values (${randomUUID()}, ${demoAreaId}, ${withdrawal}, 'tell', ${share}, ${assignee}, '2026-11-20')`;

  test('whoever sees the family records it; shares of other agencies are found, and their names are not', async () => {
    const id = randomUUID();
    const shares = sql`select * from shares_of_withdrawal(${id}::uuid)`;
    expect(await run('school-lead', take(id, 'school-lead'), shares)).toBe('1');
    expect(await run('school-lead', take(id, 'family-worker'))).toBe('refused');
    // It is hers to take back, or theirs who gave it for her: not her daughter's.
    const byDaughter = take(id, 'school-lead', ashdown.person(1));
    expect(await run('school-lead', byDaughter)).toBe('refused');
    // Somebody else's withdrawal shows nothing.
    const { withdrawal } = demoSharingIds;
    expect(await run('chair', sql`select * from shares_of_withdrawal(${withdrawal}::uuid)`)).toBe(
      '0',
    );
  });

  test('a task is about a share by that agreement, and for whoever shared it', async () => {
    const id = randomUUID();
    const taken = take(id, 'school-lead');
    const worker = demoPersonIds['family-worker'];
    expect(await run('school-lead', taken, task(id, agreed, worker))).toBe('1');
    expect(await run('school-lead', taken, task(id, agreed, demoPersonIds.chair))).toBe('refused');
    expect(await run('school-lead', taken, task(id, takenBack, worker))).toBe('refused');
    expect(await run('school-lead', taken, task(id, afterwards, worker))).toBe('refused');
  });

  test('what was told in confidence is seen by the agency it was told to; an objection by all who see the family', async () => {
    const line = sql`insert into family_answer_line (id, area_id, answer_id, number, words)
      values (${randomUUID()}, ${demoAreaId}, ${demoSharingIds.answer(1, 4)}, 1, 'A secret.')`;
    const lines = sql`select 1 from family_answer_line`;
    expect(await run('family-worker', line, lines)).toBe('2');
    expect(await run('school-lead', lines)).toBe('1');
    expect(await run('school-lead', line)).toBe('refused');
    const asSchool = [
      line,
      sql`select set_config('waymark.actor_id', ${demoPersonIds['school-lead']}, true)`,
      lines,
    ];
    expect(await run('family-worker', ...asSchool)).toBe('1');
  });
});
