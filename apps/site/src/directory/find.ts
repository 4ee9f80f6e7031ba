import type { DirectoryService, ServiceLocation } from '@waymark/domain/directory';
import { serviceFitsNeed, type Need } from '@waymark/domain/navigation';
import { milesBetween, pointOf, type Places, type Point } from './places.ts';

/** A service as a list shows it. `miles` is null where nobody asked how far, or nobody can tell. */
export type Found = {
  readonly service: DirectoryService;
  readonly miles: number | null;
  /** The distance is to the middle of its town or postcode area. */
  readonly about: boolean;
  /** The place that the distance is to. */
  readonly place: ServiceLocation | null;
};

/** Places to go to, and what can be used from anywhere. A service is always in exactly one of the two. */
export type Arranged = { readonly toGo: readonly Found[]; readonly anywhere: readonly Found[] };

/** The services that may be shown for a need, best fit first (NAV-12). */
export function fittingNeed(
  services: readonly DirectoryService[],
  need: Need,
): readonly DirectoryService[] {
  return services
    .filter((service) => serviceFitsNeed(service, need))
    .map((service) => ({ service, fit: fitOf(service, need) }))
    .sort((a, b) => b.fit - a.fit || byEase(a.service, b.service))
    .map(({ service }) => service);
}

/** Puts services in the order to show: nearest first from a point, else in the order given. None is ever lost. */
export function arrange(
  services: readonly DirectoryService[],
  places: Places,
  from: Point | null,
): Arranged {
  const found = services.map((service) => locate(service, places, from));
  const toGo = found.filter(({ service }) => !isAnywhere(service));
  return {
    toGo: from ? toGo.toSorted(byMiles) : toGo,
    anywhere: found.filter(({ service }) => isAnywhere(service)),
  };
}

/** Family hubs: the place to ask when nothing else fits. */
export function hubsAmong(services: readonly DirectoryService[]): readonly DirectoryService[] {
  return services.filter(
    (service) =>
      !isAnywhere(service) &&
      (/\bhubs?\b/i.test(service.name) ||
        service.categories.some((category) => /\bfamily-hubs?\b/.test(category.slug))),
  );
}

/** Everything, for a plain list: family hubs first, then what is easiest to use. */
export function everything(services: readonly DirectoryService[]): readonly DirectoryService[] {
  const hubs = new Set(hubsAmong(services));
  return services.toSorted((a, b) => Number(hubs.has(b)) - Number(hubs.has(a)) || byEase(a, b));
}

/** Easiest to use first, then by name. */
function byEase(a: DirectoryService, b: DirectoryService): number {
  return effort[a.referral] - effort[b.referral] || a.name.localeCompare(b.name, 'en-GB');
}

const effort: Record<DirectoryService['referral'], number> = {
  'not-needed': 0,
  unknown: 1,
  needed: 2,
};

function fitOf(service: DirectoryService, need: Need): number {
  const shared = need.keys.filter((key) => service.needKeys.includes(key));
  const [main] = need.keys;
  return shared.length + (main && shared.includes(main) ? need.keys.length : 0);
}

function isAnywhere({ ways }: DirectoryService): boolean {
  if (ways.includes('in-person')) return false;
  return ways.length > 0;
}

function locate(service: DirectoryService, places: Places, from: Point | null): Found {
  const nowhere = { service, miles: null, about: false, place: null };
  if (!from || isAnywhere(service)) return nowhere;
  return service.locations.reduce<Found>((nearest, location) => {
    const point = pointOf(location, places);
    if (!point) return nearest;
    const miles = milesBetween(from, point);
    if (nearest.miles !== null && nearest.miles <= miles) return nearest;
    return { service, miles, about: point.about, place: location };
  }, nowhere);
}

function byMiles(a: Found, b: Found): number {
  if (a.miles === null || b.miles === null) {
    return Number(a.miles === null) - Number(b.miles === null);
  }
  // Tenths of a mile, as they are shown: within one tenth the better fit stays first.
  return Math.round(a.miles * 10) - Math.round(b.miles * 10);
}
