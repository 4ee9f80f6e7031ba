import { randomUUID } from 'node:crypto';

import { createCaller } from '@waymark/api';
import { connect, type Connection, type Database } from '@waymark/db/client';
import { contactRecord } from '@waymark/db/contact';
import { demoPassword, demoPeople, demoPersonIds } from '@waymark/db/seed';
import { sql } from 'drizzle-orm';

import { addFamilies } from './bench/many-families.ts';
import { compare } from './bench/rounds.ts';
import { listenTo, readRaw, statementOf, writeRaw } from './bench/statements.ts';
import { setting } from './beside-house.ts';
import { contactOf } from './crash/story.ts';
import { signIn } from './staff-session.ts';

// Run by the proof `bench-access` beside a house. The figures are the last line of standard output.

const families = 3_000;
const kept = 200;
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 7);
const turns = { rounds, seconds: 2 };
const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** The staff API in process, as the police officer: types, the transaction, policies and the audit, without HTTP. */
function officer(db: Database, newId: () => string = randomUUID) {
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const mail = { isSent: false, secretFor: () => '' };
  const actorId = demoPersonIds['police-officer'];
  return createCaller({ db, actorId, now: () => new Date(), newId, log, mail });
}

async function benchRead(owner: Connection, app: Connection, ids: readonly string[]) {
  // What the product reads of the record, and nothing that it asks for the sake of access.
  const pages = ids
    .slice(0, kept)
    .map((id) =>
      statementOf(sql`select to_json(page) as page from (${contactRecord(sql`${id}::uuid`)}) page`),
    );
  let turn = 0;
  const next = <Item>(items: readonly Item[]): Item => {
    const item = items[(turn += 1) % items.length];
    if (item === undefined) throw new Error('There is nothing to read.');
    return item;
  };
  const caller = officer(app.db);
  const raw = () => readRaw(owner, next(pages));
  const product = () => caller.contact.open({ id: next(ids) });
  const read = await compare({ raw, product }, turns);
  const { all } = await listenTo(app, (db) => officer(db).contact.open({ id: next(ids) }));
  const email = demoPeople.find(({ who }) => who === 'police-officer')?.email ?? '';
  const session = await signIn(setting('WAYMARK_PORTAL_URL'), { email, password: demoPassword });
  const overHttp = await compare(
    { raw, product: () => session.call('contact.open', { id: next(ids) }) },
    { ...turns, rounds: 3 },
  );
  const statements = { raw: 1, product: all.length };
  return { ...read, statements, overHttp };
}

async function benchWrite(owner: Connection, app: Connection) {
  const made = new Set<string>();
  const newId = () => {
    const id = randomUUID();
    made.add(id);
    return id;
  };
  const heard = await listenTo(app, (db) => officer(db, newId).contact.record(contact()));
  const caller = officer(app.db);
  const write = await compare(
    {
      raw: () => writeRaw(owner, heard.ofRecord, renewing(made)),
      product: () => caller.contact.record(contact()),
    },
    turns,
  );
  return { ...write, statements: { raw: heard.ofRecord.length, product: heard.all.length } };
}

function contact() {
  return { ...contactOf('Bench'), policeReference: null };
}

/** Gives ids that one act made to each repetition anew. */
function renewing(made: ReadonlySet<string>) {
  const fresh = new Map<unknown, string>();
  return (param: unknown): unknown => {
    if (typeof param !== 'string' || !made.has(param)) return param;
    const id = fresh.get(param) ?? randomUUID();
    fresh.set(param, id);
    return id;
  };
}

const url = setting('DATABASE_URL');
const owner = connect({ url, role: 'owner' });
const app = connect({ url, role: 'waymark_app' });
const single = connect({ url, role: 'owner', max: 1 });
try {
  const ids = await addFamilies(single, families);
  const read = await benchRead(owner, app, ids);
  say(`read: ${JSON.stringify(read)}`);
  const write = await benchWrite(owner, app);
  say(`write: ${JSON.stringify(write)}`);
  process.stdout.write(`${JSON.stringify({ families, read, write })}\n`);
} finally {
  await Promise.all([owner.close(), app.close(), single.close()]);
}
process.disconnect?.();
