import { describe, expect, it } from 'vitest';
import { fromOpenReferral } from './from-open-referral.ts';
import { nestedFromOpenReferral } from './read-open-referral.ts';
import { readDirectoryPage } from './read-page.ts';
import { readService } from './read-service.ts';
import { countedId } from './testing/index.ts';
import { reading, record } from './testing/records.ts';
import { toOpenReferral } from './to-open-referral.ts';

const three = {
  id: '0b6fbc0e-5b36-4f7e-8d6f-0a6f0e8d7c11',
  name: 'Marsh Lane stay and play',
  description: '<p>Toys &amp; tea.</p>',
  url: 'https://play.wenbrook.org.uk',
  email: 'play@wenbrook.org.uk',
  status: 'active',
  fees: 'Pay what you can',
  minimum_age: -1,
  maximum_age: 5,
  assured_date: '2026-09-02',
  last_modified: '2026-09-02T12:06:15.654',
  organization: { id: 'o', name: 'Marsh Lane Trust', website: 'https://marsh.wenbrook.org.uk' },
  contacts: [
    { name: null, phones: [{ number: 'Youth line: 01234 999888' }, { number: '01234 999777' }] },
  ],
  phones: [{ number: '01234 999666', description: 'Hub desk' }],
  schedules: [{ byday: 'MO,WE', opens_at: '10:00:00', closes_at: '11:30', valid_from: null }],
  service_at_locations: [
    {
      location: {
        id: 'l',
        location_type: 'physical',
        name: 'Marsh Lane Hall',
        latitude: 54.62,
        longitude: 1.33,
        addresses: [{ address_1: '1 Marsh Lane', city: 'Sandholme', postal_code: 'zw41ab' }],
        accessibility: [{ description: 'Step-free door' }],
      },
      schedules: [{ byday: 'SA', opens_at: '09:00', closes_at: '10:00' }],
    },
  ],
  attributes: [{ taxonomy_term: { name: 'Stay and play', code: 'stay-and-play' } }],
  languages: [{ name: 'Polish' }],
  service_areas: [{ name: 'Wenbrook' }],
  cost_options: [{ amount: 2, option: 'Family', amount_description: 'a session' }],
};

const one = {
  id: '1',
  name: 'Marsh Lane stay and play',
  status: 'inactive',
  organization: { id: 'o', name: 'Marsh Lane Trust', url: 'https://marsh.wenbrook.org.uk' },
  eligibilitys: [{ minimum_age: 0, maximum_age: 4 }],
  contacts: [{ name: 'Ann Made-Up', title: 'Reception', phones: [{ number: '01234 999888' }] }],
  regular_schedules: [{ byday: 'MO', opens_at: '10:00', closes_at: '11:30' }],
  service_at_locations: [
    {
      location: {
        id: 'l',
        physical_addresses: [{ address_1: '1 Marsh Lane', city: 'Sandholme' }],
        accessibility_for_disabilities: [{ accessibility: 'Ramp' }],
      },
    },
    { location: { id: 'v', location_type: 'virtual' } },
  ],
  service_taxonomys: [{ taxonomy: { id: 'x', name: 'Stay and play' } }],
  languages: [{ language: 'Urdu' }],
  service_areas: [{ service_area: 'Wenbrook' }],
};

const read = (service: Record<string, unknown>) =>
  readService(nestedFromOpenReferral(service), reading());

describe('records of Open Referral UK', () => {
  it('DIR-22 version 3.0 is read with all that is nested in it, and mended', () => {
    const { outcome, service, notes } = read(three);
    expect(outcome).toBe('mended');
    expect(notes).toContain('ages: -1 is not an age, left out');
    expect(service).toMatchObject({
      sourceId: three.id,
      description: 'Toys & tea.',
      organisation: { name: 'Marsh Lane Trust', url: 'https://marsh.wenbrook.org.uk' },
      phones: [
        { number: '01234 999888', name: 'Youth line' },
        { number: '01234 999777' },
        { number: '01234 999666', name: 'Hub desk' },
      ],
      maxAge: 5,
      cost: { kind: 'paid', text: '£2 a session (Family); Pay what you can' },
      locations: [
        {
          address: ['1 Marsh Lane'],
          town: 'Sandholme',
          postcode: 'ZW4 1AB',
          latitude: 54.62,
          accessibility: ['Step-free door'],
        },
      ],
      categories: [{ name: 'Stay and play', slug: 'stay-and-play' }],
      languages: ['Polish'],
      serviceArea: 'Wenbrook',
      checkedOn: '2026-09-02',
      lastModified: '2026-09-02T12:06:15.654Z',
    });
    expect(service?.minAge).toBeUndefined();
    expect(service?.sessions.map(({ weekday, opens }) => `${weekday} ${opens}`)).toEqual([
      'Monday 10:00',
      'Wednesday 10:00',
      'Saturday 09:00',
    ]);
  });

  it('DIR-22 version 1.0 is read by its own names; a person in it is left out', () => {
    const { service, notes } = read(one);
    expect(service).toMatchObject({
      status: 'inactive',
      minAge: 0,
      maxAge: 4,
      phones: [{ number: '01234 999888', name: 'Reception' }],
      ways: ['in-person', 'online'],
      locations: [{ address: ['1 Marsh Lane'], accessibility: ['Ramp'] }],
      sessions: [{ weekday: 'Monday', opens: '10:00', closes: '11:30' }],
      categories: [{ slug: 'stay-and-play' }],
      languages: ['Urdu'],
      serviceArea: 'Wenbrook',
    });
    expect(notes).toContain('contact: name of a person left out');
    expect(JSON.stringify(service)).not.toContain('Ann');
  });

  it('DIR-22 a page tells which of its records speak it', () => {
    const page = readDirectoryPage({ content: [one, record(), null, 7] });
    if (!page.ok) throw new Error(page.problem);
    const outcomes = page.records.map((each) => readService(each, reading()).outcome);
    expect(outcomes).toEqual(['mended', 'took', 'refused', 'refused']);
    expect(readDirectoryPage({ contents: [three] })).toMatchObject({
      records: [{ organisation: { name: 'Marsh Lane Trust' } }],
    });
  });

  it('DIR-22 whatever a record holds, it is read or refused', () => {
    for (const odd of [null, 1, 'text', [], [null], { id: 1 }])
      for (const key of Object.keys(three)) {
        const { outcome } = read({ ...three, [key]: odd });
        expect(['mended', 'refused', 'took']).toContain(outcome);
      }
  });

  it('DIR-22 our own feed, imported elsewhere, says what it said here', () => {
    const { service } = readService(
      record({
        free: false,
        cost_options: [{ amount: 3, cost_type: 'a session' }],
        meta: [
          { key: 'What to expect', value: 'A warm room.' },
          { key: 'Dads welcome', value: 'yes' },
          { key: 'Last checked', value: '2026-10-01' },
        ],
        send_needs: [{ name: 'Autism' }],
        languages: [{ name: 'Polish' }],
      }),
      reading(),
    );
    if (!service) throw new Error('the record is good');
    const feed = toOpenReferral(service, countedId);
    const { service: again, notes } = read({ ...feed });
    expect(notes).toEqual([]);
    const bare = (each: typeof service) => ({
      ...each,
      id: '',
      sourceId: '',
      organisation: { ...each.organisation, id: '', description: '' },
      locations: each.locations.map((place) => ({ ...place, id: '' })),
      sessions: each.sessions.map((time) => ({ ...time, id: '', locationId: '' })),
    });
    expect(again && bare(again)).toEqual(bare(service));
    expect(fromOpenReferral(feed)?.name).toBe(again?.name);
  });
});
