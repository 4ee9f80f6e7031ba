import type { Database } from '@waymark/db/client';
import { deleteDue } from '@waymark/use-cases/call-back';
import type { Log } from '@waymark/use-cases/context';
import { describeFault } from '@waymark/use-cases/errors';

const everyMs = 60 * 60 * 1000;

/** Keeps the promise to families that what they sent is deleted (NAV-55, NAV-57): now, and every hour. */
export function deleteDueByItself(db: Database, log: Log): { stop: () => void } {
  const run = () =>
    deleteDue(db).then(
      (deleted) => {
        if (deleted.callBacks + deleted.reports > 0) log.info(deleted, 'deleted what was due');
      },
      // The database is away just now, or not brought up to date yet: it is tried again in an hour.
      (error: unknown) => log.warn({ fault: describeFault(error) }, 'what is due was not deleted'),
    );
  void run();
  const timer = setInterval(() => void run(), everyMs);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
