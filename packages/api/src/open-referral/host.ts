import type { Log } from '@waymark/use-cases/context';
import type { PublicContext } from '@waymark/use-cases/directory';
import type { Context } from 'hono';

/** What the public feed needs from whoever hosts it. No actor: it reads as nobody, and cannot write. */
export type OpenReferralHost = PublicContext & {
  /** The feed's own address, as its readers know it. */
  url: string;
  now: () => Date;
  log: Log;
  /** Whether the database is out of reach, so that this error is no fault of ours. */
  isAway: (error: unknown) => Promise<boolean>;
  /** The other end of the connection: counted for a while in memory, and written down nowhere. */
  addressOf: (c: Context) => string;
  /** Whether the families' site asks from an address. */
  isSite: (address: string) => boolean;
};
