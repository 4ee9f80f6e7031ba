import { randomUUID } from 'node:crypto';
import {
  mayTakePartInTriage,
  takePartCases,
  type Agreement,
} from '@waymark/domain/agreement-register';
import { addDays, dayInLondon, daysBetween, isDay } from '@waymark/domain/clock';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { asActor, asOwner } from '../client.ts';
import {
  createTestDatabase,
  makeArea,
  type TestArea,
  type TestDatabase,
} from '../testing/index.ts';
import { insertAgreement } from './index.ts';

let database: TestDatabase;
let area: TestArea;
beforeAll(async () => {
  database = await createTestDatabase();
  area = await makeArea(database.owner.db, 'IF');
});
afterAll(() => database.drop());

const today = dayInLondon(new Date());

/** The days of a case, moved so that the day it asks about is today; null where one of them cannot be stored. */
function movedToToday(day: string, register: readonly Agreement[]): Agreement[] | null {
  const days = register.flatMap((each) => [
    each.startsOn,
    each.lastDay,
    ...each.signatories.flatMap(({ signedOn, endedOn }) => [signedOn, endedOn]),
  ]);
  if (![day, ...days].every((each) => each === null || isDay(each))) return null;
  const by = daysBetween(day, today);
  const move = (each: string) => addDays(each, by);
  const moveIf = (each: string | null) => (each === null ? null : move(each));
  return register.map((each) => ({
    ...each,
    startsOn: move(each.startsOn),
    lastDay: moveIf(each.lastDay),
    signatories: each.signatories.map((signatory) => ({
      ...signatory,
      signedOn: moveIf(signatory.signedOn),
      endedOn: moveIf(signatory.endedOn),
    })),
  }));
}

async function write(register: readonly Agreement[]): Promise<void> {
  const ids = new Map(register.map(({ id }) => [id, randomUUID()]));
  const { areaId, agencyIds, personIds } = area;
  const by = { registeredBy: personIds['information-governance-lead'], registeredAt: new Date() };
  await asOwner(database.owner.db, async (tx) => {
    await tx.execute(sql`delete from agreement_signatory`);
    await tx.execute(sql`delete from agreement`);
    for (const { signatories, supersedesId, ...each } of register) {
      const row = {
        ...each,
        ...by,
        areaId,
        id: ids.get(each.id) ?? '',
        supersedesId: supersedesId === null ? null : (ids.get(supersedesId) ?? ''),
        purpose: 'Made up.',
        dataSets: [],
      };
      const named = signatories.map(({ signedOn, endedOn, agencyId }) => ({
        id: randomUUID(),
        agencyId: agencyId === 'agency-homes' ? agencyIds.homes : agencyIds.police,
        signedOn,
        endedOn,
      }));
      await insertAgreement(tx, row, named);
    }
  });
}

async function saysPostgres(): Promise<boolean | undefined> {
  const rows = await asActor(database.app.db, area.personIds.chair, (tx) =>
    tx.execute<{ may: boolean }>(
      sql`select agency_is_signatory(${area.agencyIds.homes}::uuid) as may`,
    ),
  );
  return rows[0]?.may;
}

describe('AGR-3, AGR-4: PostgreSQL says the same as the rule', () => {
  const cases = takePartCases.cases.flatMap((each) => {
    const register = movedToToday(each.facts.day, each.facts.register);
    return register ? [{ ...each, register }] : [];
  });

  test('of every case whose days can be stored', () => {
    expect(cases.length).toBe(20);
  });

  test.each(cases)('$id: $name', async ({ register }) => {
    await write(register);
    const homes = { id: 'agency-homes', name: 'Wenbrook Homes' };
    const { outcome } = mayTakePartInTriage(homes, register, today);
    expect(await saysPostgres()).toBe(outcome === 'may');
  });
});
