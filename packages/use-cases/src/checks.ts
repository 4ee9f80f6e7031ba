import type { Profile } from '@waymark/db/access';
import type { StaffRole } from '@waymark/domain/access';

import { NotAllowed, NotFound } from './errors.ts';

/** Passes where the person holds one of the roles. Throws NotAllowed otherwise. */
export function requireRole(actor: Profile, ...roles: StaffRole[]): void {
  if (!roles.some((role) => actor.roles.includes(role))) throw new NotAllowed();
}

/** The thing itself. Throws NotFound where a query gave null: missing and out of sight look the same. */
export function found<T>(thing: T | null, what: string): T {
  if (thing === null) throw new NotFound(what);
  return thing;
}
