import { trpcServer } from '@hono/trpc-server';
import { TRPCError } from '@trpc/server';
import { appRouter, createLimit, type ApiContext } from '@waymark/api';
import type { Database } from '@waymark/db/client';
import { Unavailable } from '@waymark/use-cases/errors';
import type { MiddlewareHandler } from 'hono';

import type { SignIn } from '../sign-in/sign-in.ts';
import { actingPost } from './acting-post.ts';
import { askedAtOnce } from './asked-at-once.ts';
import type { DatabaseWatch } from './database-watch.ts';

type RpcParts = Omit<ApiContext, 'actorId' | 'needsSecondFactor'> & {
  signIn: SignIn;
  /** A pool of the role waymark_auth. */
  signInDb: Database;
  database: DatabaseWatch;
  /** How often one person may ask in a minute: a whole agency may share one address, so it is people who are counted. */
  mostPerMinute: number;
};

/** The staff API at /trpc, for whoever the session cookie says is asking. */
export function rpc(parts: RpcParts): MiddlewareHandler {
  const { signIn, signInDb, database, mostPerMinute, ...context } = parts;
  const limit = createLimit({ most: mostPerMinute, minutes: 1, now: context.now });
  const createContext = async ({ headers, url }: Request): Promise<ApiContext> => {
    const asking = await whoAsks(headers, askedAtOnce(new URL(url).pathname)).catch(
      async (error: unknown) => {
        if (!(await database.isAway(error))) throw error;
        throw new TRPCError({ code: 'SERVICE_UNAVAILABLE', cause: new Unavailable() });
      },
    );
    return { ...context, ...asking };
  };
  const whoAsks = async (headers: Headers, asked: number) => {
    const who = await signIn.whoIs(headers);
    if (who === null) return { actorId: null };
    const { personId, needsSecondFactor } = who;
    if (limit(personId, asked) > 0) throw new TRPCError({ code: 'TOO_MANY_REQUESTS' });
    return { actorId: await actingPost(signInDb, personId, headers), needsSecondFactor };
  };
  return trpcServer({
    endpoint: '/trpc',
    router: appRouter,
    allowMethodOverride: true,
    createContext: ({ req }) => createContext(req),
  });
}
