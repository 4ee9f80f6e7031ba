/** What the sign-in service answered. Status 0 where no answer came, so that every caller has one way to be refused. */
export type AuthAnswer = { ok: boolean; status: number; data: unknown };

/**
 * Asks Better Auth on our own server, by POST where there is something to send. By hand: its own client is
 * 11 kB compressed, on the way to the first page, for a handful of addresses.
 */
export async function askAuth(
  path: AuthPath,
  body?: Readonly<Record<string, unknown>>,
): Promise<AuthAnswer> {
  try {
    const response = await fetch(`/api/auth/${path}`, {
      credentials: 'same-origin',
      cache: 'no-store',
      ...(body
        ? {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body),
          }
        : {}),
    });
    const { ok, status } = response;
    return { ok, status, data: await readAnswer(response) };
  } catch {
    return { ok: false, status: 0, data: null };
  }
}

// What stands between us and the server may answer with a page of its own.
async function readAnswer(response: Response): Promise<unknown> {
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return isJson ? response.json() : null;
}

type AuthPath =
  | 'change-password'
  | 'passkey/delete-passkey'
  | 'passkey/generate-authenticate-options'
  | 'passkey/generate-register-options'
  | 'passkey/list-user-passkeys'
  | 'passkey/verify-authentication'
  | 'passkey/verify-registration'
  | 'sessions/list'
  | 'sessions/end'
  | 'sessions/end-others'
  | 'sign-in/social'
  | 'ways-in'
  | 'sign-in/email'
  | 'sign-out'
  | 'get-session'
  | 'two-factor/enable'
  | 'two-factor/disable'
  | 'two-factor/verify-totp'
  | 'two-factor/verify-backup-code';

/** One part of an answer; undefined where it has no such part. */
export const partOf = (data: unknown, name: string): unknown =>
  typeof data === 'object' && data !== null && name in data
    ? Object.entries(data).find(([key]) => key === name)?.[1]
    : undefined;
