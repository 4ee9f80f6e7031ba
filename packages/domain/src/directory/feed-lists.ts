import { withSecretPlaceHidden } from './hidden-place.ts';
import type { NameId } from './name-id.ts';
import {
  feedTaxonomies,
  type FeedTaxonomy,
  type OpenReferralLocation,
  type OpenReferralService,
  type OpenReferralSummary,
} from './open-referral.ts';
import type { DirectoryService } from './service.ts';
import { placementId, taxonomyId, toOpenReferral, toSummary } from './to-open-referral.ts';

/** An organisation as the feed gives it on its own. */
export type OpenReferralOrganisation = OpenReferralSummary['organization'];

type Place = NonNullable<OpenReferralService['service_at_locations']>[number];

/** A service at one of its places, as the feed gives it on its own: with the service inside, without its other places. */
export type OpenReferralPlacement = Place & {
  service: Omit<OpenReferralService, 'service_at_locations'>;
};

/** The same as an entry of the short list. */
export type OpenReferralPlacementSummary = Pick<Place, 'id' | 'service_id' | 'location_id'> & {
  location: Omit<OpenReferralLocation, 'addresses' | 'accessibility'>;
  service: OpenReferralSummary;
};

/** One of the lists that services are sorted by. */
export type OpenReferralTaxonomy = { id: string; name: string; description: string };

const descriptions: Record<FeedTaxonomy, string> = {
  category:
    'The categories under which the directories that this one is made from file their services.',
  send: 'The needs of children with special educational needs or a disability that a service knows about.',
  need: 'What a family may be looking for, in Waymark’s own list of needs.',
};

/** One of the lists that services are sorted by, as the feed gives it. */
export function toTaxonomy(list: FeedTaxonomy, nameId: NameId): OpenReferralTaxonomy {
  return {
    id: taxonomyId(list, nameId),
    name: feedTaxonomies[list],
    description: descriptions[list],
  };
}

/**
 * The organisation that runs these services, as the feed gives it: what may not be told of one of them may not be told
 * of it (DIR-15). Null where it runs none.
 */
export function toOrganisation(
  services: readonly DirectoryService[],
): OpenReferralOrganisation | null {
  const [first] = services;
  if (first === undefined) return null;
  const organisation = services.reduce(
    (told, service) => withSecretPlaceHidden({ ...service, organisation: told }).organisation,
    first.organisation,
  );
  return toSummary({ ...first, organisation }).organization;
}

/** A service at one of its places, whole (DIR-10). Null where it is not there. */
export function toPlacement(
  stored: DirectoryService,
  locationId: string,
  nameId: NameId,
): OpenReferralPlacement | null {
  const { service_at_locations: places = [], ...service } = toOpenReferral(stored, nameId);
  const wanted = placementId(stored.id, locationId, nameId);
  const place = places.find(({ id }) => id === wanted);
  return place === undefined ? null : { ...place, service };
}

/** The same, short: nothing nested in the place, and the service as in its own short list. */
export function toPlacementSummary(
  stored: DirectoryService,
  locationId: string,
  nameId: NameId,
): OpenReferralPlacementSummary | null {
  const whole = toPlacement(stored, locationId, nameId);
  if (whole === null) return null;
  const { id, service_id, location_id } = whole;
  const { addresses: _addresses, accessibility: _accessibility, ...location } = whole.location;
  return { id, service_id, location_id, location, service: toSummary(stored) };
}
