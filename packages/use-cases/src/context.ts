import type { Database } from '@waymark/db/client';

/** Where faults are told. Fields hold no personal data and never what somebody typed. */
export type Log = {
  info: (fields: Record<string, unknown>, message: string) => void;
  warn: (fields: Record<string, unknown>, message: string) => void;
  error: (fields: Record<string, unknown>, message: string) => void;
};

/** What every use case is given: the database, who is asking, the clock and a maker of ids. */
export type Context = {
  db: Database;
  /** The signed-in person, or null. */
  actorId: string | null;
  /** The present moment; fixed in tests and in the demo's seed. */
  now: () => Date;
  /** A fresh UUID. */
  newId: () => string;
  log: Log;
};

/** E-mail, as far as an act has to do with it. */
export type Mailing = {
  /** Whether e-mails are sent at all; where not, whoever acts hands a link over. */
  isSent: boolean;
  /** The secret in a link that leads to something, always the same for the same id. Only the server can make it. */
  secretFor: (id: string) => string;
};

/** What a use case that invites people is given. */
export type StaffContext = Context & { mail: Mailing };
