/** What the staff API answered: the HTTP status, and the data where there is any. */
export type ApiAnswer = { status: number; data: unknown };

/** Somebody signed in, asking as the portal does: by POST, with the cookie and the portal's own address. */
export type StaffSession = { call: (procedure: string, input: unknown) => Promise<ApiAnswer> };

/** Signs in by e-mail and password. Throws where that is not enough. */
export async function signIn(
  portalUrl: string,
  credentials: { email: string; password: string },
): Promise<StaffSession> {
  const post = (path: string, body: unknown, cookie = ''): Promise<Response> =>
    fetch(`${portalUrl}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: portalUrl, cookie },
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
      const body: { result?: { data?: unknown } } = JSON.parse(await answer.text());
      return { status: answer.status, data: body.result?.data ?? null };
    },
  };
}
