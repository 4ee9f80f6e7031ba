import { randomUUID } from 'node:crypto';

import { isRefusedByDatabase } from '@waymark/db/client';
import { demoPersonIds, type DemoPerson } from '@waymark/db/seed';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import * as contact from '../contact/index.ts';
import { Conflict, NotAllowed, NotFound } from '../errors.ts';
import { latestAudit } from '../testing/audit-rows.ts';
import { contactOf, createWorld, type World } from '../testing/world.ts';
import * as triage from '../triage/index.ts';
import { review, unusual } from './index.ts';

const governance: DemoPerson = 'information-governance-lead';
let world: World;
/** A second information governance lead. */
let second: string;

beforeAll(async () => {
  world = await createWorld();
  // Owen Pryce of the schools opens a family called Pryce, which is on the list of the meeting.
  const { id } = await contact.record(
    world.as('police-officer'),
    contactOf({ familyName: 'Pryce' }),
  );
  const { meeting } = await contact.listForMeeting(world.as('police-officer'), {
    contactIds: [id],
  });
  const { items } = await triage.meeting(world.as('school-lead'), { id: meeting.id });
  const item = items.find((each) => each.contactId === id);
  await triage.item(world.as('school-lead'), { id: item?.id ?? '' });
  second = randomUUID();
  await world.database.owner.sql`
    insert into actor (id, area_id, agency_id, kind, person_id, name, job_title)
    select ${second}, area_id, agency_id, 'person', ${second}, 'Una Field', 'Records officer'
    from actor where id = ${demoPersonIds[governance]}`;
  await world.database.owner.sql`
    insert into actor_role (actor_id, role) values (${second}, 'information-governance-lead')`;
});
afterAll(() => world.drop());

/** A statement as the application's role, for one person, with no use case before it. */
const asRaw = (actorId: string, statement: string) =>
  world.database.app.sql.begin(async (tx) => {
    await tx`select set_config('waymark.actor_id', ${actorId}, true)`;
    return tx.unsafe(statement);
  });

const listFor = async (ctx = world.as(governance)) => (await unusual(ctx, {})).looks;
const own = async () => (await listFor()).find((look) => look.kind === 'own-name');

describe('the list of unusual looks', () => {
  test('AUD-U1: a family with a surname of their own is on it; the look at the list is in the audit', async () => {
    const look = await own();
    expect(look).toMatchObject({
      name: 'Owen Pryce',
      count: 1,
      isOpen: true,
      reviews: [],
    });
    expect(look?.reference).toMatch(/^WB-26-/);
    const looks = await listFor();
    expect(await latestAudit(world)).toEqual({
      verb: 'audit.unusual-opened',
      actorId: demoPersonIds[governance],
      details: { looks: looks.length },
    });
  });

  test('AUD-U4: whatever is opened helps nobody; what is written does', async () => {
    const me = demoPersonIds['school-lead'];
    const [looked] = await world.database.owner.sql<{ id: string; reference: string }[]>`
      select c.id, c.reference from audit_entry e join contact c on c.id = e.subject_id
      where e.actor_id = ${me} and e.verb = 'triage.item-opened' order by e.written_at desc limit 1`;
    const helped = async () => {
      const rows = await asRaw(
        demoPersonIds[governance],
        `select did_something from audit_looks('2020-01-01', '2100-01-01')
         where actor_id = '${me}' and reference = '${looked?.reference}'`,
      );
      return rows.map((row) => row['did_something'] as boolean);
    };
    expect(await helped()).toEqual([false]);
    const reads = [
      'sharing.ledger-opened',
      'need-to-know.list-opened',
      'correction.opened',
      'contact.found',
    ];
    const note = (verb: string) =>
      asRaw(
        me,
        `insert into audit_entry (at, actor_id, area_id, verb, noun, subject_id, details)
         values (now(), '${me}', current_area_id(), '${verb}', 'contact', '${looked?.id}', '{}')`,
      );
    for (const verb of reads) await note(verb);
    expect(await helped()).toEqual([false]);
    await note('triage.return-added');
    expect(await helped()).toEqual([true]);
  });

  test('AUD-U5: a colleague of theirs is flagged too', async () => {
    const { owner } = world.database;
    await owner.sql`update actor set name = 'Nia Pryce' where id = ${demoPersonIds['family-worker']}`;
    const kinds = async () => (await listFor()).map(({ kind }) => kind);
    expect(await kinds()).not.toContain('colleague');
    await owner.sql`update actor set agency_id = (select agency_id from actor where id = ${demoPersonIds['school-lead']})
      where id = ${demoPersonIds['family-worker']}`;
    expect(await kinds()).toContain('colleague');
    await owner.sql`update actor set name = 'Leah Osborne' where id = ${demoPersonIds['family-worker']}`;
  });

  test('AUD-8: it names no family and no child, only a reference', async () => {
    const names = await world.database.owner.sql<{ name: string }[]>`
      select name from family union select given_name from person where length(given_name) > 2`;
    const told = JSON.stringify((await listFor()).map(({ name: _name, ...look }) => look));
    expect(names.filter(({ name }) => told.includes(name))).toEqual([]);
  });

  test('AUD-U7: it is for the governance lead alone', async () => {
    for (const who of Object.keys(demoPersonIds) as DemoPerson[]) {
      if (who === governance) continue;
      await expect(unusual(world.as(who), {})).rejects.toThrow(NotAllowed);
    }
    const elsewhere = world.asActorId(world.elsewhere.personIds[governance]);
    expect(await listFor(elsewhere)).toEqual([]);
    // And PostgreSQL says the same, whatever a use case forgets.
    const asked = `select * from audit_looks('2020-01-01', '2030-01-01')`;
    expect(await asRaw(demoPersonIds.chair, asked)).toHaveLength(0);
    expect(await asRaw(demoPersonIds[governance], asked)).not.toHaveLength(0);
  });
});

describe('the review', () => {
  test('AUD-U9: what is followed up stays open, and what is settled stays so', async () => {
    const { key = '' } = (await own()) ?? {};
    const ctx = world.as(governance);
    await review(ctx, { key, answer: 'follow-up', reason: 'Asked his head teacher.' });
    expect(await own()).toMatchObject({ isOpen: true, reviews: [{ answer: 'follow-up' }] });
    await review(ctx, {
      key,
      answer: 'justified',
      reason: 'No relation; he spoke for the school.',
    });
    expect(await latestAudit(world)).toMatchObject({
      verb: 'audit.unusual-reviewed',
      details: { kind: 'own-name', lookedBy: demoPersonIds['school-lead'], answer: 'justified' },
    });
    expect(await own()).toMatchObject({
      isOpen: false,
      reviews: [{ answer: 'justified', reviewedByName: 'Helen Brook' }, { answer: 'follow-up' }],
    });
    const again = review(ctx, { key, answer: 'not-justified', reason: 'Changed my mind.' });
    await expect(again).rejects.toThrow(Conflict);
  });

  test('AUD-U7: a look of one’s own is on somebody else’s list, and cannot be reviewed by them', async () => {
    const { owner } = world.database;
    const opened = `opened by ${second}`;
    await owner.sql`
      insert into audit_entry (at, actor_id, area_id, verb, noun, subject_id, details)
      select '2026-11-15T03:00:00Z', ${second}, area_id, 'contact.opened', 'contact', id, '{}'
      from contact limit 1`;
    const theirs = (await listFor()).find((look) => look.actorId === second);
    expect(theirs, opened).toMatchObject({ kind: 'outside-hours', name: 'Una Field' });
    const key = theirs?.key ?? '';
    const them = world.asActorId(second);
    expect((await listFor(them)).filter((look) => look.actorId === second)).toEqual([]);
    await expect(review(them, { key, answer: 'justified', reason: 'It was me.' })).rejects.toThrow(
      NotFound,
    );
    const forged = `
      insert into unusual_review (id, area_id, key, kind, actor_id, day, answer, reason, version, reviewed_by, reviewed_at)
      select gen_random_uuid(), area_id, '${key}', 'outside-hours', id, '2026-11-15', 'justified', 'Mine', '1', id, now()
      from actor where id = '${second}'`;
    await expect(asRaw(second, forged)).rejects.toSatisfy(isRefusedByDatabase);
    await review(world.as(governance), { key, answer: 'justified', reason: 'On call that night.' });
  });

  test('AUD-U7: nor one of a post of theirs that has ended', async () => {
    const { owner } = world.database;
    const before = randomUUID();
    await owner.sql`
      insert into actor (id, area_id, agency_id, kind, person_id, name, job_title, ended_at)
      select ${before}, area_id, agency_id, 'person', ${second}, 'Una Field', 'Practitioner', now()
      from actor where id = ${second}`;
    await owner.sql`
      insert into audit_entry (at, actor_id, area_id, verb, noun, subject_id, details)
      select '2026-11-14T03:00:00Z', ${before}, area_id, 'contact.opened', 'contact', id, '{}'
      from contact limit 1`;
    const theirs = (await listFor()).find((look) => look.actorId === before);
    const key = theirs?.key ?? 'none';
    const them = world.asActorId(second);
    expect((await listFor(them)).filter((look) => look.actorId === before)).toEqual([]);
    const forged = `
      insert into unusual_review (id, area_id, key, kind, actor_id, day, answer, reason, version, reviewed_by, reviewed_at)
      select gen_random_uuid(), area_id, '${key}', 'outside-hours', '${before}', '2026-11-14', 'justified', 'Mine', '1', id, now()
      from actor where id = '${second}'`;
    await expect(asRaw(second, forged)).rejects.toSatisfy(isRefusedByDatabase);
    await review(world.as(governance), { key, answer: 'justified', reason: 'On call that night.' });
  });

  test('AUD-U8: of a look that there is none of, nothing is written', async () => {
    const made = { answer: 'justified' as const, reason: 'None.' };
    for (const key of ['own-name nobody 2026-11-20 nothing', 'nonsense']) {
      await expect(review(world.as(governance), { key, ...made })).rejects.toThrow(NotFound);
    }
    await expect(review(world.as('chair'), { key: 'a', ...made })).rejects.toThrow(NotAllowed);
  });
});
