import { readService } from '../read-service.ts';
import type { DirectoryService } from '../service.ts';
import { toOpenReferral } from '../to-open-referral.ts';
import { countedId } from './counted-id.ts';
import { place, reading, record } from './records.ts';

/** The service that is read from the ordinary record with this changed in it. */
export function service(change: Record<string, unknown> = {}): DirectoryService {
  const read = readService(record(change), reading({ fiction: 'keep' })).service;
  if (!read) throw new Error('refused');
  return read;
}

/** What a reader of the feed gets. */
export function sent(given: DirectoryService): Record<string, unknown> {
  return JSON.parse(JSON.stringify(toOpenReferral(given, countedId)));
}

/** A change that has a service say much of itself. */
export const full = {
  free: null,
  cost_options: [{ amount: '3.5', cost_type: 'A family', option: null }],
  organisation: {
    id: 1,
    name: 'Marsh Lane Trust',
    description: 'Neighbours.',
    url: 'https://marsh.org.uk',
  },
  meta: [
    { key: 'What to expect', value: 'Ring the bell.' },
    { key: 'Dads welcome', value: 'yes' },
    { key: 'Last checked', value: '2026-10-02' },
  ],
  send_needs: [{ name: 'Autism' }],
  regular_schedules: [
    { weekday: 'Monday', opens_at: '10:00', closes_at: '11:30', description: 'Term time' },
    { weekday: 'Sunday', opens_at: '10:00', closes_at: '11:30' },
  ],
};

/** A change that gives it a hub with people, languages, and sessions of every kind. */
export const lively = {
  languages: [{ name: 'English' }, { name: 'Polish' }],
  service_areas: [{ name: 'Families in Wenbrook' }],
  locations: [
    place({
      waymark_hub: {
        people: [
          { first_name: 'Amina', role: 'Hub worker', photo_url: 'https://hub.org.uk/a.jpg' },
        ],
        buddy: 'Ask for Amina.',
        buses: ['4 from the station'],
      },
    }),
  ],
  regular_schedules: [
    {
      weekday: 'Monday',
      opens_at: '10:00',
      closes_at: '11:30',
      interval: 2,
      valid_from: '2026-11-03',
      valid_to: '2027-03-22',
      schedule_link: 'https://hub.org.uk/book',
      waymark_name: 'Baby massage',
      waymark_programme: 'Bumps and babies',
      waymark_season: 'term',
      waymark_cancelled: ['2026-11-23'],
      waymark_booking: 'book',
      waymark_places_left: 0,
      waymark_minimum_age: 0,
      waymark_maximum_age: 1,
    },
    {
      opens_at: '10:00',
      closes_at: '11:30',
      waymark_name: 'Lanterns',
      waymark_dates: ['2026-12-05', '2026-12-12', '2026-12-13'],
    },
  ],
};
