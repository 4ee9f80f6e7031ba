/** As much of a service in the feed as the filters look at. */
export type FeedService = {
  id: string;
  name: string;
  description?: string;
  organization_id: string;
  last_modified: string;
  minimum_age?: number;
  maximum_age?: number;
  schedules?: FeedTime[];
  service_at_locations?: { location: FeedPlace; schedules?: FeedTime[] }[];
  attributes?: { taxonomy_term: { id: string; taxonomy_id: string } }[];
};

/** As much of a place. */
type FeedPlace = {
  latitude?: number;
  longitude?: number;
  addresses?: { postal_code: string }[];
};

type FeedTime = { byday: string; opens_at: string; closes_at: string };

/** A question to a list, and what must be true of every answer, and of nothing that was left out. */
export type Filter<T> = { query: Record<string, string>; holds: (entry: T) => boolean };

const nobody = '00000000-0000-4000-8000-00000000dead';

/** Questions made from what the feed holds, each alone and some together. */
export function serviceFilters(services: readonly FeedService[]): Filter<FeedService>[] {
  const of = (service: FeedService): Filter<FeedService>[] => {
    const [attribute] = service.attributes ?? [];
    const time = timesOf(service)[0];
    return [
      byOrganisation(service.organization_id),
      bySearch(service.name.split(' ')[0] ?? service.name),
      byChange(service.last_modified),
      ...(attribute
        ? [byTerm(attribute.taxonomy_term.id), byList(attribute.taxonomy_term.taxonomy_id)]
        : []),
      ...(time
        ? [byTime({ day: time.byday }), byTime({ day: time.byday, start: time.opens_at })]
        : []),
      ...(service.minimum_age === undefined ? [] : [byYoungest(service.minimum_age)]),
      ...(service.maximum_age === undefined ? [] : [byOldest(service.maximum_age)]),
    ];
  };
  const alone = new Map(services.flatMap(of).map((each) => [JSON.stringify(each.query), each]));
  const together = services.map((service) =>
    of(service).reduce((all, each) => ({
      query: { ...all.query, ...each.query },
      holds: (entry) => all.holds(entry) && each.holds(entry),
    })),
  );
  return [...alone.values(), ...together, ...forNobody];
}

const forNobody: Filter<FeedService>[] = [
  byOrganisation(nobody),
  byTerm(nobody),
  byList(nobody),
  byChange('2999-01-01T00:00:00Z'),
  bySearch('zqxjkvwpfgh'),
];

function byOrganisation(id: string): Filter<FeedService> {
  return { query: { organization_id: id }, holds: (each) => each.organization_id === id };
}

function bySearch(word: string): Filter<FeedService> {
  const has = (text = '') => text.toLowerCase().includes(word.toLowerCase());
  return { query: { search: word }, holds: (each) => has(each.name) || has(each.description) };
}

function byChange(moment: string): Filter<FeedService> {
  const since = Date.parse(moment);
  return {
    query: { modified_after: moment },
    holds: (each) => Date.parse(each.last_modified) >= since,
  };
}

function byTerm(id: string): Filter<FeedService> {
  return {
    query: { taxonomy_term_id: id },
    holds: ({ attributes = [] }) => attributes.some((each) => each.taxonomy_term.id === id),
  };
}

function byList(id: string): Filter<FeedService> {
  return {
    query: { taxonomy_id: id },
    holds: ({ attributes = [] }) =>
      attributes.some((each) => each.taxonomy_term.taxonomy_id === id),
  };
}

function byYoungest(age: number): Filter<FeedService> {
  return {
    query: { minimum_age: `${age}` },
    holds: ({ minimum_age: youngest }) => youngest !== undefined && youngest >= age,
  };
}

function byOldest(age: number): Filter<FeedService> {
  return {
    query: { maximum_age: `${age}` },
    holds: ({ maximum_age: oldest }) => oldest !== undefined && oldest <= age,
  };
}

function byTime({ day, start }: { day: string; start?: string }): Filter<FeedService> {
  const onDay = day.slice(0, 2);
  return {
    query: { day: onDay, ...(start === undefined ? {} : { start_time: start }) },
    holds: (each) =>
      timesOf(each).some(
        (time) => time.byday.split(',').includes(onDay) && time.opens_at >= (start ?? ''),
      ),
  };
}

function timesOf(service: FeedService): FeedTime[] {
  return [
    ...(service.schedules ?? []),
    ...(service.service_at_locations ?? []).flatMap((place) => place.schedules ?? []),
  ];
}

/** As much of a service at a place. */
export type FeedPlacement = { id: string; location: FeedPlace };

/** For every postcode in the feed: what is within so many metres of it. */
export function placeFilters(placements: readonly FeedPlacement[]): Filter<FeedPlacement>[] {
  const postcodes = new Set(placements.map(({ location }) => postcodeOf(location) ?? []).flat());
  return [...postcodes].flatMap((postcode) => {
    const here = middleOf(placements.filter(({ location }) => postcodeOf(location) === postcode));
    if (here === null) return [];
    return [500, 5000].map((metres) => ({
      query: { postcode, proximity: `${metres}` },
      holds: ({ location }) => (metresBetween(here, location) ?? Infinity) <= metres,
    }));
  });
}

function postcodeOf(place: FeedPlace): string | undefined {
  return place.addresses?.[0]?.postal_code;
}

function middleOf(placements: FeedPlacement[]): FeedPlace | null {
  const places = placements.map(({ location }) => location);
  const spots = new Set(places.map(({ latitude, longitude }) => `${latitude} ${longitude}`));
  return spots.size === 1 && places[0]?.latitude !== undefined ? places[0] : null;
}

function metresBetween(a: FeedPlace, b: FeedPlace): number | undefined {
  if (a.latitude === undefined || b.latitude === undefined) return undefined;
  const radians = (degrees = 0) => (degrees * Math.PI) / 180;
  const north = radians(b.latitude - a.latitude);
  const east = radians((b.longitude ?? 0) - (a.longitude ?? 0));
  const chord =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(east / 2) ** 2;
  return 12_742_000 * Math.asin(Math.sqrt(chord));
}
