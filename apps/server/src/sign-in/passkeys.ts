import { passkey } from '@better-auth/passkey';
import { APIError } from 'better-auth/api';
import { z } from 'zod';

import type { BeforeStep } from './hook-context.ts';

/**
 * Keys that never leave somebody's device. One counts as a second factor because the device asks for a finger, a face
 * or a number before it signs: without that it would be only something that somebody has.
 */
export function passkeyPlugin(options: { portalUrl: string; origins: string[] }) {
  return passkey({
    rpID: new URL(options.portalUrl).hostname,
    rpName: 'Waymark',
    origin: options.origins,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
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
