import { demoPersonIds, demoRestrictedIds, familyIds } from '@waymark/db/seed';
import { lineInWords } from '@waymark/domain/audit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { whoLooked } from '../audit/index.ts';
import * as contact from '../contact/index.ts';
import { Conflict, InvalidInput, NotAllowed, NotFound } from '../errors.ts';
import * as notification from '../notification/index.ts';
import { auditCount, latestAudit } from '../testing/audit-rows.ts';
import { createWorld, type World } from '../testing/world.ts';
import * as needToKnow from './index.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.drop());

const birchall = familyIds(2);
const contactId = birchall.contact(1);
const reason = 'The child stands here with me and is afraid to go home.';

describe('what is kept back of a family', () => {
  test('NTK-2, NTK-4: each finds what they may read, and where it is shown that there is more', async () => {
    const seen = async (who: Parameters<World['as']>[0]) =>
      (await needToKnow.ofContact(world.as(who), { contactId })).entries
        .map((entry) => `${entry.class}${entry.mayRead ? ' to read' : ''}`)
        .toSorted();
    expect(await seen('police-officer')).toEqual([
      'health-in-confidence',
      'informant to read',
      'safe-contact to read',
      'third-party',
    ]);
    expect(await seen('health-visitor')).toEqual([
      'health-in-confidence to read',
      'safe-contact',
      'third-party',
    ]);
  });

  test('NTK-6: the list holds no text; one is opened at a time, and noted', async () => {
    const as = world.as('front-door');
    const list = await needToKnow.ofContact(as, { contactId });
    expect(JSON.stringify(list)).not.toMatch(/Sandholme|Ashby|friend of Theo|sleeping/);
    const before = await auditCount(world);
    const entry = await needToKnow.openEntry(as, { id: demoRestrictedIds['safe-contact'] });
    expect(entry.text).toContain('Sandholme');
    expect(await auditCount(world)).toBe(before + 1);
    expect(await latestAudit(world)).toMatchObject({
      verb: 'need-to-know.entry-opened',
      details: { restricted: true },
    });
  });

  test('NTK-3: to be out of sight and not to exist look the same', async () => {
    const error = (id: string) =>
      needToKnow.openEntry(world.as('health-visitor'), { id }).catch(String);
    const missing = await error('00000000-0000-4000-8000-000000000001');
    expect(await error(demoRestrictedIds.informant)).toBe(missing);
    expect(await error(demoRestrictedIds.prevent)).toBe(missing);
    expect(await error(demoRestrictedIds['third-party'])).toBe(missing);
  });

  test('NTK-3, NTK-5: what is hidden tells nobody, and whom its writer names reads it', async () => {
    const notices = async () =>
      (await world.database.owner.sql`select 1 from notification`).length +
      (await world.database.owner.sql`select 1 from mail_outbox`).length;
    const before = await notices();
    const written = await needToKnow.writeEntry(world.as('school-lead'), {
      contactId,
      class: 'informant',
      personId: null,
      text: 'A dinner lady said it.',
      why: 'She lives in the same street.',
      namedIds: [],
    });
    const opened = () => needToKnow.openEntry(world.as('chair'), { id: written.id });
    await expect(opened()).rejects.toThrow(NotFound);
    const name = (who: 'school-lead' | 'chair') =>
      needToKnow.nameReader(world.as(who), { id: written.id, actorId: demoPersonIds.chair });
    await name('school-lead');
    await expect(opened()).resolves.toMatchObject({ text: 'A dinner lady said it.' });
    await expect(name('chair')).rejects.toThrow(NotAllowed);
    expect(await notices()).toBe(before);
  });

  test('NTK-3: in the lists of who looked there is no line of it, for anybody', async () => {
    const listOf = async (reference: string) =>
      JSON.stringify(
        await whoLooked(world.as('information-governance-lead'), { reference }).then(
          ({ lines, staff }) => ({ lines, verbs: staff.map(({ verb }) => verb).toSorted() }),
        ),
      );
    const dunmore = await listOf('WB-26-0007');
    await needToKnow.openEntry(world.as('front-door'), { id: demoRestrictedIds.prevent });
    expect(await listOf('WB-26-0007')).not.toContain('need-to-know');
    expect(dunmore).not.toContain('need-to-know');
    // Of what is shown to be there, the governance lead finds who read it, and the family nothing.
    const known = await whoLooked(world.as('information-governance-lead'), {
      reference: 'WB-26-0005',
    });
    expect(
      known.staff.find(({ verb, name }) => verb === 'need-to-know.entry-opened' && name !== ''),
    ).toMatchObject({ name: 'Grace Teale', isTold: false });
    expect(known.lines.map(lineInWords).join(' ')).not.toMatch(/kept back|safe/);
  });

  test('NTK-1: whom it is about is of the family, and whom it names works here', async () => {
    const write = (over: object) =>
      needToKnow.writeEntry(world.as('police-officer'), {
        contactId,
        class: 'third-party',
        personId: null,
        text: 'x',
        why: 'y',
        namedIds: [],
        ...over,
      });
    await expect(write({ personId: familyIds(1).person(1) })).rejects.toMatchObject({
      problems: [{ field: 'personId' }],
    });
    const stranger = world.elsewhere.personIds.chair;
    await expect(write({ namedIds: [stranger] })).rejects.toMatchObject({
      problems: [{ field: 'namedIds' }],
    });
    await expect(write({ class: 'secret' })).rejects.toThrow(InvalidInput);
  });
});

test('NTK-7, AUD-2: to read how somebody may be reached is in the list of who looked, for the family too', async () => {
  const reference = 'WB-26-0005';
  await needToKnow.ofContact(world.as('police-officer'), { contactId });
  const { lines, staff } = await whoLooked(world.as('information-governance-lead'), { reference });
  expect(lines.map(lineInWords).join(' ')).toMatch(/The police read how you want to be reached/);
  const look = staff.find(({ verb }) => verb === 'need-to-know.list-opened');
  expect(look).toMatchObject({ name: expect.any(String), isTold: true });
});

describe('NTK-7 how each person of a family may be reached', () => {
  test('each has their own rule; the newest holds, and earlier ones stay', async () => {
    const set = (ways: ('call' | 'text' | 'visit')[], person: number) =>
      needToKnow.setSafeContact(world.as('police-officer'), {
        contactId,
        personId: birchall.person(person),
        ways,
        words: 'Mornings.',
      });
    await set(['text'], 2);
    await set(['call', 'visit'], 3);
    const { people } = await needToKnow.ofContact(world.as('school-lead'), { contactId });
    expect(people.map(({ givenName, safe }) => `${givenName}: ${safe}`).toSorted()).toEqual([
      'Craig: Safe: ring, visit at home.',
      'Hannah: Safe: send a text.',
      'Theo: Nobody has asked yet what is safe: ask first.',
    ]);
    const kept = await world.database.owner.sql`
      select 1 from safe_contact where person_id = ${birchall.person(2)}`;
    expect(kept).toHaveLength(2);
  });

  test('not of somebody of another family', async () => {
    const set = needToKnow.setSafeContact(world.as('police-officer'), {
      contactId,
      personId: familyIds(1).person(1),
      ways: [],
      words: '',
    });
    await expect(set).rejects.toThrow(NotFound);
  });
});

describe('breaking the glass', () => {
  const calloway = familyIds(3).contact(1);
  const supervisor = () => world.as('supervisor');

  test('NTK-8: a reason that is none is asked for again, and an unknown reference is none', async () => {
    const asked = (reference: string, why: string) =>
      needToKnow.breakGlass(supervisor(), { reference, reason: why });
    await expect(asked('WB-26-0006', 'urgent')).rejects.toMatchObject({
      problems: [{ field: 'reason' }],
    });
    await expect(asked('WB-26-9999', reason)).rejects.toThrow(NotFound);
    await expect(
      needToKnow.breakGlass(world.as('police-officer'), { reference: 'WB-26-0006', reason }),
    ).rejects.toThrow(Conflict);
  });

  test('NTK-9, NTK-10, NTK-12: open to read, its owner told at once without a name, and closed by itself', async () => {
    await expect(contact.open(supervisor(), { id: calloway })).rejects.toThrow(NotFound);
    const mails = async () => (await world.database.owner.sql`select 1 from mail_outbox`).length;
    const mailsBefore = await mails();
    const { contactId: opened } = await needToKnow.breakGlass(supervisor(), {
      reference: 'wb-26-0006',
      reason,
    });
    expect(opened).toBe(calloway);
    expect((await contact.open(supervisor(), { id: calloway })).familyName).toBe('Calloway');
    await expect(
      needToKnow.breakGlass(supervisor(), { reference: 'WB-26-0006', reason }),
    ).rejects.toThrow(Conflict);

    const newest = async (who: Parameters<World['as']>[0], kind: string) =>
      (await notification.list(world.as(who))).find((each) => each.kind === kind);
    const toOwner = await newest('police-officer', 'glass-broken');
    expect(toOwner).toMatchObject({ contactId: calloway });
    const toLead = await newest('information-governance-lead', 'glass-to-review');
    expect(toLead).toMatchObject({ contactId: null });
    expect(`${toOwner?.text} ${toLead?.text}`).not.toMatch(/Calloway|Adeyemi|child|WB-/);
    expect(await mails()).toBe(mailsBefore);

    await expect(
      needToKnow.setSafeContact(supervisor(), {
        contactId: calloway,
        personId: familyIds(3).person(2),
        ways: [],
        words: '',
      }),
    ).rejects.toThrow('reading alone');
    await world.database.owner.sql`
      update break_glass set broken_at = now() - interval '5 hours', ends_at = now() - interval '1 hour'
      where ends_at > now()`;
    await expect(contact.open(supervisor(), { id: calloway })).rejects.toThrow(NotFound);
    const all = await contact.list(supervisor());
    expect(all).toEqual([]);
  });

  test('NTK-10: whose work it is reads who and why; somebody else of the area reads nothing', async () => {
    const read = async (who: Parameters<World['as']>[0]) =>
      (await needToKnow.brokenGlass(world.as(who))).map(({ name }) => name).toSorted();
    expect(await read('police-officer')).toEqual(['Leah Osborne', 'Ruth Adeyemi']);
    expect(await read('supervisor')).toEqual(['Ruth Adeyemi']);
    expect(await read('school-lead')).toEqual([]);
    expect(await read('administrator')).toEqual([]);
  });

  test('NTK-11: looked into by the governance lead with its clock; once', async () => {
    const lead = world.as('information-governance-lead');
    const list = await needToKnow.brokenGlass(lead);
    const first = list.find(({ name }) => name === 'Leah Osborne');
    expect(first).toMatchObject({
      reference: 'WB-26-0006',
      contactId: null,
      reviewBy: '2026-11-24',
      isOverdue: false,
      mayReview: true,
    });
    const input = { id: first?.id ?? '', answer: 'justified', finding: 'Asked Ruth.' } as const;
    await expect(needToKnow.reviewGlass(world.as('administrator'), input)).rejects.toThrow(
      NotAllowed,
    );
    await needToKnow.reviewGlass(lead, input);
    await expect(needToKnow.reviewGlass(lead, input)).rejects.toThrow(Conflict);
    const after = (await needToKnow.brokenGlass(lead)).find(({ id }) => id === first?.id);
    expect(after).toMatchObject({ answer: 'justified', mayReview: false });
  });

  test('NTK-11: stands in the governance lead’s work until somebody has looked into it, what is overdue above', async () => {
    const lead = world.as('information-governance-lead');
    const before = await needToKnow.glassToReview(lead);
    const { contactId } = await needToKnow.breakGlass(world.as('health-visitor'), {
      reference: 'WB-26-0007',
      reason,
    });
    const { owner } = world.database;
    // Two working days and more before the day of the demo.
    await owner.sql`
      update break_glass set broken_at = '2026-11-16T09:00Z', ends_at = '2026-11-16T13:00Z'
      where contact_id = ${contactId} and actor_id = ${demoPersonIds['health-visitor']}`;
    const waiting = await needToKnow.glassToReview(lead);
    expect(waiting).toHaveLength(before.length + 1);
    expect(waiting[0]).toMatchObject({
      name: 'Nadia Rowan',
      reviewBy: '2026-11-18',
      isOverdue: true,
      mayReview: true,
    });
    expect(waiting.slice(1).every(({ isOverdue }) => !isOverdue)).toBe(true);
    expect(await latestAudit(world)).toMatchObject({
      verb: 'break-glass.list-opened',
      details: { toReview: waiting.length },
    });
    const id = waiting[0]?.id ?? '';
    await needToKnow.reviewGlass(lead, { id, answer: 'not-justified', finding: 'Asked her.' });
    const after = await needToKnow.glassToReview(lead);
    expect(after.map((each) => each.id)).not.toContain(id);
    await expect(needToKnow.glassToReview(world.as('supervisor'))).rejects.toThrow(NotAllowed);
  });

  test('NTK-11: a governance lead who broke it themselves does not look into it', async () => {
    const { owner } = world.database;
    const id = demoPersonIds['information-governance-lead'];
    await owner.sql`insert into actor_role (actor_id, role, from_on) values (${id}, 'practitioner', '2024-09-02')`;
    const lead = world.as('information-governance-lead');
    await needToKnow.breakGlass(lead, { reference: 'WB-26-0007', reason });
    const own = (await needToKnow.brokenGlass(lead)).find(({ isMine }) => isMine);
    expect(own?.mayReview).toBe(false);
    const waiting = await needToKnow.glassToReview(lead);
    expect(waiting.map(({ id: each }) => each)).not.toContain(own?.id);
    const review = { id: own?.id ?? '', answer: 'justified', finding: 'It was me.' } as const;
    await expect(needToKnow.reviewGlass(lead, review)).rejects.toThrow(NotAllowed);
    await owner.sql`delete from actor_role where actor_id = ${id} and role = 'practitioner'`;
  });

  test('NTK-13: the family’s list says so in plain words', async () => {
    const { lines } = await whoLooked(world.as('information-governance-lead'), {
      reference: 'WB-26-0006',
    });
    const told = lines.map(lineInWords);
    const opened = 'A family worker opened your page though it was not their work.';
    // On the demo's own day, and today: whatever day that is for the clock of the database.
    expect(told.filter((line) => line === opened)).toHaveLength(2);
    expect(told).toContain('A council worker checked why your page was opened.');
  });
});
