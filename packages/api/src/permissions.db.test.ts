import { TRPCError } from '@trpc/server';
import { demoAreaId, demoPeople, demoPersonIds, type DemoPerson } from '@waymark/db/seed';
import { createWorld, type World } from '@waymark/use-cases/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { appRouter, createCaller } from './router.ts';
import { calls } from './testing/calls.ts';
import { permissionMatrix, readMatrix, type MatrixRow } from './testing/matrix.ts';
import { post } from './testing/post.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.drop());

const rows = readMatrix(permissionMatrix);

const answers: Record<string, string> = {
  UNAUTHORIZED: 'sign in',
  FORBIDDEN: 'no',
  NOT_FOUND: 'hidden',
};

/** What one person gets: a word of the matrix, or the code of an error that the matrix does not know. */
async function ask(row: MatrixRow, who: string): Promise<string> {
  const call = calls[`${row.procedure} ${row.record}`.trim()];
  if (!call) return 'no call is written for this row';
  let answer = '';
  // Every call is undone, so that each cell finds the demo borough as it was.
  const undo = new Error('undo');
  const { db } = world.database.app;
  await db
    .transaction(async (tx) => {
      const caller = createCaller({ ...world.asActorId(actorIdOf(who)), db: tx });
      answer = await call(caller).then(
        (given) => (given === 'refused' ? 'refused' : 'yes'),
        (error: unknown) =>
          error instanceof TRPCError ? (answers[error.code] ?? error.code) : String(error),
      );
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
  return answer;
}

function actorIdOf(who: string): string | null {
  if (who === 'nobody') return null;
  if (who === 'elsewhere') return world.elsewhere.personIds.chair;
  const id = demoPersonIds[who.replaceAll(' ', '-') as DemoPerson];
  if (!id) throw new Error(`The demo has nobody called ${who}.`);
  return id;
}

test('every procedure of the router is in the matrix', () => {
  const listed = new Set(rows.map((row) => row.procedure));
  expect(Object.keys(appRouter._def.procedures).toSorted()).toEqual([...listed].toSorted());
});

describe('D6, D9 who may do what with which record', () => {
  test.for(rows)('$procedure $record', async (row) => {
    const found: Record<string, string> = {};
    for (const who of Object.keys(row.expected)) found[who] = await ask(row, who);
    expect(found).toEqual(row.expected);
  });
});

describe('D6 a list is of whoever asks, and of nobody that a request names', () => {
  const lists: [string, DemoPerson, DemoPerson][] = [
    ['contact.list', 'family-worker', 'police-officer'],
    ['work.mine', 'police-officer', 'family-worker'],
    ['notification.list', 'police-officer', 'family-worker'],
    ['triage.meetings', 'health-visitor', 'chair'],
    ['callBack.list', 'family-worker', 'front-door'],
    ['access.me', 'family-worker', 'chair'],
  ];
  test.each(lists)('%s', async (procedure, who, other) => {
    const dataOf = async (as: DemoPerson, input: object) => {
      const { status, text } = await post(world.as(as), procedure, input);
      return status === 200 ? text : 'refused';
    };
    const named = demoPeople.find((person) => person.who === other);
    const theirs = { actorId: named?.id, personId: named?.id, id: named?.id, areaId: demoAreaId };
    const own = await dataOf(who, {});
    expect(own).not.toBe('refused');
    expect(await dataOf(who, theirs)).toBeOneOf([own, 'refused']);
  });
});
