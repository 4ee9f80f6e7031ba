import { askAuth, partOf } from './auth-request.ts';
import { messageFor, type SignInStep } from './auth.ts';

/** A passkey of the signed-in person, by the name they gave it. */
export type Passkey = { id: string; name: string; createdAt: string };

/** Whether this browser can make and use passkeys. */
export const canUsePasskeys = (): boolean =>
  'PublicKeyCredential' in window && 'parseCreationOptionsFromJSON' in PublicKeyCredential;

const stopped = 'Your device did not finish. Try again, or use your password.';

/** Signs in with a passkey of this device. */
export async function signInWithPasskey(): Promise<SignInStep> {
  const asked = await askAuth('passkey/generate-authenticate-options');
  if (!asked.ok) return { step: 'refused', message: messageFor(asked.status, stopped) };
  const credential = await pick(asked.data).catch(() => null);
  if (credential === null) return { step: 'refused', message: stopped };
  const { ok, status } = await askAuth('passkey/verify-authentication', {
    response: credential.toJSON(),
  });
  if (ok) return { step: 'in' };
  const message = messageFor(status, 'Waymark does not know this passkey. Use your password.');
  return { step: 'refused', message };
}

/** Makes a passkey on this device and tells the server its public half. Null when done, else what went wrong. */
export async function addPasskey(name: string): Promise<string | null> {
  const asked = await askAuth('passkey/generate-register-options');
  if (!asked.ok) return messageFor(asked.status, 'Sign out and in again, then try once more.');
  const credential = await make(asked.data).catch(() => null);
  if (credential === null) return 'Your device made no passkey. Try again.';
  const { ok, status } = await askAuth('passkey/verify-registration', {
    response: credential.toJSON(),
    name,
  });
  return ok ? null : messageFor(status, 'Waymark could not take this passkey. Try again.');
}

/** The passkeys of the signed-in person. Throws where they cannot be known. */
export async function listPasskeys(): Promise<Passkey[]> {
  const { ok, data } = await askAuth('passkey/list-user-passkeys');
  if (!ok || !Array.isArray(data)) throw new TypeError('No answer about the passkeys');
  return data.map((each: unknown) => ({
    id: String(partOf(each, 'id')),
    name: String(partOf(each, 'name')),
    createdAt: String(partOf(each, 'createdAt')),
  }));
}

/** Takes a passkey off. Throws where the server did not hear of it. */
export async function removePasskey(id: string): Promise<void> {
  const { ok } = await askAuth('passkey/delete-passkey', { id });
  if (!ok) throw new TypeError('The passkey was not taken off');
}

async function pick(options: unknown): Promise<PublicKeyCredential | null> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON({
    ...readOptions<PublicKeyCredentialRequestOptionsJSON>(options),
    // A key is two steps in one only where the device asks who holds it.
    userVerification: 'required',
  });
  const credential = await navigator.credentials.get({ publicKey });
  return credential instanceof PublicKeyCredential ? credential : null;
}

async function make(options: unknown): Promise<PublicKeyCredential | null> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
    readOptions<PublicKeyCredentialCreationOptionsJSON>(options),
  );
  const credential = await navigator.credentials.create({ publicKey });
  return credential instanceof PublicKeyCredential ? credential : null;
}

// The browser reads every part of it again, and refuses what it does not know.
function readOptions<Options>(data: unknown): Options {
  if (typeof data !== 'object' || data === null) throw new TypeError('No options for a passkey');
  return data as Options;
}
