import type { TransactionSql } from 'postgres';

/** A migration that has run: what it was, and when it was made. */
export type RunMigration = { hash: string; madeAt: string };

/** A table as a backup sees it. `columns` are those that hold values of their own. */
export type StoredTable = { name: string; columns: string[] };

/** How far a sequence has come; null where nothing was taken from it yet. */
export type SequenceState = { name: string; last: string | null };

/** The schemas whose rows a backup keeps. The migrations bring everything else. */
const keptSchemas = ['public', 'auth'];

/**
 * Tables whose rows no backup keeps: sessions, codes under way and counted attempts are secrets or worth nothing an
 * hour later, and a session that was ended after the backup must not come alive again.
 */
export const shortLivedTables: readonly string[] = [
  'auth.session',
  'auth.verification',
  'auth.rate_limit',
];

/** Every table of the schemas that are kept, by name, the short-lived ones among them. */
export async function listTables(tx: TransactionSql): Promise<StoredTable[]> {
  // Partitions are tables of their own; a partitioned table itself holds no row.
  return tx<StoredTable[]>`
    select n.nspname || '.' || c.relname as name,
           array(select a.attname::text from pg_attribute a
                 where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                 order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in ${tx(keptSchemas)}
    order by 1`;
}

/** Every sequence of the schemas that are kept, with how far it has come. */
export async function listSequences(tx: TransactionSql): Promise<SequenceState[]> {
  return tx<SequenceState[]>`
    select schemaname || '.' || sequencename as name, last_value::text as last
    from pg_sequences where schemaname in ${tx(keptSchemas)} order by 1`;
}

/** The migrations that have run, in their order; none where this is no database of Waymark's. */
export async function listMigrations(tx: TransactionSql): Promise<RunMigration[]> {
  const [found] = await tx<{ isThere: boolean }[]>`
    select to_regclass('drizzle.__drizzle_migrations') is not null as "isThere"`;
  if (!found?.isThere) return [];
  return tx<RunMigration[]>`
    select hash, created_at::text as "madeAt" from drizzle.__drizzle_migrations order by created_at`;
}

/** What a table holds, in few letters: tables with the same rows, in whatever order, have the same. */
export type Fingerprint = { rows: number; digest: string };

// A row as text, the same wherever `readAlike` was asked for.
function rowAsText(columns: readonly string[]): string {
  return `convert_to(row(${columns.map(quotedName).join(', ')})::text, 'UTF8')`;
}

/** The SHA-256 of each row of a table, in order. */
export async function rowHashesOf(
  tx: TransactionSql,
  { name, columns }: StoredTable,
): Promise<string[]> {
  const rows = await tx.unsafe<{ hash: string }[]>(
    `select encode(sha256(${rowAsText(columns)}), 'hex') as hash from ${quoted(name)} order by 1`,
  );
  return rows.map(({ hash }) => hash);
}

/** The fingerprint of a table: every row's SHA-256 goes into it, by two sums that know no order. */
export async function fingerprintOf(
  tx: TransactionSql,
  { name, columns }: StoredTable,
): Promise<Fingerprint> {
  const part = (at: number): string =>
    `coalesce(sum(('x' || substr(hash, ${at}, 16))::bit(64)::bigint::numeric), 0)::text`;
  const [found] = await tx.unsafe<Fingerprint[]>(`
    select count(*)::float8 as rows, ${part(1)} || ' ' || ${part(17)} as digest
    from (select encode(sha256(${rowAsText(columns)}), 'hex') as hash from ${quoted(name)}) hashed`);
  return found ?? { rows: 0, digest: '' };
}

/** SQL: a moment as ISO 8601 in UTC. */
export const asIso = (moment: string): string =>
  `to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Makes values read the same as text wherever they are read, and refuses to leave out rows that a policy hides. */
export async function readAlike(tx: TransactionSql): Promise<void> {
  await tx`
    select set_config('row_security', 'off', true), set_config('datestyle', 'ISO, YMD', true),
           set_config('intervalstyle', 'postgres', true), set_config('timezone', 'UTC', true),
           set_config('bytea_output', 'hex', true), set_config('extra_float_digits', '3', true)`;
}

/** `schema.name` as PostgreSQL wants to read it. */
export function quoted(name: string): string {
  const [schema = '', ...rest] = name.split('.');
  return `${quotedName(schema)}.${quotedName(rest.join('.'))}`;
}

function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** `COPY schema.table (columns)`, the beginning of both directions. */
export function copyOf({ name, columns }: StoredTable): string {
  return `copy ${quoted(name)} (${columns.map(quotedName).join(', ')})`;
}
