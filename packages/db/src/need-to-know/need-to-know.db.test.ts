import { caseRoles } from '@waymark/domain/access';
import {
  hiddenClasses,
  restrictedClasses,
  shownOf,
  type RestrictedClass,
} from '@waymark/domain/need-to-know';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { asActor, isRefusedByDatabase, type Transaction } from '../client.ts';
import {
  demoAgencies,
  demoAgencyIds,
  demoPeople,
  demoPersonIds,
  demoRestrictedIds,
  familyIds,
  seedDemo,
  type DemoPerson,
} from '../seed/index.ts';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await seedDemo(database.owner.db);
});
afterAll(() => database.drop());

const everybody = demoPeople.map(({ who }) => who);
const undo = new Error('undo');

/** Runs as one of the demo's people, and takes back what was done. */
async function as<T>(who: DemoPerson, fn: (tx: Transaction) => Promise<T>): Promise<T> {
  let answer: { given: T } | null = null;
  await asActor(database.app.db, demoPersonIds[who], async (tx) => {
    answer = { given: await fn(tx) };
    throw undo;
  }).catch((error: unknown) => {
    if (error !== undo) throw error;
  });
  if (answer === null) throw new Error('nothing was answered');
  return (answer as { given: T }).given;
}

async function idsOf(tx: Transaction, query: string): Promise<string[]> {
  const rows = await tx.execute<{ id: string }>(sql.raw(query));
  return rows.map(({ id }) => id).toSorted();
}

const openGlass = (tx: Transaction, reference: string, hours = 4) =>
  tx.execute(
    sql`select * from break_glass(gen_random_uuid(), ${reference}, ${inWords}, ${hours}, '1')`,
  );
const inWords = 'They stand here and I must know.';

/** How one of the demo's people stands to the family of an entry, asked of PostgreSQL. */
async function standing(tx: Transaction, who: DemoPerson, family: string) {
  const person = demoPeople.find((each) => each.who === who)!;
  const count = async (query: string) => (await idsOf(tx, query)).length > 0;
  const open = await count(`select f as id from families_open_to_me() f where f = '${family}'`);
  const sees = await count(`select id from family where id = '${family}'`);
  return {
    id: person.id,
    agencyId: demoAgencyIds[person.agency],
    agencyKind: demoAgencies.find(({ key }) => key === person.agency)!.kind,
    roles: person.roles,
    seesFamily: open ? ('by-broken-glass' as const) : sees ? ('by-work' as const) : ('no' as const),
    hasWork: await count(`select f as id from families_with_my_work() f where f = '${family}'`),
  };
}

const familyOf = (each: RestrictedClass) => familyIds(each === 'prevent' ? 4 : 2).family;
const writers: Record<RestrictedClass, DemoPerson> = {
  prevent: 'police-officer',
  informant: 'police-officer',
  'safe-contact': 'police-officer',
  'third-party': 'school-lead',
  'health-in-confidence': 'health-visitor',
};

/** What PostgreSQL gives of an entry, in the domain's words. */
async function given(tx: Transaction, each: RestrictedClass) {
  const id = demoRestrictedIds[each];
  if (
    (await idsOf(tx, `select entry_id as id from restricted_text where entry_id = '${id}'`)).length
  )
    return 'text';
  const rows = await idsOf(tx, `select id from restricted_entry where id = '${id}'`);
  return rows.length > 0 ? 'that-it-is-there' : 'nothing';
}

describe.each(restrictedClasses)('NTK-2 and NTK-3 in PostgreSQL, as in the domain: %s', (each) => {
  test.for(everybody)('%s', async (who) => {
    const writer = writers[each];
    const entry = {
      class: each,
      writtenById: demoPersonIds[writer],
      agencyId: demoAgencyIds[demoPeople.find((person) => person.who === writer)!.agency],
      namedIds: hiddenClasses.includes(each) ? [demoPersonIds.chair] : [],
    };
    await as(who, async (tx) => {
      expect(await given(tx, each)).toBe(shownOf(entry, await standing(tx, who, familyOf(each))));
    });
    const works = demoPeople
      .find((person) => person.who === who)!
      .roles.some((role) => caseRoles.some((one) => one === role));
    if (!works) return;
    await as(who, async (tx) => {
      await openGlass(tx, each === 'prevent' ? 'WB-26-0007' : 'WB-26-0005');
      const now = await standing(tx, who, familyOf(each));
      expect(now.seesFamily).toBe('by-broken-glass');
      expect(await given(tx, each)).toBe(shownOf(entry, now));
    });
  });
});

describe('NTK-3 what is hidden leaves no trace', () => {
  test('a list and a count of somebody who may not know are the same with it and without it', async () => {
    const count = () => as('health-visitor', (tx) => idsOf(tx, 'select id from restricted_entry'));
    const before = await count();
    await database.owner.sql`
      insert into restricted_entry
      select gen_random_uuid(), area_id, family_id, 'informant', agency_id, written_by, now()
      from restricted_entry where id = ${demoRestrictedIds.informant}`;
    expect(await count()).toEqual(before);
    expect(before).toHaveLength(3);
  });

  test('not in the list of who looked either, for the information governance lead or whoever leads', async () => {
    const hidden = await database.owner.sql<{ n: number }[]>`
      select count(*)::int as n from audit_entry e join contact c on c.id = e.subject_id
      where e.subject_id = any (${Object.values(demoRestrictedIds)})`;
    expect(hidden[0]?.n).toBe(0);
    const rows = await as('information-governance-lead', (tx) =>
      tx.execute<{ verb: string }>(
        sql`select verb from audit_of_family(${familyIds(4).family}::uuid) where is_restricted`,
      ),
    );
    expect([...rows]).toEqual([]);
  });
});

describe('NTK-8 and NTK-9 breaking the glass', () => {
  test('NTK-8: only roles that work with families, as the domain names them', async () => {
    for (const { who, roles } of demoPeople) {
      const tried = await as(who, async (tx) => {
        await openGlass(tx, 'WB-26-0006');
        return 'opened';
      }).catch((error: unknown) => (isRefusedByDatabase(error) ? 'refused' : String(error)));
      const works = roles.some((role) => caseRoles.some((each) => each === role));
      expect([who, tried]).toEqual([who, works ? 'opened' : 'refused']);
    }
  });

  test('NTK-8, NTK-10: whoever calls it gives a reason in words, and it is noted and told by itself', async () => {
    const broken = (reason: string) => (tx: Transaction) =>
      tx.execute(
        sql`select * from break_glass(gen_random_uuid(), 'WB-26-0006', ${reason}, 4, '1')`,
      );
    for (const reason of ['x', 'a b c d e f', 'I need it now', 'word '.repeat(300)]) {
      await expect(as('supervisor', broken(reason))).rejects.toMatchObject({
        cause: { code: '22023' },
      });
    }
    const told = await withTraces(async () => {
      await asActor(database.app.db, demoPersonIds.supervisor, broken(inWords));
    });
    expect(told).toEqual([
      'family.glass-broken of a contact by Ruth Adeyemi',
      'glass-broken to Amara Fielding',
      'glass-to-review to Helen Brook',
    ]);
    await database.owner.sql`
      update break_glass set broken_at = now() - interval '9 hours', ends_at = now() - interval '5 hours'
      where actor_id = ${demoPersonIds.supervisor}`;
  });

  test('NTK-8: what nothing has is noted, and after ten in an hour nobody guesses on', async () => {
    const guess = () =>
      asActor(database.app.db, demoPersonIds['health-visitor'], (tx) =>
        openGlass(tx, 'WB-26-9999'),
      );
    for (let n = 0; n < 10; n += 1) expect([...(await guess())]).toEqual([]);
    const known = () => as('health-visitor', (tx) => openGlass(tx, 'WB-26-0006'));
    await expect(known()).rejects.toSatisfy(isRefusedByDatabase);
    await expect(guess()).rejects.toSatisfy(isRefusedByDatabase);
    const noted = await database.owner.sql`
      select 1 from audit_entry where verb = 'break-glass.not-found' and subject_id is null
        and actor_id = ${demoPersonIds['health-visitor']}`;
    expect(noted).toHaveLength(10);
  });

  /** What the audit and the notices have more after something was done than before. */
  async function withTraces(done: () => Promise<void>): Promise<string[]> {
    const traces = async () =>
      (
        await database.owner.sql<{ line: string }[]>`
          select e.verb || ' of a ' || e.noun || ' by ' || a.name as line
          from audit_entry e join actor a on a.id = e.actor_id
          union all
          select n.kind || ' to ' || a.name from notification n join actor a on a.id = n.recipient_id`
      ).map(({ line }) => line);
    const before = await traces();
    await done();
    const after = await traces();
    for (const line of before) after.splice(after.indexOf(line), 1);
    return after.toSorted();
  }

  test('NTK-9: opens the contacts and people of that family and of no other', async () => {
    const [before, after] = await as('supervisor', async (tx) => {
      const seen = () => idsOf(tx, 'select id from contact union select id from person');
      const none = await seen();
      await openGlass(tx, 'WB-26-0006');
      return [none, await seen()];
    });
    const { contact, person } = familyIds(3);
    expect(before).toEqual([]);
    expect(after).toEqual([contact(1), person(1), person(2), person(3)].toSorted());
  });

  test('NTK-9: closes by the clock of the database, and is never opened twice at once', async () => {
    const twice = as('supervisor', async (tx) => {
      await openGlass(tx, 'WB-26-0006');
      await openGlass(tx, 'WB-26-0006');
    });
    await expect(twice).rejects.toMatchObject({ cause: { code: '23505' } });
    await expect(as('supervisor', (tx) => openGlass(tx, 'WB-26-0006', 25))).rejects.toMatchObject({
      cause: { code: '22023' },
    });
    // The demo's own was closed at ten past twelve of its day.
    const seen = await as('family-worker', (tx) =>
      idsOf(tx, `select id from contact where id = '${familyIds(3).contact(1)}'`),
    );
    expect(seen).toEqual([]);
  });

  test('NTK-9: whose role has ended sees it no more, though the time is not over', async () => {
    const { sql: owner } = database.owner;
    const id = demoPersonIds.supervisor;
    await owner`
      insert into break_glass (id, area_id, family_id, contact_id, actor_id, reason, broken_at, ends_at, version)
      select gen_random_uuid(), area_id, family_id, id, ${id}, 'test', now(), now() + interval '1 hour', '1'
      from contact where reference = 'WB-26-0006'`;
    const seen = () => as('supervisor', (tx) => idsOf(tx, 'select id from contact'));
    expect(await seen()).toHaveLength(1);
    await owner`update actor_role set until_on = today_in_london() - 1 where actor_id = ${id}`;
    expect(await seen()).toEqual([]);
    await owner`update actor_role set until_on = null where actor_id = ${id}`;
    await owner`update break_glass set ends_at = now() - interval '1 second', broken_at = now() - interval '1 hour' where actor_id = ${id}`;
    expect(await seen()).toEqual([]);
  });

  test('NTK-12: nothing is written by it', async () => {
    const { person } = familyIds(3);
    const refused = [
      sql`insert into safe_contact (id, area_id, person_id, ways, words, set_by, set_at)
          select gen_random_uuid(), area_id, ${person(2)}, '{call}', '', current_actor_id(), now() from contact`,
      sql`insert into restricted_entry (id, area_id, family_id, class, agency_id, written_by, written_at)
          select gen_random_uuid(), area_id, family_id, 'third-party', current_agency_id(), current_actor_id(), now() from contact`,
      sql`insert into break_glass (id, area_id, family_id, contact_id, actor_id, reason, broken_at, ends_at, version)
          select gen_random_uuid(), area_id, family_id, id, current_actor_id(), 'x', now(), now() + interval '9 hours', '1' from contact`,
    ];
    // On no list either: this one could be listed by whoever sees it by their work.
    const listed = as('supervisor', async (tx) => {
      await openGlass(tx, 'WB-26-0009');
      await tx.execute(sql`
        insert into triage_item (id, area_id, meeting_id, contact_id, state, listed_by, listed_at)
        select gen_random_uuid(), c.area_id, m.id, c.id, 'listed', current_actor_id(), now()
        from contact c cross join triage_meeting m limit 1`);
    });
    await expect(listed).rejects.toSatisfy(isRefusedByDatabase);
    for (const statement of refused) {
      const tried = as('supervisor', async (tx) => {
        await openGlass(tx, 'WB-26-0006');
        await tx.execute(statement);
      });
      await expect(tried).rejects.toSatisfy(isRefusedByDatabase);
    }
    const changed = await as('supervisor', async (tx) => {
      await openGlass(tx, 'WB-26-0006');
      const done = await tx.execute(sql`update contact set acknowledged_at = now()`);
      return done.count;
    });
    expect(changed).toBe(0);
  });

  test('NTK-11: looked into by an information governance lead, once, and never by whoever broke it', async () => {
    const review = (tx: Transaction) =>
      tx.execute(sql`update break_glass set answer = 'justified', finding = 'Asked her manager.',
        reviewed_by = current_actor_id(), reviewed_at = now()`);
    const counts: Record<string, number> = {};
    for (const who of everybody) counts[who] = (await as(who, review)).count;
    expect(
      Object.entries(counts)
        .filter(([, n]) => n > 0)
        .map(([who]) => who),
    ).toEqual(['information-governance-lead']);
    const own = await as('information-governance-lead', async (tx) => {
      await review(tx);
      return (await review(tx)).count;
    });
    expect(own).toBe(0);
  });
});
