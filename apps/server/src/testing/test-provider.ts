import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import Provider from 'oidc-provider';

/** What the provider says in its ID token of whoever signs in there. */
export type Claims = Record<string, unknown>;

/** A real OpenID provider on a free port, at which signing in takes no more than asking. */
export type TestProvider = {
  discoveryUrl: string;
  url: string;
  clientId: string;
  clientSecret: string;
  /** Who signs in at it next, and what it says of them. */
  next: (claims: Claims & { sub: string }) => void;
  stop: () => Promise<void>;
};

const clientId = 'waymark';
const clientSecret = 'a secret between provider and Waymark';
const claimNames = ['sub', 'email', 'email_verified', 'xms_edov', 'amr', 'acrs', 'tid', 'oid'];

/** Starts one that knows Waymark under one address to answer at. */
export async function startProvider(redirectUri: string): Promise<TestProvider> {
  let who: Claims & { sub: string } = { sub: 'nobody' };
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  const provider = new Provider(url, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
    claims: { openid: claimNames, email: [], profile: [] },
    // As Entra does: what is asked for stands in the ID token itself.
    conformIdTokenClaims: false,
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ ...who, sub }) }),
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    cookies: { keys: ['a key that is only for tests'] },
    jwks: { keys: [signingKey()] },
    pkce: { required: () => true },
    async loadExistingGrant(ctx) {
      const grant = new ctx.oidc.provider.Grant({ clientId, accountId: who.sub });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!request.url?.startsWith('/interaction/')) void answer(request, response);
    else void provider.interactionFinished(request, response, { login: loginOf(who) });
  });
  return {
    url,
    discoveryUrl: `${url}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    next: (claims) => (who = claims),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

// How somebody signed in there is the provider's own word, whatever the account says of itself.
function loginOf({ sub, amr }: Claims & { sub: string }) {
  return { accountId: sub, ...(Array.isArray(amr) ? { amr: amr.map(String) } : {}) };
}

function signingKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'tests' };
}
