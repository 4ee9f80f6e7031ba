import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { connect, type Connection } from '@waymark/db/client';
import { demoPassword, demoPeople } from '@waymark/db/seed';
import { z } from 'zod';

import { setting, verifyAudit } from './beside-house.ts';
import { guessIds } from './fuzz/guessing.ts';
import { inputsFor } from './fuzz/inputs.ts';
import { faultsOf, unclear, type Answer } from './fuzz/judge.ts';
import { tryPatterns } from './fuzz/patterns.ts';
import { oddRequests } from './fuzz/transport.ts';
import { listProcedures } from './procedures.ts';
import { randomFrom } from './random.ts';
import { signInForCookie } from './staff-session.ts';

// Run by the proof `fuzz` beside a house. The figures are the last line of standard output.

const portalUrl = setting('WAYMARK_PORTAL_URL');
const seed = Number(process.env['FUZZ_SEED'] ?? randomInt(2 ** 30));
const asAsked = Number(process.env['FUZZ_TIMES'] ?? 10);
const atOnce = 6;
const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Ids of things that are there, of every kind: what is asked for by them may be anybody's. */
async function idsThatAreThere({ sql }: Connection): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select id from contact union select id from triage_item union select id from triage_meeting
    union select id from action union select id from actor union select id from agency union select id from agreement
    union select id from call_back union select id from notification union select id from person
    union select id from restricted_entry union select id from break_glass`;
  return rows.map(({ id }) => id);
}

async function ask(path: string, init: RequestInit): Promise<Answer> {
  const startedAt = performance.now();
  const answer = await sendOnceMore(() =>
    fetch(portalUrl + path, {
      ...init,
      redirect: 'manual',
      signal: AbortSignal.timeout(60_000),
    }),
  );
  const text = await answer.text();
  return { status: answer.status, text, ms: performance.now() - startedAt };
}

// A body that is too large is refused before it is all there, and the connection closed: whoever was about to use it again asks
// anew. A server that is gone answers the second time neither.
function sendOnceMore(send: () => Promise<Response>): Promise<Response> {
  return send().catch((error: unknown) => {
    const isClosed = error instanceof TypeError && error.message === 'fetch failed';
    if (!isClosed) throw error;
    return send();
  });
}

type Job = {
  name: string;
  how: string;
  run: () => Promise<Answer>;
  judge: (answer: Answer) => string[];
};

/** Every procedure with every input of its schema and beyond it, each asked by somebody else in turn. */
function* procedureJobs(cookies: readonly string[], ids: readonly string[]): Generator<Job> {
  const random = randomFrom(seed);
  let turn = 0;
  for (const { name, schema } of listProcedures()) {
    for (const { value, how } of inputsFor(schema ?? z.object({}), { random, ids }, asAsked)) {
      const cookie = cookies[(turn += 1) % cookies.length] ?? '';
      const headers = { 'content-type': 'application/json', origin: portalUrl, cookie };
      const body = JSON.stringify(value);
      yield {
        name,
        how,
        run: () => ask(`/trpc/${name}`, { method: 'POST', headers, body }),
        judge: (answer) => [...faultsOf(answer), ...unclear(answer)],
      };
    }
  }
}

function* oddJobs(cookie: string): Generator<Job> {
  for (const { how, path, init, allowed } of oddRequests(portalUrl, cookie)) {
    yield {
      name: path.slice(0, 60),
      how,
      run: () => ask(path, init),
      judge: (answer) => [
        ...faultsOf(answer),
        ...(allowed.includes(answer.status)
          ? []
          : [`${answer.status}, not ${allowed.join(' or ')}`]),
      ],
    };
  }
}

async function prove(owner: Connection) {
  const cookies: string[] = [];
  for (const { email } of demoPeople) {
    cookies.push(await signInForCookie(portalUrl, { email, password: demoPassword }));
  }
  const ids = await idsThatAreThere(owner);
  const statuses: Record<string, number> = {};
  const faults: string[] = [];
  let calls = 0;
  let slowestMs = 0;
  const jobs = [...procedureJobs(cookies, ids), ...oddJobs(cookies[0] ?? '')].values();
  const work = async () => {
    for (const { name, how, run, judge } of jobs) {
      const answer = await run();
      calls += 1;
      slowestMs = Math.max(slowestMs, Math.round(answer.ms));
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
      for (const fault of judge(answer))
        faults.push(`${name} (${how}): ${fault}: ${answer.text.slice(0, 200)}`);
      if (calls % 2_000 === 0) say(`${calls} calls …`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const guessing = await guessIds(owner, (procedure, input) =>
    ask(`/trpc/${procedure}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: portalUrl, cookie: cookies[3] ?? '' },
      body: JSON.stringify(input),
    }),
  );
  faults.push(...guessing.different.map((each) => `an id out of sight is told: ${each}`));
  const { patterns, slow, ...slowestPattern } = await tryPatterns();
  faults.push(...slow.map((each) => `a pattern that takes too long: ${each}`));
  for (const line of faults.slice(0, 60)) say(line);
  const log = readFileSync(join(setting('WAYMARK_DATA_DIR'), 'logs/server.log'), 'utf8');
  const unforeseen = log.split('\n').filter((line) => /nobody foresaw|unforeseen/.test(line));
  for (const line of unforeseen.slice(0, 20)) say(line);
  const procedures = listProcedures().length;
  return {
    seed,
    procedures,
    calls,
    statuses,
    slowestMs,
    guessing: { ...guessing, different: guessing.different.length },
    patterns,
    slowestPattern,
    faults: faults.length,
    unforeseen: unforeseen.length,
  };
}

const owner = connect({ url: setting('DATABASE_URL'), role: 'owner', max: 1 });
try {
  const figures = await prove(owner);
  process.stdout.write(`${JSON.stringify({ ...figures, auditHolds: verifyAudit() })}\n`);
} finally {
  await owner.close();
}
process.disconnect?.();
