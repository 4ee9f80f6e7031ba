import type { DirectoryService, ServiceLocation } from '@waymark/domain/directory';
import {
  isHubToMeet,
  judgeBy,
  noFilters,
  serviceFitsArea,
  serviceFitsGroup,
  serviceFitsNeed,
  type Filters,
  type Group,
  type Need,
  type NeedAreaKey,
  type Suits,
} from '@waymark/domain/navigation';
import { today } from '../words/day.ts';
import { milesBetween, pointOf, whoseLocation, type Places, type Point } from './places.ts';
import { rememberer } from './remembered.ts';

/** A service as a list shows it. `miles` is null where nobody asked how far, or nobody can tell. */
export type Found = {
  readonly service: DirectoryService;
  readonly miles: number | null;
  /** The distance is to the middle of its town or postcode area. */
  readonly about: boolean;
  /** The place that the distance is to. */
  readonly place: ServiceLocation | null;
};

/** The orders that a list may be in. */
export const sorts = ['nearest', 'easiest', 'name'] as const;

/** The order of a list. */
export type Sort = (typeof sorts)[number];

/**
 * Places to go to, those to ask first because they do not say all that was asked for, and what can be used from
 * anywhere. A service is always in at most one of the three, and with nothing chosen in exactly one.
 */
export type Arranged = {
  readonly toGo: readonly Found[];
  readonly ask: readonly Found[];
  readonly anywhere: readonly Found[];
};

/** What narrows a list and puts it in order. */
export type Wish = {
  readonly from: Point | null;
  readonly filters?: Filters;
  readonly sort?: Sort;
  /** Times that are over by this day count for nothing; today, where it is left out. */
  readonly day?: string;
};

const remembered = rememberer<readonly DirectoryService[]>();

/** The services that may be shown for a need, best fit first (NAV-12). */
export function fittingNeed(
  services: readonly DirectoryService[],
  need: Need,
): readonly DirectoryService[] {
  return remembered(services, `need ${need.id}`, () =>
    inOrder(services)
      .filter((service) => serviceFitsNeed(service, need))
      .map((service) => ({ service, fit: fitOf(service, need) }))
      .sort((a, b) => b.fit - a.fit)
      .map(({ service }) => service),
  );
}

/** The services that may be listed for an area, hubs first, then what is easiest to use. */
export function fittingArea(
  services: readonly DirectoryService[],
  area: NeedAreaKey,
): readonly DirectoryService[] {
  return remembered(services, `area ${area}`, () =>
    everything(services).filter((service) => serviceFitsArea(service, area)),
  );
}

/** The services for a group of people, hubs first, then what is easiest to use. */
export function fittingGroup(
  services: readonly DirectoryService[],
  group: Group,
): readonly DirectoryService[] {
  return remembered(services, `group ${group.id}`, () =>
    everything(services).filter((service) => serviceFitsGroup(service, group)),
  );
}

/** Puts services in the order to show, and takes away only what is known not to fit (NAV-42). */
export function arrange(
  services: readonly DirectoryService[],
  places: Places,
  { from, filters = noFilters, sort = 'nearest', day = today() }: Wish,
): Arranged {
  const judge = judgeBy(filters, day);
  const sorted: Record<Suits, Found[]> = { fits: [], ask: [], not: [] };
  const anywhere: Found[] = [];
  for (const service of services) {
    const found = locate(service, places, from);
    const home = isAnywhere(service);
    const suit = judge({ service, miles: home ? 'anywhere' : found.miles });
    if (home && suit !== 'not') anywhere.push(found);
    else sorted[suit].push(found);
  }
  const put = (list: Found[]) => inSort(list, from, sort);
  return { toGo: put(sorted.fits), ask: put(sorted.ask), anywhere: put(anywhere) };
}

/** Family hubs: the place to ask when nothing else fits. */
export function hubsAmong(services: readonly DirectoryService[]): readonly DirectoryService[] {
  return remembered(services, 'hubs', () =>
    services.filter((service) => !isAnywhere(service) && isHubToMeet(service)),
  );
}

const hubWithin = 10; // miles: a hub that is further stands where its distance puts it

/** The nearest family hub of a list, to stand before the rest as it helps with anything; null where none is known to be near. */
export function nearestHub(
  list: readonly Found[],
  services: readonly DirectoryService[],
): Found | null {
  const hubs = new Set(hubsAmong(services));
  const near = list.filter(
    ({ service, miles }) => miles !== null && miles <= hubWithin && hubs.has(service),
  );
  return near.toSorted(byMiles)[0] ?? null;
}

/** Everything, for a plain list: family hubs first, then what is easiest to use. */
export function everything(services: readonly DirectoryService[]): readonly DirectoryService[] {
  return remembered(services, 'everything', () => {
    const hubs = new Set(hubsAmong(services));
    return inOrder(services).toSorted((a, b) => Number(hubs.has(b)) - Number(hubs.has(a)));
  });
}

/** Easiest to use first, then by name. */
function inOrder(services: readonly DirectoryService[]): readonly DirectoryService[] {
  return remembered(services, 'in order', () =>
    services.toSorted((a, b) => effort[a.referral] - effort[b.referral] || byName(a, b)),
  );
}

const { compare } = new Intl.Collator('en-GB');
const byName = (a: DirectoryService, b: DirectoryService): number => compare(a.name, b.name);

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

type Spot = { location: ServiceLocation; point: (Point & { about: boolean }) | null };

const spotsKept = new WeakMap<Places, WeakMap<DirectoryService, readonly Spot[]>>();

/** Where each place of a service is, found out once. */
function spotsOf(service: DirectoryService, places: Places): readonly Spot[] {
  const kept = spotsKept.get(places) ?? new WeakMap<DirectoryService, readonly Spot[]>();
  spotsKept.set(places, kept);
  const known = kept.get(service);
  if (known) return known;
  const spots = service.locations.map((location) => ({
    location,
    point: pointOf(location, places),
  }));
  kept.set(service, spots);
  return spots;
}

function locate(service: DirectoryService, places: Places, from: Point | null): Found {
  let nearest: Found = { service, miles: null, about: false, place: null };
  if (!from || isAnywhere(service)) return nearest;
  for (const { location, point } of spotsOf(service, places)) {
    if (!point) continue;
    const miles = milesBetween(from, point);
    if (nearest.miles === null || miles < nearest.miles)
      nearest = { service, miles, about: point.about, place: location };
  }
  return nearest;
}

/** Whether a service as it was found lies over the border: at the place that is nearest, else at its first (NAV-45). */
export function isOverBorder({ service, place }: Found, places: Places): boolean {
  return !isAnywhere(service) && isNeighbours(place ?? service.locations[0], places);
}

function isNeighbours(location: ServiceLocation | undefined, places: Places): boolean {
  return location !== undefined && whoseLocation(location, places) === 'neighbour';
}

/** Whether a service can only be reached over the border (NAV-45). */
export function liesOverBorder(service: DirectoryService, places: Places): boolean {
  const { locations } = service;
  if (locations.length === 0 || isAnywhere(service)) return false;
  return locations.every((location) => isNeighbours(location, places));
}

function inSort(list: readonly Found[], from: Point | null, sort: Sort): readonly Found[] {
  if (sort === 'name') return list.toSorted((a, b) => byName(a.service, b.service));
  return from && sort === 'nearest' ? list.toSorted(byMiles) : list;
}

function byMiles(a: Found, b: Found): number {
  if (a.miles === null || b.miles === null) {
    return Number(a.miles === null) - Number(b.miles === null);
  }
  // Tenths of a mile, as they are shown: within one tenth the better fit stays first.
  return Math.round(a.miles * 10) - Math.round(b.miles * 10);
}
