import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromOpenReferral } from './from-open-referral.ts';
import { readService } from './read-service.ts';
import type { DirectoryService } from './service.ts';
import { countedId } from './testing/counted-id.ts';
import { place, reading, record } from './testing/records.ts';
import { taxonomyId, termsOf, toOpenReferral, toSummary } from './to-open-referral.ts';

function service(change: Record<string, unknown> = {}): DirectoryService {
  const read = readService(record(change), reading({ fiction: 'keep' })).service;
  if (!read) throw new Error('refused');
  return read;
}

/** What a reader of the feed gets. */
function sent(given: DirectoryService): Record<string, unknown> {
  return JSON.parse(JSON.stringify(toOpenReferral(given, countedId)));
}

const full = {
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

const lively = {
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

describe('toOpenReferral', () => {
  it('DIR-10 gives the nested shape of Open Referral UK 3.0, ids agreeing with their parents', () => {
    const given = service(full);
    expect(sent(given)).toMatchObject({
      id: given.id,
      organization_id: given.organisation.id,
      organization: { id: given.organisation.id, description: 'Neighbours.' },
      status: 'active',
      minimum_age: 0,
      maximum_age: 4,
      assured_date: '2026-10-02',
      last_modified: '2026-09-01T10:00:00.000Z',
      fees: '£3.50 a family',
      cost_options: [{ service_id: given.id, amount_description: '£3.50 a family' }],
      contacts: [{ service_id: given.id, phones: [{ number: '01234 999888' }] }],
      service_at_locations: [
        {
          service_id: given.id,
          location_id: given.locations[0]?.id,
          location: {
            location_type: 'physical',
            addresses: [
              {
                address_1: '1 Marsh Lane',
                city: 'Sandholme',
                postal_code: 'ZW4 1AB',
                country: 'GB',
              },
            ],
            accessibility: [{ description: 'Baby changing' }],
          },
          schedules: [
            { freq: 'WEEKLY', byday: 'MO', opens_at: '10:00', description: 'Term time' },
            { byday: 'SU' },
          ],
        },
      ],
      waymark_ways: ['in-person'],
    });
  });

  it('DIR-10 gives no null, no empty text and no empty list', () => {
    const bare = sent(service({ description: null, contacts: [], taxonomies: [], locations: [] }));
    for (const given of [bare, sent(service(full)), sent(service(lively))])
      expect(JSON.stringify(given)).not.toMatch(/:null|:""|:\[\]/);
    expect(bare).not.toHaveProperty('description');
  });

  it('DIR-4 claims no cost where none is known', () => {
    const unknown = sent(service({ free: null }));
    expect(unknown).not.toHaveProperty('cost_options');
    expect(unknown).toMatchObject({ waymark_cost: 'unknown' });
    expect(sent(service())).toMatchObject({ cost_options: [{ option: 'Free', amount: 0 }] });
  });

  it('DIR-7 gives no point and no address of a hidden place', () => {
    const hidden = sent(service({ locations: [place({ mask_exact_address: true })] }));
    expect(hidden).toMatchObject({
      service_at_locations: [
        { location: { waymark_town: 'Sandholme', waymark_exact_address_hidden: true } },
      ],
    });
    expect(JSON.stringify(hidden)).not.toMatch(/1AB|Marsh Lane Hall|54\.6|1 Marsh/);
  });

  it('DIR-17 gives a session as a schedule of the standard, as far as that goes', () => {
    const given = sent(service(lively));
    expect(given).toMatchObject({
      languages: [{ name: 'English' }, { name: 'Polish' }],
      service_areas: [{ name: 'Families in Wenbrook' }],
      service_at_locations: [
        {
          schedules: [
            {
              freq: 'WEEKLY',
              interval: 2,
              byday: 'MO',
              valid_from: '2026-11-03',
              valid_to: '2027-03-22',
              // The Monday of that week has been: the first is two weeks after it.
              dtstart: '2026-11-16',
              schedule_link: 'https://hub.org.uk/book',
              waymark_places_left: 0,
            },
            {
              byday: 'SA',
              dtstart: '2026-12-05',
              valid_to: '2026-12-12',
              waymark_dates: ['2026-12-05', '2026-12-12'],
            },
            { byday: 'SU', waymark_dates: ['2026-12-13'] },
          ],
          waymark_hub: { people: [{ first_name: 'Amina' }], buses: ['4 from the station'] },
        },
      ],
    });
    const [, dated] = Object(given['service_at_locations'])[0].schedules;
    expect(dated).not.toHaveProperty('freq');
  });

  it('DIR-10 the short entry agrees with the whole', () => {
    const given = service(full);
    expect(sent(given)).toMatchObject(JSON.parse(JSON.stringify(toSummary(given))));
  });

  it('DIR-10 every id in one service is its own, and its terms stand in three lists', () => {
    const given = service(full);
    const ids = [...JSON.stringify(sent(given).service_at_locations).matchAll(/"id":"([^"]+)"/g)];
    expect(new Set(ids.map(([, id]) => id)).size).toBe(ids.length);
    const lists = new Set(termsOf(given, countedId).map(({ term }) => term.taxonomy_id));
    expect(lists).toEqual(
      new Set([
        taxonomyId('category', countedId),
        taxonomyId('send', countedId),
        taxonomyId('need', countedId),
      ]),
    );
  });
});

describe('fromOpenReferral', () => {
  it('DIR-10 gives back the very service', () => {
    const services = [
      service(),
      service(full),
      service(lively),
      service({ locations: [] }),
      service({ free: null, needs_referral: null, contacts: [], description: '' }),
      service({ locations: [place({ mask_exact_address: true })] }),
      service({ locations: [place({ postal_code: null }), place({ id: 6, geometry: null })] }),
      service({ locations: [place({ state_province: null })] }),
    ];
    for (const given of services) expect(fromOpenReferral(sent(given))).toEqual(given);
  });

  it('DIR-10 whatever record was read, the feed carries it whole', () => {
    const keys = Object.keys(record());
    const odd = fc
      .constantFrom(...keys)
      .chain((key) => fc.string({ maxLength: 60 }).map((value) => ({ [key]: value })));
    fc.assert(
      fc.property(odd, (change) => {
        const { service: given } = readService(record(change), reading());
        const back = given && fromOpenReferral(sent(given));
        expect(back).toEqual(given);
      }),
    );
  });

  it('DIR-10 reads a feed that is not ours: what it does not say is unknown', () => {
    const id = '2a3483ea-8966-4f50-9dc3-7bafa1e5c623';
    const read = fromOpenReferral({
      id,
      name: ' Youth homes ',
      description: null,
      url: 'javascript:alert(1)',
      email: 'not an address',
      status: 'active',
      minimum_age: -1,
      maximum_age: -1,
      assured_date: '2025-99-02',
      last_modified: '2025-09-02T12:06:15.654',
      organization: { id, name: 'Homes', website: 'ftp://homes.org.uk' },
      contacts: [null, { phones: [{ number: '0800 0354213' }, { number: null }] }],
      schedules: [
        { byday: 'MO, WE', opens_at: '09:00:00', closes_at: '10:00:00' },
        { freq: 'MONTHLY', byday: 'FR', opens_at: '09:00', closes_at: '10:00' },
        { freq: 'WEEKLY', byday: 'TH', opens_at: '09:00', closes_at: '10:00', interval: 900 },
        { dtstart: '2026-12-05', until: '2026-12-05', opens_at: '09:00', closes_at: '10:00' },
        {
          freq: 'WEEKLY',
          interval: 2,
          byday: 'SU',
          valid_from: '2026-11-02',
          dtstart: '2026-11-15',
          opens_at: '09:00',
          closes_at: '10:00',
        },
      ],
      attributes: [{ taxonomy_term: { name: 'Housing' } }, {}],
      service_at_locations: [{ location: { id, location_type: 'physical', latitude: 51 } }],
    });
    expect(read).toMatchObject({
      name: 'Youth homes',
      description: '',
      cost: { kind: 'unknown' },
      referral: 'unknown',
      phones: [{ number: '0800 0354213' }],
      categories: [{ name: 'Housing', slug: 'housing' }],
      sessions: [
        { weekday: 'Monday' },
        { weekday: 'Wednesday', opens: '09:00' },
        { weekday: 'Thursday' },
        { weekday: 'Friday', monthly: {} },
        { weekday: 'Saturday', dates: ['2026-12-05'] },
        { weekday: 'Sunday', everyWeeks: 2, from: '2026-11-15' },
      ],
      ways: ['in-person'],
      lastModified: '2025-09-02T12:06:15.654Z',
    });
    const { url, email, minAge, maxAge, checkedOn, organisation, locations } = read ?? service();
    const unsaid = [
      url,
      email,
      minAge,
      maxAge,
      checkedOn,
      organisation.url,
      locations[0]?.latitude,
    ];
    expect(unsaid.every((value) => value === undefined)).toBe(true);
  });

  it.each([null, 'x', {}, { id: '1', name: 'x' }, { id: null, name: 'x' }])(
    'DIR-10 gives null for what is no service: %j',
    (given) => {
      expect(fromOpenReferral(given)).toBeNull();
    },
  );

  it('DIR-10 never throws', () => {
    const whole = sent(service(full));
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (value, other) => {
        const odd = { ...whole, attributes: value, contacts: other };
        expect(() => [fromOpenReferral(value), fromOpenReferral(odd)]).not.toThrow();
      }),
    );
  });
});
