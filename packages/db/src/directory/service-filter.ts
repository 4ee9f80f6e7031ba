import type { Weekday } from '@waymark/domain/directory';
import { and, eq, gte, inArray, lte, sql, type Column, type SQL } from 'drizzle-orm';

import {
  directoryLocation,
  directoryService,
  directoryServiceLocation,
  directoryServiceTerm,
  directorySession,
  directoryTerm,
} from './tables.ts';

/** One of the three lists that services are sorted by. */
export type TermList = 'category' | 'send' | 'need';

/** A point, and how many metres from it a place may be. */
export type Nearness = { latitude: number; longitude: number; metres: number };

/** Which services a reader of the feed asks for; every part given must hold (DIR-12). */
export type ServiceFilter = {
  /** Words that must all be in the name or the description. */
  search?: string | undefined;
  organisationIds?: string[] | undefined;
  termId?: string | undefined;
  taxonomy?: TermList | undefined;
  /** Changed at the source at this moment or later. */
  modifiedAfter?: Date | undefined;
  /** The youngest it takes is this old or older; who names no age is left out. */
  minAge?: number | undefined;
  /** The oldest it takes is this old or younger; who names no age is left out. */
  maxAge?: number | undefined;
  /** One of its times is on this day, opens at this hour or later, and closes at this hour or earlier. */
  day?: Weekday | undefined;
  opensFrom?: string | undefined;
  closesBy?: string | undefined;
  near?: Nearness | undefined;
};

/** The services that a filter lets through. */
export function servicesWithin(filter: ServiceFilter): SQL | undefined {
  const { near } = filter;
  const { serviceId, locationId } = directoryServiceLocation;
  return and(
    itself(filter),
    hasTime(filter),
    near &&
      inArray(
        directoryService.id,
        sql`(select ${serviceId} from ${directoryServiceLocation}
          join ${directoryLocation} on ${directoryLocation.id} = ${locationId}
          where ${isNear(near)})`,
      ),
  );
}

/** The same of services each at one of its places: time and distance must hold of that very place. */
export function placesWithin(filter: ServiceFilter): SQL | undefined {
  const { near } = filter;
  return and(
    itself(filter),
    hasTime(filter, directoryServiceLocation.locationId),
    near && isNear(near),
  );
}

function itself(filter: ServiceFilter): SQL | undefined {
  const { organisationIds, termId, taxonomy, modifiedAfter, minAge, maxAge } = filter;
  const { id, name, description, organisationId, sourceModifiedAt } = directoryService;
  return and(
    ...containing(filter.search, name, description),
    organisationIds && inArray(organisationId, organisationIds),
    termId === undefined ? undefined : inArray(id, withTerm(termId)),
    taxonomy && inArray(id, inTaxonomy(taxonomy)),
    modifiedAfter && gte(sourceModifiedAt, modifiedAfter),
    minAge === undefined ? undefined : gte(directoryService.minAge, minAge),
    maxAge === undefined ? undefined : lte(directoryService.maxAge, maxAge),
  );
}

/** Conditions that every word asked for is in one of the columns, in capitals or not. */
export function containing(search: string | undefined, ...columns: Column[]): SQL[] {
  const words = (search ?? '').split(/\s+/).filter((word) => word !== '');
  return words.map((word) => {
    const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
    const found = columns.map((column) => sql`${column} ilike ${pattern}`);
    return sql`(${sql.join(found, sql` or `)})`;
  });
}

function withTerm(termId: string): SQL {
  return sql`(select ${directoryServiceTerm.serviceId} from ${directoryServiceTerm}
    where ${directoryServiceTerm.termId} = ${termId})`;
}

function inTaxonomy(taxonomy: TermList): SQL {
  return sql`(select ${directoryServiceTerm.serviceId} from ${directoryServiceTerm}
    join ${directoryTerm} on ${directoryTerm.id} = ${directoryServiceTerm.termId}
    where ${directoryTerm.taxonomy} = ${taxonomy})`;
}

// One and the same time must be on the day, open late enough and close early enough.
function hasTime({ day, opensFrom, closesBy }: ServiceFilter, placeId?: Column): SQL | undefined {
  if ((day ?? opensFrom ?? closesBy) === undefined) return undefined;
  const { serviceId, locationId, weekday, opens, closes } = directorySession;
  const holds = and(
    day && eq(weekday, day),
    opensFrom === undefined ? undefined : gte(opens, opensFrom),
    closesBy === undefined ? undefined : lte(closes, closesBy),
    placeId && sql`(${locationId} = ${placeId} or ${locationId} is null)`,
  );
  return inArray(
    directoryService.id,
    sql`(select ${serviceId} from ${directorySession} where ${holds})`,
  );
}

const earthDiameterMetres = 12_742_000;

// On a sphere: half a per cent out at most. A hidden place is near nothing.
function isNear({ latitude, longitude, metres }: Nearness): SQL {
  const {
    exactAddressHidden,
    latitude: placeLatitude,
    longitude: placeLongitude,
  } = directoryLocation;
  return sql`(not ${exactAddressHidden} and ${earthDiameterMetres}::float8 * asin(sqrt(least(1,
    power(sin(radians(${placeLatitude} - ${latitude}::float8) / 2), 2) +
    cos(radians(${latitude}::float8)) * cos(radians(${placeLatitude})) *
    power(sin(radians(${placeLongitude} - ${longitude}::float8) / 2), 2)))) <= ${metres}::float8)`;
}
