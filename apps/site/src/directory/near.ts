import { noFilters, parseNear, type Filters } from '@waymark/domain/navigation';
import { textIn } from '../form.ts';
import { near as words } from '../words/near.ts';
import { chosenIn, readFilters } from './filters.ts';
import { sorts, type Sort } from './find.ts';
import { placeSlug, placesToPick, type Places, type Point, type Town } from './places.ts';

/** A place somebody asked about, or why it could not be found. */
export type Near =
  | { readonly kind: 'not-asked' }
  | {
      readonly kind: 'found';
      readonly name: string;
      readonly point: Point;
      /** The slug of a town or hub that was picked from a list: only this may be part of a link. */
      readonly picked?: string;
      /** Said when more was typed than we want to know. */
      readonly note?: string;
    }
  | { readonly kind: 'problem'; readonly message: string; readonly typed: string };

/** What a page was asked for: a place, what the list is narrowed by, its order, and how many screens of it. */
export type Asked = {
  readonly near: Near;
  readonly filters: Filters;
  readonly sort: Sort;
  readonly page: number;
};

/** Picked instead of a town by who wants to see all of them. */
export const anyTown = 'any';

const longest = 60; // characters of a place; nothing longer is one
const mostScreens = 60;

/**
 * Reads what a request asks for. What was typed or chosen comes only in the body of a POST, is used for this one
 * answer and is kept nowhere; a link may only name a town or hub of our own list (N3).
 */
export async function readAsked(
  request: Request,
  url: URL,
  places: Places | null,
  languages: readonly string[] = [],
): Promise<Asked> {
  if (request.method !== 'POST') {
    const town = placeWithSlug(url.searchParams.get('near'), places);
    return {
      near: town ? pickedPlace(town) : { kind: 'not-asked' },
      filters: noFilters,
      sort: 'nearest',
      page: screens(url.searchParams.get('page')),
    };
  }
  return askedIn(await formOf(request), places, languages);
}

/** The fields of a form; none where the body is no form. */
export const formOf = (request: Request): Promise<FormData> =>
  request.formData().catch(() => new FormData());

/** Reads what the fields of a form ask for. */
function askedIn(form: FormData, places: Places | null, languages: readonly string[]): Asked {
  const filters = readFilters(form, languages);
  const narrowed = chosenIn(filters).length > 0 || ['show', 'drop'].some((part) => form.has(part));
  return {
    near: nearIn(form, places, narrowed),
    filters,
    sort: sorts.find((sort) => sort === form.get('sort')) ?? 'nearest',
    page: screens(form.get('page')),
  };
}

/** The place in a form: a town that was picked now, what was typed now, or what was asked for before. */
export function nearIn(form: FormData, places: Places | null, blankIsFine: boolean): Near {
  if (form.get('town') === anyTown) return { kind: 'not-asked' };
  const town = placeWithSlug(form.get('town'), places);
  if (town) return pickedPlace(town);
  const typed = textIn(form, 'near');
  if (typed.trim() !== '') return findNear(typed, places);
  const before = textIn(form, 'at');
  if (before !== '') return findNear(before, places);
  const same = placeWithSlug(form.get('in'), places);
  if (same) return pickedPlace(same);
  return blankIsFine ? { kind: 'not-asked' } : findNear('', places);
}

/** Finds what was typed among the places we know. A full postcode is cut to its first half at once. */
export function findNear(text: string, places: Places | null): Near {
  const typed = text.trim();
  if (typed === '') return { kind: 'problem', message: words.blank, typed: '' };
  if (typed.length > longest) return { kind: 'problem', message: words.unread, typed: '' };
  const read = parseNear(typed);
  // It may be an address: it is not even sent back.
  if (read.kind === 'none') return { kind: 'problem', message: words.unread, typed: '' };
  if (read.kind === 'outcode') {
    const { outcode } = read;
    const point = places?.outcodes.get(outcode);
    if (!point) return { kind: 'problem', message: words.unknown(outcode), typed: outcode };
    const cut = typed.replaceAll(/\s/g, '').length > outcode.length;
    const note = cut ? `${words.cut(outcode)} ${words.middle}` : words.middle;
    return { kind: 'found', name: outcode, point, note };
  }
  const slug = placeSlug(read.town);
  const towns = [...(places?.towns ?? []), ...(places?.otherTowns ?? [])];
  const town =
    closestTown(slug, towns) ??
    closestTown(slug, places?.hubs ?? []) ??
    closestTown(slug.replace(/-(family-)?hub$/, ''), towns);
  if (town) return { kind: 'found', name: town.name, point: town };
  return { kind: 'problem', message: words.unknown(read.town), typed: read.town };
}

function placeWithSlug(slug: unknown, places: Places | null): Town | undefined {
  return places ? placesToPick(places).find((place) => place.slug === slug) : undefined;
}

function pickedPlace(place: Town): Near {
  return { kind: 'found', name: place.name, point: place, picked: place.slug };
}

function closestTown(slug: string, towns: readonly Town[]): Town | undefined {
  const exact = towns.find((town) => town.slug === slug);
  if (exact || slug.length < 4) return exact;
  const begun = towns.filter((town) => town.slug.startsWith(slug));
  if (begun.length === 1) return begun[0];
  const close = towns.filter((town) => isOneSlipAway(slug, town.slug));
  return close.length === 1 ? close[0] : undefined;
}

/** Whether the two are the same but for one letter that is wrong, missing or too many. */
function isOneSlipAway(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [rest, other] = [a.slice(same), b.slice(same)];
  return rest.slice(1) === other.slice(1) || rest === other.slice(1) || rest.slice(1) === other;
}

function screens(value: unknown): number {
  const page = Number(value);
  return Number.isInteger(page) ? Math.min(Math.max(page, 1), mostScreens) : 1;
}
