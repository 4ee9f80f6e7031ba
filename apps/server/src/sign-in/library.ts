import type { Database } from '@waymark/db/client';
import { signInTables } from '@waymark/db/sign-in';
import {
  leastPasswordLength,
  mostPasswordLength,
  type ProviderRefusal,
  type SessionLimits,
} from '@waymark/domain/sign-in';
import type { Log } from '@waymark/use-cases/context';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { betterAuth } from 'better-auth/minimal';
import { twoFactor } from 'better-auth/plugins/two-factor';

import { beforeAndAfter } from './before-and-after.ts';
import type { CheckPassword } from './check-password.ts';
import { clientAddressHeader } from './client-address-header.ts';
import { factorOf } from './factor-of.ts';
import { keyedHash, type KeyedHash } from './keyed-hash.ts';
import { knownDevices } from './known-device.ts';
import { disabledPaths, rateLimit, wrongCodes } from './limits.ts';
import { notesRefusedCodes } from './note-events.ts';
import {
  organisationPlugin,
  isLinkedThere,
  withoutTokens,
  type Organisation,
} from './organisation.ts';
import { hostNameOf, keepsHostName, passkeyPlugin } from './passkeys.ts';
import { recoveryCodes } from './recovery-codes.ts';
import { endPasswordSessions, sessionEndpoints } from './sessions.ts';
import { strongerWaysIn, type StrongerWaysOf } from './stronger-way.ts';
import { waitYourTurn } from './wait-your-turn.ts';
import { createWaits } from './waits.ts';
import { waysIn } from './ways-in.ts';

export type LibraryOptions = {
  /** A pool of the role waymark_auth. */
  db: Database;
  secret: string;
  /** The portal's address, and the others under which it may be asked. */
  portalUrl: string;
  trustedOrigins: string[];
  installation: () => Promise<'demo' | 'live' | null>;
  sessionLimits: SessionLimits;
  checkPassword: CheckPassword;
  /** The organisation's own sign-in, where there is one. */
  organisation: Organisation | null;
  /** The names of the agencies that somebody works for. */
  agenciesOf: (personId: string) => Promise<string[]>;
  now: () => Date;
  log: Log;
};

/** Better Auth, as Waymark uses it: password, one-time code, passkey, one organisation; sessions in the database. */
export function createLibrary(options: LibraryOptions) {
  const { db, organisation, log } = options;
  const hash = keyedHash(options.secret);
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
    account: { updateAccountOnSignIn: false },
    plugins: pluginsOf(options, hash),
    session: {
      expiresIn: options.sessionLimits.hours * 60 * 60,
      disableSessionRefresh: true,
      // A new passkey outlives the session: it is taken from somebody who has just shown who they are.
      freshAge: 10 * 60,
      additionalFields: {
        factor: { type: 'string', required: false, input: false },
        lastUsedAt: { type: 'date', required: false, input: false },
      },
    },
    databaseHooks: writtenDown(options),
    disabledPaths: organisation ? disabledPaths : [...disabledPaths, '/sign-in/social'],
    rateLimit,
    advanced: {
      cookiePrefix: 'waymark',
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
    },
    hooks: hooksOf(options, hash),
    onAPIError: { throw: true },
    telemetry: { enabled: false },
    // The library's messages may quote what somebody typed.
    logger: { level: 'error', log: () => log.error({}, 'sign-in reported an error') },
  });
}

function pluginsOf(options: LibraryOptions, hash: KeyedHash) {
  const { db, now, organisation, log, portalUrl, trustedOrigins } = options;
  const { storage } = recoveryCodes(hash);
  const tell = (why: ProviderRefusal): void =>
    log.info({ why }, "an organisation's sign-in was not accepted");
  return [
    twoFactor({
      issuer: 'Waymark',
      backupCodeOptions: { amount: 10, storeBackupCodes: storage },
      accountLockout: wrongCodes,
    }),
    passkeyPlugin({ portalUrl, origins: trustedOrigins }),
    sessionEndpoints(db, options.sessionLimits, now),
    waysIn(organisation, usableWays(options)),
    ...(organisation ? [organisationPlugin(organisation, tell)] : []),
  ];
}

function hooksOf(options: LibraryOptions, hash: KeyedHash) {
  const { db, now, checkPassword, agenciesOf } = options;
  return beforeAndAfter({
    isDemo: async () => (await options.installation()) === 'demo',
    turn: waitYourTurn({
      waits: createWaits(db, hash),
      devices: knownDevices(hash),
      isHttps: options.portalUrl.startsWith('https:'),
      now,
    }),
    checkPassword,
    agenciesOf,
    typedRecoveryCode: recoveryCodes(hash).typed,
    endPasswordSessions: (personId) => endPasswordSessions(db, personId),
    strongerWaysOf: usableWays(options),
    keepHostName: keepsHostName(db, options.portalUrl),
    note: notesRefusedCodes(db, now),
    now,
  });
}

function usableWays({ db, organisation, portalUrl }: LibraryOptions): StrongerWaysOf {
  return strongerWaysIn(db, { organisation: organisation !== null, rpId: hostNameOf(portalUrl) });
}

function writtenDown({
  db,
  now,
}: LibraryOptions): NonNullable<Parameters<typeof betterAuth>[0]['databaseHooks']> {
  return {
    account: {
      create: {
        async before(account) {
          if (await isLinkedThere(db, account)) return false;
          return { data: withoutTokens(account) };
        },
      },
    },
    session: {
      create: {
        before: async (session, ctx) => ({
          data: { ...session, factor: factorOf(ctx), lastUsedAt: now() },
        }),
      },
    },
  };
}
