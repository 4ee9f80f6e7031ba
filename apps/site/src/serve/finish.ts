import { createHash } from 'node:crypto';
import { contentPolicy } from './content-policy.ts';
import { pack, type Encoding } from './pack.ts';
import type { FinishedPage } from './page-cache.ts';
import { isHttps, securityHeaders } from './security-headers.ts';

/** What a page said of itself while it was rendered. */
type PageNotes = {
  readonly keepNoCopy?: boolean;
  readonly mayGoBack?: boolean;
  readonly mayAsk?: boolean;
};

/** Whether this answer will be given again, and so is worth packing as tight as can be. */
type Use = 'again' | 'once';

/**
 * Finishes a rendered answer: the headers that keep a visit private, a validator, and the packed body. The body
 * is read whole first, because only a rendered page knows whether it is private.
 */
export async function finish(
  method: string,
  encoding: Encoding,
  response: Response,
  notes: PageNotes,
  use: Use,
): Promise<FinishedPage> {
  const headers = new Headers(response.headers);
  const body = Buffer.from(await response.arrayBuffer());
  const { status } = response;
  const isPage = headers.get('Content-Type')?.startsWith('text/html') ?? false;
  const isGiven = method === 'GET' && status === 200;
  const again = isGiven && isPage;
  for (const [name, value] of Object.entries(securityHeaders)) {
    if (!headers.has(name)) headers.set(name, value);
  }
  if (isPage) {
    headers.set('Content-Type', 'text/html; charset=utf-8');
    // While developing, Vite writes scripts and styles into pages.
    headers.delete('Content-Security-Policy');
    if (import.meta.env.PROD) {
      headers.set('Content-Security-Policy', contentPolicy(body, { ...notes, isHttps }));
    }
  }
  // "no-cache" keeps a copy and asks each time whether it still holds. A private page leaves no copy on the
  // device, nor does the answer to a form, but where going back to it would else be a dead end.
  const copy = (again || notes.mayGoBack) && !notes.keepNoCopy;
  // A file may say for itself how long it holds.
  if (isPage || !headers.has('Cache-Control')) {
    headers.set('Cache-Control', copy ? 'no-cache' : 'no-store');
  }
  if (isGiven && headers.get('Cache-Control') !== 'no-store')
    headers.set('ETag', `W/"${hashOf(body)}"`);
  headers.set('Vary', 'Accept-Encoding');
  const packed = await pack(body, encoding, again && use === 'again');
  if (encoding !== 'identity') headers.set('Content-Encoding', encoding);
  headers.set('Content-Length', String(packed.byteLength));
  return { status, headers: [...headers], body: packed, isForAll: again };
}

/** An answer that was finished before, as it stands. */
export async function asFinished(response: Response): Promise<FinishedPage> {
  const body = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, headers: [...response.headers], body, isForAll: false };
}

/** Gives a finished page to a browser, or only the word that its own copy still holds. */
export function giveTo(request: Request, { status, headers, body }: FinishedPage): Response {
  const answer = new Headers(headers.map(([name, value]): [string, string] => [name, value]));
  const etag = answer.get('ETag');
  if (etag && request.headers.get('If-None-Match') === etag) {
    answer.delete('Content-Length');
    answer.delete('Content-Encoding');
    return new Response(null, { status: 304, headers: answer });
  }
  return new Response(body.byteLength > 0 ? body : null, { status, headers: answer });
}

const hashOf = (body: Buffer): string =>
  createHash('sha256').update(body).digest('base64url').slice(0, 22);
