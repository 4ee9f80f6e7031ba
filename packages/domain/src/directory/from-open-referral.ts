import { z } from 'zod';
import { type NeedKey, needKeys } from '../navigation/need-key.ts';
import { onlyPrice, pounds } from './cost.ts';
import { withSecretPlaceHidden } from './hidden-place.ts';
import { feedHowToStart, fromFeedHowToStart } from './how-to-start.ts';
import { feedHub, fromFeedHub } from './hub.ts';
import { listOf, name, number, text, upTo, webAddress } from './lenient.ts';
import { feedTaxonomies } from './open-referral.ts';
import { feedSchedule, sessionsFrom } from './schedule.ts';
import {
  addressLines,
  costKinds,
  type DirectoryService,
  directoryServiceSchema,
  emailPattern,
  listLimit,
  referralKinds,
  type ServiceLocation,
  type ServiceSession,
  serviceWays,
  textLimits,
} from './service.ts';
import { byWeek, readMoment } from './times.ts';
import { slugOf } from './words.ts';

const id = z.uuid();
const term = z.object({ code: text, name, taxonomy: text });
const place = z.object({
  id,
  name: text,
  latitude: number,
  longitude: number,
  addresses: listOf(
    z.object({
      address_1: text,
      address_2: text,
      city: text,
      state_province: text,
      postal_code: text,
    }),
  ),
  accessibility: listOf(z.object({ description: name })),
  waymark_town: text,
  waymark_county: text,
  waymark_postcode: text,
  waymark_outcode: text,
  waymark_address: listOf(name, addressLines),
  waymark_exact_address_hidden: z.boolean().nullish().catch(undefined),
});

const feedService = z.object({
  id,
  name,
  description: upTo(textLimits.description),
  url: webAddress,
  email: z.string().max(254).regex(emailPattern).nullish().catch(undefined),
  status: text,
  fees: upTo(textLimits.note),
  ...feedHowToStart,
  minimum_age: number,
  maximum_age: number,
  assured_date: z.iso.date().nullish().catch(undefined),
  last_modified: text,
  organization: z.object({
    id,
    name,
    description: upTo(textLimits.description),
    website: webAddress,
  }),
  schedules: listOf(feedSchedule),
  service_at_locations: listOf(
    z.object({ location: place, schedules: listOf(feedSchedule), waymark_hub: feedHub }),
  ),
  cost_options: listOf(z.object({ amount: number, amount_description: upTo(textLimits.note) })),
  contacts: listOf(z.object({ phones: listOf(z.object({ number: name, description: text })) })),
  // Of each of the three lists.
  attributes: listOf(z.object({ taxonomy_term: term }), 3 * listLimit),
  languages: listOf(z.object({ name })),
  service_areas: listOf(z.object({ name })),
  waymark_source: text,
  waymark_source_id: text,
  waymark_cost: z.enum(costKinds).nullish().catch(undefined),
  waymark_referral: z.enum(referralKinds).nullish().catch(undefined),
  waymark_ways: listOf(z.enum(serviceWays)),
  waymark_dads_welcome: z.boolean().nullish().catch(undefined),
  waymark_what_to_expect: upTo(textLimits.note),
});

type FeedService = z.infer<typeof feedService>;
type FeedPlace = z.infer<typeof place>;
type ServiceAtPlace = FeedService['service_at_locations'][number];

/** A service of an Open Referral UK 3.0 feed as the rest of Waymark knows it; null where it has no id, name or organisation (DIR-10). */
export function fromOpenReferral(json: unknown): DirectoryService | null {
  const read = feedService.safeParse(json);
  if (!read.success) return null;
  const made = directoryServiceSchema.safeParse(serviceOf(read.data));
  // Another's feed may print what this directory keeps to itself, and so may an older copy of ours.
  return made.success ? withSecretPlaceHidden(made.data) : null;
}

function serviceOf(feed: FeedService): z.input<typeof directoryServiceSchema> {
  const terms = feed.attributes.map((attribute) => attribute.taxonomy_term);
  const inList = (list: keyof typeof feedTaxonomies) =>
    terms.filter((entry) => entry.taxonomy === feedTaxonomies[list]);
  const known = new Set<string | null | undefined>(Object.values(feedTaxonomies));
  const categories = terms.filter(
    (entry) => entry.taxonomy === feedTaxonomies.category || !known.has(entry.taxonomy),
  );
  const { name, description, website } = feed.organization;
  const languages = feed.languages.map((language) => language.name);
  const areas = feed.service_areas.map((area) => area.name).join(', ');
  const locations = feed.service_at_locations.map(locationOf);
  return {
    id: feed.id,
    source: feed.waymark_source ?? 'feed',
    sourceId: feed.waymark_source_id ?? feed.id,
    name: feed.name,
    description: feed.description ?? '',
    organisation: {
      id: feed.organization.id,
      name,
      description: description === name ? undefined : (description ?? undefined),
      url: website ?? undefined,
    },
    url: feed.url ?? undefined,
    email: feed.email ?? undefined,
    phones: feed.contacts
      .flatMap((contact) => contact.phones)
      .slice(0, listLimit)
      .map((phone) => ({ number: phone.number, name: phone.description ?? undefined })),
    status: feed.status === 'active' ? 'active' : 'inactive',
    minAge: ageOf(feed.minimum_age),
    maxAge: ageOf(feed.maximum_age),
    cost: costOf(feed),
    referral: feed.waymark_referral ?? 'unknown',
    ways:
      feed.waymark_ways.length > 0 || locations.length === 0 ? feed.waymark_ways : ['in-person'],
    locations,
    sessions: sessionsOf(feed),
    categories: categories
      .map((entry) => ({ name: entry.name, slug: slugOf(entry.code ?? entry.name) }))
      .filter((category) => category.slug !== '')
      .slice(0, listLimit),
    sendNeeds: inList('send')
      .slice(0, listLimit)
      .map((entry) => entry.name),
    needKeys: inList('need').flatMap((entry) => needKeyOf(entry.code)),
    dadsWelcome: feed.waymark_dads_welcome ?? undefined,
    whatToExpect: feed.waymark_what_to_expect ?? undefined,
    ...fromFeedHowToStart(feed),
    languages: languages.length === 0 ? undefined : languages,
    serviceArea: areas === '' ? undefined : areas.slice(0, textLimits.line),
    checkedOn: feed.assured_date ?? undefined,
    lastModified: readMoment(feed.last_modified) ?? new Date(0).toISOString(),
  };
}

function needKeyOf(code: string | null | undefined): NeedKey[] {
  const key = needKeys.find((known) => known === code);
  return key === undefined ? [] : [key];
}

function ageOf(age: number | null | undefined): number | undefined {
  return age === null || age === undefined || age < 0 || age > 120 ? undefined : age;
}

function costOf(feed: FeedService): DirectoryService['cost'] {
  const amounts = feed.cost_options.map((cost) => cost.amount);
  const kind = feed.waymark_cost ?? kindOf(amounts);
  const price = kind === 'paid' ? onlyPrice(amounts.flatMap((amount) => amount ?? [])) : {};
  const said = feed.cost_options.flatMap((cost) => cost.amount_description ?? [])[0];
  const words = feed.fees ?? (feed.waymark_cost ? said : priceWords(price.amount, said));
  return { kind, ...price, ...(words ? { text: words } : {}) };
}

// Another's feed keeps the figure apart from its words.
function priceWords(amount: number | undefined, said: string | undefined): string {
  return [amount === undefined ? '' : pounds(amount), said ?? ''].join(' ').trim();
}

function kindOf(amounts: (number | null | undefined)[]): DirectoryService['cost']['kind'] {
  if (amounts.some((amount) => typeof amount === 'number' && amount > 0)) return 'paid';
  return amounts.length > 0 && amounts.every((amount) => amount === 0) ? 'free' : 'unknown';
}

function locationOf({ location: place, waymark_hub: hub }: ServiceAtPlace): ServiceLocation {
  const address = place.addresses[0];
  const lines = [address?.address_1, address?.address_2].flatMap((line) => line ?? []);
  const postcode = address?.postal_code ?? place.waymark_postcode ?? undefined;
  const whole = /^([A-Z]{1,2}\d[A-Z\d]?) \d[A-Z]{2}$/.exec(postcode ?? '');
  const outcode = whole?.[1] ?? place.waymark_outcode ?? undefined;
  const hidden = place.waymark_exact_address_hidden === true;
  const placed = typeof place.latitude === 'number' && typeof place.longitude === 'number';
  return {
    id: place.id,
    name: place.name ?? undefined,
    address: lines.length > 0 ? lines : place.waymark_address,
    town: address?.city ?? place.waymark_town ?? undefined,
    county: countyOf(place),
    postcode: whole ? postcode : undefined,
    outcode: /^[A-Z]{1,2}\d[A-Z\d]?$/.test(outcode ?? '') ? outcode : undefined,
    latitude: placed ? (place.latitude ?? undefined) : undefined,
    longitude: placed ? (place.longitude ?? undefined) : undefined,
    accessibility: place.accessibility.map((entry) => entry.description),
    exactAddressHidden: hidden,
    hub: hidden ? undefined : fromFeedHub(hub),
  };
}

// Where a source names no county the feed repeats the town, because the standard demands one.
function countyOf(place: FeedPlace): string | undefined {
  const address = place.addresses[0];
  const county = address?.state_province === address?.city ? undefined : address?.state_province;
  return county ?? place.waymark_county ?? undefined;
}

// Cut before anything is worked out, as the import does (DIR-47).
function sessionsOf(feed: FeedService): ServiceSession[] {
  return [
    ...feed.schedules.map((entry) => ({ entry, placeId: undefined })),
    ...feed.service_at_locations.flatMap(({ location, schedules }) =>
      schedules.map((entry) => ({ entry, placeId: location.id })),
    ),
  ]
    .slice(0, listLimit)
    .flatMap(({ entry, placeId }) => sessionsFrom(entry, placeId))
    .toSorted(byWeek)
    .slice(0, listLimit);
}
