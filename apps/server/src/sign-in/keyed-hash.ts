import { createHmac, timingSafeEqual } from 'node:crypto';

/** A hash that nobody can make or check without the installation's secret; `purpose` keeps uses apart. */
export type KeyedHash = (purpose: string, ...parts: string[]) => string;

export function keyedHash(secret: string): KeyedHash {
  return (purpose, ...parts) =>
    createHmac('sha256', secret)
      .update(JSON.stringify([purpose, ...parts]))
      .digest('base64url');
}

/** Compares in a time that does not tell how much was right. */
export function isSameHash(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
