import { slugOf, type DirectoryService, type ServiceLocation } from '@waymark/domain/directory';
import { isHubToMeet, isPrivateService } from '@waymark/domain/navigation';
import {
  medianOf,
  whoseArea,
  type PlaceTable,
  type Point,
  type WhoseArea,
} from '@waymark/domain/place';

export type { Point } from '@waymark/domain/place';

/** A town that some service is in; `count` says in how many places, and is 0 for one that only the table knows. */
export type Town = Point & { readonly name: string; readonly slug: string; readonly count: number };

/** What the process knows of places before any directory: a table of postcodes, and the partnership's own areas. */
export type Atlas = { readonly table: PlaceTable | null; readonly areas: ReadonlySet<string> };

/** The places this directory knows: the middle of each town and of each first half of a postcode. */
export type Places = {
  /** Towns that services are in. */
  readonly towns: readonly Town[];
  /** Towns that only the table of postcodes knows. */
  readonly otherTowns: readonly Town[];
  /** Family hubs by name: somebody may want what is near the hub that they know. */
  readonly hubs: readonly Town[];
  /** The hubs that may be picked from a list, and so be named in a link: none that is private (NAV-33). */
  readonly pickedHubs: readonly Town[];
  readonly outcodes: ReadonlyMap<string, Point>;
  /** What somebody might type, to show how. */
  readonly example: string;
  readonly atlas: Atlas;
};

const noAtlas: Atlas = { table: null, areas: new Set() };

/** The places of a directory, worked out from its own locations and the atlas. Hidden addresses give nothing away. */
export function placesIn(services: readonly DirectoryService[], atlas = noAtlas): Places {
  const byTown = new Map<string, { name: string; points: Point[] }>();
  const byOutcode = new Map<string, Point[]>();
  for (const location of services.flatMap((service) => service.locations)) {
    const point = doorOf(location, atlas);
    if (!point) continue;
    const slug = location.town ? placeSlug(location.town) : '';
    if (slug)
      listed(byTown, slug, () => ({ name: location.town ?? '', points: [] })).points.push(point);
    const outcode = outcodeOf(location);
    if (outcode) listed(byOutcode, outcode, () => []).push(point);
  }
  const towns = [...byTown]
    .map(([slug, { name, points }]) => ({ slug, name, count: points.length, ...medianOf(points) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  const own = [...byOutcode].map(([outcode, points]) => [outcode, medianOf(points)] as const);
  const [firstOutcode] = [...byOutcode.keys()].sort();
  return {
    towns,
    otherTowns: (atlas.table?.towns ?? [])
      .map((town) => ({ ...town, slug: placeSlug(town.name), count: 0 }))
      .filter(({ slug }) => !byTown.has(slug)),
    hubs: services.filter(isHubToMeet).flatMap((service) => hubPlace(service, atlas)),
    pickedHubs: pickedHubsIn(services, byTown, atlas),
    // Where the people live is truer than where the services are.
    outcodes: new Map([...own, ...(atlas.table?.outcodes ?? [])]),
    example: [towns[0]?.name, firstOutcode].filter(Boolean).join(' or ') || 'TS18',
    atlas,
  };
}

/** Towns and hubs that are picked from a list, and may be named in a link. */
export const placesToPick = ({ towns, pickedHubs }: Places): readonly Town[] => [
  ...towns,
  ...pickedHubs,
];

function hubPlace({ name, locations }: DirectoryService, atlas: Atlas): readonly Town[] {
  const [point] = locations.flatMap((location) => doorOf(location, atlas) ?? []);
  return point ? [{ name, slug: placeSlug(name), count: 0, ...point }] : [];
}

// A link names one place: a town before a hub of its name, and of two hubs the first.
function pickedHubsIn(
  services: readonly DirectoryService[],
  towns: { has: (slug: string) => boolean },
  atlas: Atlas,
): readonly Town[] {
  const hubs = services
    .filter((service) => isHubToMeet(service) && !isPrivateService(service))
    .flatMap((service) => hubPlace(service, atlas))
    .filter(({ slug }) => slug !== '' && !towns.has(slug))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  return hubs.filter(({ slug }, at) => hubs.findIndex((hub) => hub.slug === slug) === at);
}

function listed<T>(map: Map<string, T>, key: string, empty: () => T): T {
  const value = map.get(key) ?? empty();
  map.set(key, value);
  return value;
}

/** Where a location is, as closely as may be told: its own door, or else the middle of its outcode or town. */
export function pointOf(
  location: ServiceLocation,
  places: Places,
): (Point & { about: boolean }) | null {
  if (location.exactAddressHidden) return null;
  const door = doorOf(location, places.atlas);
  if (door) return { ...door, about: false };
  const slug = location.town ? placeSlug(location.town) : '';
  const near =
    places.outcodes.get(outcodeOf(location) ?? '') ??
    [...places.towns, ...places.otherTowns].find((town) => town.slug === slug);
  return near ? { latitude: near.latitude, longitude: near.longitude, about: true } : null;
}

/** Whose area a location lies in; of a hidden one nothing is told (NAV-45, N18). */
export function whoseLocation(location: ServiceLocation, { atlas }: Places): WhoseArea {
  if (location.exactAddressHidden) return 'unknown';
  return whoseArea(location.postcode ?? location.outcode, atlas.areas, atlas.table);
}

/** The straight-line distance in miles. */
export function milesBetween(a: Point, b: Point): number {
  const radians = Math.PI / 180;
  const half = (angle: number) => Math.sin((angle * radians) / 2) ** 2;
  const chord =
    half(b.latitude - a.latitude) +
    Math.cos(a.latitude * radians) *
      Math.cos(b.latitude * radians) *
      half(b.longitude - a.longitude);
  return 2 * earthRadius * Math.asin(Math.sqrt(Math.min(1, chord)));
}

const earthRadius = 3958.8; // miles

/** The name of a place as the part of a link, without the apostrophes that people leave out when they type it. */
export const placeSlug = (name: string): string => slugOf(name.replace(/[’']/g, ''));

function outcodeOf(location: ServiceLocation): string | undefined {
  return location.outcode ?? location.postcode?.split(' ')[0];
}

/** A location's own point, or where its postcode is (NAV-46). */
function doorOf(location: ServiceLocation, { table }: Atlas): Point | null {
  const { latitude, longitude, postcode, exactAddressHidden } = location;
  if (exactAddressHidden) return null;
  if (latitude !== undefined && longitude !== undefined && isInBritain(latitude, longitude))
    return { latitude, longitude };
  const found = postcode === undefined ? undefined : table?.postcode(postcode);
  return found ? { latitude: found.latitude, longitude: found.longitude } : null;
}

// Records made by hand put 0, 0 or swapped figures where a point is not known; nothing in the UK lies there.
const isInBritain = (latitude: number, longitude: number): boolean =>
  latitude > 49 && latitude < 61 && longitude > -9 && longitude < 2.5;
