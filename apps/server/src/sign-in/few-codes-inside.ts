import { createLimit } from '@waymark/api';
import { APIError, getSessionFromCtx } from 'better-auth/api';

import type { BeforeStep } from './hook-context.ts';

const few = { most: 10, minutes: 1 };

/**
 * Who is signed in already has few tries at a code in a minute: the library counts only those of a sign-in. People are
 * counted, since a whole agency may share an address.
 */
export function fewCodesInside(now: () => Date): BeforeStep {
  const waitFor = createLimit({ ...few, now });
  return async (ctx) => {
    const open = await getSessionFromCtx(ctx);
    const seconds = open ? waitFor(open.user.id) : 0;
    if (seconds === 0) return null;
    throw new APIError(
      'TOO_MANY_REQUESTS',
      { code: 'WAIT', message: `Too many codes. Wait ${seconds} seconds.`, seconds },
      { 'retry-after': String(seconds) },
    );
  };
}
