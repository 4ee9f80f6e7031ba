import { randomUUID } from 'node:crypto';
import { agencyKinds, mayTakePart } from '@waymark/domain/access';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { asActor, isRefusedByDatabase, type Transaction } from '../client.ts';
import { insertSignatory } from '../agreement/index.ts';
import {
  demoAgreementIds,
  demoAreaId,
  demoMeetingIds,
  demoPersonIds,
  familyIds,
  seedDemo,
} from '../seed/index.ts';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { insertActor } from './queries.ts';
import { agency } from './tables.ts';
import { triageSeat } from '../triage/tables.ts';
import { insertAction } from '../work/index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await seedDemo(database.owner.db);
});
afterAll(() => database.drop());

const birchall = familyIds(2).contact(1);
const hollis = familyIds(8).contact(1);

/** An agency takes part in triage once it has signed the memorandum (rule AGR-4). */
function join(tx: Transaction, agencyId: string): Promise<void> {
  const to = { areaId: demoAreaId, agreementId: demoAgreementIds.memorandum };
  return insertSignatory(tx, { ...to, id: randomUUID(), agencyId, signedOn: '2026-03-24' });
}

test.for(agencyKinds)('ACC-2 in the database as in the domain: %s', async (kind) => {
  const agencyId = randomUUID();
  const speaker = randomUUID();
  await database.owner.db.transaction(async (tx) => {
    await tx
      .insert(agency)
      .values({ id: agencyId, areaId: demoAreaId, name: `Test ${kind}`, kind });
    await join(tx, agencyId);
    await tx.insert(triageSeat).values({ meetingId: demoMeetingIds.next, agencyId });
    await insertActor(tx, {
      id: speaker,
      areaId: demoAreaId,
      agencyId,
      name: 'A Speaker',
      jobTitle: 'Representative',
      roles: ['agency-representative'],
    });
  });
  const rows = await asActor(database.app.db, speaker, (tx) =>
    tx.execute<{ id: string }>(sql`select id from contact`),
  );
  const seen = new Set(rows.map((row) => row.id));
  expect(seen.has(birchall)).toBe(mayTakePart(kind, 'pit-stop'));
  expect(seen.has(hollis)).toBe(mayTakePart(kind, 'pit-stop-adult-partners'));
});

test.for(agencyKinds)(
  'ACC-2: work from an item with no child linked, and what it opens: %s',
  async (kind) => {
    const agencyId = randomUUID();
    const worker = randomUUID();
    const may = mayTakePart(kind, 'pit-stop-adult-partners');
    await database.owner.db.transaction(async (tx) => {
      await tx
        .insert(agency)
        .values({ id: agencyId, areaId: demoAreaId, name: `Work ${kind}`, kind });
      await join(tx, agencyId);
      const person = { areaId: demoAreaId, name: 'A Worker', jobTitle: 'Worker' };
      await insertActor(tx, { ...person, id: worker, agencyId, roles: ['practitioner'] });
    });
    const row = {
      areaId: demoAreaId,
      contactId: hollis,
      itemId: familyIds(8).item(1),
      description: 'Call.',
      agencyId,
      assigneeId: worker,
      dueOn: '2026-12-01',
      createdBy: demoPersonIds.chair,
      createdAt: new Date('2026-11-20T12:00:00Z'),
    };
    const given = await asActor(database.app.db, demoPersonIds.chair, (tx) =>
      insertAction(tx, { ...row, id: randomUUID() }),
    ).then(
      () => true,
      (error: unknown) => !isRefusedByDatabase(error),
    );
    expect(given).toBe(may);
    // Even where the row got there in some other way, it opens nothing.
    await database.owner.db.transaction((tx) => insertAction(tx, { ...row, id: randomUUID() }));
    const rows = await asActor(database.app.db, worker, (tx) =>
      tx.execute<{ id: string }>(sql`select id from contact`),
    );
    expect(rows.map((each) => each.id)).toEqual(may ? [hollis] : []);
  },
);
