import { passkey } from '@better-auth/passkey';
import type { Database } from '@waymark/db/client';
import { passkey as passkeys } from '@waymark/db/sign-in';
import { APIError } from 'better-auth/api';
import { eq } from 'drizzle-orm';
import { z } from 'zod';

import type { BeforeStep, HookContext } from './hook-context.ts';

/**
 * Keys that never leave somebody's device. One counts as a second factor because the device asks for a finger, a face
 * or a number before it signs: without that it would be only something that somebody has.
 */
export function passkeyPlugin(options: { portalUrl: string; origins: string[] }) {
  return passkey({
    rpID: hostNameOf(options.portalUrl),
    rpName: 'Waymark',
    origin: options.origins,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
}

/** The host name that a passkey of this installation belongs to, and opens. */
export function hostNameOf(portalUrl: string): string {
  return new URL(portalUrl).hostname;
}

const addedSchema = z.object({ id: z.string() });

/** Keeps with a passkey that was just added which host name it opens: under another it is no way in (SGN-3). */
export function keepsHostName(db: Database, portalUrl: string) {
  const rpId = hostNameOf(portalUrl);
  return async ({ context }: HookContext): Promise<void> => {
    const added = addedSchema.safeParse(context.returned);
    if (!added.success) return;
    await db.update(passkeys).set({ rpId }).where(eq(passkeys.id, added.data.id));
  };
}

const flagsAt = 32;
const userVerified = 0b100;

const signedSchema = z.object({
  response: z.object({ response: z.object({ authenticatorData: z.base64url() }) }),
});

/** Refuses a key whose device asked nobody. The library checks the signature over these very bytes afterwards. */
export const userWasVerified: BeforeStep = async ({ body }) => {
  const read = signedSchema.safeParse(body);
  const data = read.success ? read.data.response.response.authenticatorData : '';
  const flags = Buffer.from(data, 'base64url').at(flagsAt) ?? 0;
  if ((flags & userVerified) === 0)
    throw new APIError('UNAUTHORIZED', { message: 'Your device did not ask who you are.' });
  return null;
};
