import { createHash } from 'node:crypto';

const hashes = new Map<string, string>();

/** What a page may do beside what every page may. */
type Allowed = {
  /** Its script asks the site for something. On every other page a script can send nothing anywhere. */
  readonly mayAsk?: boolean;
  /** Families reach the site by https, so that nothing is ever fetched in the open. */
  readonly isHttps: boolean;
};

/** The content policy of a file: it is no page, so nothing in it runs, loads or is framed. */
export const filePolicy = "default-src 'none'; frame-ancestors 'none'";

/**
 * The content policy of a page: small scripts of our own, our own pictures, forms that come back to us, and exactly the
 * style sheets that are written into the page. Nothing else runs, loads, frames it, or is sent.
 */
export function contentPolicy(html: Buffer, { mayAsk = false, isHttps }: Allowed): string {
  const styles = [...html.toString('utf8').matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
    ([, sheet = '']) => hashOf(sheet),
  );
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${[...new Set(styles)].join(' ') || "'none'"}`,
    "img-src 'self'",
    `connect-src ${mayAsk ? "'self'" : "'none'"}`,
    "worker-src 'self'",
    "object-src 'none'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(isHttps ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

// The sheet is the same on nearly every page, and hashing it each time would be the dearest part of an answer.
function hashOf(sheet: string): string {
  const known = hashes.get(sheet);
  if (known) return known;
  const hash = `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`;
  if (hashes.size < 50) hashes.set(sheet, hash);
  return hash;
}
