import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { betterAuth } from 'better-auth/minimal';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { Database } from '@waymark/db/client';
import { signInTables } from '@waymark/db/sign-in';
import {
  asksForSecondFactor,
  isSecondFactor,
  mostPasswordLength,
  sessionState,
  leastPasswordLength,
  type ProviderRefusal,
  type SessionLimits,
} from '@waymark/domain/sign-in';
import type { Log } from '@waymark/use-cases/context';

import { beforeAndAfter } from './before-and-after.ts';
import type { CheckPassword } from './check-password.ts';
import { clientAddressHeader } from './client-address-header.ts';
import { factorOf } from './factor-of.ts';
import { keyedHash } from './keyed-hash.ts';
import { knownDevices } from './known-device.ts';
import { organisationPlugin, withoutTokens, type Organisation } from './organisation.ts';
import { passkeyPlugin } from './passkeys.ts';
import { recoveryCodes } from './recovery-codes.ts';
import { endPasswordSessions, endSession, sessionEndpoints, touchSession } from './sessions.ts';
import { waysIn } from './ways-in.ts';
import { waitYourTurn } from './wait-your-turn.ts';
import { createWaits } from './waits.ts';

/** Whose session it is, and whether more than a password is still asked of them (SGN-3). */
export type SignedIn = { personId: string; needsSecondFactor: boolean };

/** Sign-in as the host sees it. */
export type SignIn = {
  /** Answers everything under /api/auth. Throws, or answers 500, when the database is away. */
  handle: (request: Request) => Promise<Response>;
  /** Whose session the request's cookie is, or null. Asking is using it. Throws when the database is away. */
  whoIs: (headers: Headers) => Promise<SignedIn | null>;
};

type SignInOptions = {
  /** A pool of the role waymark_auth. */
  db: Database;
  secret: string;
  /** The portal's address, and the others under which it may be asked. */
  portalUrl: string;
  trustedOrigins: string[];
  installation: () => Promise<'demo' | 'live' | null>;
  /** Whether the demo, too, asks for a second factor. */
  demoAsksSecondFactor: boolean;
  sessionLimits: SessionLimits;
  checkPassword: CheckPassword;
  /** The organisation's own sign-in, where there is one. */
  organisation: Organisation | null;
  /** The names of the agencies that somebody works for. */
  agenciesOf: (personId: string) => Promise<string[]>;
  now: () => Date;
  log: Log;
};

// Names, addresses and leaving are the administrator's; nothing here sends mail. Sessions have addresses of our own.
const disabledPaths = [
  '/sign-up/email',
  '/update-user',
  '/update-session',
  '/delete-user',
  '/change-email',
  '/request-password-reset',
  '/reset-password',
  '/send-verification-email',
  '/link-social',
  '/unlink-account',
  '/list-sessions',
  '/revoke-session',
  '/revoke-sessions',
  '/revoke-other-sessions',
];

// Wrong passwords and codes are counted apart (SGN-6): a limit by address would let a stranger keep an agency out.
const rateLimit = {
  enabled: true,
  storage: 'database' as const,
  window: 60,
  max: 600,
  customRules: {
    '/sign-in/email': false as const,
    '/two-factor/verify-totp': false as const,
    '/two-factor/verify-backup-code': false as const,
    // Whoever finds an open session must not guess the password from inside it.
    '/verify-password': { window: 60, max: 10 },
    '/change-password': { window: 60, max: 10 },
    '/two-factor/enable': { window: 60, max: 10 },
    '/two-factor/disable': { window: 60, max: 10 },
    '/two-factor/generate-backup-codes': { window: 60, max: 10 },
  },
};

/** Where somebody may go who has signed in by a password alone and is asked for more: setting it up, and out. */
const settingUp = new Set([
  '/api/auth/get-session',
  '/api/auth/sign-in/email',
  '/api/auth/sign-out',
  '/api/auth/ways-in',
  '/api/auth/two-factor/enable',
  '/api/auth/two-factor/verify-totp',
]);

/** Password and one-time code, with sessions in the database. There is no signing up: staff are added. */
export function createSignIn(options: SignInOptions): SignIn {
  const { db, now } = options;
  const auth = createAuth(options);
  async function whoIs(headers: Headers): Promise<SignedIn | null> {
    const found = await auth.api.getSession({ headers, query: { disableRefresh: true } });
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
      return mayAsk ? auth.handler(request) : secondFactorFirst();
    },
  };
}

function createAuth(options: SignInOptions) {
  const { db, now, organisation, log } = options;
  const hash = keyedHash(options.secret);
  const codes = recoveryCodes(hash);
  const isHttps = options.portalUrl.startsWith('https:');
  const hours = options.sessionLimits.hours * 60 * 60;
  return betterAuth({
    appName: 'Waymark',
    baseURL: options.portalUrl,
    basePath: '/api/auth',
    secret: options.secret,
    trustedOrigins: options.trustedOrigins,
    database: drizzleAdapter(db, { provider: 'pg', schema: signInTables }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: leastPasswordLength,
      maxPasswordLength: mostPasswordLength,
      revokeSessionsOnPasswordReset: true,
    },
    plugins: [
      twoFactor({
        issuer: 'Waymark',
        backupCodeOptions: { amount: 10, storeBackupCodes: codes.storage },
      }),
      passkeyPlugin({ portalUrl: options.portalUrl, origins: options.trustedOrigins }),
      sessionEndpoints(db, now),
      waysIn(organisation),
      ...(organisation ? [organisationPlugin(organisation, tellRefusal(log))] : []),
    ],
    account: { updateAccountOnSignIn: false },
    session: {
      expiresIn: hours,
      disableSessionRefresh: true,
      additionalFields: {
        factor: { type: 'string', required: false, input: false },
        lastUsedAt: { type: 'date', required: false, input: false },
      },
    },
    databaseHooks: {
      account: { create: { before: async (account) => ({ data: withoutTokens(account) }) } },
      session: {
        create: {
          before: async (session, ctx) => ({
            data: { ...session, factor: factorOf(ctx), lastUsedAt: now() },
          }),
        },
      },
    },
    disabledPaths: organisation ? disabledPaths : [...disabledPaths, '/sign-in/social'],
    rateLimit,
    advanced: {
      cookiePrefix: 'waymark',
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
    },
    hooks: beforeAndAfter({
      isDemo: async () => (await options.installation()) === 'demo',
      turn: waitYourTurn({
        waits: createWaits(db, hash),
        devices: knownDevices(hash),
        isHttps,
        now,
      }),
      checkPassword: options.checkPassword,
      agenciesOf: options.agenciesOf,
      typedRecoveryCode: codes.typed,
      endPasswordSessions: (personId) => endPasswordSessions(db, personId),
    }),
    onAPIError: { throw: true },
    telemetry: { enabled: false },
    // The library's messages may quote what somebody typed.
    logger: { level: 'error', log: () => log.error({}, 'sign-in reported an error') },
  });
}

function tellRefusal(log: Log): (why: ProviderRefusal) => void {
  return (why) => log.info({ why }, "an organisation's sign-in was not accepted");
}

function secondFactorFirst(): Response {
  const message = 'Set up two-step sign-in first.';
  return Response.json({ code: 'SECOND_FACTOR_NEEDED', message }, { status: 403 });
}
