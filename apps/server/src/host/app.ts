import type { Log } from '@waymark/use-cases/context';
import { describeFault } from '@waymark/use-cases/errors';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';

import { clientAddressHeader } from '../sign-in/client-address-header.ts';
import type { SignIn } from '../sign-in/sign-in.ts';
import { accessLog } from './access-log.ts';
import { askedAtOnce } from './asked-at-once.ts';
import { clientAddress } from './client-address.ts';
import { retryAfterSeconds, type DatabaseWatch } from './database-watch.ts';
import { health } from './health.ts';
import { createMetrics } from './metrics.ts';
import { portalFiles } from './portal-files.ts';
import { sameOriginOnly } from './same-origin.ts';
import { securityHeaders } from './security-headers.ts';

export type AppParts = {
  signIn: SignIn;
  database: DatabaseWatch;
  /** Answers under /trpc. */
  rpc: MiddlewareHandler;
  /** The public directory, mounted at /open-referral/v3. */
  openReferral: Hono;
  /** What families send, mounted at /family. */
  family: Hono;
  /** Accepting invitations, mounted at /api/invitation. */
  invitation: Hono;
  portalFolder: string;
  portalUrl: string;
  trustedOrigins: string[];
  trustProxy: boolean;
  log: Log;
  newId: () => string;
};

const mostAtOnce = 20;
const maxBodyBytes = 2 * 1024 * 1024;

/** Everything on the portal's port. */
export function createApp(parts: AppParts): Hono {
  const { database, log } = parts;
  const metrics = createMetrics(database);
  const app = new Hono();
  app.use(accessLog({ log, metrics, newId: parts.newId }));
  app.use(securityHeaders({ isHttps: parts.portalUrl.startsWith('https:') }));
  app.use(bodyLimit({ maxSize: maxBodyBytes, onError: tooLarge }));

  app.route('/health', health(database, metrics));
  app.get('/metrics', async (c) => {
    return c.body(await metrics.text(), 200, { 'content-type': metrics.contentType });
  });
  const sameOrigin = sameOriginOnly(parts.trustedOrigins);
  app.on(['GET', 'POST'], '/api/auth/*', sameOrigin, (c) => answerSignIn(c, parts));
  app.use('/api/invitation/*', sameOrigin);
  app.route('/api/invitation', parts.invitation);
  app.use('/trpc/*', sameOrigin, postOnly, fewAtOnce, withRetryAfter, parts.rpc);
  app.route('/open-referral/v3', parts.openReferral);
  // Their own site sends it from its server. A page in a browser has no business here, whosever it is.
  app.use('/family/*', sameOriginOnly([]));
  app.route('/family', parts.family);
  for (const prefix of ['/api/*', '/trpc/*', '/open-referral/*', '/family/*', '/health/*']) {
    app.all(prefix, (c) => c.json({ message: 'There is nothing at this address.' }, 404));
  }
  app.route('/', portalFiles(parts.portalFolder));
  app.notFound((c) => c.text('Not found', 404));
  app.onError(async (error, c) => {
    if (await database.isAway(error)) return unavailable(c);
    log.error({ fault: describeFault(error) }, 'unforeseen fault');
    return c.json({ message: 'Something went wrong here. Nothing was recorded. Try again.' }, 500);
  });
  return app;
}

async function answerSignIn(c: Context, parts: AppParts): Promise<Response> {
  const headers = new Headers(c.req.raw.headers);
  headers.set(clientAddressHeader, clientAddress(c, parts.trustProxy));
  const answer = await parts.signIn.handle(new Request(c.req.raw, { headers }));
  return answer.status >= 500 && (await parts.database.isAway()) ? unavailable(c) : answer;
}

// Queries by GET would put what people ask into addresses and so into logs.
const postOnly: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'POST') return next();
  return c.json({ message: 'Ask by POST.' }, 405, { allow: 'POST' });
};

// The portal asks a handful of things at once; hundreds in one request are a harvest or a mistake.
const fewAtOnce: MiddlewareHandler = async (c, next) => {
  if (askedAtOnce(c.req.path) <= mostAtOnce) return next();
  return c.json({ message: `Ask at most ${mostAtOnce} things at once.` }, 400);
};

const withRetryAfter: MiddlewareHandler = async (c, next) => {
  await next();
  if (c.res.status === 503) c.res.headers.set('retry-after', String(retryAfterSeconds));
  if (c.res.status === 429) c.res.headers.set('retry-after', '60');
};

function unavailable(c: Context): Response {
  return c.json(
    { message: 'Waymark cannot reach its records just now. Wait a moment and try again.' },
    503,
    { 'retry-after': String(retryAfterSeconds) },
  );
}

function tooLarge(c: Context): Response {
  // The rest of the body is on its way still: this connection cannot carry another question.
  return c.json({ message: 'This is too large: the limit is 2 MB.' }, 413, { connection: 'close' });
}
