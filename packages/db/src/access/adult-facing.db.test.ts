import { randomUUID } from 'node:crypto';
import { agencyKinds, mayTakePart } from '@waymark/domain/access';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { asActor } from '../client.ts';
import { demoAreaId, demoMeetingIds, familyIds, seedDemo } from '../seed/index.ts';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { insertActor } from './queries.ts';
import { agency } from './tables.ts';
import { triageSeat } from '../triage/tables.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await seedDemo(database.owner.db);
});
afterAll(() => database.drop());

const birchall = familyIds(2).contact(1);
const hollis = familyIds(8).contact(1);

test.for(agencyKinds)('ACC-2 in the database as in the domain: %s', async (kind) => {
  const agencyId = randomUUID();
  const speaker = randomUUID();
  await database.owner.db.transaction(async (tx) => {
    await tx
      .insert(agency)
      .values({ id: agencyId, areaId: demoAreaId, name: `Test ${kind}`, kind });
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
