import { createHash } from 'node:crypto';

const hashes = new Map<string, string>();

/**
 * The content policy of a page: one small script of our own, our own pictures, forms that come back to us, and exactly
 * the style sheet that is written into the page. Nothing else runs, loads, or frames it.
 */
export function contentPolicy(html: Buffer): string {
  const styles = [...html.toString('utf8').matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
    ([, sheet = '']) => hashOf(sheet),
  );
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${[...new Set(styles)].join(' ') || "'none'"}`,
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
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
