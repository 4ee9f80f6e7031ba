import { demoRightsIds, familyIds } from '@waymark/db/seed';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { whoLooked } from '../audit/index.ts';
import { auditOf, latestAudit } from '../testing/audit-rows.ts';
import { createWorld, type World } from '../testing/index.ts';
import {
  closeRequest,
  decideItem,
  namedPeople,
  openPack,
  putTogether,
  registerRequest,
  request,
  requests,
  reviewPack,
} from './index.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.drop());

const lead = () => world.as('information-governance-lead');
const supervisor = () => world.as('supervisor');
const ashdown = familyIds(1);
const id = demoRightsIds.request;

describe('a request', () => {
  test('RTS-1: is registered for somebody whom a contact names, and its clock runs from the day it came in', async () => {
    const people = await namedPeople(lead(), { reference: 'wb-26-0004' });
    expect(people.map(({ name }) => name)).toEqual([
      'Carly Ashdown',
      'Joel Ashdown',
      'Mia Ashdown',
    ]);
    const [carly] = people;
    const made = await registerRequest(lead(), {
      reference: 'WB-26-0004',
      personId: carly?.personId ?? '',
      asker: 'themselves',
      recognisedBy: 'Known to the hub.',
      receivedOn: '2026-10-31',
    });
    const row = (await requests(lead())).find((each) => each.id === made.id);
    expect(row).toMatchObject({
      state: 'open',
      personName: 'Carly Ashdown',
      clock: { dueOn: '2026-11-30', isLate: false },
    });
    expect(await auditOf(world, made.id)).toEqual([
      'subject-access.registered by Information governance officer',
    ]);
    await closeRequest(lead(), { id: made.id, reason: 'She took it back, by phone.' });
    const closed = (await requests(lead())).find((each) => each.id === made.id);
    expect(closed?.state).toBe('closed');
    await expect(closeRequest(lead(), { id: made.id, reason: 'Again.' })).rejects.toThrow('over');
  });

  test('RTS-1: is not about somebody whom the contact does not name, nor from tomorrow', async () => {
    const asked = {
      reference: 'WB-26-0004',
      personId: familyIds(2).person(1),
      asker: 'themselves',
      recognisedBy: 'Known.',
      receivedOn: '2026-11-20',
    } as const;
    await expect(registerRequest(lead(), asked)).rejects.toThrow('could not be found');
    const ofAdult = {
      ...asked,
      personId: ashdown.person(3),
      asker: 'parental-responsibility',
    } as const;
    await expect(registerRequest(lead(), ofAdult)).rejects.toMatchObject({
      problems: [{ field: 'asker' }],
    });
    const tomorrow = { ...asked, personId: ashdown.person(3), receivedOn: '2026-11-21' };
    await expect(registerRequest(lead(), tomorrow)).rejects.toMatchObject({
      problems: [{ field: 'receivedOn' }],
    });
  });

  test('RTS-2: is for those who put packs together and those who review them', async () => {
    for (const who of ['chair', 'administrator', 'police-officer', 'family-worker'] as const) {
      await expect(requests(world.as(who))).rejects.toThrow('does not allow');
      await expect(request(world.as(who), { id })).rejects.toThrow('does not allow');
    }
    await expect(request(supervisor(), { id })).rejects.toThrow('does not allow');
    // A supervisor knows of what waits for a review, and of no other request.
    const known = await requests(supervisor());
    expect(new Set(known.map(({ state }) => state))).toEqual(new Set(['in-review']));
  });
});

describe('a pack, from what is held to the file', () => {
  test('RTS-3, RTS-4: facts are given, words wait, names of others are offered to be taken out', async () => {
    const { items, state } = await request(lead(), { id });
    expect(state).toBe('open');
    const named = (label: string) => items.find((item) => item.label === label);
    expect(named('Given name')).toMatchObject({ value: 'Carly', treatment: 'given' });
    const worry = named('The worry');
    expect(worry).toMatchObject({
      treatment: 'read-first',
      decided: null,
      othersInIt: ['Mia', 'Joel'].toSorted(),
    });
    // The children's rows are theirs: none of their birthdays is here.
    expect(JSON.stringify(items)).not.toMatch(/14 May 2018|2018-05-14/);
    await expect(putTogether(lead(), { id })).rejects.toMatchObject({
      problems: [{ field: 'items' }],
    });
    const slip = {
      ...keyOf(worry),
      decision: 'take-out',
      words: ['Petra'] as string[],
      reason: 'third-party',
    } as const;
    await expect(decideItem(lead(), slip)).rejects.toMatchObject({
      problems: [{ field: 'words', message: 'Not in the text: Petra.' }],
    });
    await decideItem(lead(), { ...slip, words: ['Mia', 'Joel'] });
    expect(await latestAudit(world)).toMatchObject({
      verb: 'subject-access.item-decided',
      details: { column: 'worry', decision: 'take-out' },
    });
  });

  test('RTS-5, RTS-6: put together by one, reviewed by another, and what was reviewed is what is given', async () => {
    for (const item of (await request(lead(), { id })).items) {
      if (item.treatment !== 'read-first' || item.decided !== null) continue;
      const key = keyOf(item);
      if (item.label === 'What the child said')
        await decideItem(lead(), {
          ...key,
          decision: 'keep-back',
          words: [],
          reason: 'confidence',
        });
      else if (item.othersInIt.length > 0)
        await decideItem(lead(), {
          ...key,
          decision: 'take-out',
          words: item.othersInIt,
          reason: 'third-party',
        });
      else await decideItem(lead(), { ...key, decision: 'give', words: [], reason: null });
    }
    const { packId } = await putTogether(lead(), { id });
    await expect(putTogether(lead(), { id })).rejects.toThrow('not open');
    expect((await request(lead(), { id })).items).toEqual([]);
    expect((await openPack(supervisor(), { id: packId })).file).toBeNull();
    const release = { packId, review: 'released', reason: '', askedWhoKnows: true } as const;
    await expect(reviewPack(lead(), release)).rejects.toThrow('Nobody reviews a pack');
    await expect(
      reviewPack(supervisor(), { ...release, askedWhoKnows: false }),
    ).rejects.toMatchObject({
      problems: [{ field: 'askedWhoKnows' }],
    });
    await reviewPack(supervisor(), {
      packId,
      review: 'returned',
      reason: 'A name is left.',
      askedWhoKnows: false,
    });
    const again = await putTogether(lead(), { id });
    // What changes on the record meanwhile changes nothing in a pack that waits.
    await world.database.owner.sql`
      update contact set worry = 'Written over.' where id = ${ashdown.contact(1)}`;
    await reviewPack(supervisor(), { ...release, packId: again.packId });
    await expect(reviewPack(supervisor(), { ...release, packId: again.packId })).rejects.toThrow(
      'reviewed',
    );
    const { file } = await openPack(lead(), { id: again.packId });
    expect(file).toContain('What we hold about Carly Ashdown');
    expect(file).toContain('[taken out] was found alone in the playground');
    expect(file).toContain('How it came in: Police');
    expect(file).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
    expect(file).not.toMatch(/Mia|Joel|Written over|What the child said|swings/);
    expect((await auditOf(world, id)).filter((line) => /put-together|reviewed/.test(line))).toEqual(
      [
        'subject-access.put-together by Information governance officer',
        'subject-access.reviewed by Early help team manager',
        'subject-access.put-together by Information governance officer',
        'subject-access.reviewed by Early help team manager',
      ],
    );
  });

  test('RTS-2: that somebody asked stands in no list of who looked at the family', async () => {
    const [row] = await world.database.owner.sql<{ n: number }[]>`
      select count(*)::int as n from audit_entry e join contact c on c.id = e.subject_id
      where e.verb like 'subject-access.%' and e.verb <> 'subject-access.people-named'`;
    expect(row?.n).toBe(0);
    // That the lead looked up whom a contact names is in the list of staff, and in none that a family is given.
    const { lines, staff } = await whoLooked(lead(), { reference: 'WB-26-0004' });
    expect(staff.find(({ verb }) => verb === 'subject-access.people-named')).toMatchObject({
      name: 'Helen Brook',
      isTold: false,
    });
    expect(lines.map(({ words }) => words).join(' ')).not.toContain('names');
  });

  function keyOf(item: { source: string; rowId: string; column: string } | undefined) {
    if (!item) throw new Error('No such item.');
    const { source, rowId, column } = item;
    return { requestId: id, source, rowId, column };
  }
});
