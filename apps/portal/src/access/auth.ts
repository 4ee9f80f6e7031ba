import { askAuth, partOf } from './auth-request.ts';

/** What came of a step of signing in: in, one more step, or not, with words that say what to do. */
export type SignInStep = { step: 'in' } | { step: 'code' } | { step: 'refused'; message: string };

const wrongPassword = 'That is not your password. Try again.';
const strongerWayFirst =
  'You have a passkey, or sign in with your organisation. Open this page again: it leads you there.';

/** Signs in with e-mail address and password. */
export async function signIn(email: string, password: string): Promise<SignInStep> {
  const { ok, status, data } = await askAuth('sign-in/email', { email, password });
  const seconds = partOf(data, 'seconds');
  if (status === 429 && typeof seconds === 'number')
    return { step: 'refused', message: waitWords(seconds) };
  if (!ok) return refused(status, 'That e-mail address and password do not match. Check both.');
  return partOf(data, 'twoFactorRedirect') === true ? { step: 'code' } : { step: 'in' };
}

/** The second step: the six digits of the authenticator app, or one recovery code. */
export async function enterCode(kind: 'app' | 'recovery', code: string): Promise<SignInStep> {
  const { ok, status } = await askAuth(
    kind === 'app' ? 'two-factor/verify-totp' : 'two-factor/verify-backup-code',
    { code },
  );
  if (ok) return { step: 'in' };
  return refused(
    status,
    kind === 'app'
      ? 'That code is not right, or its time is over. Enter the one your app shows now.'
      : 'That recovery code is not right, or was used before. Try another one.',
  );
}

/** Changes one's own password, which ends every other session. Null when done, else what to put right. */
export async function changePassword(
  currentPassword: string,
  newPassword: string,
): Promise<{ field: 'current' | 'new' | null; message: string } | null> {
  const { ok, status, data } = await askAuth('change-password', { currentPassword, newPassword });
  if (ok) return null;
  const message = partOf(data, 'message');
  if (partOf(data, 'code') === 'PASSWORD_REFUSED' && typeof message === 'string')
    return { field: 'new', message };
  const isWrong = partOf(data, 'code') === 'INVALID_PASSWORD';
  return { field: isWrong ? 'current' : null, message: messageFor(status, wrongPassword) };
}

/** Ends the session on the server. Throws where it did not hear of it. */
export async function signOut(): Promise<void> {
  const { ok } = await askAuth('sign-out', {});
  if (!ok) throw new TypeError('The session was not ended');
}

/** Whether two-step sign-in is on for the signed-in person. */
export async function isTwoStepOn(): Promise<boolean> {
  const { ok, data } = await askAuth('get-session');
  if (!ok) throw new TypeError('No answer about the session');
  return partOf(partOf(data, 'user'), 'twoFactorEnabled') === true;
}

/** What an authenticator app needs, and the recovery codes: shown once and kept nowhere else. */
export type TwoStepSetUp =
  | { ok: true; address: string; recoveryCodes: readonly string[] }
  | { ok: false; message: string };

/** Starts setting up two-step sign-in. It is on only after `enterCode` has accepted a code of the app. */
export async function beginTwoStep(password: string): Promise<TwoStepSetUp> {
  const { ok, status, data } = await askAuth('two-factor/enable', { password });
  if (partOf(data, 'code') === 'STRONGER_WAY_FIRST')
    return { ok: false, message: strongerWayFirst };
  if (!ok) return { ok: false, message: messageFor(status, wrongPassword) };
  const address = partOf(data, 'totpURI');
  const codes = partOf(data, 'backupCodes');
  if (typeof address !== 'string' || !Array.isArray(codes))
    return { ok: false, message: messageFor(0, wrongPassword) };
  return { ok: true, address, recoveryCodes: codes.map(String) };
}

/** Turns two-step sign-in off. Null when done, else what went wrong. */
export async function endTwoStep(password: string): Promise<string | null> {
  const { ok, status } = await askAuth('two-factor/disable', { password });
  return ok ? null : messageFor(status, wrongPassword);
}

function waitWords(seconds: number): string {
  const time = seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
  return `Too many wrong passwords were tried from here. Wait ${time}, then try again.`;
}

function refused(status: number, wrong: string) {
  return { step: 'refused' as const, message: messageFor(status, wrong) };
}

/** Why the server did not answer, where it did not; else `wrong`. */
export function messageFor(status: number, wrong: string): string {
  if (status === 429) return 'Too many tries. Wait a minute, then try again.';
  if (status === 503) return 'Waymark cannot reach its database. Try again in a minute.';
  if (status === 0 || status >= 500) return 'Waymark cannot be reached. Try again in a minute.';
  return wrong;
}
