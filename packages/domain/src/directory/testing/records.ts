import { countedId } from './counted-id.ts';
import type { RecordReading, Reading } from '../reading.ts';

/** A reading with fixed surroundings and a toy converter of HTML: the real one is tested where it lives. */
export function reading(change: Partial<Reading> = {}): Reading {
  return {
    area: 'area',
    source: 'outpost',
    toText: (html) =>
      html
        .replace(/<\/p>|<br\s*\/?>/g, '\n\n')
        .replace(/<[^>]*>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&'),
    nameId: countedId,
    now: '2026-11-22T09:00:00.000Z',
    fiction: 'drop',
    ...change,
  };
}

/** The same, with the notes it takes. */
export function recordReading(change: Partial<Reading> = {}): RecordReading & { notes: string[] } {
  const notes: string[] = [];
  return { ...reading(change), notes, note: (text) => notes.push(text) };
}

/** A made-up record in the nested Outpost shape with nothing odd in it; `change` puts the oddity in. */
export function record(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 7,
    updated_at: '2026-09-01T10:00:00.000Z',
    name: 'Marsh Lane stay and play',
    description: 'Toys and tea for under-fives.',
    url: 'https://play.wenbrook.org.uk/marsh-lane',
    min_age: 0,
    max_age: 4,
    age_band_all: null,
    needs_referral: false,
    free: true,
    created_at: '2026-03-01T10:00:00.000Z',
    locations: [place()],
    contacts: [
      { id: 1, name: null, title: null, email: 'play@wenbrook.org.uk', phone: '01234 999888' },
    ],
    organisation: {
      id: 3,
      name: 'Marsh Lane Trust',
      description: null,
      email: null,
      url: null,
    },
    taxonomies: [{ id: 2, name: 'Stay and play', slug: 'stay-and-play', parent_id: 1 }],
    regular_schedules: [{ weekday: 'Monday', opens_at: '10:00', closes_at: '11:30' }],
    cost_options: [],
    links: [],
    send_needs: [],
    local_offer: null,
    ...change,
  };
}

/** A made-up place with nothing odd in it. */
export function place(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 5,
    name: 'Marsh Lane Hall',
    address_1: '1 Marsh Lane',
    city: 'Sandholme',
    state_province: 'Wenbrook',
    postal_code: 'ZW4 1AB',
    country: 'GB',
    geometry: { type: 'Point', coordinates: [1.33, 54.62] },
    mask_exact_address: false,
    accessibilities: [{ name: 'Baby changing' }],
    ...change,
  };
}
