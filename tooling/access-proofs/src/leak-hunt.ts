import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { connect, type Connection } from '@waymark/db/client';
import { demoPassword, demoPeople, demoPersonIds, type DemoPerson } from '@waymark/db/seed';

import { setting } from './beside-house.ts';
import { inputsFor } from './fuzz/inputs.ts';
import { keepBack, markersIn, plantMarkers, type Place } from './leak-hunt/markers.ts';
import { ExpectedBeside } from './matrix/expected-beside.ts';
import { Expected } from './matrix/expected.ts';
import { loadFacts } from './matrix/facts.ts';
import { keyIn } from './matrix/parts.ts';
import { loadRows } from './matrix/rows.ts';
import { listProcedures } from './procedures.ts';
import { randomFrom } from './random.ts';
import { signInAll } from './sign-in-all.ts';
import { signInForCookie } from './staff-session.ts';

// Run by the proof `leak-hunt` beside a house. The figures are the last line of standard output.

const portalUrl = setting('WAYMARK_PORTAL_URL');
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const acts = 4;
const atOnce = 6;

type Visible = Record<string, ReadonlySet<string>>;
type Question = { who: DemoPerson; procedure: string; input: unknown };

class Hunt {
  readonly leaks: string[] = [];
  answers = 0;
  /** How many markers were met by somebody who may see them: a hunt that meets none has asked nothing. */
  met = new Set<string>();
  readonly #owner: Connection;
  readonly #places: ReadonlyMap<string, Place>;

  constructor(owner: Connection, places: ReadonlyMap<string, Place>) {
    this.#owner = owner;
    this.#places = places;
  }

  /** Looks at one answer. What is not allowed is asked of the rules again: an act may have opened it meanwhile. */
  async look({ who, procedure, input }: Question, text: string, visible: Visible): Promise<void> {
    this.answers += 1;
    const sent = JSON.stringify(input ?? null);
    for (const marker of markersIn(text, this.#places)) {
      const place = this.#places.get(marker);
      // Whoever sent an id learns nothing by reading it again.
      if (!place || sent.includes(marker)) continue;
      if (this.#may({ who, procedure }, place, visible)) this.met.add(marker);
      else if (!this.#may({ who, procedure }, place, await visibleTo(this.#owner, who)))
        this.leaks.push(`${who} ${procedure}: ${place.table} ${place.key}`);
    }
  }

  #may(
    { who, procedure }: Omit<Question, 'input'>,
    { table, key }: Place,
    visible: Visible,
  ): boolean {
    // RTS: what is held of a family is put together for its own request, and what is kept back is not in it.
    const isPack = procedure.startsWith('rights.') && who === 'information-governance-lead';
    if (isPack && !table.startsWith('restricted_')) return true;
    // SHR-B1: a supervisor learns of whom it is that somebody of the agency wants to share.
    if (procedure === 'sharing.mine' && who === 'supervisor' && table === 'person') return true;
    return visible[table]?.has(key) ?? false;
  }
}

async function visibleTo(owner: Connection, who: DemoPerson): Promise<Visible> {
  const facts = await loadFacts(owner);
  const me = facts.actors.find(({ id }) => id === demoPersonIds[who]);
  if (!me) return {};
  const rows = await loadRows(owner);
  const row = rows.get('actor')?.find(({ id }) => id === me.id) ?? {};
  const rules = new Expected(facts, me);
  return { ...new ExpectedBeside(row, rules, rows).visible(keyIn), ...rules.visible() };
}

/** Everything that can be asked, by each person of each thing, and then every act a few times. */
function questions(ids: readonly string[], words: readonly string[]): Question[] {
  const random = randomFrom(20_261_123);
  const asked: Question[] = [];
  const done: Question[] = [];
  for (const { name: procedure, schema, isQuestion } of listProcedures()) {
    for (const { who } of demoPeople) {
      const list = isQuestion ? asked : done;
      if (schema === null) {
        list.push({ who, procedure, input: {} });
        continue;
      }
      const things = isQuestion ? ids : Array.from({ length: acts }, () => pick(ids, random));
      for (const [index, id] of things.entries()) {
        const made = { random, ids: [id], words: [words[index % words.length] ?? ''] };
        const [input] = inputsFor(schema, made, 1);
        list.push({ who, procedure, input: input?.value });
      }
    }
  }
  return [...asked, ...done];
}

function pick(items: readonly string[], random: () => number): string {
  return items[Math.floor(random() * items.length)] ?? '';
}

async function prove(owner: Connection) {
  const sessions = await signInAll(portalUrl);
  const kept = await keepBack(owner, sessions);
  const places = await plantMarkers(owner);
  say(`${kept} entries kept back, ${places.size} markers planted.`);
  const hunt = new Hunt(owner, places);
  const visible = new Map<DemoPerson, Visible>();
  const cookies = new Map<DemoPerson, string>();
  for (const { who, email } of demoPeople) {
    visible.set(who, await visibleTo(owner, who));
    cookies.set(who, await signInForCookie(portalUrl, { email, password: demoPassword }));
  }
  const { sql } = owner;
  const ids = await sql<{ id: string }[]>`
    select id from contact union all select id from triage_item union all select id from triage_meeting
    union all (select id from restricted_entry order by id limit 25) union all select id from call_back
    union all select id from disclosure union all select id from subject_access_request
    union all select id from subject_access_pack union all select id from correction_request
    union all select id from legal_hold union all select id from break_glass
    union all (select id from person order by id limit 5)`;
  const references = await sql<{ reference: string }[]>`select reference from contact`;
  const waiting = questions(
    ids.map(({ id }) => id),
    references.map(({ reference }) => reference),
  ).values();
  const work = async () => {
    for (const question of waiting) {
      const text = await ask(question, cookies.get(question.who) ?? '');
      await hunt.look(question, text, visible.get(question.who) ?? {});
      if (hunt.answers % 3_000 === 0) say(`${hunt.answers} answers …`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const elsewhere = await huntElsewhere(owner, places);
  for (const line of [...hunt.leaks, ...elsewhere].slice(0, 60)) say(line);
  return {
    keptBack: kept,
    markers: places.size,
    answers: hunt.answers,
    metWhereTheyMayBe: hunt.met.size,
    leaks: hunt.leaks.length + elsewhere.length,
  };
}

async function ask({ procedure, input }: Question, cookie: string): Promise<string> {
  const answer = await fetch(`${portalUrl}/trpc/${procedure}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: portalUrl, cookie },
    body: JSON.stringify(input ?? {}),
    signal: AbortSignal.timeout(60_000),
  });
  return answer.text();
}

/** Where no marker has any business at all: logs, figures, the public feed, e-mails, notices and the audit’s details. */
async function huntElsewhere(
  { sql }: Connection,
  places: ReadonlyMap<string, Place>,
): Promise<string[]> {
  const texts: Record<string, string> = {};
  for (const name of ['server.log', 'postgres.log']) {
    texts[name] = readFileSync(join(setting('WAYMARK_DATA_DIR'), 'logs', name), 'utf8');
  }
  for (const path of ['/metrics', '/open-referral/v3/services', '/health/ready']) {
    texts[path] = await (await fetch(portalUrl + path)).text();
  }
  const kept = await sql<{ what: string; text: string }[]>`
    select 'e-mails' as what, coalesce(string_agg(m::text, ' '), '') as text from mail_outbox m
    union all select 'notices', coalesce(string_agg(n::text, ' '), '') from notification n
    union all select 'the audit', coalesce(string_agg(details::text, ' '), '') from audit_entry`;
  for (const { what, text } of kept) texts[what] = text;
  return Object.entries(texts).flatMap(([where, text]) =>
    markersIn(text, places)
      .filter((marker) => marker.startsWith('zqm'))
      .map((marker) => `${where}: ${marker}`),
  );
}

const owner = connect({ url: setting('DATABASE_URL'), role: 'owner', max: 1 });
try {
  process.stdout.write(`${JSON.stringify(await prove(owner))}\n`);
} finally {
  await owner.close();
}
process.disconnect?.();
