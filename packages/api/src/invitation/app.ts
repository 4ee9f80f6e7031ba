import { networkOf } from '@waymark/domain/network';
import {
  acceptInvitation,
  openInvitation,
  type InvitationContext,
  type Passwords,
} from '@waymark/use-cases/access';
import type { Log } from '@waymark/use-cases/context';
import { describeFault, toUseCaseError, type UseCaseError } from '@waymark/use-cases/errors';
import { Hono, type Context } from 'hono';
import { createHash } from 'node:crypto';

import { createLimit } from '../limit.ts';

export type InvitationParts = InvitationContext & {
  /** Passwords, for whoever asks from an address. */
  passwordsFrom: (address: string) => Passwords;
  addressOf: (c: Context) => string;
  log: Log;
};

// Somebody mistypes a password a few times; nobody finds a secret of 256 bits in any number of tries.
const withOneLink = { most: 30, minutes: 10 };
// A whole agency may be invited on one day and share one address.
const fromOnePlace = { most: 600, minutes: 10 };

/** What whoever has the link of an invitation asks, to be mounted at its base address: nobody has signed in yet. */
export function invitation(parts: InvitationParts): Hono {
  const { passwordsFrom, addressOf, log } = parts;
  const waitWithLink = createLimit({ ...withOneLink, now: parts.now });
  const waitThere = createLimit({ ...fromOnePlace, now: parts.now });
  const app = new Hono();
  app.use(async (c, next) => {
    const link = linkIn(await bodyOf(c));
    // Whoever asks too often from one place does not use up the tries of a link.
    const seconds = waitThere(networkOf(addressOf(c))) || waitWithLink(link);
    if (seconds === 0) return next();
    const message = 'Too many tries from here. Wait a few minutes, then try again.';
    return c.json({ message }, 429, { 'retry-after': String(seconds) });
  });
  app.post('/open', async (c) => {
    const { name, agencyName, areaName, hasSignIn, hasPost } = await openInvitation(
      parts,
      await bodyOf(c),
    );
    return c.json({ name, agencyName, areaName, hasSignIn, hasPost });
  });
  app.post('/accept', async (c) => {
    await acceptInvitation(parts, passwordsFrom(addressOf(c)), await bodyOf(c));
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

/** By what tries with one link are counted: never the secret itself. Whatever is none counts as one link. */
function linkIn(body: unknown): string {
  const secret: unknown =
    typeof body === 'object' && body !== null ? Reflect.get(body, 'secret') : undefined;
  return createHash('sha256')
    .update(typeof secret === 'string' ? secret : '')
    .digest('base64');
}
