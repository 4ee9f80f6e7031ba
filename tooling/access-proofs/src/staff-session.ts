/** What the staff API answered: the HTTP status, the data where there is any, and what a person is told of an error. */
export type ApiAnswer = { status: number; data: unknown; says: string };

/** Somebody signed in, asking as the portal does: by POST, with the cookie and the portal's own address. */
export type StaffSession = { call: (procedure: string, input: unknown) => Promise<ApiAnswer> };

type ApiBody = { result?: { data?: unknown }; error?: { message?: string } };

/** Signs in by e-mail and password. Throws where that is not enough. */
export async function signIn(
  portalUrl: string,
  credentials: { email: string; password: string },
): Promise<StaffSession> {
  const post = (path: string, body: unknown, cookie = ''): Promise<Response> =>
    fetch(`${portalUrl}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: portalUrl, cookie },
      signal: AbortSignal.timeout(30_000),
      body: JSON.stringify(body),
    });
  const entered = await post('/api/auth/sign-in/email', credentials);
  const cookie = entered.headers
    .getSetCookie()
    .map((line) => line.split(';')[0] ?? '')
    .join('; ');
  await entered.text();
  if (entered.status !== 200 || cookie === '') {
    throw new Error(`Signing in was answered with ${entered.status}.`);
  }
  return {
    async call(procedure, input) {
      const answer = await post(`/trpc/${procedure}`, input, cookie);
      const body: ApiBody = JSON.parse(await answer.text());
      const { result, error } = body;
      return { status: answer.status, data: result?.data ?? null, says: error?.message ?? '' };
    },
  };
}
