import type { IncomingMessage } from 'node:http';

const methods = ['GET', 'HEAD', 'POST'];

/** How a request is turned away before anything else reads it; null for what a browser may ask of the site. */
export function turnedAway({
  method = '',
  url = '',
  headers,
}: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
} | null {
  if (!methods.includes(method)) return { status: 405, headers: { Allow: methods.join(', ') } };
  // The adapter would answer what it cannot read with the first page.
  const isAddress =
    url.startsWith('/') && URL.canParse(`http://${headers.host ?? 'localhost'}${url}`);
  return isAddress ? null : { status: 400, headers: {} };
}
