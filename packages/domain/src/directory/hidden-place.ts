import { isSecretPlace } from './secret-place.ts';
import {
  type DirectoryService,
  type ServiceLocation,
  type ServiceSession,
  textLimits,
} from './service.ts';

/** The lines of a place that may stand in a text, as its source gives them. */
export type PlaceLines = { postcode: string; lines: readonly string[] };

const streetEnd =
  'Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Court|Ct|Close|Drive|Way|Place|Square|Terrace|Gardens|Crescent|Grove|Hill|Row|Walk|Mews|Park|Parade|Wharf|Yard|View|Green|House|Rise|Quay';
/** Whatever may be an address or lead to one, in the text of a service whose place is secret. */
const anyAddress: readonly RegExp[] = [
  /https?:\/\/\S*(?:\bmaps?\b|goo\.gl|w3w\.co|what3words|openstreetmap)\S*/giu,
  /\/{3}\p{L}+\.\p{L}+\.\p{L}+/gu,
  new RegExp(String.raw`\b\d+[a-z]?,?\s+(?:\p{Lu}[\p{L}’'.-]*\s+){1,3}(?:${streetEnd})\b`, 'gu'),
  /\b\d+[a-z]?,?\s+(?:\p{L}[\p{L}’'-]*\s+){1,2}(?:street|road|lane|avenue|terrace|crescent|gardens)\b/giu,
  /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/giu,
  /-?\b\d{1,2}\.\d{4,}\b/gu,
];
const gone = '(address not shown)';

/** The service as anybody may see it: of a secret place only the town, in no field and no text more (DIR-15). */
export function withSecretPlaceHidden(service: DirectoryService): DirectoryService {
  const placeNames = service.locations.flatMap(({ name }) => name ?? []);
  if (!isSecretPlace({ ...service, placeNames })) return service;
  const places = service.locations.map(({ postcode, outcode, name, address }) => ({
    postcode: postcode ?? outcode ?? '',
    lines: [name ?? '', ...address],
  }));
  const bare = withoutPlaces(service, places, { secret: true, note: () => {} });
  return { ...bare, locations: service.locations.map(townOnly) };
}

/** What may be told of a place that is secret. A "town" with a figure in it is part of an address. */
export function townOnly({ id, town }: Pick<ServiceLocation, 'id' | 'town'>): ServiceLocation {
  const known = town !== undefined && !/\d/.test(town) ? { town } : {};
  return { id, address: [], ...known, accessibility: [], exactAddressHidden: true };
}

type Written = Omit<DirectoryService, 'lastModified'>;

/**
 * Takes the address of a hidden place out of every text around it: hiding it in one field and printing it in another
 * hides nothing (DIR-7). Where the place is secret, whatever looks like an address goes, recorded or not (DIR-15).
 */
export function withoutPlaces<T extends Written>(
  service: T,
  places: readonly PlaceLines[],
  { secret, note }: { secret: boolean; note: (text: string) => void },
): T {
  const parts = recorded(service, places).map((part) => ({ part, key: part.toUpperCase() }));
  const strip = (text: string) =>
    [...writtenIn(text, parts), ...(secret ? anyAddress : [])].reduce(
      (left, found) => left.replace(found, gone),
      text,
    );
  const bare: Bare = (label, owner, key, max) => {
    const text = owner[key];
    if (typeof text !== 'string' || strip(text) === text) return owner;
    note(`${label}: hidden address taken out`);
    return { ...owner, [key]: strip(text).slice(0, max) };
  };
  const { name, line, note: long, description } = textLimits;
  const own = bare('name', bare('description', service, 'description', description), 'name', name);
  const withBareNotes = notes.reduce((left, [key, label]) => bare(label, left, key, long), own);
  const organisation = bare('organisation', own.organisation, 'name', name);
  const leads = (url: string | undefined) =>
    url !== undefined && strip(asWords(url)) !== asWords(url);
  if (leads(own.url)) note('link: leads to a hidden address, left out');
  if (leads(organisation.url)) note('organisation: leads to a hidden address, left out');
  if (leads(own.email)) note('e-mail: tells a hidden address, left out');
  const bareName = (session: ServiceSession) =>
    bare('times', bare('times', session, 'programme', name), 'name', name);
  const bareSession = (session: ServiceSession): ServiceSession => ({
    ...bare('times', bareName(session), 'text', line),
    ...(leads(session.bookingUrl) ? { bookingUrl: undefined } : {}),
  });
  return {
    ...bare('area', bare('wait', withBareNotes, 'waitTime', line), 'serviceArea', line),
    ...(leads(own.url) ? { url: undefined } : {}),
    ...(leads(own.email) ? { email: undefined } : {}),
    organisation: {
      ...bare('organisation', organisation, 'description', description),
      ...(leads(organisation.url) ? { url: undefined } : {}),
    },
    phones: own.phones.map((phone) => bare('phone', phone, 'name', line)),
    cost: bare('cost', own.cost, 'text', long),
    sessions: own.sessions.map(bareSession),
  };
}

const notes = [
  ['whatToExpect', 'what to expect'],
  ['alert', 'alert'],
  ['applicationProcess', 'how to apply'],
  ['interpretation', 'interpreter'],
] as const;

type Bare = <O extends object>(label: string, owner: O, key: keyof O, max: number) => O;

// A link writes an address with signs between its words.
function asWords(url: string): string {
  return url.replace(/%20|[+_@]|(?<=\w)-(?=\w)/g, ' ');
}

/** What stands for the place, by its letters and figures alone. */
function recorded(service: Written, places: readonly PlaceLines[]): string[] {
  const published = [
    service.name,
    service.organisation.name,
    ...service.locations.flatMap(({ town, county }) => [town ?? '', county ?? '']),
  ].map(lettersOf);
  const lines = places.flatMap((place) => place.lines);
  const parts = lines.flatMap((line) => line.split(/[,;\n]/)).map((part) => part.trim());
  const streets = parts
    .map((part) => part.replace(/^\d+[a-z]?\s+/i, ''))
    .filter((s) => s.includes(' '));
  const postcodes = places.map(({ postcode }) => postcode.trim());
  const told = new Set([...lines, ...postcodes, ...parts, ...streets].map(lettersOf));
  const outcodes = postcodes.map(outcodeOf).filter((part) => part !== '');
  return [
    ...[...told]
      .filter((part) => part.length >= 5)
      // What everybody knows it by stays, but never a house number or a postcode.
      .filter((part) => /\d/.test(part) || !published.some((known) => known.includes(part))),
    ...outcodes.map(lettersOf),
  ];
}

// A feed may give thousands of parts: only those whose letters are in the text are looked for in it (DIR-47).
function writtenIn(text: string, parts: readonly { part: string; key: string }[]): RegExp[] {
  const letters = lettersOf(text).toUpperCase();
  return parts.filter(({ key }) => letters.includes(key)).map(({ part }) => asWritten(part));
}

function outcodeOf(postcode: string): string {
  return /^([A-Z]{1,2}\d[A-Z\d]?)\s*(?:\d[A-Z]{2})?$/i.exec(postcode)?.[1] ?? '';
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

// Spaces in a postcode, commas, apostrophes and capitals differ from one field to the next.
function asWritten(part: string): RegExp {
  const letters = [...part].join(String.raw`[\s,.’'-]*`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${letters}(?![\p{L}\p{N}])`, 'giu');
}
