import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNear } from './index.ts';

const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const digit = fc.constantFrom(...'0123456789');
const outcodes = fc.oneof(
  fc.tuple(letter, digit),
  fc.tuple(letter, digit, digit),
  fc.tuple(letter, digit, letter),
  fc.tuple(letter, letter, digit),
  fc.tuple(letter, letter, digit, digit),
  fc.tuple(letter, letter, digit, letter),
);
const postcodes = fc.tuple(outcodes, fc.tuple(digit, letter, letter)).map(([out, inner]) => ({
  outcode: out.join(''),
  inward: inner.join(''),
}));

describe('NAV-14 where someone is', () => {
  it.each([
    ['TS18 1AA', 'TS18'],
    ['ts181aa', 'TS18'],
    ['TS11AA', 'TS1'],
    ['ts1', 'TS1'],
    ['TS11', 'TS11'],
    ['TS1 1', 'TS1'],
    ['TS18 1A', 'TS18'],
    [' t s 1 8 ', 'TS18'],
    ['TS18-1AA.', 'TS18'],
    ['ｔｓ１８', 'TS18'],
    ['ec1a 1bb', 'EC1A'],
    ['w1a0ax', 'W1A'],
    ['zw2', 'ZW2'],
    ['12 High Street, Wenbrook ZW1 2AB', 'ZW1'],
    ['near zw12ab please', 'ZW1'],
  ])('“%s” is the outward code %s', (text, outcode) => {
    expect(parseNear(text)).toEqual({ kind: 'outcode', outcode });
  });

  it.each([
    ['Wenbrook', 'Wenbrook'],
    ['  thornley   green ', 'thornley green'],
    ['Stockton-on-Tees', 'Stockton-on-Tees'],
    ['St. Helens', 'St. Helens'],
    ['Bishop’s Stortford', 'Bishop’s Stortford'],
    ['Ynys Môn', 'Ynys Môn'],
  ])('“%s” is the town %s', (text, town) => {
    expect(parseNear(text)).toEqual({ kind: 'town', town });
  });

  it.each(['', '   ', '12 High Street', '???', 'a'.repeat(61), '<script>', 'a b c d e f g', '-'])(
    '“%s” is no place, and an address is not kept',
    (text) => {
      expect(parseNear(text)).toEqual({ kind: 'none' });
    },
  );

  it('a full postcode, in any case and with or without a space, leaves only its first half', () => {
    fc.assert(
      fc.property(
        postcodes,
        fc.constantFrom('', ' ', '  ', '\u00A0', '-'),
        fc.boolean(),
        ({ outcode, inward }, gap, lower) => {
          const typed = `${outcode}${gap}${inward}`;
          const read = parseNear(lower ? typed.toLowerCase() : typed);
          expect(read).toEqual({ kind: 'outcode', outcode });
        },
      ),
    );
  });

  it('inside any words too, the second half is gone', () => {
    fc.assert(
      fc.property(
        postcodes,
        fc.constantFrom('', 'near ', 'I live at '),
        fc.constantFrom('', ' please', ', by the park'),
        ({ outcode, inward }, before, after) => {
          const read = parseNear(`${before}${outcode} ${inward}${after}`);
          expect(JSON.stringify(read)).not.toContain(inward);
        },
      ),
    );
  });

  it('answers any text at all, and no town ever has a figure in it', () => {
    const allowed =
      /^\{"kind":"(none"|outcode","outcode":"[A-Z]{1,2}[0-9][0-9A-Z]?"|town","town":"[^0-9]+")\}$/;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(JSON.stringify(parseNear(text))).toMatch(allowed);
      }),
    );
    expect(JSON.stringify(parseNear('Wenbrook'))).toMatch(allowed);
  }, 60_000);
});
