import type { Connection, Transaction } from '@waymark/db/client';
import { checkAudit, type AuditFault, type HeldAgainst } from '@waymark/use-cases/audit';
import { sql } from 'drizzle-orm';

import { randomFrom } from './random.ts';

/** What whoever owns the database could do to the audit. The last three also mend every hash that would tell of it. */
export const tamperKinds = [
  'edit',
  'delete',
  'reorder',
  'truncate',
  'truncate-and-rewind',
  'edit-and-write-again',
  'delete-and-write-again',
] as const;
export type TamperKind = (typeof tamperKinds)[number];

/** How many of each kind were tried, found, and found at the right place and nowhere else. */
export type TamperCount = Record<TamperKind, { tried: number; found: number; located: number }>;

/** Where a fault has to be told: of this chain and no other, in one of these ways. */
type Place = { chain: number; told: readonly Told[] };
/** `first`: what somebody else wrote begins here, so an older root must hold before it and a younger must not. */
type Told =
  | { why: AuditFault['why']; position: number }
  | { why: 'written-again' | 'missing-since-signed'; first: number };
type Tamper = { does: readonly string[]; place: Place };
type Chain = { chain: number; last: number };

/**
 * Tampers with the audit so many times, one at a time, and looks whether it is found and where. Each is undone: the audit
 * is as it was. The root has to cover every entry there is.
 */
export async function tamperAndFind(
  owner: Connection,
  { times, seed, held }: { times: number; seed: number; held: Required<HeldAgainst> },
): Promise<{ counts: TamperCount; missed: string[] }> {
  const random = randomFrom(seed);
  const chains = await longChains(owner);
  const counts = emptyCounts();
  const missed: string[] = [];
  for (let index = 0; index < times; index += 1) {
    const kind = tamperKinds[index % tamperKinds.length] ?? 'edit';
    const chain = pick(chains, random);
    const { does, place } = makers[kind](chain, random);
    const faults = await faultsAfter(owner, does, held);
    const isLocated = isTold(faults, place);
    counts[kind].tried += 1;
    counts[kind].found += faults.length > 0 ? 1 : 0;
    counts[kind].located += isLocated ? 1 : 0;
    if (!isLocated)
      missed.push(`${kind}: ${does.join('; ')} gave ${JSON.stringify(faults.slice(0, 3))}`);
  }
  return { counts, missed };
}

/** Chains long enough that something can be taken out of their middle. */
async function longChains({ db }: Connection): Promise<Chain[]> {
  const rows = await db.execute<Chain>(sql`
    select chain::int, max(position)::int as last from audit_entry
    group by chain having max(position) >= 8 order by chain`);
  if (rows.length === 0) throw new Error('No chain is long enough to tamper with.');
  return [...rows];
}

function emptyCounts(): TamperCount {
  const none = () => ({ tried: 0, found: 0, located: 0 });
  return {
    edit: none(),
    delete: none(),
    reorder: none(),
    truncate: none(),
    'truncate-and-rewind': none(),
    'edit-and-write-again': none(),
    'delete-and-write-again': none(),
  };
}

const undone = new Error('undone');

async function faultsAfter(
  { db }: Connection,
  does: readonly string[],
  held: Required<HeldAgainst>,
): Promise<AuditFault[]> {
  let faults: AuditFault[] = [];
  const tampering = db.transaction(async (tx: Transaction) => {
    for (const statement of does) await tx.execute(sql.raw(statement));
    ({ faults } = await checkAudit(tx, held));
    throw undone;
  });
  await tampering.catch((error: unknown) => {
    if (error !== undone) throw error;
  });
  return faults;
}

/** Told at the right place, and of no other chain. */
function isTold(faults: readonly AuditFault[], { chain, told }: Place): boolean {
  if (!faults.every((fault) => 'chain' in fault && fault.chain === chain)) return false;
  return told.some((each) => faults.some((fault) => isAt(fault, each)));
}

function isAt(fault: AuditFault, told: Told): boolean {
  if (!('position' in fault) || fault.why !== told.why) return false;
  if ('position' in told) return fault.position === told.position;
  return 'after' in fault && fault.after < told.first && told.first <= fault.position + 1;
}

const edits = [
  `verb = verb || '.'`,
  `noun = 'nothing'`,
  `at = at - interval '1 hour'`,
  `written_at = written_at + interval '1 microsecond'`,
  `actor_id = gen_random_uuid()`,
  `area_id = gen_random_uuid()`,
  `subject_id = gen_random_uuid()`,
  `details = details || '{"edited": true}'`,
  `previous_hash = sha256('')`,
  `hash = sha256('')`,
] as const;
// What whoever mends the hashes would change: the facts themselves.
const edited = edits.slice(0, 8);

type Make = (chain: Chain, random: () => number) => Tamper;

const makers: Record<TamperKind, Make> = {
  edit({ chain, last }, random) {
    const at = between(1, last, random);
    const does = [`update audit_entry set ${pick(edits, random)} where ${entry(chain, at)}`];
    return { does, place: { chain, told: [{ why: 'altered', position: at }] } };
  },
  delete({ chain, last }, random) {
    const at = between(1, last, random);
    const told: Told =
      at === last
        ? { why: 'missing-at-end', position: last - 1 }
        : { why: 'missing-before', position: at + 1 };
    return {
      does: [`delete from audit_entry where ${entry(chain, at)}`],
      place: { chain, told: [told] },
    };
  },
  reorder({ chain, last }, random) {
    const at = between(1, last, random);
    const other = ((at + between(1, last - 1, random) - 1) % last) + 1;
    const does = [
      `update audit_entry set position = -1 where ${entry(chain, at)}`,
      `update audit_entry set position = ${at} where ${entry(chain, other)}`,
      `update audit_entry set position = ${other} where ${entry(chain, -1)}`,
    ];
    return { does, place: { chain, told: [{ why: 'altered', position: at }] } };
  },
  truncate({ chain, last }, random) {
    const left = last - between(1, 5, random);
    const told: Told = { why: 'missing-at-end', position: left };
    return { does: [cutAfter(chain, left)], place: { chain, told: [told] } };
  },
  'truncate-and-rewind'({ chain, last }, random) {
    const left = last - between(1, 5, random);
    const told: Told = { why: 'missing-since-signed', position: left };
    return { does: [cutAfter(chain, left), rewind(chain)], place: { chain, told: [told] } };
  },
  'edit-and-write-again'({ chain, last }, random) {
    const at = between(1, last, random);
    const does = [
      `update audit_entry set ${pick(edited, random)} where ${entry(chain, at)}`,
      writeAgain(chain, at),
      rewind(chain),
    ];
    return { does, place: { chain, told: [{ why: 'written-again', first: at }] } };
  },
  'delete-and-write-again'({ chain, last }, random) {
    const at = between(1, last, random);
    const does = [
      `delete from audit_entry where ${entry(chain, at)}`,
      `update audit_entry set position = -position where chain = ${chain} and position > ${at}`,
      `update audit_entry set position = -position - 1 where chain = ${chain} and position < 0`,
      writeAgain(chain, at),
      rewind(chain),
    ];
    const told: Told[] = [
      { why: 'written-again', first: at },
      { why: 'missing-since-signed', first: at },
    ];
    return { does, place: { chain, told } };
  },
};

const entry = (chain: number, position: number): string =>
  `chain = ${chain} and position = ${position}`;

const cutAfter = (chain: number, left: number): string =>
  `delete from audit_entry where chain = ${chain} and position > ${left}`;

const rewind = (chain: number): string => `
  update audit_chain c set position = e.position, hash = e.hash
  from (select position, hash from audit_entry where chain = ${chain} order by position desc limit 1) e
  where c.chain = ${chain}`;

/** Computes every hash of a chain again from a place on, as its trigger would have. */
const writeAgain = (chain: number, from: number): string => `
  do $$
  declare
    e audit_entry;
    previous bytea;
  begin
    select hash into previous from audit_entry where chain = ${chain} and position = ${from} - 1;
    previous := coalesce(previous, sha256(convert_to('waymark audit chain ' || ${chain}, 'UTF8')));
    for e in select * from audit_entry where chain = ${chain} and position >= ${from} order by position loop
      e.previous_hash := previous;
      e.hash := audit_entry_hash(e);
      update audit_entry set previous_hash = e.previous_hash, hash = e.hash
        where chain = e.chain and position = e.position;
      previous := e.hash;
    end loop;
  end
  $$`;

const between = (least: number, most: number, random: () => number): number =>
  least + Math.floor(random() * (most - least + 1));

function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}
