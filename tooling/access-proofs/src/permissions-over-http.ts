import { calls, type Caller } from '@waymark/api/testing/calls';
import { permissionMatrix, readMatrix, type MatrixRow } from '@waymark/api/testing/matrix';
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

async function ask(row: MatrixRow, caller: Caller): Promise<string> {
  const call = calls[`${row.procedure} ${row.record}`.trim()];
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
  for (const line of mismatches.slice(0, 40)) say(line);
  return { procedures: procedures.length, rows: rows.length, cells, mismatches: mismatches.length };
}

process.stdout.write(`${JSON.stringify(await prove())}\n`);
process.disconnect?.();
