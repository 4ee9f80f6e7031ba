import type { DirectoryService, ServiceLocation } from '@waymark/domain/directory';

/** A spot on the map, in degrees. */
export type Point = { readonly latitude: number; readonly longitude: number };

/** A town that some service is in; `count` says in how many places. */
export type Town = Point & { readonly name: string; readonly slug: string; readonly count: number };

/** The places this directory knows: the middle of each town and of each first half of a postcode. */
export type Places = {
  readonly towns: readonly Town[];
  readonly outcodes: ReadonlyMap<string, Point>;
};

/** The places of a directory, worked out from its own locations. Hidden addresses give nothing away. */
export function placesIn(services: readonly DirectoryService[]): Places {
  const byTown = new Map<string, { name: string; points: Point[] }>();
  const byOutcode = new Map<string, Point[]>();
  for (const location of services.flatMap((service) => service.locations)) {
    const point = exactPoint(location);
    if (!point) continue;
    if (location.town) {
      const slug = slugOf(location.town);
      const town = byTown.get(slug) ?? { name: location.town, points: [] };
      town.points.push(point);
      if (slug) byTown.set(slug, town);
    }
    const outcode = outcodeOf(location);
    if (outcode) byOutcode.set(outcode, [...(byOutcode.get(outcode) ?? []), point]);
  }
  return {
    towns: [...byTown]
      .map(([slug, { name, points }]) => ({ slug, name, count: points.length, ...middle(points) }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    outcodes: new Map([...byOutcode].map(([outcode, points]) => [outcode, middle(points)])),
  };
}

/** Where a location is, as closely as may be told: its own point, or else the middle of its outcode or town. */
export function pointOf(
  location: ServiceLocation,
  places: Places,
): (Point & { about: boolean }) | null {
  if (location.exactAddressHidden) return null;
  const exact = exactPoint(location);
  if (exact) return { ...exact, about: false };
  const outcode = places.outcodes.get(outcodeOf(location) ?? '');
  const slug = location.town ? slugOf(location.town) : '';
  const near = outcode ?? places.towns.find((town) => town.slug === slug);
  return near ? { latitude: near.latitude, longitude: near.longitude, about: true } : null;
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

/** A name as the part of a link: lower case, letters and figures, joined by hyphens. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[’'\p{M}]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function outcodeOf(location: ServiceLocation): string | undefined {
  return location.outcode ?? location.postcode?.split(' ')[0];
}

// Records made by hand put 0, 0 or swapped figures where a point is not known; nothing in the UK lies there.
function exactPoint(location: ServiceLocation): Point | null {
  const { latitude, longitude, exactAddressHidden } = location;
  if (exactAddressHidden || latitude === undefined || longitude === undefined) return null;
  const inBritain = latitude > 49 && latitude < 61 && longitude > -9 && longitude < 2.5;
  return inBritain ? { latitude, longitude } : null;
}

// The median, not the mean: one wrong point in a record must not carry a whole town away.
function middle(points: readonly Point[]): Point {
  const median = (pick: (point: Point) => number) => {
    const sorted = points.map(pick).toSorted((a, b) => a - b);
    const half = (sorted.length - 1) / 2;
    return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
  };
  return {
    latitude: median((point) => point.latitude),
    longitude: median((point) => point.longitude),
  };
}
