import { findMe } from '@waymark/db/access';
import { asActor, connect } from '@waymark/db/client';
import { demoPeople, demoPersonIds, familyIds, type DemoPerson } from '@waymark/db/seed';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { me } from './access/index.ts';
import * as contact from './contact/index.ts';
import { NotFound, NotSignedIn, PerhapsRecorded, toUseCaseError, Unavailable } from './errors.ts';
import { auditCount, auditOf } from './testing/audit-rows.ts';
import { contactOf, createWorld, type World } from './testing/world.ts';
import * as triage from './triage/index.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.drop());

const birchall = familyIds(2).contact(1);

describe('who is asking', () => {
  test('is whoever is signed in', async () => {
    expect(await me(world.as('chair'))).toMatchObject({
      actor: { name: 'Tom Whitlock', agencyName: 'Wenbrook Police', roles: ['chair'] },
      area: { name: 'Wenbrook' },
    });
    await expect(me(world.asActorId(null))).rejects.toThrow(NotSignedIn);
    await expect(me(world.asActorId('00000000-0000-4000-8000-00000000dead'))).rejects.toThrow(
      NotSignedIn,
    );
  });

  test('stays the same through a transaction, however many take turns on two connections', async () => {
    const few = connect({ url: world.database.url, role: 'waymark_app', max: 2 });
    const people = Object.values(demoPersonIds);
    const seen = await Promise.all(
      Array.from({ length: 80 }, (_, turn) => {
        const wanted = people[turn % people.length] ?? '';
        return asActor(few.db, wanted, async (tx) => {
          const first = (await findMe(tx))?.id;
          await new Promise((resolve) => setImmediate(resolve));
          return [wanted, first, (await findMe(tx))?.id];
        });
      }),
    );
    for (const [wanted, ...found] of seen) expect(found).toEqual([wanted, wanted]);
    const left = await few.sql`select nullif(current_setting('waymark.actor_id', true), '') as id`;
    expect(left[0]?.['id']).toBeNull();
    await few.close();
  });

  test('two people’s transactions, step by step in turn: each sees and is only themselves', async () => {
    const { db } = world.database.app;
    const first = Promise.withResolvers<void>();
    const second = Promise.withResolvers<void>();
    const namesOf = (who: DemoPerson, mine: () => void, theirs: Promise<void>) =>
      asActor(db, demoPersonIds[who], async (tx) => {
        const before = (await findMe(tx))?.name;
        mine();
        await theirs;
        return [before, (await findMe(tx))?.name];
      });
    const [officer, visitor] = await Promise.all([
      namesOf('police-officer', first.resolve, second.promise),
      namesOf('health-visitor', second.resolve, first.promise),
    ]);
    expect(officer).toEqual(['Amara Fielding', 'Amara Fielding']);
    expect(visitor).toEqual(['Nadia Rowan', 'Nadia Rowan']);
  });
});

describe('reading is an act', () => {
  test('opening a contact or an item writes who looked', async () => {
    const before = (await auditOf(world, birchall)).length;
    await contact.open(world.as('police-officer'), { id: birchall });
    await triage.item(world.as('school-lead'), { id: familyIds(2).item(1) });
    expect((await auditOf(world, birchall)).slice(before)).toEqual([
      'contact.opened by Police constable',
      'triage.item-opened by Safeguarding lead, Millbeck Primary',
    ]);
  });

  test('what cannot be audited is not shown', async () => {
    const { owner } = world.database;
    await owner.sql`create function no_audit() returns trigger language plpgsql as $$ begin raise exception 'full'; end $$`;
    await owner.sql`create trigger a_no_audit before insert on audit_entry execute function no_audit()`;
    const looks = await Promise.allSettled([
      contact.open(world.as('police-officer'), { id: birchall }),
      triage.item(world.as('chair'), { id: familyIds(2).item(1) }),
      contact.record(world.as('police-officer'), contactOf()),
    ]);
    await owner.sql`drop trigger a_no_audit on audit_entry`;
    expect(looks.map((look) => look.status)).toEqual(['rejected', 'rejected', 'rejected']);
    const written = await owner.sql`select 1 from family where name = 'Ingram'`;
    expect(written).toHaveLength(0);
  });

  test('D9 what is not on somebody’s list cannot be opened by its id either', async () => {
    const all = await world.database.owner.sql<{ id: string }[]>`select id from contact`;
    for (const { id: actorId } of demoPeople) {
      const somebody = world.asActorId(actorId);
      const listed = new Set((await contact.list(somebody)).map(({ id }) => id));
      for (const { id } of all.filter((one) => !listed.has(one.id)))
        await expect(contact.open(somebody, { id })).rejects.toThrow(NotFound);
    }
  });

  test('what is out of sight leaves no trace of being there', async () => {
    const before = await auditCount(world);
    const stranger = world.asActorId(world.elsewhere.personIds.chair);
    const missing = '00000000-0000-4000-8000-000000000999';
    const errors = await Promise.all(
      [birchall, missing].map((id) =>
        contact.open(stranger, { id }).catch((error: unknown) => error),
      ),
    );
    expect(errors[0]).toBeInstanceOf(NotFound);
    expect(String(errors[0])).toBe(String(errors[1]));
    expect(await auditCount(world)).toBe(before);
    expect(await contact.list(stranger)).toEqual([]);
  });
});

test('a database that is gone is Unavailable, and calls work again', async () => {
  const officer = world.as('police-officer');
  const { sql } = world.database.owner;
  const failing = asActor(officer.db, officer.actorId ?? '', async (tx) => {
    await findMe(tx);
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where usename = 'waymark_app' and datname = current_database()`;
    return findMe(tx);
  });
  const error: unknown = await failing.catch((thrown: unknown) => thrown);
  expect(toUseCaseError(error)).toBeInstanceOf(Unavailable);
  // A connection of the pool that was idle learns of its end on its next use.
  const answer = () =>
    me(officer).then(
      ({ actor }) => actor.name,
      (thrown: unknown) => toUseCaseError(thrown)?.kind,
    );
  expect(await answer()).toBeOneOf(['unavailable', 'Amara Fielding']);
  await expect.poll(answer).toBe('Amara Fielding');
});

test('where the commit has no answer, nobody is told that nothing was recorded', async () => {
  const { owner } = world.database;
  await owner.sql`create function end_connection() returns trigger language plpgsql as
    $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$`;
  await owner.sql`create constraint trigger z_ends after insert on audit_entry
    deferrable initially deferred for each row execute function end_connection()`;
  const recording = contact.record(world.as('police-officer'), contactOf());
  const error: unknown = await recording.catch((thrown: unknown) => thrown);
  await owner.sql`drop trigger z_ends on audit_entry`;
  expect(toUseCaseError(error)).toBeInstanceOf(PerhapsRecorded);
  expect(String(toUseCaseError(error)?.message)).not.toContain('Nothing was recorded');
});
