import type { Database } from '@waymark/db/client';
import { account, passkey } from '@waymark/db/sign-in';
import { isSecondFactor } from '@waymark/domain/sign-in';
import { APIError, getSessionFromCtx } from 'better-auth/api';
import { and, eq, ne } from 'drizzle-orm';

import type { BeforeStep } from './hook-context.ts';

/** Whether somebody has another way in than their password: a passkey, or their organisation. */
export async function hasStrongerWay(db: Database, personId: string): Promise<boolean> {
  const [keys, links] = await Promise.all([
    db.select({ id: passkey.id }).from(passkey).where(eq(passkey.userId, personId)).limit(1),
    db
      .select({ id: account.id })
      .from(account)
      .where(and(eq(account.userId, personId), ne(account.providerId, 'credential')))
      .limit(1),
  ]);
  return keys.length + links.length > 0;
}

/** A password alone sets up codes for nobody who has a stronger way in: whoever stole it would then have both (SGN-3). */
export function strongerWayFirst(hasOne: (personId: string) => Promise<boolean>): BeforeStep {
  return async (ctx) => {
    const open = await getSessionFromCtx(ctx);
    if (!open || isSecondFactor(Reflect.get(open.session, 'factor'))) return null;
    if (!(await hasOne(open.user.id))) return null;
    throw new APIError('FORBIDDEN', {
      code: 'STRONGER_WAY_FIRST',
      message: 'Sign in with your passkey or your organisation first. Then set up codes.',
    });
  };
}
