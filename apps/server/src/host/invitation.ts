import { invitation } from '@waymark/api/invitation';
import type { Database } from '@waymark/db/client';
import { account, user } from '@waymark/db/sign-in';
import type { Log } from '@waymark/use-cases/context';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { and, eq } from 'drizzle-orm';
import type { Context, Hono } from 'hono';

import type { CheckPassword } from '../sign-in/check-password.ts';

export type InvitationHost = {
  /** A pool of the role waymark_auth. */
  signInDb: Database;
  checkPassword: CheckPassword;
  addressOf: (c: Context) => string;
  now: () => Date;
  newId: () => string;
  log: Log;
};

/** Accepting invitations, with sign-in's own way of judging and hashing passwords. */
export function invitations({ checkPassword, ...parts }: InvitationHost): Hono {
  const { signInDb } = parts;
  return invitation({
    ...parts,
    passwords: {
      judge: checkPassword,
      hash: hashPassword,
      isTheirs: (email, password) => isTheirs(signInDb, email, password),
    },
  });
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
