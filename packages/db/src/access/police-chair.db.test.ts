import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { asActor } from '../client.ts';
import {
  demoAgencyIds,
  demoAreaId,
  demoPersonIds,
  familyIds,
  seedDemo,
  type DemoAgency,
} from '../seed/index.ts';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { insertActor } from './queries.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await seedDemo(database.owner.db);
});
afterAll(() => database.drop());

async function chairOf(agency: DemoAgency): Promise<string> {
  const id = randomUUID();
  const person = { areaId: demoAreaId, name: 'A Chair', jobTitle: 'Chair' };
  await database.owner.db.transaction((tx) =>
    insertActor(tx, { ...person, id, agencyId: demoAgencyIds[agency], roles: ['chair'] }),
  );
  return id;
}

function countAs(actorId: string): Promise<{ contacts: number; taken: number }> {
  return asActor(database.app.db, actorId, async (tx) => {
    const contacts = await tx.execute(sql`select 1 from contact`);
    const taken = await tx.execute(
      sql`update triage_item set state = state where id = ${familyIds(2).item(1)} returning 1`,
    );
    return { contacts: contacts.length, taken: taken.length };
  });
}

test('ACC-6: the role of chair opens nothing to an agency that is not the police', async () => {
  expect(await countAs(await chairOf('schools'))).toEqual({ contacts: 0, taken: 0 });
  expect(await countAs(await chairOf('police'))).toEqual(await countAs(demoPersonIds.chair));
  expect((await countAs(demoPersonIds.chair)).taken).toBe(1);
});
