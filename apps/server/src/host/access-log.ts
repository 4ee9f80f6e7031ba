import type { Log } from '@waymark/use-cases/context';
import type { MiddlewareHandler } from 'hono';

import type { Metrics } from './metrics.ts';

const rpcPrefix = '/trpc/';
const procedureName = /^[a-z][a-zA-Z]*(\.[a-zA-Z]+)*$/;

/**
 * One line for an answer: what kind of thing was asked, how it went, how long it took. Addresses are never written
 * as they came, so whatever somebody puts in one stays out of the log.
 */
export function accessLog(options: {
  log: Log;
  metrics: Metrics;
  newId: () => string;
}): MiddlewareHandler {
  return async (c, next) => {
    const requestId = options.newId();
    const startedAt = performance.now();
    await next();
    c.res.headers.set('x-request-id', requestId);
    const ms = performance.now() - startedAt;
    const what = whatIsAsked(c.req.path);
    options.metrics.count(what.kind, c.res.status, ms / 1000);
    const fields = { requestId, ...what, method: c.req.method, status: c.res.status };
    options.log.info({ ...fields, ms: Math.round(ms * 10) / 10 }, 'answered');
  };
}

type Asked = { kind: string; procedures?: string[] };

function whatIsAsked(path: string): Asked {
  if (path.startsWith(rpcPrefix)) {
    const names = path.slice(rpcPrefix.length).split(/,|%2C/i);
    return { kind: 'rpc', procedures: names.filter((name) => procedureName.test(name)) };
  }
  const kinds: [string, string][] = [
    ['/api/auth', 'sign-in'],
    ['/api/invitation', 'invitation'],
    ['/open-referral', 'open-referral'],
    ['/family', 'family'],
    ['/health', 'health'],
    ['/metrics', 'metrics'],
  ];
  return { kind: kinds.find(([prefix]) => path.startsWith(prefix))?.[1] ?? 'portal' };
}
