import { trpcServer } from '@hono/trpc-server';
import { TRPCError } from '@trpc/server';
import { appRouter, type ApiContext } from '@waymark/api';
import { Unavailable } from '@waymark/use-cases/errors';
import type { MiddlewareHandler } from 'hono';

import type { SignIn } from '../sign-in/sign-in.ts';
import type { DatabaseWatch } from './database-watch.ts';

type RpcParts = Omit<ApiContext, 'actorId'> & { signIn: SignIn; database: DatabaseWatch };

/** The staff API at /trpc, for whoever the session cookie says is asking. */
export function rpc(parts: RpcParts): MiddlewareHandler {
  const { signIn, database, db, now, newId, log } = parts;
  const createContext = async (headers: Headers): Promise<ApiContext> => {
    const actorId = await signIn.actorOf(headers).catch(async (error: unknown) => {
      if (!(await database.isAway(error))) throw error;
      throw new TRPCError({ code: 'SERVICE_UNAVAILABLE', cause: new Unavailable() });
    });
    return { db, actorId, now, newId, log };
  };
  return trpcServer({
    endpoint: '/trpc',
    router: appRouter,
    allowMethodOverride: true,
    createContext: ({ req }) => createContext(req.headers),
  });
}
