import { toOpenReferral, toSummary, type DirectoryService } from '@waymark/domain/directory';
import {
  getService,
  listForFeed,
  nameId,
  revisionForFeed,
  type PublicContext,
} from '@waymark/use-cases/directory';
import type { Log } from '@waymark/use-cases/context';
import { describeFault, toUseCaseError } from '@waymark/use-cases/errors';
import { Hono, type Context } from 'hono';
import { cors } from 'hono/cors';
import { z } from 'zod';

import { pageOf, serviceListQuery, type ServiceListQuery } from './query.ts';
import { headersOf, isUnchanged, validatorsOf } from './validators.ts';

/** What the public feed needs from whoever hosts it. No actor: it reads as nobody, and cannot write. */
export type OpenReferralHost = PublicContext & {
  now: () => Date;
  log: Log;
  /** Whether the database is out of reach, so that this error is no fault of ours. */
  isAway: (error: unknown) => Promise<boolean>;
};

const details = {
  version: 'HSDS-UK-3.0',
  profile: 'https://docs.openreferraluk.org/en/latest/',
  openapi_url: 'https://openreferraluk.org/specifications/3.0/openapi.json',
};

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
  feed.onError((error, c) => answerError(c, error, host));
  feed.get('/', (c) => c.json(details));
  feed.get('/services', (c) => listServices(c, host));
  feed.get('/services/:id', (c) => oneService(c, host));
  feed.all('/*', (c) => answerRest(c));
  return feed;
}

async function listServices(c: Context, host: OpenReferralHost): Promise<Response> {
  const asked = serviceListQuery.safeParse(c.req.query());
  if (!asked.success) return c.json(refusal(asked.error), 400);
  const validators = validatorsOf(await revisionForFeed(host), host.now());
  if (isUnchanged(conditionsOf(c), validators)) return c.body(null, 304, headersOf(validators));
  const { page, per_page: perPage, ...query } = asked.data;
  const { services, total } = await listForFeed(host, {
    page,
    perPage,
    search: query.search,
    organisationId: query.organization_id,
    termId: query.taxonomy_term_id,
    taxonomyId: query.taxonomy_id,
    modifiedAfter: query.modified_after,
  });
  const contents = services.map(shapeFor(asked.data));
  return c.json(pageOf(contents, { page, perPage, total }), 200, headersOf(validators));
}

function shapeFor({ full, minimal }: ServiceListQuery): (service: DirectoryService) => object {
  if (full) return (service) => toOpenReferral(service, nameId);
  return minimal ? ({ id, lastModified }) => ({ id, last_modified: lastModified }) : toSummary;
}

async function oneService(c: Context, host: OpenReferralHost): Promise<Response> {
  const id = z.uuid().safeParse(c.req.param('id'));
  if (!id.success) return c.json(notFound, 404);
  const validators = validatorsOf(await revisionForFeed(host), host.now());
  const service = await getService(host, id.data.toLowerCase());
  if (isUnchanged(conditionsOf(c), validators)) return c.body(null, 304, headersOf(validators));
  return c.json(toOpenReferral(service, nameId), 200, headersOf(validators));
}

function conditionsOf(c: Context) {
  return {
    ifNoneMatch: c.req.header('If-None-Match'),
    ifModifiedSince: c.req.header('If-Modified-Since'),
  };
}

const notFound = { error: 'not-found', message: 'There is nothing at this address of the feed.' };

// Both forms of the base address answer, and everything else says in JSON that it is not there.
function answerRest(c: Context): Response {
  const { method, path, routePath } = c.req;
  if (method !== 'GET' && method !== 'HEAD')
    return c.json({ error: 'read-only', message: 'The feed can only be read.' }, 405, {
      Allow: 'GET, HEAD, OPTIONS',
    });
  return path === routePath.replace(/\*$/, '') ? c.json(details) : c.json(notFound, 404);
}

function refusal(error: z.ZodError) {
  return {
    error: 'invalid-parameter',
    message: 'The list cannot be given as it was asked for.',
    problems: error.issues.map((issue) => ({
      parameter: issue.path.map(String).join('.'),
      message: issue.message,
    })),
  };
}

async function answerError(c: Context, error: Error, host: OpenReferralHost): Promise<Response> {
  const known = toUseCaseError(error);
  if (known?.kind === 'not-found') return c.json(notFound, 404);
  if (known?.kind === 'unavailable' || (await host.isAway(error)))
    return c.json(
      { error: 'unavailable', message: 'The directory cannot be read just now. Try again soon.' },
      503,
      { 'Retry-After': '5' },
    );
  host.log.error({ fault: describeFault(error) }, 'the public feed failed');
  return c.json({ error: 'fault', message: 'Something went wrong on our side.' }, 500);
}
