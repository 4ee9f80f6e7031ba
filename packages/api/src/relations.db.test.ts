import { TRPCError } from '@trpc/server';
import { demoPersonIds, type DemoPerson } from '@waymark/db/seed';
import { createWorld, type World } from '@waymark/use-cases/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { appRouter, createCaller } from './router.ts';
import { readMatrix, type MatrixRow } from './testing/matrix.ts';
import { relationCalls } from './testing/relation-calls.ts';
import { notByRelation, relationMatrix } from './testing/relation-matrix.ts';
import { beforeRelations, relations, type Relation } from './testing/relations.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  for (const statement of beforeRelations) await world.database.owner.sql.unsafe(statement);
});
afterAll(() => world.drop());

const rows = readMatrix(relationMatrix);
const answers: Record<string, string> = {
  UNAUTHORIZED: 'sign in',
  FORBIDDEN: 'no',
  NOT_FOUND: 'hidden',
  BAD_REQUEST: 'refused',
  CONFLICT: 'refused',
};
const undo = new Error('undo');

/** What one person gets; what they did is undone. */
async function ask(row: MatrixRow, { who }: Relation): Promise<string> {
  const call = relationCalls[`${row.procedure} ${row.record}`];
  if (!call) return 'no call is written for this row';
  let answer = '';
  await world.database.app.db
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
  return demoPersonIds[who.replaceAll(' ', '-') as DemoPerson];
}

test('every procedure of the router is in the table of relations, or said to go by the role alone', () => {
  const listed = [...new Set(rows.map((row) => row.procedure)), ...notByRelation];
  expect(listed.toSorted()).toEqual(Object.keys(appRouter._def.procedures).toSorted());
});

test('every column of the table is a way of standing to a family', () => {
  expect(Object.keys(rows[0]?.expected ?? {})).toEqual(Object.keys(relations));
});

describe('D6, NTK-12, AGR-7 who may do what, by how they stand to the family', () => {
  test.for(Object.entries(relations))('%s', async ([name, relation]) => {
    const { sql } = world.database.owner;
    for (const statement of relation.before) await sql.unsafe(statement);
    const found: [string, string][] = [];
    for (const row of rows)
      found.push([`${row.procedure} ${row.record}`, await ask(row, relation)]);
    for (const statement of relation.after) await sql.unsafe(statement);
    expect(found).toEqual(
      rows.map((row) => [`${row.procedure} ${row.record}`, row.expected[name]]),
    );
  });
});
