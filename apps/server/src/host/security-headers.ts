import type { MiddlewareHandler } from 'hono';

/** The portal's own files and its own server, and nothing else: nothing runs, loads or is sent from or to elsewhere. */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const always = {
  'content-security-policy': contentPolicy,
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

const aboutPeople = /^\/(trpc|api|family)\//;

const aYear = 365 * 24 * 60 * 60;

/** What every answer carries. `isHttps` says whether people reach the portal by https. */
export function securityHeaders({ isHttps }: { isHttps: boolean }): MiddlewareHandler {
  const headers = Object.entries(always);
  if (isHttps) headers.push(['strict-transport-security', `max-age=${aYear}; includeSubDomains`]);
  return async (c, next) => {
    await next();
    for (const [name, value] of headers) c.res.headers.set(name, value);
    // What is about a family, or lets somebody in, is in no copy that a browser or a proxy keeps.
    if (aboutPeople.test(c.req.path)) c.res.headers.set('cache-control', 'no-store');
    if (c.req.path.startsWith('/open-referral/')) {
      // Public data: any page may read it.
      c.res.headers.set('cross-origin-resource-policy', 'cross-origin');
    }
  };
}
