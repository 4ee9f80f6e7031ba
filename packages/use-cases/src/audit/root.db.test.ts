import { createPublicKey, generateKeyPairSync } from 'node:crypto';

import { isRefusedByDatabase } from '@waymark/db/client';
import { beforeEach, describe, expect, test } from 'vitest';

import { record } from '../contact/index.ts';
import { contactOf, createWorld, type World } from '../testing/world.ts';
import { exportRoot, makeCheckpoint, SignedRoot, verifyAudit } from './index.ts';
import { isGenuine } from './root.ts';

const { privateKey: key } = generateKeyPairSync('ed25519');
const publicKey = createPublicKey(key);
const { privateKey: otherKey } = generateKeyPairSync('ed25519');

let world: World;
let root: SignedRoot;
beforeEach(async () => {
  world = await createWorld();
  await sign();
  await record(world.as('police-officer'), contactOf());
  await sign();
  root = await exportRoot(world.database.owner.db, key);
  return () => world.drop();
});

/** Signs as the server does: with the application's role, and nobody signed in. */
const sign = (by = key) => makeCheckpoint({ db: world.database.app.db, now: () => new Date() }, by);
const faults = async (held: Parameters<typeof verifyAudit>[1]) =>
  (await verifyAudit(world.database.owner.db, held)).faults;

describe('AUD-9: a signed root', () => {
  test('is made where something was written since the last one, and only then', async () => {
    expect(root).toMatchObject({ number: 2, entries: expect.any(Number) });
    expect(await sign()).toBeNull();
    expect(await faults({ root, publicKey })).toEqual([]);
    await record(world.as('police-officer'), contactOf());
    expect((await sign())?.previousRoot).toBe(root.root);
    expect(await faults({ root, publicKey })).toEqual([]);
  });

  test('two servers at the same moment make one of it', async () => {
    await record(world.as('police-officer'), contactOf());
    const made = await Promise.all([sign(), sign(), sign()]);
    expect(made.filter((each) => each !== null)).toHaveLength(1);
  });

  test('is the one that comes next: no number far ahead keeps the true ones out', async () => {
    const insert = (number: number, previous: string | null) =>
      world.database.app.sql`
        insert into audit_checkpoint (number, at, entries, ends, previous_root, root, key_id, signature)
        values (${number}, now(), 0, '[]', ${previous}, ${`root ${number}`}, 'a key', 'a signature')`;
    await expect(insert(2_147_483_647, null)).rejects.toThrow('row-level security');
    await expect(insert(root.number + 1, 'another root')).rejects.toThrow('row-level security');
    await record(world.as('police-officer'), contactOf());
    expect((await sign())?.number).toBe(root.number + 1);
  });

  test('is only what was signed: every part of it counts', () => {
    expect(isGenuine(root, publicKey)).toBe(true);
    const [first, ...others] = root.ends;
    const changed: Partial<SignedRoot>[] = [
      { number: 3 },
      { at: '2020-01-01T00:00:00.000Z' },
      { entries: root.entries - 1 },
      { previousRoot: null },
      { root: '0'.repeat(64) },
      { keyId: '0'.repeat(16) },
      { signature: Buffer.alloc(64).toString('base64') },
      { ends: [{ ...(first ?? { chain: 0, hash: '' }), position: 999 }, ...others] },
    ];
    for (const part of changed) expect(isGenuine({ ...root, ...part }, publicKey)).toBe(false);
    expect(isGenuine(root, createPublicKey(otherKey))).toBe(false);
  });

  test('as a file says nothing of anybody', async () => {
    const text = JSON.stringify(root);
    const ids = await world.database.owner.sql<{ id: string }[]>`select id from actor`;
    expect(ids.filter(({ id }) => text.includes(id))).toEqual([]);
    expect(SignedRoot.parse(JSON.parse(text))).toEqual(root);
  });
});

describe('AUD-9: whoever owns the database and mends every hash', () => {
  const cutAndRewind = () =>
    world.database.owner.sql.unsafe(`
    delete from audit_entry e using (select chain, max(position) as last from audit_entry group by chain) l
      where e.chain = l.chain and e.position = l.last and l.last > 1;
    update audit_chain c set position = e.position, hash = e.hash
      from audit_entry e where e.chain = c.chain
        and e.position = (select max(position) from audit_entry m where m.chain = c.chain)`);

  test('is found by the roots that are kept, and where', async () => {
    await cutAndRewind();
    const found = await faults({ publicKey });
    expect(found.length).toBeGreaterThan(0);
    for (const fault of found) expect(fault).toMatchObject({ why: 'missing-since-signed' });
  });

  test('who takes out the roots as well is found by one that was kept elsewhere', async () => {
    await cutAndRewind();
    await world.database.owner.sql`delete from audit_checkpoint`;
    expect(await faults({ publicKey })).toEqual([]);
    const found = await faults({ root, publicKey });
    expect(found).toContainEqual({ root: 2, why: 'root-missing' });
    expect(found.some(({ why }) => why === 'missing-since-signed')).toBe(true);
  });

  test('who signs with a key of their own, or changes a root, is found', async () => {
    await record(world.as('police-officer'), contactOf());
    await sign(otherKey);
    expect(await faults({ publicKey })).toEqual([{ root: 3, why: 'not-genuine' }]);
    await world.database.owner.sql`delete from audit_checkpoint where number = 3`;
    await world.database.owner
      .sql`update audit_checkpoint set entries = entries + 1 where number = 1`;
    expect(await faults({ publicKey })).toContainEqual({ root: 1, why: 'not-genuine' });
    await world.database.owner.sql`delete from audit_checkpoint where number = 1`;
    expect(await faults({ publicKey })).toEqual([{ root: 1, why: 'root-missing' }]);
  });

  test('who puts another function of hashes in place finds that it is not asked', async () => {
    await world.database.owner.sql.unsafe(`
      create or replace function audit_entry_hash(e audit_entry) returns bytea language sql immutable
        as $$ select e.hash $$;
      update audit_entry set verb = 'nothing.happened' where verb = 'contact.recorded'`);
    expect((await faults({})).every(({ why }) => why === 'altered')).toBe(true);
    expect(await faults({})).not.toEqual([]);
  });
});

test.for([
  ['read', 'select * from audit_checkpoint'],
  ['changed', 'update audit_checkpoint set entries = 0'],
  ['deleted', 'delete from audit_checkpoint'],
  ['emptied', 'truncate audit_checkpoint'],
] as const)('AUD-9: no root can be %s by the application', async ([, statement]) => {
  const tried = world.database.app.sql.unsafe(statement);
  await expect(tried).rejects.toSatisfy(isRefusedByDatabase);
});
