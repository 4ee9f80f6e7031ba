import { createAuthClient } from 'better-auth/client';
import { twoFactorClient } from 'better-auth/client/plugins';

const client = createAuthClient({ plugins: [twoFactorClient()] });

/** What came of a step of signing in: in, one more step, or not, with words that say what to do. */
export type SignInStep = { step: 'in' } | { step: 'code' } | { step: 'refused'; message: string };

type Heard<Data> = { data: Data; error: null } | { data: null; error: { status: number } };

const wrongPassword = 'That is not your password. Try again.';

/** No answer at all becomes an answer with status 0, so that every caller has one way to be refused. */
async function heard<Answer extends Heard<unknown>>(
  asking: Promise<Answer>,
): Promise<Answer | { data: null; error: { status: number } }> {
  try {
    return await asking;
  } catch {
    return { data: null, error: { status: 0 } };
  }
}

/** Signs in with e-mail address and password. */
export async function signIn(email: string, password: string): Promise<SignInStep> {
  const { data, error } = await heard(client.signIn.email({ email, password }));
  if (error) return refused(error, 'That e-mail address and password do not match. Check both.');
  return 'twoFactorRedirect' in data && data.twoFactorRedirect === true
    ? { step: 'code' }
    : { step: 'in' };
}

/** The second step: the six digits of the authenticator app, or one recovery code. */
export async function enterCode(kind: 'app' | 'recovery', code: string): Promise<SignInStep> {
  const { error } =
    kind === 'app'
      ? await heard(client.twoFactor.verifyTotp({ code }))
      : await heard(client.twoFactor.verifyBackupCode({ code }));
  if (!error) return { step: 'in' };
  return refused(
    error,
    kind === 'app'
      ? 'That code is not right, or its time is over. Enter the one your app shows now.'
      : 'That recovery code is not right, or was used before. Try another one.',
  );
}

/** Ends the session on the server. Throws where it did not hear of it. */
export async function signOut(): Promise<void> {
  const { error } = await heard(client.signOut());
  if (error) throw new TypeError('The session was not ended');
}

/** Whether two-step sign-in is on for the signed-in person. */
export async function isTwoStepOn(): Promise<boolean> {
  const { data, error } = await heard(client.getSession());
  if (error) throw new TypeError('No answer about the session');
  return data?.user.twoFactorEnabled === true;
}

/** What an authenticator app needs, and the recovery codes: shown once and kept nowhere else. */
export type TwoStepSetUp =
  | { ok: true; address: string; recoveryCodes: readonly string[] }
  | { ok: false; message: string };

/** Starts setting up two-step sign-in. It is on only after `enterCode` has accepted a code of the app. */
export async function beginTwoStep(password: string): Promise<TwoStepSetUp> {
  const { data, error } = await heard(client.twoFactor.enable({ password }));
  if (error) return { ok: false, message: messageFor(error.status, wrongPassword) };
  if (data.method !== 'totp') return { ok: false, message: messageFor(0, wrongPassword) };
  return { ok: true, address: data.totpURI, recoveryCodes: data.backupCodes };
}

/** Turns two-step sign-in off. Null when done, else what went wrong. */
export async function endTwoStep(password: string): Promise<string | null> {
  const { error } = await heard(client.twoFactor.disable({ password }));
  return error ? messageFor(error.status, wrongPassword) : null;
}

function refused(error: { status: number }, wrong: string) {
  return { step: 'refused' as const, message: messageFor(error.status, wrong) };
}

function messageFor(status: number, wrong: string): string {
  if (status === 429) return 'Too many tries. Wait a minute, then try again.';
  if (status === 503) return 'Waymark cannot reach its database. Try again in a minute.';
  if (status === 0 || status >= 500) return 'Waymark cannot be reached. Try again in a minute.';
  return wrong;
}
