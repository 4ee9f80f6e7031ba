import { createPublicKey, generateKeyPairSync } from 'node:crypto';

import { insertAuditEntry } from '@waymark/db/access';
import { asActor } from '@waymark/db/client';
import { demoAreaId, demoPersonIds, seedDemo } from '@waymark/db/seed';
import { createTestDatabase, type TestDatabase } from '@waymark/db/testing';
import { makeCheckpoint, type SignedRoot, verifyAudit } from '@waymark/use-cases/audit';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { tamperAndFind, tamperKinds } from './tamper.ts';

const seed = 20_261_122;
const times = 15 * tamperKinds.length;
const { privateKey } = generateKeyPairSync('ed25519');
const publicKey = createPublicKey(privateKey);

let database: TestDatabase;
let root: SignedRoot | null;

beforeAll(async () => {
  database = await createTestDatabase();
  await seedDemo(database.owner.db);
  for (let part = 0; part < 3; part += 1) {
    await writeEntries(60);
    root = await makeCheckpoint({ db: database.app.db, now: () => new Date() }, privateKey);
  }
});
afterAll(() => database.drop());

function writeEntries(count: number): Promise<unknown> {
  const entry = {
    at: new Date('2026-11-20T12:00:00Z'),
    actorId: demoPersonIds.chair,
    areaId: demoAreaId,
    verb: 'contact.opened',
    noun: 'contact',
    subjectId: demoAreaId,
    details: { part: 1 },
  };
  const one = () =>
    asActor(database.app.db, demoPersonIds.chair, (tx) => insertAuditEntry(tx, entry));
  return Promise.all(Array.from({ length: count }, one));
}

test(`AUD-9: each of ${times} tampers is found and located, seed ${seed}`, async () => {
  const held = { root, publicKey };
  expect((await verifyAudit(database.owner.db, held)).faults).toEqual([]);
  const { counts, missed } = await tamperAndFind(database.owner, { times, seed, held });
  expect(missed).toEqual([]);
  for (const kind of tamperKinds)
    expect(counts[kind]).toEqual({ tried: 15, found: 15, located: 15 });
  expect((await verifyAudit(database.owner.db, held)).faults).toEqual([]);
});
