import { isDatabaseDown, type Connection } from '@waymark/db/client';

/** Seconds after which a caller who met 503 may ask again. */
export const retryAfterSeconds = 2;

/** Tells a fault of ours from an absent database, for libraries that wrap or swallow the driver's error. */
export type DatabaseWatch = { isAway: (error?: unknown) => Promise<boolean> };

export function watchDatabase({ sql }: Connection): DatabaseWatch {
  return {
    async isAway(error) {
      if (isDatabaseDown(error)) return true;
      return sql`select 1`.then(
        () => false,
        () => true,
      );
    },
  };
}
