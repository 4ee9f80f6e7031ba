import { asOwner, type Connection } from '@waymark/db/client';
import { startInstallation } from '@waymark/db/access';
import { addAgency, addStaff } from '@waymark/use-cases/access';
import { randomUUID } from 'node:crypto';
import { TOTP, URI } from 'otpauth';
import { z } from 'zod';

import { giveSignIn } from '../sign-in/passwords.ts';
import type { Browser } from './browser.ts';

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
