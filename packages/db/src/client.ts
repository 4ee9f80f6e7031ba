import { sql } from 'drizzle-orm';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres, { type Sql } from 'postgres';

/** The database as queries see it: the pool, or one open transaction. */
export type Database = PostgresJsDatabase;
/** An open transaction; every query of a use case takes one. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

/** Who a connection logs in as: the owner of the tables, the application, or the sign-in library. */
export type DatabaseRole = 'owner' | 'waymark_app' | 'waymark_auth';

export type Connection = {
  db: Database;
  sql: Sql;
  /** Ends the pool; waits at most five seconds for queries under way. */
  close: () => Promise<void>;
};

type ConnectOptions = {
  /** The owner's address, `postgres://owner@localhost/name?host=/socket/dir` for a unix socket. */
  url: string;
  role: DatabaseRole;
  /** The role's own password, where the address carries the owner's. */
  password?: string | undefined;
  max?: number;
  /** After how many milliseconds PostgreSQL breaks a statement off. Left out: never. */
  longestStatement?: number;
};

/** A pool for one role. Nothing is sent before the first query. */
export function connect(options: ConnectOptions): Connection {
  const { url, role, password, max = 10, longestStatement = 0 } = options;
  const client = postgres(withoutSocket(url), {
    ...socketOf(url),
    ...(role === 'owner' ? {} : { user: role, password: password ?? '' }),
    max,
    // The driver's own back-off grows to 20 s, so calls would wait long after PostgreSQL is back.
    backoff: () => 0.25,
    connect_timeout: 5,
    connection: { statement_timeout: longestStatement },
    onnotice: () => {},
  });
  return {
    db: drizzle(planningOnce(client)),
    sql: client,
    close: () => client.end({ timeout: 5 }),
  };
}

// Longer statements are those of bulk imports, of which hardly two are alike.
const mostParameters = 60;

/**
 * The same client, whose statements PostgreSQL keeps the plan of. Drizzle asks for none to be kept, so that each would be
 * sent in two steps and its policies weighed anew every time: three quarters of the time of a read.
 */
function planningOnce<Client extends object>(client: Client): Client {
  return new Proxy(client, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== 'function') return value;
      if (key === 'unsafe') {
        return (text: string, params: unknown[] = []): unknown =>
          value.call(target, text, params, { prepare: params.length <= mostParameters });
      }
      if (key !== 'begin' && key !== 'savepoint') return value;
      return (run: (inner: object) => unknown): unknown =>
        value.call(target, (inner: object) => run(planningOnce(inner)));
    },
  });
}

/**
 * Runs `fn` in one transaction as one actor. Row-level security reads the setting, which ends with the
 * transaction, so a pooled connection never carries one actor into another's work. Throws CommitUnanswered where
 * nobody can say whether it was kept.
 */
export function asActor<T>(
  db: Database,
  actorId: string,
  fn: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return inTransaction(db, async (tx) => {
    await tx.execute(sql`select set_config('waymark.actor_id', ${actorId}, true)`);
    return fn(tx);
  });
}

/** One transaction. Throws CommitUnanswered where nobody can say whether it was kept. */
export async function inTransaction<T>(
  db: Database,
  fn: (tx: Transaction) => Promise<T>,
): Promise<T> {
  let isCommitting = false;
  try {
    return await db.transaction(async (tx) => {
      const done = await fn(tx);
      isCommitting = true;
      return done;
    });
  } catch (error) {
    if (isCommitting && isDatabaseDown(error)) throw new CommitUnanswered(error);
    throw error;
  }
}

/** PostgreSQL went away after the last statement and before it said that all is kept: it may be, and may not. */
export class CommitUnanswered extends Error {
  override name = 'CommitUnanswered';
  constructor(cause: unknown) {
    super('The commit had no answer.', { cause });
  }
}

/** One transaction of the owner, for the seed and the command line: row-level security does not apply. */
export function asOwner<T>(db: Database, fn: (tx: Transaction) => Promise<T>): Promise<T> {
  return db.transaction(fn);
}

/** A transaction inside a transaction: if `fn` throws, only its own writes are undone. */
export function savepoint<T>(tx: Transaction, fn: (tx: Transaction) => Promise<T>): Promise<T> {
  return tx.transaction(fn);
}

// The driver would send `?host=` to the server as a setting; it takes a socket folder only as an option.
function socketOf(url: string): { host?: string } {
  const host = new URL(url).searchParams.get('host');
  return host === null ? {} : { host };
}

function withoutSocket(url: string): string {
  const address = new URL(url);
  address.searchParams.delete('host');
  return address.toString();
}

/** True where `error` means that PostgreSQL could not be reached, went away or gave up, not that it refused. */
export function isDatabaseDown(error: unknown): boolean {
  const code = codeOf(error);
  return code !== null && (downCodes.has(code) || code.startsWith('08'));
}

/** The name of the unique constraint that `error` says was broken, or null. */
export function brokenUnique(error: unknown): string | null {
  return codeOf(error) === '23505' ? constraintOf(error) : null;
}

/** True where row-level security or a missing grant refused a statement. */
export function isRefusedByDatabase(error: unknown): boolean {
  return codeOf(error) === '42501';
}

const downCodes = new Set([
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  '53300',
  // It took longer than its connection allows.
  '57014',
  '57P01',
  '57P02',
  '57P03',
]);

function codeOf(error: unknown): string | null {
  return textAt(error, 'code');
}

function constraintOf(error: unknown): string | null {
  return textAt(error, 'constraint_name');
}

// Drizzle wraps the driver's error as `cause`; several address families give an AggregateError without one.
function textAt(error: unknown, key: 'code' | 'constraint_name'): string | null {
  for (let at = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth += 1) {
    const value: unknown = Reflect.get(at, key);
    if (typeof value === 'string') return value;
  }
  return null;
}
