import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openPlaces, packPlaces, PlaceGatherer, readPostcode, type PlaceRow } from './index.ts';

const made = { made: '2026-11-22', attribution: 'Made up' };

function row(postcode: string, more: Partial<PlaceRow> = {}): PlaceRow {
  const read = readPostcode(postcode);
  if (read === null) throw new Error(postcode);
  const at = { latitude: 54.6, longitude: 1.2 };
  return { ...read, at, council: null, town: null, ended: false, ...more };
}

type At = readonly [
  postcode: string,
  latitude: number,
  longitude: number,
  more?: Partial<PlaceRow>,
];

function fileOf(...places: readonly At[]) {
  const gatherer = new PlaceGatherer();
  for (const [postcode, latitude, longitude, more] of places)
    gatherer.add(row(postcode, more), { latitude, longitude });
  return packPlaces(gatherer.gathered(), made);
}

const tableOf = (...places: readonly At[]) => {
  const table = openPlaces(fileOf(...places));
  if (table === null) throw new Error('no table');
  return table;
};

const digit = fc.constantFrom(...'0123456789');
const letter = fc.constantFrom(...'ABDEFGHJLNPQRSTUWXYZ');
const postcodes = fc
  .tuple(fc.constantFrom('ZW1', 'ZW2', 'ZW18', 'Z9', 'ZW1A'), digit, letter, letter)
  .map(([outcode, ...inward]) => `${outcode} ${inward.join('')}`);
const places = fc.record({
  postcode: postcodes,
  latitude: fc.double({ min: 54.3, max: 54.9, noNaN: true }),
  longitude: fc.double({ min: -1.3, max: -0.7, noNaN: true }),
  council: fc.constantFrom('X99000001', 'X99000002', null),
});

describe('NAV-46 a table of postcodes on disk', () => {
  test('gives back every postcode within three metres, with its council, and no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(places, { selector: ({ postcode }) => postcode }), (list) => {
        const table = tableOf(
          ...list.map(({ postcode, latitude, longitude, council }): At => [
            postcode,
            latitude,
            longitude,
            { council },
          ]),
        );
        for (const { postcode, latitude, longitude, council } of list) {
          const found = table.postcode(postcode.toLowerCase());
          expect(Math.abs((found?.latitude ?? 0) - latitude)).toBeLessThan(0.00003);
          expect(Math.abs((found?.longitude ?? 0) - longitude)).toBeLessThan(0.00003);
          expect(found?.council).toBe(council);
        }
        expect(table.postcode('ZW1 1VV')).toBeUndefined();
        expect(table.postcode('ZW77 1AA')).toBeUndefined();
        expect(table.postcode('ZW1')).toBeUndefined();
      }),
    );
  });

  test('takes eight bytes for each', () => {
    expect(fileOf(['ZW1 1AA', 54, 1], ['ZW1 1AB', 54, 1]).body).toHaveLength(16);
  });

  test('cut short, of another version, or not one at all, it is no table', () => {
    const file = fileOf(['ZW1 1AA', 54, 1], ['ZW1 1AB', 54, 1]);
    expect(openPlaces(file)).not.toBeNull();
    expect(openPlaces({ ...file, body: file.body.subarray(0, 15) })).toBeNull();
    expect(openPlaces({ ...file, header: file.header.replace('places-1', 'places-2') })).toBeNull();
    expect(openPlaces({ ...file, header: 'no' })).toBeNull();
  });

  test('a postcode that comes again counts once, as it came last', () => {
    const table = tableOf(['ZW1 1AA', 54, 1], ['ZW1 1AA', 54.01, 1]);
    expect(table.postcode('ZW1 1AA')?.latitude).toBeCloseTo(54.01, 4);
  });

  test('what lies too far from the rest of its first half is wrong, and left out', () => {
    const table = tableOf(['ZW1 1AA', 54, 1], ['ZW1 1AB', 54, 1], ['ZW1 1AD', 51, 1]);
    expect(table.postcode('ZW1 1AD')).toBeUndefined();
    expect(table.postcode('ZW1 1AB')).toBeDefined();
  });
});

describe('NAV-46 the middle of a first half', () => {
  test('is where its postcodes are, and an ended one does not count', () => {
    const table = tableOf(
      ['ZW1 1AA', 54, 1],
      ['ZW1 1AB', 54.1, 1.1],
      ['ZW1 1AD', 54.2, 1.2],
      ['ZW1 9ZZ', 54.5, 1.5, { ended: true }],
    );
    expect(table.outcodes.get('ZW1')).toMatchObject({ latitude: 54.1, longitude: 1.1 });
    expect(table.postcode('ZW1 9ZZ')).toBeDefined();
  });

  test('where every one has ended it is where they were', () => {
    const table = tableOf(['ZW1 1AA', 54, 1, { ended: true }]);
    expect(table.outcodes.get('ZW1')).toMatchObject({ latitude: 54, longitude: 1 });
  });

  test('is as given where only first halves are known, with their towns', () => {
    const table = tableOf(
      ['ZW2', 54, 1, { town: 'Millbeck' }],
      ['ZW3', 54.2, 1, { town: 'Millbeck' }],
    );
    expect(table.outcodes.get('ZW2')).toEqual({ latitude: 54, longitude: 1, councils: [] });
    expect(table.towns).toEqual([{ name: 'Millbeck', latitude: 54.1, longitude: 1 }]);
  });

  test('names every council that it lies in', () => {
    const table = tableOf(
      ['ZW1 1AA', 54, 1, { council: 'X99000002' }],
      ['ZW1 1AB', 54, 1, { council: 'X99000001' }],
      ['ZW1 1AD', 54, 1, { council: 'X99000002' }],
    );
    expect(table.outcodes.get('ZW1')?.councils).toEqual(['X99000002', 'X99000001']);
  });
});
