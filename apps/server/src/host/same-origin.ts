import type { MiddlewareHandler } from 'hono';

/** Refuses calls that a page of somebody else's makes with our cookie. Programs send no Origin and pass. */
export function sameOriginOnly(trustedOrigins: readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    const origin = c.req.header('origin');
    if (origin !== undefined && !trustedOrigins.includes(origin)) {
      return c.json({ message: 'This address may not be used from another site.' }, 403);
    }
    await next();
  };
}
