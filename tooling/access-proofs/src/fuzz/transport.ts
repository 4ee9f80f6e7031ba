import { hostileTexts, mark } from './hostile.ts';

/** A request beside the procedures' own inputs: how it is sent, and what it may be answered with. */
export type Odd = { how: string; path: string; init: RequestInit; allowed: readonly number[] };

type Headers = Record<string, string>;

const json: Headers = { 'content-type': 'application/json' };
const list = '/trpc/contact.list';

function post(
  how: string,
  path: string,
  of: { body?: string; headers: Headers },
  ...allowed: number[]
): Odd {
  const { body = '{}', headers } = of;
  return { how, path, init: { method: 'POST', headers, body }, allowed };
}

/** Requests that no page of ours would make, by somebody who is signed in, and by anybody. */
export function oddRequests(portalUrl: string, cookie: string): Odd[] {
  const own = { ...json, origin: portalUrl, cookie };
  return [
    ...askedBySomebodyElse(portalUrl, own),
    ...sentOtherwise(own),
    ...notThere(own),
    ...hostileTexts
      .filter((text) => text !== '' && text.length < 4_000)
      .flatMap((text) => asAnybody(portalUrl, text)),
  ];
}

function askedBySomebodyElse(portalUrl: string, own: Headers): Odd[] {
  const changed = (own['cookie'] ?? '').replaceAll(/[^=;]{8}(?=;|$)/g, 'AAAAAAAA');
  const nobodys = '00000000-0000-4000-8000-0000000000aa';
  return [
    post('another site', list, { headers: { ...own, origin: 'https://evil.example' } }, 403),
    post('origin null', list, { headers: { ...own, origin: 'null' } }, 403),
    post('no cookie', list, { headers: { ...json, origin: portalUrl } }, 401),
    post('a cookie that was changed', list, { headers: { ...own, cookie: changed } }, 401),
    post('a post of nobody', list, { headers: { ...own, 'waymark-post': nobodys } }, 401),
    post('no post at all', list, { headers: { ...own, 'waymark-post': `${mark}'--` } }, 401),
  ];
}

function sentOtherwise(own: Headers): Odd[] {
  const { origin = '', cookie = '' } = own;
  const nested = '['.repeat(200_000) + ']'.repeat(200_000);
  const large = JSON.stringify({ worry: 'a'.repeat(3_000_000) });
  const typed = (type: string) => ({ headers: { ...own, 'content-type': type } });
  const byGet = { headers: { origin, cookie } };
  const disguised = { ...own, 'x-http-method-override': 'DELETE' };
  return [
    post('broken JSON', '/trpc/contact.open', { headers: own, body: `{"id": "${mark}` }, 400),
    post('JSON a mile deep', '/trpc/contact.open', { headers: own, body: nested }, 400, 413),
    post('three megabytes', '/trpc/contact.record', { headers: own, body: large }, 413),
    post('another content type', '/trpc/contact.record', typed('text/plain'), 400, 415),
    post('a form', list, typed('application/x-www-form-urlencoded'), 400, 415),
    post('another method in disguise', list, { headers: disguised }, 200),
    { how: 'a question by GET', path: list, init: byGet, allowed: [405] },
    {
      how: 'an act by GET',
      path: `/trpc/contact.record?input=${mark}`,
      init: byGet,
      allowed: [405],
    },
    {
      how: 'another method',
      path: list,
      init: { method: 'DELETE', headers: own },
      allowed: [404, 405],
    },
  ];
}

function notThere(own: Headers): Odd[] {
  const thirty = Array.from({ length: 30 }, () => 'access.me').join(',');
  return [
    post('thirty at once', `/trpc/${thirty}?batch=1`, { headers: own }, 400),
    post('a procedure that is not there', '/trpc/contact.erase', { headers: own }, 404),
    post('the prototype', '/trpc/__proto__', { headers: own }, 404),
    post('the constructor', '/trpc/constructor.constructor', { headers: own }, 404),
    post('another folder', '/trpc/..%2f..%2fhealth', { headers: own }, 400, 404),
    {
      how: 'a file of the machine',
      path: '/health/..%2f..%2f..%2fetc/passwd',
      init: {},
      allowed: [400, 404],
    },
  ];
}

/** What is open to anybody: the feed, invitations, signing in, and what families send. */
function asAnybody(portalUrl: string, text: string): Odd[] {
  // A lone surrogate cannot be written in an address.
  const asQuery = encodeURIComponent(text.toWellFormed());
  const feed = '/open-referral/v3/services';
  const body = (value: unknown, headers: Headers) => ({ body: JSON.stringify(value), headers });
  const browser = { ...json, origin: portalUrl };
  const credentials = { email: text, password: text };
  return [
    {
      how: 'a feed searched by',
      path: `${feed}?search=${asQuery}`,
      init: {},
      allowed: [200, 400, 404],
    },
    ...plainRoutes(asQuery, body({ name: text, about: text }, browser)),
    { how: 'a service called', path: `${feed}/${asQuery}`, init: {}, allowed: [400, 404] },
    post(
      'an invitation of',
      '/api/invitation/open',
      body({ token: text }, browser),
      400,
      404,
      405,
      410,
      422,
      429,
    ),
    post(
      'signing in as',
      '/api/auth/sign-in/email',
      body(credentials, browser),
      400,
      401,
      403,
      429,
    ),
    post(
      'a family that sends',
      '/family/call-back',
      body({ name: text }, json),
      400,
      403,
      404,
      409,
      415,
      422,
      429,
    ),
  ];
}

/** The routes beside the procedures, asked with the same texts. */
function plainRoutes(asQuery: string, typed: { body: string; headers: Headers }): Odd[] {
  return [
    { how: 'the figures, asked for', path: `/metrics?of=${asQuery}`, init: {}, allowed: [200] },
    { how: 'readiness of', path: `/health/ready?of=${asQuery}`, init: {}, allowed: [200] },
    {
      how: 'a page of the portal called',
      path: `/contacts/${asQuery}`,
      init: {},
      allowed: [200, 400, 404],
    },
    post('a form of the families’ site', '/family/out-of-date', typed, 400, 403, 404, 422, 429),
  ];
}
