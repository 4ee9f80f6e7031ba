import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';

import type { Organisation } from './organisation.ts';

/** Tells the sign-in page, before anybody is known, which ways in there are beside the password. */
export function waysIn(organisation: Organisation | null) {
  return {
    id: 'waymark-ways-in',
    endpoints: {
      waysIn: createAuthEndpoint('/ways-in', { method: 'GET' }, async (ctx) =>
        ctx.json({ organisation: organisation?.name ?? null }),
      ),
    },
  } satisfies BetterAuthPlugin;
}
