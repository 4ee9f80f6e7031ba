import type { Database } from '@waymark/db/client';
import { rateLimit, session, signInTry, verification } from '@waymark/db/sign-in';
import type { SessionLimits } from '@waymark/domain/sign-in';
import { lt, lte, or } from 'drizzle-orm';

import { triesKeptMs } from './waits.ts';

const minuteMs = 60_000;

/**
 * Deletes what sign-in has no more use for, whether or not anybody comes back to it: sessions that ended (SGN-7) with their
 * network addresses, counts of an address, wrong passwords (SGN-6), and steps that nobody finished. Gives the number of sessions.
 */
export async function deleteEnded(
  signInDb: Database,
  limits: SessionLimits,
  now: Date,
): Promise<number> {
  const before = (ms: number) => new Date(now.getTime() - ms);
  const unused = lte(session.lastUsedAt, before(limits.idleMinutes * minuteMs));
  const tooOld = lte(session.createdAt, before(limits.hours * 60 * minuteMs));
  const ended = await signInDb
    .delete(session)
    .where(or(lte(session.expiresAt, now), unused, tooOld))
    .returning({ id: session.id });
  await signInDb.delete(verification).where(lte(verification.expiresAt, now));
  await signInDb.delete(signInTry).where(lt(signInTry.lastAt, before(triesKeptMs)));
  // The longest of those counts is over a minute.
  const anHourAgo = before(60 * minuteMs).getTime();
  await signInDb.delete(rateLimit).where(lt(rateLimit.lastRequest, anHourAgo));
  return ended.length;
}
