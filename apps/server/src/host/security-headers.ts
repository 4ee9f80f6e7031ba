import type { MiddlewareHandler } from 'hono';

const contentPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const always = {
  'content-security-policy': contentPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

const aYear = 365 * 24 * 60 * 60;

/** What every answer carries. `isHttps` says whether people reach the portal by https. */
export function securityHeaders({ isHttps }: { isHttps: boolean }): MiddlewareHandler {
  const headers = Object.entries(always);
  if (isHttps) headers.push(['strict-transport-security', `max-age=${aYear}; includeSubDomains`]);
  return async (c, next) => {
    await next();
    for (const [name, value] of headers) c.res.headers.set(name, value);
    if (c.req.path.startsWith('/open-referral/')) {
      // Public data: any page may read it.
      c.res.headers.set('cross-origin-resource-policy', 'cross-origin');
    }
  };
}
