import { asksForSecondFactor, isSecondFactor, sessionState } from '@waymark/domain/sign-in';

import { createLibrary, type LibraryOptions } from './library.ts';
import { endSession, touchSession } from './sessions.ts';

/** Whose session it is, and whether more than a password is still asked of them (SGN-3). */
type SignedIn = { personId: string; needsSecondFactor: boolean };

/** Sign-in as the host sees it. */
export type SignIn = {
  /** Answers everything under /api/auth. Throws, or answers 500, when the database is away. */
  handle: (request: Request) => Promise<Response>;
  /** Whose session the request's cookie is, or null. Asking is using it. Throws when the database is away. */
  whoIs: (headers: Headers) => Promise<SignedIn | null>;
};

type SignInOptions = LibraryOptions & {
  /** Whether the demo, too, asks for a second factor. */
  demoAsksSecondFactor: boolean;
};

/**
 * Where somebody may go who has signed in by a password alone and is asked for more: setting it up, in by a stronger way
 * that they have, and out.
 */
const settingUp = new Set([
  '/api/auth/callback/organisation',
  '/api/auth/get-session',
  '/api/auth/passkey/generate-authenticate-options',
  '/api/auth/passkey/verify-authentication',
  '/api/auth/sign-in/email',
  '/api/auth/sign-in/social',
  '/api/auth/sign-out',
  '/api/auth/ways-in',
  '/api/auth/two-factor/enable',
  '/api/auth/two-factor/verify-totp',
]);

/** Who comes in, how, and for how long. There is no signing up: staff are added or invited. */
export function createSignIn(options: SignInOptions): SignIn {
  const { db, now } = options;
  const library = createLibrary(options);
  async function whoIs(headers: Headers): Promise<SignedIn | null> {
    const found = await library.api.getSession({ headers, query: { disableRefresh: true } });
    if (!found) return null;
    const { id, createdAt, lastUsedAt, factor } = found.session;
    const times = { startedAt: createdAt, lastUsedAt: lastUsedAt ?? createdAt };
    if (sessionState(times, options.sessionLimits, now()) !== 'open') {
      await endSession(db, id);
      return null;
    }
    await touchSession(db, id, now());
    const asked = asksForSecondFactor(await options.installation(), options.demoAsksSecondFactor);
    return { personId: found.user.id, needsSecondFactor: asked && !isSecondFactor(factor) };
  }
  return {
    whoIs,
    async handle(request) {
      // Ends a session that has been open too long before the library can use it.
      const who = await whoIs(request.headers);
      const mayAsk = !who?.needsSecondFactor || settingUp.has(new URL(request.url).pathname);
      return mayAsk ? library.handler(request) : secondFactorFirst();
    },
  };
}

function secondFactorFirst(): Response {
  const message = 'Set up two-step sign-in first.';
  return Response.json({ code: 'SECOND_FACTOR_NEEDED', message }, { status: 403 });
}
