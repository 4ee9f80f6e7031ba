import { invitation } from '@waymark/api/invitation';
import type { Database } from '@waymark/db/client';
import { account, user } from '@waymark/db/sign-in';
import type { Log } from '@waymark/use-cases/context';
import { InvalidInput } from '@waymark/use-cases/errors';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { and, eq } from 'drizzle-orm';
import type { Context, Hono } from 'hono';

import type { CheckPassword } from '../sign-in/check-password.ts';
import { strangerAt, type Waits } from '../sign-in/waits.ts';

export type InvitationHost = {
  /** A pool of the role waymark_auth. */
  signInDb: Database;
  checkPassword: CheckPassword;
  waits: Waits;
  addressOf: (c: Context) => string;
  now: () => Date;
  newId: () => string;
  log: Log;
};

/** Accepting invitations, with sign-in's own way of judging and hashing passwords. */
export function invitations({ checkPassword, waits, ...parts }: InvitationHost): Hono {
  const { signInDb, now } = parts;
  return invitation({
    ...parts,
    passwordsFrom: (address) => ({
      judge: checkPassword,
      hash: hashPassword,
      async isTheirs(email, password) {
        // A link must not be another place to guess at somebody's password (SGN-6).
        const counted = strangerAt(address, email);
        const seconds = await waits.begin(counted, now());
        if (seconds > 0) throw waitFirst(seconds);
        const theirs = await isTheirs(signInDb, email, password);
        if (theirs) await waits.forgive(counted);
        return theirs;
      },
    }),
  });
}

function waitFirst(seconds: number): InvalidInput {
  const message = `Too many wrong passwords. Wait ${seconds} seconds, then try again.`;
  return new InvalidInput([{ field: 'password', message }]);
}

async function isTheirs(signInDb: Database, email: string, password: string): Promise<boolean> {
  const [known] = await signInDb
    .select({ hash: account.password })
    .from(account)
    .innerJoin(user, eq(user.id, account.userId))
    .where(and(eq(user.email, email.toLowerCase()), eq(account.providerId, 'credential')));
  const hash = known?.hash ?? null;
  return hash !== null && verifyPassword({ hash, password });
}
