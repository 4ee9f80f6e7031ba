import { asOwner, type Connection } from '@waymark/db/client';
import { startInstallation } from '@waymark/db/access';
import { addAgency, addStaff } from '@waymark/use-cases/access';
import { randomUUID } from 'node:crypto';
import { TOTP, URI } from 'otpauth';
import { z } from 'zod';

import { giveSignIn } from '../sign-in/passwords.ts';
import type { Browser } from './browser.ts';
import { SoftwareKey } from './software-key.ts';

export const password = 'a password only for tests';

/** Signs in for the first time and sets up two-step sign-in, as a live installation asks. Gives the app. */
export async function signInFirst(
  browser: Browser,
  email: string,
  secret = password,
): Promise<{ app: TOTP; recoveryCodes: string[] }> {
  await browser.post('/api/auth/sign-in/email', { email, password: secret });
  const { body } = await browser.post('/api/auth/two-factor/enable', { password: secret });
  const { totpURI, backupCodes } = z
    .object({ totpURI: z.string(), backupCodes: z.array(z.string()) })
    .parse(body);
  const app = URI.parse(totpURI);
  if (!(app instanceof TOTP)) throw new TypeError('Not a code that changes with time');
  await browser.post('/api/auth/two-factor/verify-totp', { code: app.generate() });
  return { app, recoveryCodes: backupCodes };
}

/** Signs in with both steps. */
export async function signInFully(browser: Browser, email: string, app: TOTP): Promise<void> {
  await browser.post('/api/auth/sign-in/email', { email, password });
  await browser.post('/api/auth/two-factor/verify-totp', { code: app.generate() });
}

/** Adds a passkey to whoever is signed in. Gives the key, and the id that the account page knows it by. */
export async function addPasskey(
  browser: Browser,
  serverUrl: string,
): Promise<{ key: SoftwareKey; id: string }> {
  const key = new SoftwareKey(serverUrl);
  const { body } = await browser.ask('/api/auth/passkey/generate-register-options');
  const added = await browser.post('/api/auth/passkey/verify-registration', {
    response: key.made(body),
    name: 'work laptop',
  });
  const { id } = z.object({ id: z.string() }).parse(added.body);
  return { key, id };
}

/** Signs in with a passkey, whatever was there before. Gives the status of the answer. */
export async function signInByPasskey(browser: Browser, key: SoftwareKey): Promise<number> {
  const { body } = await browser.ask('/api/auth/passkey/generate-authenticate-options');
  const answer = { response: key.signed(body) };
  return (await browser.post('/api/auth/passkey/verify-authentication', answer)).status;
}

/** Starts an installation with one practitioner who can sign in. */
export async function addPractitioner(
  owner: Connection,
  email: string,
  kind: 'demo' | 'live' = 'live',
): Promise<string> {
  const maker = { db: owner.db, now: () => new Date(), newId: randomUUID };
  await asOwner(owner.db, (tx) => startInstallation(tx, kind, new Date()));
  const agency = await addAgency(maker, {
    area: 'Testbrook',
    name: 'Testbrook Police',
    kind: 'police',
  });
  const name = 'Robin Testwell';
  const { actorId } = await addStaff(maker, {
    name,
    jobTitle: 'Constable',
    agency,
    roles: ['practitioner'],
  });
  await asOwner(owner.db, (tx) => giveSignIn(tx, [{ actorId, name, email }], password, new Date()));
  return actorId;
}
