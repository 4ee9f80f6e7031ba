import { readPostcode } from './postcode.ts';
import type { PlaceTable } from './places-file.ts';

/** Whose a place is: the partnership's, a neighbour's, or nobody can tell. */
export type WhoseArea = 'ours' | 'neighbour' | 'unknown';

/** What an area may be named by: the nine-figure code of a council, or the first half of a postcode. */
export const areaPattern = /^([A-Z]\d{8}|[A-Z]{1,2}\d[A-Z\d]?)$/;

/**
 * Whose area a postcode lies in (NAV-45). Where the partnership has named its areas by councils, the council of the
 * postcode decides; a first half that is named is ours whoever's council it is. With no areas named, nobody can tell.
 */
export function whoseArea(
  postcode: string | undefined,
  areas: ReadonlySet<string>,
  table: PlaceTable | null,
): WhoseArea {
  const read = postcode === undefined ? null : readPostcode(postcode);
  if (read === null || areas.size === 0) return 'unknown';
  if (areas.has(read.outcode)) return 'ours';
  const council = read.inward ? table?.postcode(`${read.outcode}${read.inward}`)?.council : null;
  const councils = council ? [council] : (table?.outcodes.get(read.outcode)?.councils ?? []);
  if (councils.some((code) => areas.has(code))) return 'ours';
  const byCouncil = [...areas].some((area) => area.length === 9);
  return councils.length > 0 || !byCouncil ? 'neighbour' : 'unknown';
}
