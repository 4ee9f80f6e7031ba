import { createAuthEndpoint, sessionMiddleware } from 'better-auth/api';
import type { BetterAuthPlugin } from 'better-auth';
import type { Database } from '@waymark/db/client';
import { session } from '@waymark/db/sign-in';
import { sessionState, type SessionLimits } from '@waymark/domain/sign-in';
import { and, desc, eq, gt, lt, ne } from 'drizzle-orm';
import { z } from 'zod';

import { deviceWords } from './device-words.ts';

const touchMs = 60_000;

/** Ends one session, whoever's it is. */
export async function endSession(db: Database, id: string): Promise<void> {
  await db.delete(session).where(eq(session.id, id));
}

/** Notes that a session is in use; at most once a minute, so that reading does not become writing. */
export async function touchSession(db: Database, id: string, now: Date): Promise<void> {
  const aMinuteAgo = new Date(now.getTime() - touchMs);
  await db
    .update(session)
    .set({ lastUsedAt: now })
    .where(and(eq(session.id, id), lt(session.lastUsedAt, aMinuteAgo)));
}

/** Ends a person's sessions that were opened by a password alone, now that more is asked of them (SGN-3). */
export async function endPasswordSessions(db: Database, userId: string): Promise<void> {
  await db.delete(session).where(and(eq(session.userId, userId), eq(session.factor, 'password')));
}

/**
 * What the account page shows of one's own sessions. The library has such addresses too, but they hand the key of each
 * session to the page; these name a session by an id that opens nothing.
 */
export function sessionEndpoints(db: Database, limits: SessionLimits, now: () => Date) {
  return {
    id: 'waymark-sessions',
    endpoints: {
      listOwnSessions: createAuthEndpoint(
        '/sessions/list',
        { method: 'GET', use: [sessionMiddleware] },
        async (ctx) => {
          const { id, userId } = ctx.context.session.session;
          const rows = await db
            .select()
            .from(session)
            .where(and(eq(session.userId, userId), gt(session.expiresAt, now())))
            .orderBy(desc(session.lastUsedAt));
          const open = rows.filter(
            ({ createdAt, lastUsedAt }) =>
              sessionState({ startedAt: createdAt, lastUsedAt }, limits, now()) === 'open',
          );
          return ctx.json({
            sessions: open.map((row) => ({
              id: row.id,
              device: deviceWords(row.userAgent),
              startedAt: row.createdAt,
              lastUsedAt: row.lastUsedAt,
              isThis: row.id === id,
            })),
          });
        },
      ),
      endOwnSession: createAuthEndpoint(
        '/sessions/end',
        { method: 'POST', body: z.strictObject({ id: z.string() }), use: [sessionMiddleware] },
        async (ctx) => {
          const { userId } = ctx.context.session.session;
          await db
            .delete(session)
            .where(and(eq(session.id, ctx.body.id), eq(session.userId, userId)));
          return ctx.json({ ended: true });
        },
      ),
      endOtherSessions: createAuthEndpoint(
        '/sessions/end-others',
        { method: 'POST', use: [sessionMiddleware] },
        async (ctx) => {
          const { id, userId } = ctx.context.session.session;
          await db.delete(session).where(and(eq(session.userId, userId), ne(session.id, id)));
          return ctx.json({ ended: true });
        },
      ),
    },
  } satisfies BetterAuthPlugin;
}
