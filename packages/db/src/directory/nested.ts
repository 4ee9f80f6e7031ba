import { sql, type SQL } from 'drizzle-orm';

import {
  directoryLocation,
  directoryOrganisation,
  directoryService,
  directoryServiceLocation,
  directoryServiceTerm,
  directorySession,
  directoryTerm,
} from './tables.ts';

// Fragments that gather what hangs on one service as JSON, for a query that joins its organisation.

/** The organisation of a service. */
export const organisationOf = sql`json_build_object(
  'id', ${directoryOrganisation.id},
  'name', ${directoryOrganisation.name},
  'description', ${directoryOrganisation.description},
  'url', ${directoryOrganisation.url})`;

/** The places of a service, in order. */
export const locationsOf = listOf(sql`
  select json_agg(json_build_object(
    'id', l.id,
    'name', l.name,
    'address', l.address,
    'town', l.town,
    'county', l.county,
    'postcode', l.postcode,
    'outcode', l.outcode,
    'latitude', l.latitude,
    'longitude', l.longitude,
    'accessibility', l.accessibility,
    'exactAddressHidden', l.exact_address_hidden,
    'hub', sl.hub) order by sl.position)
  from ${directoryServiceLocation} sl
  join ${directoryLocation} l on l.id = sl.location_id
  where sl.service_id = ${directoryService.id}`);

/** The times of a service, in order. */
export const sessionsOf = listOf(sql`
  select json_agg(json_build_object(
    'id', s.id,
    'name', s.name,
    'programme', s.programme,
    'weekday', s.weekday,
    'opens', to_char(s.opens, 'HH24:MI'),
    'closes', to_char(s.closes, 'HH24:MI'),
    'everyWeeks', s.every_weeks,
    'monthly', s.monthly,
    'from', s.valid_from,
    'until', s.valid_to,
    'season', s.season,
    'dates', s.dates,
    'cancelled', s.cancelled,
    'booking', s.booking,
    'bookingUrl', s.booking_url,
    'placesLeft', s.places_left,
    'minAge', s.min_age,
    'maxAge', s.max_age,
    'locationId', s.location_id,
    'text', s.text) order by s.position)
  from ${directorySession} s
  where s.service_id = ${directoryService.id}`);

/** The words of one list that a service is sorted under, in order; `shape` says what is made of each term `t`. */
export function termsOf(taxonomy: 'category' | 'send' | 'need', shape: SQL): SQL {
  return listOf(sql`
    select json_agg(${shape} order by st.position)
    from ${directoryServiceTerm} st
    join ${directoryTerm} t on t.id = st.term_id
    where st.service_id = ${directoryService.id} and t.taxonomy = ${taxonomy}`);
}

function listOf(query: SQL): SQL {
  return sql`coalesce((${query}), '[]'::json)`;
}
