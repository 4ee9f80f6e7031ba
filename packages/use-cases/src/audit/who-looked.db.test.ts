import { demoPersonIds, familyIds, type DemoPerson } from '@waymark/db/seed';
import { lineInWords } from '@waymark/domain/audit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import * as contact from '../contact/index.ts';
import { NotFound } from '../errors.ts';
import { auditCount, latestAudit } from '../testing/audit-rows.ts';
import { contactOf, createWorld, type World } from '../testing/world.ts';
import { whoLooked } from './index.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.drop());

const governance: DemoPerson = 'information-governance-lead';
// Ashdown is decided, with an action for the family worker.
const ashdown = familyIds(1).contact(1);
const referenceOf = async (id: string): Promise<string> => {
  const rows = await world.database.owner.sql<{ reference: string }[]>`
    select reference from contact where id = ${id}`;
  return rows[0]?.reference ?? '';
};
const linesFor = async (who: DemoPerson, reference: string) =>
  (await whoLooked(world.as(who), { reference })).lines.map(lineInWords);

describe('AUD-7: the list of who looked', () => {
  test('is in the audit before it is shown, and in the next list', async () => {
    const reference = await referenceOf(ashdown);
    await whoLooked(world.as(governance), { reference });
    expect(await latestAudit(world)).toMatchObject({
      verb: 'audit.who-looked-opened',
      actorId: demoPersonIds[governance],
      details: { entries: expect.any(Number) },
    });
    const told = await linesFor('family-worker', reference);
    expect(told).toContain('A council worker made this list for you.');
  });

  test('names nobody to a family, and the governance lead sees who it was', async () => {
    const reference = await referenceOf(ashdown);
    await contact.open(world.as('family-worker'), { id: ashdown });
    const answer = await whoLooked(world.as(governance), { reference: reference.toLowerCase() });
    const names = await world.database.owner.sql<{ name: string }[]>`
      select name from actor union select job_title from actor`;
    const family = JSON.stringify([answer.lines, answer.checkFirst]);
    expect(names.filter(({ name }) => family.includes(name))).toEqual([]);
    expect(answer.lines.map(lineInWords)).toContain('A family worker opened your page.');
    expect(answer.staff[0]).toMatchObject({ name: 'Leah Osborne', verb: 'contact.opened' });
  });

  test('is for whoever leads the help too, without who it was', async () => {
    const answer = await whoLooked(world.as('family-worker'), {
      reference: await referenceOf(ashdown),
    });
    expect(answer.lines.length).toBeGreaterThan(0);
    expect(answer.staff).toEqual([]);
  });

  test('does not exist for anybody else, nor in another area, and says so in the same words', async () => {
    const reference = await referenceOf(ashdown);
    const before = await auditCount(world);
    const others = [
      ...(['chair', 'school-lead', 'administrator', 'supervisor', 'analyst'] as const).map((who) =>
        whoLooked(world.as(who), { reference }),
      ),
      whoLooked(world.asActorId(world.elsewhere.personIds[governance]), { reference }),
      whoLooked(world.as(governance), { reference: 'WB-26-9999' }),
      whoLooked(world.as('family-worker'), {
        reference: await referenceOf(familyIds(2).contact(1)),
      }),
    ];
    const errors = await Promise.all(others.map((each) => each.catch((error: unknown) => error)));
    for (const error of errors) expect(error).toBeInstanceOf(NotFound);
    expect(new Set(errors.map(String)).size).toBe(1);
    expect(await auditCount(world)).toBe(before);
  });
});

test('AUD-5: what is restricted, and what it was not safe to ask about, leaves no trace', async () => {
  const { owner } = world.database;
  const reference = await referenceOf(ashdown);
  const before = await whoLooked(world.as('family-worker'), { reference });
  const [{ family_id: familyId } = {}] =
    await owner.sql`select family_id from contact where id = ${ashdown}`;
  const unsafe = await contact.record(
    world.as('police-officer'),
    contactOf({ agreement: 'unsafe-to-ask', agreementReason: 'He would be told.' }),
  );
  await owner.sql`update contact set family_id = ${String(familyId)} where id = ${unsafe.id}`;
  await owner.sql`
    insert into audit_entry (at, actor_id, area_id, verb, noun, subject_id, details)
    select at, ${demoPersonIds['health-visitor']}, area_id, 'contact.opened', 'contact', subject_id, '{"restricted": true}'
    from audit_entry where subject_id = ${ashdown} limit 1`;
  const after = await whoLooked(world.as('family-worker'), { reference });
  // One more: the list that was made a moment ago.
  const made = (lines: typeof after.lines) => lines.reduce((sum, { times }) => sum + times, 0);
  expect(made(after.lines)).toBe(made(before.lines) + 1);
  expect(after.checkFirst).toEqual(before.checkFirst);
  const known = await whoLooked(world.as(governance), { reference });
  expect(known.staff.filter((line) => line.reference !== reference)).toMatchObject([
    { verb: 'contact.recorded', isTold: false },
  ]);
  expect(
    known.staff.some((line) => line.name === 'Nadia Rowan' && line.verb === 'contact.opened'),
  ).toBe(
    (
      await owner.sql`select 1 from audit_entry where subject_id = ${ashdown} and verb = 'contact.opened'
      and actor_id = ${demoPersonIds['health-visitor']} and details = '{}'`
    ).length > 0,
  );
});
