/** How long a session lives: unused, and in all. */
export type SessionLimits = { idleMinutes: number; hours: number };

export type SessionState = 'open' | 'unused-too-long' | 'open-too-long';

/** Whether a session still stands (SGN-7). */
export function sessionState(
  session: { startedAt: Date; lastUsedAt: Date },
  limits: SessionLimits,
  now: Date,
): SessionState {
  const since = (then: Date) => now.getTime() - then.getTime();
  if (since(session.startedAt) >= limits.hours * 3_600_000) return 'open-too-long';
  return since(session.lastUsedAt) >= limits.idleMinutes * 60_000 ? 'unused-too-long' : 'open';
}
