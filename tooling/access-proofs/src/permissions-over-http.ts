import { calls, type Caller } from '@waymark/api/testing/calls';
import { permissionMatrix, readMatrix, type MatrixRow } from '@waymark/api/testing/matrix';
import { relationCalls } from '@waymark/api/testing/relation-calls';
import { relationMatrix } from '@waymark/api/testing/relation-matrix';
import { beforeRelations, relations } from '@waymark/api/testing/relations';
import { connect } from '@waymark/db/client';
import { demoPassword, demoPeople } from '@waymark/db/seed';

import { setting } from './beside-house.ts';
import { listProcedures } from './procedures.ts';
import { signIn, type ApiAnswer } from './staff-session.ts';

// Run by the proof `permissions` beside a house. The figures are the last line of standard output.

const portalUrl = setting('WAYMARK_PORTAL_URL');
const say = (line: string): void => void process.stderr.write(`${line}\n`);
// What each answer is called in the matrix. A conflict, and an input that has to be mended, are done for nothing and say why.
const words: Record<number, string> = {
  200: 'yes',
  400: 'refused',
  401: 'sign in',
  403: 'no',
  404: 'hidden',
  409: 'refused',
};
// Their area is made by the tests alone; `packages/api/src/permissions.db.test.ts` asks as them.
const notHere = 'elsewhere';

type Call = (procedure: string, input: unknown) => Promise<ApiAnswer>;

/** What is thrown where an answer is a refusal. */
class Refused extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`Answered with ${status}.`);
    this.status = status;
  }
}

/** A caller of the router whose calls go over HTTP: `caller.contact.open(input)` asks /trpc/contact.open. */
function callerOver(call: Call): Caller {
  const of = (noun: string) =>
    new Proxy(
      {},
      {
        get: (_, verb) => async (input: unknown) => {
          const { status, data } = await call(`${noun}.${String(verb)}`, input ?? {});
          if (status !== 200) throw new Refused(status);
          return data;
        },
      },
    );
  // The shape is that of the router; types of a proxy cannot say so.
  return new Proxy({}, { get: (_, noun) => of(String(noun)) }) as Caller;
}

async function ask(
  row: MatrixRow,
  caller: Caller,
  of: typeof relationCalls = calls,
): Promise<string> {
  const call = of[`${row.procedure} ${row.record}`.trim()];
  if (!call) return 'no call is written for this row';
  return call(caller).then(
    (given) => (given === 'refused' ? 'refused' : 'yes'),
    (error: unknown) =>
      error instanceof Refused ? (words[error.status] ?? `${error.status}`) : String(error),
  );
}

async function callOf(who: string): Promise<Call> {
  const person = demoPeople.find((each) => each.who === who.replaceAll(' ', '-'));
  if (person) {
    return (await signIn(portalUrl, { email: person.email, password: demoPassword })).call;
  }
  return async (procedure, input) => {
    const answer = await fetch(`${portalUrl}/trpc/${procedure}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: portalUrl },
      body: JSON.stringify(input),
    });
    await answer.text();
    return { status: answer.status, data: null, says: '' };
  };
}

/** Every question of the matrix, and every act that is not allowed: what is allowed would change what the next one finds. */
async function prove() {
  const rows = readMatrix(permissionMatrix);
  const procedures = listProcedures();
  const questions = new Set(procedures.filter((each) => each.isQuestion).map((each) => each.name));
  const listed = new Set(rows.map((row) => row.procedure));
  const unlisted = procedures.filter(({ name }) => !listed.has(name)).map(({ name }) => name);
  const mismatches: string[] = unlisted.map((name) => `${name} is not in the matrix`);
  let cells = 0;
  for (const who of Object.keys(rows[0]?.expected ?? {})) {
    if (who === notHere) continue;
    const caller = callerOver(await callOf(who));
    for (const row of rows) {
      const expected = row.expected[who] ?? '';
      if (expected === 'yes' && !questions.has(row.procedure)) continue;
      const found = await ask(row, caller);
      cells += 1;
      if (found !== expected)
        mismatches.push(`${who} ${row.procedure} ${row.record}: ${found}, not ${expected}`);
    }
  }
  const byRelation = await askByRelation(questions);
  mismatches.push(...byRelation.mismatches);
  for (const line of mismatches.slice(0, 40)) say(line);
  return {
    procedures: procedures.length,
    rows: rows.length,
    cells,
    relations: byRelation.relations,
    cellsByRelation: byRelation.cells,
    mismatches: mismatches.length,
  };
}

/** The table of relations to one family: each way of standing to it is made, asked about, and taken back. */
async function askByRelation(questions: ReadonlySet<string>) {
  const owner = connect({ url: setting('DATABASE_URL'), role: 'owner', max: 1 });
  const rows = readMatrix(relationMatrix);
  const mismatches: string[] = [];
  let cells = 0;
  for (const statement of beforeRelations) await owner.sql.unsafe(statement);
  for (const [name, { who, before, after }] of Object.entries(relations)) {
    if (who === notHere) continue;
    const caller = callerOver(await callOf(who));
    for (const statement of before) await owner.sql.unsafe(statement);
    for (const row of rows) {
      const expected = row.expected[name] ?? '';
      // The day of the demo is over where the house is up, so an input of it may be refused before who asks is looked at.
      if (expected === 'refused' || (expected === 'yes' && !questions.has(row.procedure))) continue;
      const found = await ask(row, caller, relationCalls);
      cells += 1;
      if (found !== expected)
        mismatches.push(`${name}: ${row.procedure} ${row.record}: ${found}, not ${expected}`);
    }
    for (const statement of after) await owner.sql.unsafe(statement);
  }
  await owner.close();
  return { relations: Object.keys(relations).length, cells, mismatches };
}

process.stdout.write(`${JSON.stringify(await prove())}\n`);
process.disconnect?.();
