import { InvalidInput, describeFault, toUseCaseError } from '@waymark/use-cases/errors';
import { Hono, type Context } from 'hono';
import { cors } from 'hono/cors';

import { detailsOf, openApiOf } from './describe.ts';
import { notFound, refusal } from './envelope.ts';
import type { OpenReferralHost } from './host.ts';
import { limitReaders } from './reader-limit.ts';
import { resources } from './resources.ts';

/**
 * The public feed of the directory in Open Referral UK 3.0 (DIR-10), to be mounted at its base address. Anybody may
 * read it from anywhere, so every answer says so to browsers.
 */
export function openReferral(host: OpenReferralHost): Hono {
  const feed = new Hono();
  feed.use(
    cors({
      origin: '*',
      allowMethods: ['GET', 'HEAD'],
      exposeHeaders: ['ETag', 'Last-Modified', 'Retry-After'],
    }),
  );
  feed.use(limitReaders(host));
  feed.onError((error, c) => answerError(c, error, host));
  feed.get('/', (c) => c.json(detailsOf(host.url)));
  feed.get('/openapi.json', (c) => c.json(openApiOf(host.url, resources)));
  for (const { name, answerList, answerOne } of resources) {
    feed.get(`/${name}`, (c) => answerList(c, host));
    feed.get(`/${name}/:id`, (c) => answerOne(c, host));
  }
  feed.all('/*', (c) => answerRest(c, host));
  return feed;
}

// Both forms of the base address answer, and everything else says in JSON that it is not there.
function answerRest(c: Context, host: OpenReferralHost): Response {
  const { method, path, routePath } = c.req;
  if (method !== 'GET' && method !== 'HEAD')
    return c.json({ error: 'read-only', message: 'The feed can only be read.' }, 405, {
      Allow: 'GET, HEAD, OPTIONS',
    });
  return path === routePath.replace(/\*$/, '')
    ? c.json(detailsOf(host.url))
    : c.json(notFound, 404);
}

async function answerError(c: Context, error: Error, host: OpenReferralHost): Promise<Response> {
  const known = toUseCaseError(error);
  if (known?.kind === 'not-found') return c.json(notFound, 404);
  if (known instanceof InvalidInput) return c.json(refusal(problemsOf(known)), 400);
  if (known?.kind === 'unavailable' || (await host.isAway(error)))
    return c.json(
      {
        error: 'unavailable',
        message: 'The directory cannot be read just now. Try again soon, or ask for less at once.',
      },
      503,
      { 'Retry-After': '5' },
    );
  host.log.error({ fault: describeFault(error) }, 'the public feed failed');
  return c.json({ error: 'fault', message: 'Something went wrong on our side.' }, 500);
}

function problemsOf({ problems }: InvalidInput): { parameter: string; message: string }[] {
  return problems.map(({ field, message }) => ({ parameter: field, message }));
}
