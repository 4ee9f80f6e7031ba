import { type AgencyKind, takesReferrals } from '../access/agency.ts';
import type { StaffRole } from '../access/actor.ts';
import { readersOfClass, type ReadersOfClass, type RestrictedClass } from './restricted-class.ts';

/** An entry, as far as who may read it goes. */
export type EntryFacts = {
  class: RestrictedClass;
  writtenById: string;
  agencyId: string;
  /** Whom the writer named to read it. */
  namedIds: readonly string[];
};

/** Somebody, as they stand to the family that an entry is about. */
export type ReaderFacts = {
  id: string;
  agencyId: string;
  agencyKind: AgencyKind;
  roles: readonly StaffRole[];
  /** How they see the family: not at all, by their work, or while glass is open that they broke. */
  seesFamily: 'no' | 'by-work' | 'by-broken-glass';
  /** They were given something to do for it. */
  hasWork: boolean;
};

/** What somebody gets of an entry: its text, that it is there, or nothing at all. */
export type EntryShown = 'text' | 'that-it-is-there' | 'nothing';

/**
 * NTK-2, NTK-3, NTK-4: what somebody gets of a restricted entry. Total: whoever does not see the family gets nothing, an
 * empty id is nobody's, and a class that is not known is its writer's alone.
 */
export function shownOf(entry: EntryFacts, reader: ReaderFacts): EntryShown {
  if (reader.seesFamily === 'no' || reader.id === '') return 'nothing';
  if (entry.writtenById === reader.id || entry.namedIds.includes(reader.id)) return 'text';
  const readers = Object.hasOwn(readersOfClass, entry.class) ? readersOfClass[entry.class] : null;
  if (readers === null) return 'nothing';
  // NTK-9: by broken glass nobody reads what their role or their agency would let them read by their work.
  const byPlace = reader.seesFamily === 'by-work' && readsByPlace(readers, entry, reader);
  if (byPlace || (readers.hasWork && reader.hasWork)) return 'text';
  return readers.existence === 'shown' ? 'that-it-is-there' : 'nothing';
}

// NTK-2: by their role, where it is one of the front door at the front door (AGR-12), or by the agency that they work for.
function readsByPlace(readers: ReadersOfClass, entry: EntryFacts, reader: ReaderFacts): boolean {
  return (
    readers.roles.some((role) => reader.roles.includes(role) && holdsItThere(role, reader)) ||
    readers.agencyKinds.includes(reader.agencyKind) ||
    (readers.writersAgency && entry.agencyId === reader.agencyId)
  );
}

function holdsItThere(role: StaffRole, { agencyKind }: ReaderFacts): boolean {
  return role !== 'front-door-worker' || takesReferrals(agencyKind);
}
