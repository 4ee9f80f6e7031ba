import type { Database } from '@waymark/db/client';
import { deleteDue } from '@waymark/use-cases/call-back';
import type { Log } from '@waymark/use-cases/context';
import { describeFault } from '@waymark/use-cases/errors';

const everyMs = 60 * 60 * 1000;

type DueParts = {
  db: Database;
  /** What sign-in has no more use for; gives how many sessions. */
  deleteEnded: () => Promise<number>;
  log: Log;
};

/**
 * Keeps the promise to families that what they sent is deleted (NAV-55, NAV-57), and the one to staff about their sessions
 * (SGN-7): now, and every hour.
 */
export function deleteDueByItself({ db, deleteEnded, log }: DueParts): { stop: () => void } {
  const run = () =>
    Promise.all([deleteDue(db), deleteEnded()]).then(
      ([due, sessions]) => {
        const deleted = { ...due, sessions };
        if (Object.values(deleted).some((count) => count > 0))
          log.info(deleted, 'deleted what was due');
      },
      // The database is away just now, or not brought up to date yet: it is tried again in an hour.
      (error: unknown) => log.warn({ fault: describeFault(error) }, 'what is due was not deleted'),
    );
  void run();
  const timer = setInterval(() => void run(), everyMs);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
