import type { NeedKey } from '../navigation/need-key.ts';

/** A term of one of the lists that services are sorted by, as Open Referral UK 3.0 carries it. */
export type OpenReferralTerm = {
  id: string;
  code: string;
  name: string;
  description: string;
  taxonomy: string;
  taxonomy_id: string;
};

/** A weekly or monthly time of a service, or named dates: those have no `freq`, and stand in `waymark_dates`. */
export type OpenReferralSchedule = {
  id: string;
  service_id?: string;
  service_at_location_id?: string;
  freq?: 'WEEKLY' | 'MONTHLY';
  interval?: number;
  valid_from?: string;
  valid_to?: string;
  dtstart?: string;
  byday: string;
  bymonthday?: string;
  opens_at: string;
  closes_at: string;
  description?: string;
  schedule_link?: string;
  waymark_name?: string;
  waymark_programme?: string;
  waymark_season?: 'always' | 'term' | 'holiday';
  waymark_dates?: string[];
  waymark_cancelled?: string[];
  waymark_booking?: 'drop-in' | 'book' | 'unknown';
  waymark_places_left?: number;
  waymark_minimum_age?: number;
  waymark_maximum_age?: number;
};

/** What a family hub tells of itself (DIR-16). */
export type OpenReferralHub = {
  people?: { first_name: string; role: string; photo_url?: string }[];
  what_to_expect?: string;
  buddy?: string;
  buses?: string[];
  opening_times?: string;
};

export type OpenReferralLocation = {
  id: string;
  location_type: 'physical';
  name?: string;
  latitude?: number;
  longitude?: number;
  addresses?: {
    id: string;
    location_id: string;
    address_1: string;
    address_2?: string;
    city: string;
    state_province: string;
    postal_code: string;
    country: 'GB';
    address_type: 'physical';
  }[];
  accessibility?: { id: string; location_id: string; description: string }[];
  /** What is known of a place whose address is not whole, or is hidden. */
  waymark_town?: string;
  waymark_county?: string;
  waymark_postcode?: string;
  waymark_outcode?: string;
  waymark_address?: string[];
  waymark_exact_address_hidden?: true;
};

/** A service with everything nested in it, as the public feed gives it (DIR-10). Fields the standard lacks begin with `waymark_`. */
export type OpenReferralService = {
  id: string;
  organization_id: string;
  name: string;
  description?: string;
  url?: string;
  email?: string;
  status: 'active' | 'inactive';
  fees?: string;
  alert?: string;
  wait_time?: string;
  application_process?: string;
  interpretation_services?: string;
  minimum_age?: number;
  maximum_age?: number;
  assured_date?: string;
  last_modified: string;
  organization: { id: string; name: string; description: string; website?: string };
  schedules?: OpenReferralSchedule[];
  service_at_locations?: {
    id: string;
    service_id: string;
    location_id: string;
    location: OpenReferralLocation;
    schedules?: OpenReferralSchedule[];
    waymark_hub?: OpenReferralHub;
  }[];
  languages?: { id: string; service_id: string; name: string }[];
  service_areas?: { id: string; service_id: string; name: string }[];
  cost_options?: {
    id: string;
    service_id: string;
    option: string;
    currency: 'GBP';
    amount?: number;
    amount_description?: string;
  }[];
  contacts?: {
    id: string;
    service_id: string;
    phones: { id: string; contact_id: string; number: string; description?: string }[];
  }[];
  attributes?: {
    id: string;
    link_id: string;
    link_entity: 'service';
    taxonomy_term_id: string;
    taxonomy_term: OpenReferralTerm;
  }[];
  waymark_source: string;
  waymark_source_id: string;
  waymark_cost: 'free' | 'paid' | 'unknown';
  waymark_referral: 'not-needed' | 'needed' | 'unknown';
  waymark_ways?: ('in-person' | 'online' | 'phone')[];
  waymark_dads_welcome?: boolean;
  waymark_what_to_expect?: string;
};

/** The same service without what is nested in it but its organisation: an entry of the short list. */
export type OpenReferralSummary = Pick<
  OpenReferralService,
  | 'id'
  | 'organization_id'
  | 'name'
  | 'description'
  | 'url'
  | 'email'
  | 'status'
  | 'fees'
  | 'alert'
  | 'wait_time'
  | 'application_process'
  | 'interpretation_services'
  | 'minimum_age'
  | 'maximum_age'
  | 'assured_date'
  | 'last_modified'
  | 'organization'
>;

/** The lists that the feed sorts services by. */
export const feedTaxonomies = {
  category: 'Categories of the directory',
  send: 'Special educational needs and disabilities',
  need: 'What families need',
} as const;

/** One of those lists. */
export type FeedTaxonomy = keyof typeof feedTaxonomies;

/** Need keys in plain words, for readers of the feed that do not know the keys. */
export function needName(key: NeedKey): string {
  return key.replaceAll('-', ' ');
}

/** The two letters that RFC 5545 gives a day. */
export const dayCodes = {
  Monday: 'MO',
  Tuesday: 'TU',
  Wednesday: 'WE',
  Thursday: 'TH',
  Friday: 'FR',
  Saturday: 'SA',
  Sunday: 'SU',
} as const;
