import { known, some } from './given.ts';
import { withSecretPlaceHidden } from './hidden-place.ts';
import { toFeedHowToStart } from './how-to-start.ts';
import { toFeedHub } from './hub.ts';
import type { NameId } from './name-id.ts';
import {
  feedTaxonomies,
  type FeedTaxonomy,
  needName,
  type OpenReferralLocation,
  type OpenReferralSchedule,
  type OpenReferralService,
  type OpenReferralSummary,
  type OpenReferralTerm,
} from './open-referral.ts';
import { toSchedule } from './schedule.ts';
import type { DirectoryService, ServiceLocation } from './service.ts';
import { slugOf } from './words.ts';

/** A service in the full nested shape of Open Referral UK 3.0. What is not known is left out, as the standard asks (DIR-10). */
export function toOpenReferral(stored: DirectoryService, nameId: NameId): OpenReferralService {
  const service = withSecretPlaceHidden(stored);
  return {
    ...toSummary(service),
    ...costOf(service, nameId),
    ...some('schedules', schedulesOf(service, undefined, nameId)),
    ...some('service_at_locations', placesOf(service, nameId)),
    ...some('contacts', contactsOf(service, nameId)),
    ...some('attributes', attributesOf(service, nameId)),
    ...some('languages', languagesOf(service, nameId)),
    ...some('service_areas', areasOf(service, nameId)),
    waymark_source: service.source,
    waymark_source_id: service.sourceId,
    waymark_cost: service.cost.kind,
    waymark_referral: service.referral,
    ...some('waymark_ways', service.ways),
    ...known('waymark_dads_welcome', service.dadsWelcome),
    ...known('waymark_what_to_expect', service.whatToExpect),
  };
}

/** A service as an entry of the feed's short list: the same values, nothing nested but the organisation (DIR-10). */
export function toSummary(stored: DirectoryService): OpenReferralSummary {
  const service = withSecretPlaceHidden(stored);
  const { organisation } = service;
  return {
    id: service.id,
    organization_id: organisation.id,
    name: service.name,
    ...known('description', service.description),
    ...known('url', service.url),
    ...known('email', service.email),
    status: service.status,
    ...known('fees', service.cost.text),
    ...toFeedHowToStart(service),
    ...known('minimum_age', service.minAge),
    ...known('maximum_age', service.maxAge),
    ...known('assured_date', service.checkedOn),
    last_modified: service.lastModified,
    organization: {
      id: organisation.id,
      name: organisation.name,
      // The standard demands one; its own name says nothing untrue.
      description: organisation.description || organisation.name,
      ...known('website', organisation.url),
    },
  };
}

/** The id of one of the feed's lists. */
export function taxonomyId(taxonomy: FeedTaxonomy, nameId: NameId): string {
  return nameId('taxonomy', taxonomy);
}

/** The id of a service at one of its places. */
export function placementId(serviceId: string, locationId: string, nameId: NameId): string {
  return nameId(serviceId, 'at', locationId);
}

/** A word of one of the feed's lists, as the feed gives it. */
export function toTerm(
  taxonomy: FeedTaxonomy,
  code: string,
  name: string,
  nameId: NameId,
): OpenReferralTerm {
  return {
    id: nameId('term', taxonomy, code),
    code,
    name,
    description: name,
    taxonomy: feedTaxonomies[taxonomy],
    taxonomy_id: taxonomyId(taxonomy, nameId),
  };
}

/** Every term that a service is sorted by, with the list it belongs to, in order. */
export function termsOf(
  service: DirectoryService,
  nameId: NameId,
): { list: FeedTaxonomy; term: OpenReferralTerm }[] {
  const entry = (list: FeedTaxonomy, code: string, name: string) => ({
    list,
    term: toTerm(list, code, name, nameId),
  });
  return [
    ...service.categories.map(({ slug, name }) => entry('category', slug, name)),
    ...service.sendNeeds.map((name) => entry('send', slugOf(name), name)),
    ...service.needKeys.map((key) => entry('need', key, needName(key))),
  ];
}

function attributesOf(
  service: DirectoryService,
  nameId: NameId,
): NonNullable<OpenReferralService['attributes']> {
  return termsOf(service, nameId).map(({ term }) => ({
    id: nameId(service.id, 'attribute', term.id),
    link_id: service.id,
    link_entity: 'service',
    taxonomy_term_id: term.id,
    taxonomy_term: term,
  }));
}

function languagesOf(
  { id, languages = [] }: DirectoryService,
  nameId: NameId,
): NonNullable<OpenReferralService['languages']> {
  return languages.map((name) => ({ id: nameId(id, 'language', name), service_id: id, name }));
}

function areasOf(
  { id, serviceArea }: DirectoryService,
  nameId: NameId,
): NonNullable<OpenReferralService['service_areas']> {
  if (serviceArea === undefined) return [];
  return [{ id: nameId(id, 'area', serviceArea), service_id: id, name: serviceArea }];
}

function costOf(
  { id, cost }: DirectoryService,
  nameId: NameId,
): Pick<OpenReferralService, 'cost_options'> {
  const option = { id: nameId(id, 'cost'), service_id: id, currency: 'GBP' } as const;
  const words = known('amount_description', cost.text);
  if (cost.kind === 'free')
    return { cost_options: [{ ...option, option: 'Free', amount: 0, ...words }] };
  if (cost.kind === 'paid')
    return {
      cost_options: [
        { ...option, option: 'There is a charge', ...known('amount', cost.amount), ...words },
      ],
    };
  return {};
}

function contactsOf(
  service: DirectoryService,
  nameId: NameId,
): NonNullable<OpenReferralService['contacts']> {
  if (service.phones.length === 0) return [];
  const contactId = nameId(service.id, 'contact');
  return [
    {
      id: contactId,
      service_id: service.id,
      phones: service.phones.map((phone) => ({
        id: nameId(service.id, 'phone', phone.number),
        contact_id: contactId,
        number: phone.number,
        ...known('description', phone.name),
      })),
    },
  ];
}

function placesOf(
  service: DirectoryService,
  nameId: NameId,
): NonNullable<OpenReferralService['service_at_locations']> {
  return service.locations.map((location) => ({
    id: placementId(service.id, location.id, nameId),
    service_id: service.id,
    location_id: location.id,
    location: locationOf(location, nameId),
    ...some('schedules', schedulesOf(service, location.id, nameId)),
    ...known('waymark_hub', location.hub && toFeedHub(location.hub)),
  }));
}

function locationOf(location: ServiceLocation, nameId: NameId): OpenReferralLocation {
  const address = addressOf(location, nameId);
  return {
    id: location.id,
    location_type: 'physical',
    ...known('name', location.name),
    ...known('latitude', location.latitude),
    ...known('longitude', location.longitude),
    ...(address ? { addresses: [address] } : partsOf(location)),
    ...some(
      'accessibility',
      location.accessibility.map((description) => ({
        id: nameId(location.id, 'access', description),
        location_id: location.id,
        description,
      })),
    ),
    ...known('waymark_exact_address_hidden', location.exactAddressHidden || undefined),
  };
}

// The standard takes an address only whole.
function addressOf(
  location: ServiceLocation,
  nameId: NameId,
): NonNullable<OpenReferralLocation['addresses']>[number] | null {
  const [first, ...rest] = location.address;
  const { town, postcode } = location;
  if (first === undefined || town === undefined || postcode === undefined) return null;
  return {
    id: nameId(location.id, 'address'),
    location_id: location.id,
    address_1: first,
    ...known('address_2', rest.join(', ')),
    city: town,
    state_province: location.county ?? town,
    postal_code: postcode,
    country: 'GB',
    address_type: 'physical',
  };
}

function partsOf(location: ServiceLocation): Partial<OpenReferralLocation> {
  return {
    ...some('waymark_address', location.address),
    ...known('waymark_town', location.town),
    ...known('waymark_county', location.county),
    ...known('waymark_postcode', location.postcode),
    ...known('waymark_outcode', location.outcode),
  };
}

function schedulesOf(
  service: DirectoryService,
  locationId: string | undefined,
  nameId: NameId,
): OpenReferralSchedule[] {
  const placeId =
    locationId === undefined ? undefined : placementId(service.id, locationId, nameId);
  return service.sessions
    .filter((session) => session.locationId === locationId)
    .map((session) => toSchedule(session, { serviceId: service.id, placeId }, nameId));
}
