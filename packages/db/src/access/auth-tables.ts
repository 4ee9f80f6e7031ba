import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  index,
  integer,
  pgPolicy,
  pgRole,
  pgSchema,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';

import { moment } from '../columns.ts';
import { actor } from './tables.ts';

// The tables of the sign-in library, in a schema that only its own role may read. Their shape is the library's
// (Better Auth 1.7: print it with getAuthTables()); the one thing of ours is that a user is an actor.
export const auth = pgSchema('auth');

// The library asks for no actor, so the lock is the role: no other has any policy here.
const signInOnly = () =>
  pgPolicy('sign_in_only', {
    for: 'all',
    to: pgRole('waymark_auth').existing(),
    using: sql`true`,
    withCheck: sql`true`,
  });

/** Somebody who may sign in: the same id as their actor. */
export const user = auth.table(
  'user',
  {
    id: uuid('id')
      .primaryKey()
      .references(() => actor.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    email: text('email').notNull().unique(),
    emailVerified: boolean('email_verified').notNull().default(false),
    image: text('image'),
    twoFactorEnabled: boolean('two_factor_enabled').notNull().default(false),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  () => [signInOnly()],
);

const userId = () =>
  uuid('user_id')
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' });

/** A signed-in browser. */
export const session = auth.table(
  'session',
  {
    id: text('id').primaryKey(),
    userId: userId(),
    token: text('token').notNull().unique(),
    expiresAt: moment('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    /** By what they signed in: a password alone opens only the page where more is set up (SGN-3). */
    factor: text('factor').notNull().default('password'),
    lastUsedAt: moment('last_used_at').notNull().defaultNow(),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [index('session_user').on(table.userId), signInOnly()],
);

/** One way in for a user: a password's hash, or an identity provider's tokens. */
export const account = auth.table(
  'account',
  {
    id: text('id').primaryKey(),
    userId: userId(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: moment('access_token_expires_at'),
    refreshTokenExpiresAt: moment('refresh_token_expires_at'),
    scope: text('scope'),
    password: text('password'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [
    index('account_user').on(table.userId),
    // SGN-4: one link to an organisation, of two sign-ins that come at once too.
    uniqueIndex('account_one_of_each').on(table.userId, table.providerId),
    signInOnly(),
  ],
);

/** A short-lived secret between two steps, such as the password and the one-time code. */
export const verification = auth.table(
  'verification',
  {
    id: text('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: moment('expires_at').notNull(),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [index('verification_identifier').on(table.identifier), signInOnly()],
);

/** The encrypted secret behind a user's one-time codes. */
export const twoFactor = auth.table(
  'two_factor',
  {
    id: text('id').primaryKey(),
    userId: userId(),
    secret: text('secret').notNull(),
    backupCodes: text('backup_codes').notNull(),
    verified: boolean('verified').default(true),
    failedVerificationCount: integer('failed_verification_count').default(0),
    lockedUntil: moment('locked_until'),
  },
  (table) => [
    index('two_factor_secret').on(table.secret),
    uniqueIndex('two_factor_user').on(table.userId),
    signInOnly(),
  ],
);

/** A passkey: the public half of a key that never leaves somebody's device. */
export const passkey = auth.table(
  'passkey',
  {
    id: text('id').primaryKey(),
    userId: userId(),
    name: text('name'),
    publicKey: text('public_key').notNull(),
    credentialID: text('credential_id').notNull().unique(),
    counter: integer('counter').notNull(),
    deviceType: text('device_type').notNull(),
    backedUp: boolean('backed_up').notNull(),
    transports: text('transports'),
    aaguid: text('aaguid'),
    createdAt: moment('created_at'),
    /** The host name that it opens; null for one of before this was kept. */
    rpId: text('rp_id'),
  },
  (table) => [index('passkey_user').on(table.userId), signInOnly()],
);

/** Wrong passwords, by a keyed hash of who tried: an address, an address with a name, or a known device (SGN-6). */
export const signInTry = auth.table(
  'sign_in_try',
  {
    key: text('key').primaryKey(),
    failures: integer('failures').notNull(),
    lastAt: moment('last_at').notNull(),
    /** Until then no password of theirs is looked at. */
    freeAt: moment('free_at').notNull(),
  },
  (table) => [index('sign_in_try_last').on(table.lastAt), signInOnly()],
);

/** How often an address has tried what, shared by every server process. */
export const rateLimit = auth.table(
  'rate_limit',
  {
    id: text('id').primaryKey(),
    key: text('key').notNull().unique(),
    count: integer('count').notNull(),
    lastRequest: bigint('last_request', { mode: 'number' }).notNull(),
  },
  () => [signInOnly()],
);

/** The tables that the sign-in library works with, under the names it asks for. */
export const signInTables = {
  user,
  session,
  account,
  verification,
  twoFactor,
  passkey,
  rateLimit,
};
