import { packPlaces, PlaceGatherer, readPostcode } from '@waymark/domain/place';
import { madeUpTowns } from './made-up-services.ts';

// Over the border from Sandholme, of another council.
const harrowmere = { outcode: 'ZW5', latitude: 53.68, longitude: -0.66 };
// Farther than anybody would go.
const farholm = { outcode: 'ZW9', latitude: 51.1, longitude: -0.9 };

/** A table of postcodes, as it lies on disk, that places the towns of the tests where the tests' services are. */
export function testPlacesFile(): Buffer {
  const gatherer = new PlaceGatherer();
  const towns = { ...madeUpTowns, Harrowmere: harrowmere, Farholm: farholm };
  for (const [town, { outcode, latitude, longitude }] of Object.entries(towns)) {
    const council = ['ZW5', 'ZW9'].includes(outcode) ? 'X99000002' : 'X99000001';
    for (const inward of ['1AA', '1AB', '2CD']) {
      const postcode = readPostcode(outcode + inward);
      if (!postcode) throw new Error(`${outcode} is no postcode`);
      const at = { latitude, longitude };
      gatherer.add({ ...postcode, at, council, town, ended: false }, at);
    }
  }
  const { header, body } = packPlaces(gatherer.gathered(), {
    made: '2026-11-22',
    attribution: 'Made-up places, for tests.',
  });
  return Buffer.concat([Buffer.from(`${header}\n`), body]);
}
