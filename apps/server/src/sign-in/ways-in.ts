import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';

import type { Organisation } from './organisation.ts';
import { whichWaysFirst, type StrongerWaysOf } from './stronger-way.ts';

/**
 * Tells the sign-in page, before anybody is known, which ways in there are beside the password; and whoever came by their
 * password alone, which of their own they use first (SGN-3).
 */
export function waysIn(organisation: Organisation | null, waysOf: StrongerWaysOf) {
  return {
    id: 'waymark-ways-in',
    endpoints: {
      waysIn: createAuthEndpoint('/ways-in', { method: 'GET' }, async (ctx) =>
        ctx.json({
          organisation: organisation?.name ?? null,
          first: await whichWaysFirst(ctx, waysOf),
        }),
      ),
    },
  } satisfies BetterAuthPlugin;
}
