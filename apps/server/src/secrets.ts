import { createHmac, randomBytes } from 'node:crypto';
import { join } from 'node:path';

import type { Settings } from './env.ts';
import { makeOnce } from './make-once.ts';

export type Secrets = {
  /** Signs and encrypts what sign-in hands out. */
  signIn: string;
  /** Seals the tickets of families' forms. */
  familyTickets: string;
  /** Makes the secrets of links that are sent by e-mail. */
  links: string;
  appPassword: string;
  authPassword: string;
};

/**
 * The secrets of an installation. The roles belong to a whole PostgreSQL, so where the owner has a password theirs
 * come from it: several installations on one PostgreSQL then agree. Else from the secret in the data folder.
 */
export function readSecrets(settings: Settings): Secrets {
  const secret = settings.WAYMARK_SECRET ?? keptSecret(settings.WAYMARK_DATA_DIR);
  const ownerPassword = settings.DATABASE_URL ? new URL(settings.DATABASE_URL).password : '';
  const source = ownerPassword === '' ? secret : decodeURIComponent(ownerPassword);
  return {
    signIn: derive(secret, 'sign-in'),
    familyTickets: derive(secret, 'family tickets'),
    links: derive(secret, 'links'),
    appPassword: settings.WAYMARK_APP_PASSWORD ?? derive(source, 'role waymark_app'),
    authPassword: settings.WAYMARK_AUTH_PASSWORD ?? derive(source, 'role waymark_auth'),
  };
}

/** The secret of the link that leads to something: always the same for the same id, and nobody else can make it. */
export function secretForLink(links: string, id: string): string {
  return derive(links, `link ${id}`);
}

function derive(source: string, purpose: string): string {
  return createHmac('sha256', source).update(`waymark ${purpose}`).digest('base64url');
}

function keptSecret(dataDir: string): string {
  return makeOnce(join(dataDir, 'secret'), () => randomBytes(48).toString('base64url')).trim();
}
