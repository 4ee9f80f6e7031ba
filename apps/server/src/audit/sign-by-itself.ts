import type { Database } from '@waymark/db/client';
import { makeCheckpoint } from '@waymark/use-cases/audit';
import type { Log } from '@waymark/use-cases/context';
import { describeFault } from '@waymark/use-cases/errors';

import { readAuditKey } from './audit-key.ts';

const everyMs = 60 * 60 * 1000;

type Signing = { db: Database; dataDir: string; now: () => Date; log: Log };

/** Signs where the chains of the audit end (AUD-9): now, and every hour in which something was written. */
export function signAuditByItself({ db, dataDir, now, log }: Signing): { stop: () => void } {
  const run = async (): Promise<void> => {
    try {
      const signed = await makeCheckpoint({ db, now }, readAuditKey(dataDir));
      if (signed) log.info({ number: signed.number, root: signed.root }, 'the audit was signed');
    } catch (error) {
      // The database is away just now, or not brought up to date yet: it is tried again in an hour.
      log.warn({ fault: describeFault(error) }, 'the audit was not signed');
    }
  };
  void run();
  const timer = setInterval(() => void run(), everyMs);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
