import { setImmediate as turn } from 'node:timers/promises';
import { sql } from 'drizzle-orm';

import { isDatabaseDown, type Database } from '../client.ts';
import type { AuditDetails } from './audit-tables.ts';

/** One look of one person at one record. */
export type NewLook = {
  at: Date;
  actorId: string;
  verb: `${string}${'.' | '-'}opened`;
  noun: string;
  subjectId: string;
  details: AuditDetails;
};

type Waiting = { look: NewLook; resolve: () => void; reject: (why: unknown) => void };
type Queue = { waiting: Waiting[]; isWriting: boolean };

const queues = new WeakMap<Database, Queue>();
const mostTogether = 100;

/**
 * Writes a look into the audit, and gives back when it is kept. Looks that wait at the same moment are kept by one commit, so
 * that under load they cost little more than one.
 */
export function writeLook(db: Database, look: NewLook): Promise<void> {
  const queue = queues.get(db) ?? { waiting: [], isWriting: false };
  queues.set(db, queue);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  queue.waiting.push({ look, resolve, reject });
  if (!queue.isWriting) void writeAll(db, queue);
  return promise;
}

async function writeAll(db: Database, queue: Queue): Promise<void> {
  queue.isWriting = true;
  while (queue.waiting.length > 0) {
    // Pages that came in the same turn are noted together; nothing waits longer than for this turn to end.
    await turn();
    await writeTogether(db, queue.waiting.splice(0, mostTogether));
  }
  queue.isWriting = false;
}

// Never throws: whoever waits is told, each of their own.
async function writeTogether(db: Database, waiting: readonly Waiting[]): Promise<void> {
  try {
    await insertLooks(
      db,
      waiting.map(({ look }) => look),
    );
    for (const each of waiting) each.resolve();
  } catch (error) {
    // One that PostgreSQL refuses is not to keep the others from what they may see.
    if (waiting.length > 1 && !isDatabaseDown(error)) {
      for (const each of waiting) await writeTogether(db, [each]);
    } else {
      for (const each of waiting) each.reject(error);
    }
  }
}

async function insertLooks(db: Database, looks: readonly NewLook[]): Promise<void> {
  const entries = looks.map(({ at, actorId, verb, noun, subjectId, details }) => ({
    at,
    actor_id: actorId,
    verb,
    noun,
    subject_id: subjectId,
    details,
  }));
  await db.execute(sql`select write_looks(${JSON.stringify(entries)}::jsonb)`);
}
