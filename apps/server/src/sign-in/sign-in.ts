import { APIError, createAuthMiddleware } from 'better-auth/api';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { betterAuth } from 'better-auth/minimal';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { Database } from '@waymark/db/client';
import { signInTables } from '@waymark/db/sign-in';
import type { Log } from '@waymark/use-cases/context';

/** Sign-in as the host sees it. */
export type SignIn = {
  /** Answers everything under /api/auth. Throws, or answers 500, when the database is away. */
  handle: (request: Request) => Promise<Response>;
  /** The actor that the request's session cookie belongs to, or null. Throws when the database is away. */
  actorOf: (headers: Headers) => Promise<string | null>;
};

type SignInOptions = {
  /** A pool of the role waymark_auth. */
  db: Database;
  secret: string;
  /** The portal's address, and the others under which it may be asked. */
  portalUrl: string;
  trustedOrigins: string[];
  isDemo: () => Promise<boolean>;
  log: Log;
};

/** The header by which the host tells sign-in who asks; whatever a client sends under this name is replaced. */
export const clientAddressHeader = 'x-waymark-client';
/** Sign-in names that end so belong to the demo and are refused everywhere else. */
export const demoEmailSuffix = '@demo.waymark.example';

const hours = 60 * 60;

// Names, addresses and leaving are the administrator's; nothing here sends mail.
const disabledPaths = [
  '/sign-up/email',
  '/sign-in/social',
  '/update-user',
  '/delete-user',
  '/change-email',
  '/request-password-reset',
  '/reset-password',
  '/send-verification-email',
  '/link-social',
  '/unlink-account',
];

// A whole agency may share one address, so the limit is for guessing, not for a busy morning.
const rateLimit = {
  enabled: true,
  storage: 'database' as const,
  window: 60,
  max: 600,
  customRules: {
    '/sign-in/email': { window: 60, max: 40 },
    '/two-factor/*': { window: 60, max: 40 },
    // Whoever finds an open session must not guess the password from inside it.
    '/verify-password': { window: 60, max: 10 },
    '/change-password': { window: 60, max: 10 },
  },
};

/** Password and one-time code, with sessions in the database. There is no signing up: staff are added. */
export function createSignIn(options: SignInOptions): SignIn {
  const auth = betterAuth({
    appName: 'Waymark',
    baseURL: options.portalUrl,
    basePath: '/api/auth',
    secret: options.secret,
    trustedOrigins: options.trustedOrigins,
    database: drizzleAdapter(options.db, { provider: 'pg', schema: signInTables }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      revokeSessionsOnPasswordReset: true,
    },
    plugins: [twoFactor({ issuer: 'Waymark' })],
    session: { expiresIn: 12 * hours, updateAge: hours / 2 },
    disabledPaths,
    rateLimit,
    advanced: {
      cookiePrefix: 'waymark',
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
    },
    hooks: { before: refuseDemoNames(options.isDemo) },
    onAPIError: { throw: true },
    telemetry: { enabled: false },
    // The library's messages may quote what somebody typed.
    logger: { level: 'error', log: () => options.log.error({}, 'sign-in reported an error') },
  });
  return {
    handle: (request) => auth.handler(request),
    async actorOf(headers) {
      const found = await auth.api.getSession({ headers });
      return found?.user.id ?? null;
    },
  };
}

function refuseDemoNames(isDemo: SignInOptions['isDemo']) {
  return createAuthMiddleware(async (ctx) => {
    if (ctx.path !== '/sign-in/email') return;
    const email: unknown = ctx.body?.email;
    const isDemoName = typeof email === 'string' && email.toLowerCase().endsWith(demoEmailSuffix);
    if (isDemoName && !(await isDemo())) {
      throw new APIError('FORBIDDEN', { message: 'Demo sign-ins do not work here.' });
    }
  });
}
