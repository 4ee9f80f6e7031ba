/** What the sign-in service answered. Status 0 where no answer came, so that every caller has one way to be refused. */
export type AuthAnswer = { ok: boolean; status: number; data: unknown };

/**
 * Asks Better Auth on our own server, by POST where there is something to send. By hand: its own client is
 * 11 kB compressed, on the way to the first page, for seven addresses.
 */
export async function askAuth(
  path: AuthPath,
  body?: Readonly<Record<string, string>>,
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
    return { ok, status, data: ok ? await response.json() : null };
  } catch {
    return { ok: false, status: 0, data: null };
  }
}

type AuthPath =
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
