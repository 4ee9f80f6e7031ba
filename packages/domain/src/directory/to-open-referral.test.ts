import { describe, expect, it } from 'vitest';
import { countedId } from './testing/counted-id.ts';
import { full, lively, sent, service } from './testing/feed.ts';
import { place } from './testing/records.ts';
import { taxonomyId, termsOf, toSummary } from './to-open-referral.ts';

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
