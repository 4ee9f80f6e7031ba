import { describe, expect, it } from 'vitest';
import { readPlaces, readPostcode } from './place.ts';
import { place, recordReading } from './testing/records.ts';

function read(places: unknown) {
  const how = recordReading();
  const found = readPlaces(places, { serviceId: 'service', secret: false }, how);
  return { ...found, notes: how.notes };
}

describe('readPlaces', () => {
  it('DIR-5 reads a place whole', () => {
    expect(read([place()])).toEqual({
      locations: [
        {
          id: expect.any(String),
          name: 'Marsh Lane Hall',
          address: ['1 Marsh Lane'],
          town: 'Sandholme',
          county: 'Wenbrook',
          postcode: 'ZW4 1AB',
          outcode: 'ZW4',
          latitude: 54.62,
          longitude: 1.33,
          accessibility: ['Baby changing'],
          exactAddressHidden: false,
        },
      ],
      online: false,
      phone: false,
      notes: [],
    });
  });

  it.each([
    ['0, 0', [0, 0], 'place: coordinates 0, 0 dropped'],
    ['far away', [151.2, -33.8], 'place: coordinates outside the United Kingdom dropped'],
  ])('DIR-5 drops coordinates that are nowhere, not the place: %s', (_, coordinates, note) => {
    const { locations, notes } = read([place({ geometry: { type: 'Point', coordinates } })]);
    expect(locations[0]).not.toHaveProperty('latitude');
    expect(locations[0]?.postcode).toBe('ZW4 1AB');
    expect(notes).toEqual([note]);
  });

  it('DIR-5 turns coordinates round that are the wrong way round', () => {
    const { locations } = read([place({ geometry: { coordinates: [54.62, 1.33] } })]);
    expect(locations[0]).toMatchObject({ latitude: 54.62, longitude: 1.33 });
  });

  it.each([null, undefined, {}, { coordinates: null }, { coordinates: ['a', 'b'] }])(
    'DIR-5 does without coordinates: %j',
    (geometry) => {
      expect(read([place({ geometry })]).locations[0]).not.toHaveProperty('latitude');
    },
  );

  it.each(['Nationwide', 'online', 'On-line', 'UK wide', 'Various', 'N/A', 'Borough-wide'])(
    'DIR-3 takes no town for a place that is none: %s',
    (city) => {
      expect(read([place({ city })]).locations).toEqual([]);
    },
  );

  it.each(['Internet City', 'Phoneton', 'Nation', 'Webheath'])(
    'DIR-3 keeps a town that only sounds like it: %s',
    (city) => {
      expect(read([place({ city })]).locations[0]?.town).toBe(city);
    },
  );

  it('DIR-3 passes over a place with nothing in it', () => {
    const { locations, notes } = read([
      { id: 1, city: null, address_1: ' ', geometry: null },
      null,
    ]);
    expect(locations).toEqual([]);
    expect(notes).toEqual(['place: nothing usable in it, kept without a place']);
  });

  it('DIR-5 keeps the same place once', () => {
    expect(read([place(), place()]).locations).toHaveLength(1);
    expect(read([place({ id: null }), place({ id: null })]).locations).toHaveLength(2);
  });
});

describe('readPostcode', () => {
  it.each([
    ['ZW4 1AB', { postcode: 'ZW4 1AB', outcode: 'ZW4' }],
    [' zw41ab ', { postcode: 'ZW4 1AB', outcode: 'ZW4' }],
    ['w1d2jt', { postcode: 'W1D 2JT', outcode: 'W1D' }],
    ['M6 5UJ', { postcode: 'M6 5UJ', outcode: 'M6' }],
    ['ts19', { outcode: 'TS19' }],
    ['', {}],
    [null, {}],
    ['12345', {}],
    ['unknown', {}],
  ])('DIR-5 %s', (given, expected) => {
    expect(readPostcode(given, recordReading())).toEqual(expected);
  });
});
