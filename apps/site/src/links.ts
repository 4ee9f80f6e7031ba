import { needAreas, type GroupId, type Need, type NeedArea } from '@waymark/domain/navigation';

const areaByKey = new Map(needAreas.map((area) => [area.key, area]));

/** The area that a need belongs to. */
export function areaOf(need: Need): NeedArea {
  const area = areaByKey.get(need.area);
  if (!area) throw new Error(`No area is called ${need.area}`);
  return area;
}

/** The page of an area. A chosen town may be carried along; typed words never are. */
export const areaHref = (area: NeedArea, town?: string): string =>
  withTown(`/help/${area.slug}`, town);

/** The page of a need. */
export const needHref = (need: Need, town?: string): string =>
  withTown(`/help/${areaOf(need).slug}/${need.id}`, town);

/** The page for a group of people. */
export const groupHref = (id: GroupId): string => `/for/${id}`;

/** The page of a service. */
export const serviceHref = (id: string): string => `/services/${id}`;

/** The page of a family hub. */
export const hubHref = (slug: string): string => `/hubs/${slug}`;

/** The photo of one of the people of a hub, by their place in the list. */
export const photoHref = (slug: string, person: number): string => `/hubs/${slug}/photos/${person}`;

/** One session on one day, as a file for a calendar. */
export const eventHref = (sessionId: string, day: string): string =>
  `/whats-on/${sessionId}/${day}.ics`;

/** A page with a chosen town, and how many screens of a list to show. */
export function withTown(path: string, town: string | undefined, page = 1): string {
  const query = new URLSearchParams();
  if (town) query.set('near', town);
  if (page > 1) query.set('page', String(page));
  return query.size > 0 ? `${path}?${query}` : path;
}
