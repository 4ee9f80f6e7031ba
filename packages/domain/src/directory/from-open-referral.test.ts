import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromOpenReferral } from './from-open-referral.ts';
import { readService } from './read-service.ts';
import { full, lively, sent, service } from './testing/feed.ts';
import { place, reading, record } from './testing/records.ts';

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
