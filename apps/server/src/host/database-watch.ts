import { setTimeout as sleep } from 'node:timers/promises';
import { isDatabaseDown, type Connection } from '@waymark/db/client';

/** Seconds after which a caller who met 503 may ask again. */
export const retryAfterSeconds = 2;

/** Tells a fault of ours from an absent database, for libraries that wrap or swallow the driver's error. */
export type DatabaseWatch = {
  isAway: (error?: unknown) => Promise<boolean>;
  /** The application's connections, by what they do. Nothing where PostgreSQL does not say so within a second. */
  connections: () => Promise<{ state: string; count: number }[]>;
};

const patience = 1_000;

export function watchDatabase({ sql }: Connection): DatabaseWatch {
  return {
    async isAway(error) {
      if (isDatabaseDown(error)) return true;
      return sql`select 1`.then(
        () => false,
        () => true,
      );
    },
    async connections() {
      const asked = sql<{ state: string; count: number }[]>`
        select coalesce(state, 'starting') as state, count(*)::int as count from pg_stat_activity
        where usename = current_user and datname = current_database() group by 1`;
      const late = sleep(patience, [], { ref: false });
      return Promise.race([asked.catch(() => []), late]);
    },
  };
}
