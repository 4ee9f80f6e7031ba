import type { Log } from '@waymark/use-cases/context';
import type { PublicContext } from '@waymark/use-cases/directory';

/** What the public feed needs from whoever hosts it. No actor: it reads as nobody, and cannot write. */
export type OpenReferralHost = PublicContext & {
  /** The feed's own address, as its readers know it. */
  url: string;
  now: () => Date;
  log: Log;
  /** Whether the database is out of reach, so that this error is no fault of ours. */
  isAway: (error: unknown) => Promise<boolean>;
};
