import { familyIds } from '@waymark/db/seed';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { NotFound, NotSignedIn } from '../errors.ts';
import { auditCount } from '../testing/audit-rows.ts';
import { createWorld, type World } from '../testing/world.ts';
import { open } from './index.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.drop());

describe('opening a contact', () => {
  const id = familyIds(2).contact(1);

  test('leaves one entry before it answers, by whoever looked', async () => {
    const before = await auditCount(world);
    const opened = await open(world.as('police-officer'), { id });
    expect(opened.id).toBe(id);
    expect(await auditCount(world)).toBe(before + 1);
  });

  test('shows nothing where the look cannot be kept', async () => {
    const { sql } = world.database.owner;
    await sql`revoke execute on function write_looks(jsonb) from waymark_app`;
    await expect(open(world.as('police-officer'), { id })).rejects.toThrow('write_looks');
    await sql`grant execute on function write_looks(jsonb) to waymark_app`;
    expect((await open(world.as('police-officer'), { id })).id).toBe(id);
  });

  test('what is out of sight leaves no entry, and nobody is not told which it is', async () => {
    const before = await auditCount(world);
    const stranger = world.asActorId(world.elsewhere.personIds.chair);
    await expect(open(stranger, { id })).rejects.toThrow(NotFound);
    await expect(open(world.asActorId(null), { id })).rejects.toThrow(NotSignedIn);
    expect(await auditCount(world)).toBe(before);
  });
});
