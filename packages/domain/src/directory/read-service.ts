import { readAges } from './ages.ts';
import { readContacts } from './contacts.ts';
import { readWebAddress } from './contact-points.ts';
import { readCost } from './cost.ts';
import { readHowToStart } from './how-to-start.ts';
import { type Places, readNames, readPlaces } from './place.ts';
import { readLine, readParagraphs } from './plain-text.ts';
import {
  asRecord,
  asRecords,
  asText,
  isRecord,
  type Reading,
  type RecordReading,
} from './reading.ts';
import { readExtras } from './extras.ts';
import { readNeeds } from './read-needs.ts';
import { type DirectoryService, directoryServiceSchema, listLimit, textLimits } from './service.ts';
import { readMoment, readSessions } from './times.ts';
import { slugOf } from './words.ts';
import { type PlaceLines, withoutPlaces } from './hidden-place.ts';
import { isSecretPlace } from './secret-place.ts';

/** What became of one record of another directory, and why. */
export type ReadRecord = {
  outcome: 'took' | 'mended' | 'refused';
  /** The id and name that the source gave, for the report; empty where it gave none. */
  sourceId: string;
  name: string;
  service?: DirectoryService;
  notes: string[];
  /** False where the source gives no date, so that `lastModified` is only the moment of reading. */
  dated: boolean;
};

/** Reads and mends one record in the nested Outpost shape. Refuses only what has no id or no name (DIR-5). */
export function readService(record: unknown, reading: Reading): ReadRecord {
  const notes: string[] = [];
  const note = (text: string) => {
    if (!notes.includes(text)) notes.push(text);
  };
  if (!isRecord(record)) return refused('', '', 'not a record');
  const sourceId = asText(record['id']).trim().slice(0, textLimits.name);
  const name = readLine(record['name'], 'name', textLimits.name, { ...reading, note });
  if (sourceId === '') return refused('', name, 'no id, so it could never be found again');
  if (name === '') return refused(sourceId, '', 'no name');
  const moment = readMoment(record['updated_at']) ?? readMoment(record['created_at']);
  const made = directoryServiceSchema.safeParse({
    ...makeService(record, sourceId, name, { ...reading, note }),
    lastModified: moment ?? reading.now,
  });
  if (!made.success)
    return refused(sourceId, name, `not usable: ${made.error.issues[0]?.path.join('.') ?? ''}`);
  return {
    outcome: notes.length === 0 ? 'took' : 'mended',
    sourceId,
    name,
    service: made.data,
    notes,
    dated: moment !== null,
  };
}

function refused(sourceId: string, name: string, why: string): ReadRecord {
  return { outcome: 'refused', sourceId, name, notes: [why], dated: false };
}

function makeService(
  record: Record<string, unknown>,
  sourceId: string,
  name: string,
  reading: RecordReading,
): Omit<DirectoryService, 'lastModified'> {
  const id = reading.nameId(reading.area, reading.source, 'service', sourceId);
  const categories = readCategories(record['taxonomies'], reading);
  const words = [name, ...categories.map((category) => category.name)];
  const organisation = readOrganisation(record, sourceId, name, reading);
  const description = readParagraphs(
    record['description'],
    'description',
    textLimits.description,
    reading,
  );
  const needKeys = readNeeds({ name, description, organisation, categories }, reading);
  const secret = isSecretPlace({
    name,
    description,
    organisation,
    categories,
    needKeys,
    placeNames: asRecords(record['locations']).map((place) => asText(place['name'])),
  });
  const places = readPlaces(record['locations'], { serviceId: id, secret }, reading);
  if (secret && places.locations.length > 0)
    reading.note('place: where people are kept safe, so only the town is kept');
  const contacts = readContacts(record, reading);
  const url = readWebAddress(record['url'], 'link', reading);
  const service: Omit<DirectoryService, 'lastModified'> = {
    id,
    source: reading.source,
    sourceId,
    name,
    description,
    organisation,
    ...(url === undefined ? {} : { url }),
    ...contacts,
    status: isRunning(record) ? 'active' : 'inactive',
    ...readAges(record['min_age'], record['max_age'], reading),
    cost: readCost(record['free'], record['cost_options'], reading),
    referral: readReferral(record['needs_referral']),
    ways: waysOf(places, { record, contacts, words: `${name}\n${description}` }, reading),
    locations: places.locations,
    sessions: readSessions(
      record['regular_schedules'],
      { serviceId: id, ...placesFor(places, reading) },
      reading,
    ),
    categories,
    sendNeeds: readNames(record['send_needs'], 'SEND needs', reading),
    needKeys,
    ...readExtras(record, words, description, reading),
    ...readAudience(record, reading),
    ...readHowToStart(record, reading),
  };
  const lines = hiddenLines(record['locations'], secret, reading);
  return withoutPlaces(service, lines, { secret, note: reading.note });
}

function placesFor({ locations }: Places, reading: Reading) {
  const known = new Set(locations.map(({ id }) => id));
  const placeId = (sourceId: string): string | undefined => {
    if (sourceId === '') return undefined;
    const id = reading.nameId(reading.area, reading.source, 'place', sourceId);
    return known.has(id) ? id : undefined;
  };
  return { placeId, onlyPlace: known.size === 1 ? locations[0]?.id : undefined };
}

function readAudience(
  record: Record<string, unknown>,
  reading: RecordReading,
): Pick<DirectoryService, 'languages' | 'serviceArea'> {
  const languages = readNames(record['languages'], 'languages', reading);
  const area = readNames(record['service_areas'], 'area', reading).join(', ');
  return {
    ...(languages.length > 0 && { languages }),
    ...(area !== '' && { serviceArea: area.slice(0, textLimits.line) }),
  };
}

function hiddenLines(places: unknown, secret: boolean, reading: RecordReading): PlaceLines[] {
  const quiet = { ...reading, note: () => {} };
  const line = (value: unknown) => readLine(value, 'place', textLimits.line, quiet);
  return asRecords(places)
    .filter((place) => secret || place['mask_exact_address'] === true)
    .slice(0, listLimit)
    .map((place) => ({
      postcode: line(place['postal_code']),
      lines: [place['address_1'], place['address_2'], place['name']].map(line),
    }));
}

function readOrganisation(
  record: Record<string, unknown>,
  sourceId: string,
  serviceName: string,
  reading: RecordReading,
): DirectoryService['organisation'] {
  const given = asRecord(record['organisation']);
  const name = readLine(given['name'], 'organisation', textLimits.name, reading);
  const text = readParagraphs(
    given['description'],
    'organisation',
    textLimits.description,
    reading,
  );
  const url = readWebAddress(given['url'], 'organisation', reading);
  if (name === '') reading.note("organisation has no name: the service's own name stands in");
  return {
    id: reading.nameId(
      reading.area,
      reading.source,
      'organisation',
      asText(given['id']) || `of/${sourceId}`,
    ),
    name: name === '' ? serviceName : name,
    ...(text === '' ? {} : { description: text }),
    ...(url === undefined ? {} : { url }),
  };
}

function readCategories(value: unknown, reading: RecordReading): DirectoryService['categories'] {
  const given = asRecords(value).slice(0, listLimit);
  const categories = given.flatMap((entry) => {
    const name = readLine(entry['name'], 'category', textLimits.name, reading);
    const slug = slugOf(asText(entry['slug'])) || slugOf(name);
    return name === '' || slug === '' ? [] : [{ name, slug }];
  });
  return categories.filter(
    (category, i) => categories.findIndex((other) => other.slug === category.slug) === i,
  );
}

function readReferral(value: unknown): DirectoryService['referral'] {
  if (value === true) return 'needed';
  return value === false ? 'not-needed' : 'unknown';
}

function isRunning(record: Record<string, unknown>): boolean {
  return record['temporarily_closed'] !== true && record['visible'] !== false;
}

// A service without a place is never lost: it is reached online or by phone, or the family is told to ask (DIR-3).
function waysOf(
  places: Places,
  {
    record,
    contacts: { phones },
    words,
  }: {
    record: Record<string, unknown>;
    contacts: Pick<DirectoryService, 'phones'>;
    words: string;
  },
  reading: RecordReading,
): DirectoryService['ways'] {
  const given = record['waymark_ways'];
  const said: unknown[] = Array.isArray(given) ? given : [];
  const placed = places.locations.length > 0;
  const allHidden = places.locations.every((location) => location.exactAddressHidden);
  const online =
    places.online ||
    said.includes('online') ||
    (!placed && /\b(?:online|on-line|zoom|tele-?health)\b/i.test(words));
  // To reach a hidden place somebody rings first.
  const phone = places.phone || said.includes('phone') || (allHidden && phones.length > 0);
  if (!placed && !online && !phone) reading.note('no usable place: families are told to ask');
  const ways: DirectoryService['ways'] = [];
  if (placed) ways.push('in-person');
  if (online) ways.push('online');
  if (phone) ways.push('phone');
  return ways;
}
