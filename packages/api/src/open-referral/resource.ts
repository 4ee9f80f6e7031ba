import { revisionForFeed, type Counted, type FeedPage } from '@waymark/use-cases/directory';
import type { Context } from 'hono';
import { z } from 'zod';

import { notFound, pageOf, problemsOf, refusal } from './envelope.ts';
import type { OpenReferralHost } from './host.ts';
import { linesOf } from './lines.ts';
import { type Asked, perPageOf } from './query.ts';
import { headersOf, isUnchanged, validatorsOf } from './validators.ts';

/** One kind of thing in the feed: the list of them at an address, and each one under its id. */
export type Resource = {
  name: string;
  /** What the standard calls the shape of one. */
  schema: string;
  /** What can be asked of the list, and of one. */
  query: z.ZodObject;
  oneQuery: z.ZodObject;
  answerList: (c: Context, host: OpenReferralHost) => Promise<Response>;
  answerOne: (c: Context, host: OpenReferralHost) => Promise<Response>;
};

type Parts<List, One> = {
  name: string;
  schema: string;
  query: z.ZodType<List> & z.ZodObject;
  oneQuery: z.ZodType<One> & z.ZodObject;
  list: (host: OpenReferralHost, asked: List, page: FeedPage) => Promise<Counted<object>>;
  find: (host: OpenReferralHost, id: string, asked: One) => Promise<object>;
};

/** Puts refusals, validators, the envelope and both formats round what a kind of thing knows: its list, and each one. */
export function resource<List extends Asked, One>(parts: Parts<List, One>): Resource {
  const { name, schema, query, oneQuery } = parts;
  return {
    name,
    schema,
    query,
    oneQuery,
    async answerList(c, host) {
      const asked = query.safeParse(givenIn(c));
      if (!asked.success) return c.json(refusal(problemsOf(asked.error)), 400);
      const list = (page: FeedPage) => parts.list(host, asked.data, page);
      return unlessUnchanged(c, host, (headers) => answerPage(c, host, asked.data, list, headers));
    },
    async answerOne(c, host) {
      const id = z.uuid().safeParse(c.req.param('id'));
      if (!id.success) return c.json(notFound, 404);
      const asked = oneQuery.safeParse(givenIn(c));
      if (!asked.success) return c.json(refusal(problemsOf(asked.error)), 400);
      const found = await parts.find(host, id.data.toLowerCase(), asked.data);
      return unlessUnchanged(c, host, async (headers) => c.json(found, 200, headers));
    },
  };
}

async function answerPage(
  c: Context,
  host: OpenReferralHost,
  asked: Asked,
  list: (page: FeedPage) => Promise<Counted<object>>,
  headers: Record<string, string>,
): Promise<Response> {
  if (asked.format === 'ndjson')
    return c.body(linesOf(host, list), 200, {
      ...headers,
      'Content-Type': 'application/x-ndjson; charset=utf-8',
    });
  const page = { page: asked.page, perPage: perPageOf(asked) };
  const { entries, total } = await list(page);
  return c.json(pageOf(entries, { ...page, total }), 200, headers);
}

// `?search=` with nothing behind it asks for nothing.
function givenIn(c: Context): Record<string, string> {
  return Object.fromEntries(Object.entries(c.req.query()).filter(([, value]) => value !== ''));
}

async function unlessUnchanged(
  c: Context,
  host: OpenReferralHost,
  answer: (headers: Record<string, string>) => Promise<Response>,
): Promise<Response> {
  const validators = validatorsOf(await revisionForFeed(host), host.now());
  const conditions = {
    ifNoneMatch: c.req.header('If-None-Match'),
    ifModifiedSince: c.req.header('If-Modified-Since'),
  };
  const headers = headersOf(validators);
  return isUnchanged(conditions, validators) ? c.body(null, 304, headers) : answer(headers);
}
