import { townOnly } from './hidden-place.ts';
import { readHub } from './hub.ts';
import { readLine } from './plain-text.ts';
import { asRecord, asRecords, asText, type RecordReading } from './reading.ts';
import { listLimit, type ServiceLocation, textLimits } from './service.ts';

const noPlace =
  /^(?:nation[\s-]?wide|national|uk[\s-]?wide|county[\s-]?wide|borough[\s-]?wide|anywhere|various|n\/?a|none|tbc|remote|virtual|on[\s-]?line|web|internet|zoom|(?:tele)?phone|by phone)$/i;
const onlineWords = /\b(?:on[\s-]?line|zoom|teams|virtual|web(?:site)?|internet)\b/i;
const phoneWords = /\b(?:tele)?phone\b/i;
const postcodePattern = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/;
const outcodePattern = /^[A-Z]{1,2}\d[A-Z\d]?$/;

/** Where a service is, and what its "places" that are no places say about how to use it (DIR-3). */
export type Places = {
  locations: ServiceLocation[];
  online: boolean;
  phone: boolean;
};

type PlaceOptions = {
  serviceId: string;
  /** A place that nobody may learn, whatever the source says: only the town is kept (DIR-15). */
  secret: boolean;
};

/** Reads the places of a record. A town that is no town, and coordinates of nowhere, are dropped, never the service. */
export function readPlaces(value: unknown, options: PlaceOptions, reading: RecordReading): Places {
  const places: Places = { locations: [], online: false, phone: false };
  const records = asRecords(value);
  if (records.length > listLimit) reading.note(`places: only the first ${listLimit} kept`);
  records.slice(0, listLimit).forEach((record, i) => {
    const town = asText(record['city']).trim();
    const name = asText(record['name']);
    if (noPlace.test(town)) {
      reading.note(`place: "${town}" is not a town, kept without a place`);
      // Its coordinates are nowhere either; reading them only says so in the report.
      readPoint(record, reading);
      places.online ||= onlineWords.test(town) || onlineWords.test(name);
      places.phone ||= phoneWords.test(town) || phoneWords.test(name);
      return;
    }
    const location = readPlace(record, i, options, reading);
    if (location && !places.locations.some((known) => known.id === location.id))
      places.locations.push(location);
  });
  return places;
}

function readPlace(
  record: Record<string, unknown>,
  index: number,
  { serviceId, secret }: PlaceOptions,
  reading: RecordReading,
): ServiceLocation | null {
  const hidden = secret || record['mask_exact_address'] === true;
  const line = (key: string) => readLine(record[key], 'place', textLimits.line, reading);
  const name = line('name').slice(0, textLimits.name);
  const address = ['address_1', 'address_2'].map(line).filter((text) => text !== '');
  const town = line('city');
  const county = line('state_province');
  const { postcode, outcode } = readPostcode(record['postal_code'], reading);
  const point = readPoint(record, reading);
  const somewhere = address.length > 0 || town !== '' || outcode !== undefined || point !== null;
  if (!somewhere) {
    reading.note('place: nothing usable in it, kept without a place');
    return null;
  }
  const sourceId = asText(record['id']) || `${serviceId}/${index}`;
  // A hidden and an open place never share a row, so that the one cannot be filled in from the other.
  const id = reading.nameId(
    reading.area,
    reading.source,
    hidden ? 'hidden-place' : 'place',
    sourceId,
  );
  const shown = { ...(town === '' ? {} : { town }), ...(county === '' ? {} : { county }) };
  if (secret) return townOnly({ id, ...shown });
  if (hidden)
    return {
      id,
      address: [],
      ...shown,
      ...(outcode === undefined ? {} : { outcode }),
      accessibility: [],
      exactAddressHidden: true,
    };
  const hub = readHub(record['waymark_hub'], reading);
  return {
    id,
    ...(name === '' ? {} : { name }),
    address,
    ...shown,
    ...(postcode === undefined ? {} : { postcode }),
    ...(outcode === undefined ? {} : { outcode }),
    ...point,
    accessibility: readNames(record['accessibilities'], 'access', reading),
    exactAddressHidden: false,
    ...(hub && { hub }),
  };
}

/** The names in a list of `{name}`, each once, in order. */
export function readNames(value: unknown, label: string, reading: RecordReading): string[] {
  const names = asRecords(value)
    .slice(0, listLimit)
    .map((entry) => readLine(entry['name'], label, textLimits.name, reading))
    .filter((name) => name !== '');
  return [...new Set(names)];
}

/** A postcode as it is written on an envelope, and its first half (DIR-5). */
export function readPostcode(
  value: unknown,
  reading: RecordReading,
): { postcode?: string; outcode?: string } {
  const given = asText(value).trim();
  if (given === '') return {};
  const letters = given.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const [, outward, inward] = postcodePattern.exec(letters) ?? [];
  if (outward !== undefined && inward !== undefined) {
    const postcode = `${outward} ${inward}`;
    if (postcode !== given) reading.note('place: postcode written the usual way');
    return { postcode, outcode: outward };
  }
  if (outcodePattern.test(letters)) return { outcode: letters };
  reading.note('place: not a postcode, left out');
  return {};
}

function readPoint(
  record: Record<string, unknown>,
  reading: RecordReading,
): { latitude: number; longitude: number } | null {
  const pair = asRecord(record['geometry'])['coordinates'];
  const [first, second] = Array.isArray(pair)
    ? [pair[0], pair[1]]
    : [record['longitude'], record['latitude']];
  const longitude = asNumber(first);
  const latitude = asNumber(second);
  if (longitude === null || latitude === null) return null;
  if (longitude === 0 && latitude === 0) {
    reading.note('place: coordinates 0, 0 dropped');
    return null;
  }
  if (isNearBritain(latitude, longitude)) return { latitude, longitude };
  if (isNearBritain(longitude, latitude)) {
    reading.note('place: latitude and longitude were the wrong way round');
    return { latitude: longitude, longitude: latitude };
  }
  reading.note('place: coordinates outside the United Kingdom dropped');
  return null;
}

function asNumber(value: unknown): number | null {
  const text = asText(value).trim();
  const number = Number(text);
  return text === '' || !Number.isFinite(number) ? null : number;
}

function isNearBritain(latitude: number, longitude: number): boolean {
  return latitude >= 49 && latitude <= 61.5 && longitude >= -9 && longitude <= 2.5;
}
