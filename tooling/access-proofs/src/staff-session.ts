/** What the staff API answered: the HTTP status, the data where there is any, and what a person is told of an error. */
export type ApiAnswer = { status: number; data: unknown; says: string };

/** Somebody signed in, asking as the portal does: by POST, with the cookie and the portal's own address. */
export type StaffSession = { call: (procedure: string, input: unknown) => Promise<ApiAnswer> };

type ApiBody = { result?: { data?: unknown }; error?: { message?: string } };

type Credentials = { email: string; password: string };

function post(portalUrl: string, path: string, body: unknown, cookie = ''): Promise<Response> {
  return fetch(`${portalUrl}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: portalUrl, cookie },
    signal: AbortSignal.timeout(30_000),
    body: JSON.stringify(body),
  });
}

/** Signs in by e-mail and password, and gives the cookie. Throws where that is not enough. */
export async function signInForCookie(
  portalUrl: string,
  credentials: Credentials,
): Promise<string> {
  const entered = await post(portalUrl, '/api/auth/sign-in/email', credentials);
  const cookie = entered.headers
    .getSetCookie()
    .map((line) => line.split(';')[0] ?? '')
    .join('; ');
  await entered.text();
  if (entered.status !== 200 || cookie === '') {
    throw new Error(`Signing in was answered with ${entered.status}.`);
  }
  return cookie;
}

/** Signs in by e-mail and password. Throws where that is not enough. */
export async function signIn(portalUrl: string, credentials: Credentials): Promise<StaffSession> {
  const cookie = await signInForCookie(portalUrl, credentials);
  return {
    async call(procedure, input) {
      const answer = await post(portalUrl, `/trpc/${procedure}`, input, cookie);
      const body: ApiBody = JSON.parse(await answer.text());
      const { result, error } = body;
      return { status: answer.status, data: result?.data ?? null, says: error?.message ?? '' };
    },
  };
}
