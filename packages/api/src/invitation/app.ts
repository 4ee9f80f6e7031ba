import {
  acceptInvitation,
  openInvitation,
  type InvitationContext,
  type Passwords,
} from '@waymark/use-cases/access';
import type { Log } from '@waymark/use-cases/context';
import { describeFault, toUseCaseError, type UseCaseError } from '@waymark/use-cases/errors';
import { Hono, type Context } from 'hono';

import { createLimit } from '../limit.ts';

export type InvitationParts = InvitationContext & {
  passwords: Passwords;
  addressOf: (c: Context) => string;
  log: Log;
};

// Somebody mistypes a password a few times; nobody finds a secret of 256 bits in any number of tries.
const limit = { most: 30, minutes: 10 };

/** What whoever has the link of an invitation asks, to be mounted at its base address: nobody has signed in yet. */
export function invitation(parts: InvitationParts): Hono {
  const { passwords, addressOf, log } = parts;
  const waitFor = createLimit({ ...limit, now: parts.now });
  const app = new Hono();
  app.use(async (c, next) => {
    const seconds = waitFor(addressOf(c));
    if (seconds === 0) return next();
    const message = 'Too many tries from here. Wait a few minutes, then try again.';
    return c.json({ message }, 429, { 'retry-after': String(seconds) });
  });
  app.post('/open', async (c) => {
    const { name, agencyName, areaName, hasSignIn } = await openInvitation(parts, await bodyOf(c));
    return c.json({ name, agencyName, areaName, hasSignIn });
  });
  app.post('/accept', async (c) => {
    await acceptInvitation(parts, passwords, await bodyOf(c));
    return c.json({ accepted: true });
  });
  app.onError((error, c) => {
    const known = toUseCaseError(error);
    if (known) return answer(c, known);
    log.error({ fault: describeFault(error) }, 'unforeseen fault');
    return c.json({ message: 'Something went wrong here. Nothing was recorded. Try again.' }, 500);
  });
  return app;
}

const statuses: Partial<Record<UseCaseError['kind'], 400 | 404 | 409 | 503>> = {
  'not-found': 404,
  conflict: 409,
  unavailable: 503,
};

function answer(c: Context, error: UseCaseError): Response {
  const { message, nextStep } = error;
  const problems = 'problems' in error ? { problems: error.problems } : {};
  return c.json({ message, nextStep, ...problems }, statuses[error.kind] ?? 400);
}

/** The body as it came; the use case reads it, and refuses what is no JSON as it refuses what does not fit. */
async function bodyOf(c: Context): Promise<{ secret: string; password: string }> {
  return c.req.json().catch(() => ({}));
}
