import { PlaceGatherer } from './gather.ts';
import { openPlaces, packPlaces, type PlaceTable } from './places-file.ts';
import { readRow } from './row.ts';

// Nobody lives here: no real postcode begins with ZW, and the points lie in the sea.
const rows = `
ZW1 1AA,54.6002,1.2004,X99000001,Wenbrook
ZW1 1AD,54.6009,1.2021,X99000001,Wenbrook
ZW1 2AB,54.6021,1.2098,X99000001,Wenbrook
ZW1 2BB,54.5991,1.1987,X99000001,Wenbrook
ZW1 3QT,54.6058,1.2141,X99000001,Wenbrook
ZW1 4DL,54.6031,1.2049,X99000001,Wenbrook
ZW1 5EL,54.5978,1.2077,X99000001,Wenbrook
ZW1 6JW,54.5942,1.2126,X99000001,Wenbrook
ZW1 9ZZ,54.6050,1.2110,X99000001,Wenbrook
ZW2 1AB,54.6318,1.2451,X99000001,Millbeck
ZW2 2NE,54.6347,1.2489,X99000001,Millbeck
ZW2 3PL,54.6291,1.2407,X99000001,Millbeck
ZW2 4CH,54.6335,1.2437,X99000001,Millbeck
ZW3 2AF,54.5712,1.1683,X99000001,Thornley Green
ZW3 4HU,54.5694,1.1719,X99000001,Thornley Green
ZW3 5DN,54.5731,1.1652,X99000001,Thornley Green
ZW4 1RA,54.6202,1.3276,X99000001,Sandholme
ZW4 3BD,54.6181,1.3298,X99000001,Sandholme
ZW4 3BF,54.6194,1.3312,X99000001,Sandholme
ZW4 7QQ,54.6163,1.3345,X99000001,Sandholme
ZW4 8LX,54.5921,1.3402,X99000002,Harrowmere
ZW5 1AA,54.5741,1.3518,X99000002,Harrowmere
ZW5 2BD,54.5768,1.3566,X99000002,Harrowmere
ZW5 3TG,54.5710,1.3489,X99000002,Harrowmere
ZW6 1AA,54.4310,1.5204,X99000002,Cawdle
ZW6 2DJ,54.4284,1.5251,X99000002,Cawdle
ZW9 9AA,53.1020,1.9040,X99000003,Farholm`;

/** The council of the demo's borough, as its made-up postcodes name it. */
export const madeUpCouncil = 'X99000001';

/** The made-up postcodes of the demo's borough of Wenbrook and of its neighbours. */
export function madeUpBorough(): PlaceTable {
  const gatherer = new PlaceGatherer();
  const columns = {
    postcode: 0,
    latitude: 1,
    longitude: 2,
    council: 3,
    town: 4,
    easting: -1,
    northing: -1,
    ended: -1,
  };
  for (const line of rows.trim().split('\n')) {
    const row = readRow(line.split(','), columns);
    if (typeof row === 'string' || !('latitude' in row.at)) throw new Error(`No place: ${line}`);
    gatherer.add(row, row.at);
  }
  const table = openPlaces(
    packPlaces(gatherer.gathered(), { made: '2026-11-22', attribution: '' }),
  );
  if (table === null) throw new Error('The made-up postcodes cannot be read.');
  return table;
}
