import { z } from 'zod';
import type { Need } from './need.ts';
import type { ServiceKind } from './service-kind.ts';

/** The people a council names for itself: their numbers are settings of a partnership, never shipped (NAV-8). */
export const localContactKeys = [
  'front-door',
  'out-of-hours',
  'homeless-team',
  'crisis-help',
  'family-information',
  'family-hub',
] as const;

/** One of the local contacts. */
export type LocalContactKey = (typeof localContactKeys)[number];

/** What a local contact is called on a page, in a family's words. */
export const localContactLabels: Record<LocalContactKey, string> = {
  'front-door': 'Your council’s children’s team',
  'out-of-hours': 'Your council’s team for nights and weekends',
  'homeless-team': 'Your council’s team for people with no home',
  'crisis-help': 'Your council’s same-day help with food and heat',
  'family-information': 'Your council’s family information line',
  'family-hub': 'Your nearest family hub',
};

/** How to reach a local contact, as its partnership sets it: a number first, and the day somebody rang it. */
export const localContactSchema = z.strictObject({
  /** What this partnership calls it, where that helps people to find it. */
  name: z.string().trim().min(1).max(80).optional(),
  number: z.string().regex(/^[0-9][0-9 ]{2,18}$/, { error: 'must be a number as people write it' }),
  /** When it answers, in short words. Left out: not known, so a page says to ask. */
  hours: z.string().trim().min(1).max(120).optional(),
  checkedOn: z.iso.date({ error: 'must be a day such as 2026-11-22' }),
});

/** How to reach a local contact. */
export type LocalContact = z.infer<typeof localContactSchema>;

/** The local contacts of a partnership; one that is not set is reached through the council's main number (NAV-8). */
export const localContactsSchema = z.partialRecord(z.enum(localContactKeys), localContactSchema);

/** The local contacts of a partnership. */
export type LocalContacts = z.infer<typeof localContactsSchema>;

const teamOf: Partial<Record<ServiceKind, LocalContactKey>> = {
  'council-housing': 'homeless-team',
  'council-crisis-help': 'crisis-help',
  'family-information': 'family-information',
};

/** The council's own teams that can help with these needs: their numbers stand beside what sends a family to them (NAV-65). */
export const localContactsOf = (
  needs: readonly Pick<Need, 'fits'>[],
): readonly LocalContactKey[] => {
  const said = new Set(needs.flatMap(({ fits }) => fits.map((kind) => teamOf[kind])));
  return localContactKeys.filter((key) => said.has(key));
};
