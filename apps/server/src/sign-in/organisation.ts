import {
  readProviderClaims,
  type ProviderRefusal,
  type ProviderRule,
} from '@waymark/domain/sign-in';
import type { Database } from '@waymark/db/client';
import { account as accounts } from '@waymark/db/sign-in';
import { APIError } from 'better-auth/api';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';

import type { BeforeStep } from './hook-context.ts';

/** An organisation's own sign-in (OpenID Connect), as an installation sets it. */
export type Organisation = ProviderRule & {
  /** What the button says. */
  name: string;
  discoveryUrl: string;
  clientId: string;
  clientSecret: string;
};

/** Under this name the library knows it; the provider is told to answer at /api/auth/callback/organisation. */
const organisationId = 'organisation';

const signInPage = '/sign-in';

/**
 * The library does discovery, code with PKCE, state, nonce and the check of the ID token; whose address it is and that
 * a second factor was used is ours (SGN-4, SGN-5). Claims are read from the ID token alone: what the user-info address
 * says is signed by nobody.
 */
export function organisationPlugin(
  organisation: Organisation,
  tell: (why: ProviderRefusal) => void,
) {
  const { discoveryUrl, clientId, clientSecret } = organisation;
  return genericOAuth({
    config: [
      {
        providerId: organisationId,
        discoveryUrl,
        clientId,
        clientSecret,
        pkce: true,
        scopes: ['openid', 'email', 'profile'],
        requireIdTokenVerification: true,
        disableSignUp: true,
        async getUserInfo({ idToken }) {
          if (!idToken) return null;
          const claims = claimsOf(idToken);
          const answer = readProviderClaims(claims, organisation);
          if (!answer.ok) {
            tell(answer.why);
            throw new APIError('FOUND', undefined, {
              location: `${signInPage}?error=${answer.why}`,
            });
          }
          const { sub } = z.object({ sub: z.string().min(1) }).parse(claims);
          return { id: sub, sub, email: answer.email, emailVerified: true, name: answer.email };
        },
      },
    ],
  });
}

/** The parts of a token whose signature the library has checked a moment before. */
function claimsOf(idToken: string): unknown {
  return JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString('utf8'));
}

const startSchema = z.strictObject({
  provider: z.literal(organisationId),
  callbackURL: z.string().regex(/^\/(?![/\\])/),
});

/** Of what the library would take, only this: our one provider, and a page of our own to come back to. */
export const startOnlyThere: BeforeStep = async ({ body }) => {
  if (!startSchema.safeParse(body).success)
    throw new APIError('BAD_REQUEST', { message: 'This cannot be used to sign in.' });
  return { errorCallbackURL: signInPage };
};

/**
 * SGN-4: whether somebody is linked there already. Then they are known by that link alone: an address that the organisation
 * gave to somebody else finds nobody, until two people take the old link off (SGN-8).
 */
export async function isLinkedThere(
  db: Database,
  { userId, providerId }: { userId: string; providerId: string },
): Promise<boolean> {
  const links = await db
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.userId, userId), eq(accounts.providerId, providerId)))
    .limit(1);
  return links.length > 0;
}

/** What is kept of an organisation's answer: whose account it is. Its tokens would open other doors, and are not. */
export function withoutTokens<Account extends object>(account: Account): Account {
  return { ...account, accessToken: null, refreshToken: null, idToken: null };
}
