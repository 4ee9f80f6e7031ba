import { initTRPC, TRPCError } from '@trpc/server';
import type { StaffContext } from '@waymark/use-cases/context';
import { describeFault, NotSignedIn, SecondFactorNeeded } from '@waymark/use-cases/errors';

import { describeError, toTransportError } from './error.ts';

/** What the server makes for each request: the database, who is asking, the clock, ids and the log. */
export type ApiContext = StaffContext & {
  /** Signed in by a password alone, where this installation asks for more (SGN-3). */
  needsSecondFactor?: boolean;
};

const t = initTRPC.context<ApiContext>().create({
  // Even on a developer's machine: a stack in an answer is a leak waiting for production.
  isDev: false,
  errorFormatter: ({ shape, error }) => {
    const waymark = describeError(error);
    return { ...shape, message: waymark.message, data: { ...shape.data, waymark } };
  },
});

// The one place where errors turn into transport errors; what nobody foresaw is logged without what was sent.
const namedErrors = t.middleware(async ({ ctx, path, next }) => {
  const result = await next();
  if (result.ok) return result;
  const transport = toTransportError(result.error);
  if (transport) throw transport;
  ctx.log.error(
    { procedure: path, fault: describeFault(result.error.cause ?? result.error) },
    'A procedure failed for a reason nobody foresaw',
  );
  throw new TRPCError({ code: 'INTERNAL_SERVER_ERROR', message: 'unknown' });
});

// Before the input is read or the database is asked; the use case asks again, and whether the account still stands.
const signedIn = t.middleware(({ ctx, next }) => {
  if (ctx.actorId === null) throw new NotSignedIn();
  if (ctx.needsSecondFactor) throw new SecondFactorNeeded();
  return next();
});

/** A procedure for staff who are signed in. What each may do with it is the use case's own first check. */
export const staffProcedure = t.procedure.use(namedErrors).use(signedIn);

export const { router, createCallerFactory } = t;
