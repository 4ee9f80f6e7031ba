import type { Finding } from './tools.ts';

type Explained = { kind: string; says: RegExp; where: RegExp };

// Why each is none: docs/security.md, "Scanners of others".
const explained: readonly Explained[] = [
  // Every address of the portal that is no file is the one page.
  { kind: 'Backup file', says: /^Backup file /, where: /^GET \// },
  // The gate's forms stand for calls that take JSON alone and nothing from a page of another site. The families' site has no session.
  { kind: 'Cross Site Request Forgery', says: /^Lack of anti CSRF/, where: /^POST \// },
  { kind: 'HTTP Secure Headers', says: /^X-XSS-Protection is not set$/, where: /^GET \/ $/ },
  // Sent where the address is https; a house of a proof has none.
  { kind: 'HTTP Secure Headers', says: /^Strict-Transport-Security is not/, where: /^GET \/ $/ },
];

/** Whether we know of a finding that it is none. */
export function isExplained({ kind, where, says }: Finding): boolean {
  return explained.some(
    (each) => each.kind === kind && each.says.test(says) && each.where.test(where),
  );
}
