import type { Database } from '@waymark/db/client';
import { account, passkey } from '@waymark/db/sign-in';
import { isSecondFactor } from '@waymark/domain/sign-in';
import { APIError, getSessionFromCtx } from 'better-auth/api';
import { and, eq, isNull, ne, or } from 'drizzle-orm';

import type { BeforeStep } from './hook-context.ts';

/** A way in that is more than a password. */
type StrongerWay = 'passkey' | 'organisation';

/** Which ways in somebody has beside their password and codes. */
export type StrongerWaysOf = (personId: string) => Promise<StrongerWay[]>;

/** What can be used here now: whether an organisation's sign-in is set, and the host name that passkeys belong to. */
export type UsableHere = { organisation: boolean; rpId: string };

/** As the database knows them, and only those that open this installation: a way that is shut must not shut the others. */
export function strongerWaysIn(db: Database, here: UsableHere): StrongerWaysOf {
  return async (personId) => {
    const [keys, links] = await Promise.all([
      db
        .select({ id: passkey.id })
        .from(passkey)
        .where(
          and(eq(passkey.userId, personId), or(eq(passkey.rpId, here.rpId), isNull(passkey.rpId))),
        )
        .limit(1),
      db
        .select({ id: account.id })
        .from(account)
        .where(and(eq(account.userId, personId), ne(account.providerId, 'credential')))
        .limit(1),
    ]);
    return [
      ...keys.map(() => 'passkey' as const),
      ...(here.organisation ? links.map(() => 'organisation' as const) : []),
    ];
  };
}

/** The ways that come first for whoever asks: none but for somebody who came by a password alone and has a stronger one. */
export async function whichWaysFirst(
  ctx: Parameters<typeof getSessionFromCtx>[0],
  waysOf: StrongerWaysOf,
): Promise<StrongerWay[]> {
  const open = await getSessionFromCtx(ctx);
  if (!open || isSecondFactor(Reflect.get(open.session, 'factor'))) return [];
  return waysOf(open.user.id);
}

/** A password alone sets up codes for nobody who has a stronger way in: whoever stole it would then have both (SGN-3). */
export function strongerWayFirst(waysOf: StrongerWaysOf): BeforeStep {
  return async (ctx) => {
    if ((await whichWaysFirst(ctx, waysOf)).length === 0) return null;
    throw new APIError('FORBIDDEN', {
      code: 'STRONGER_WAY_FIRST',
      message: 'Sign in with your passkey or your organisation first. Then set up codes.',
    });
  };
}
