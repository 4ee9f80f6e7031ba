import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { madeUpBorough, openPlaces, type PlaceTable, type Point } from '@waymark/domain/place';

/** Where a postcode is; undefined where nobody knows. */
export type FindPostcode = (postcode: string) => Point | undefined;

/**
 * Finds postcodes in the table that `waymark places import` wrote, or else in the demo borough's made-up one. It is
 * opened once, when the first is asked for; a table that cannot be read knows none.
 */
export function findPostcodesIn(dataDir: string): FindPostcode {
  const file = join(dataDir, 'site', 'postcodes.table');
  let table: PlaceTable | null | undefined;
  return (postcode) => {
    if (table === undefined) table = existsSync(file) ? tableIn(file) : madeUpBorough();
    return table?.postcode(postcode);
  };
}

function tableIn(file: string): PlaceTable | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return null;
  }
  const end = Math.max(bytes.indexOf('\n'), 0);
  return openPlaces({
    header: bytes.subarray(0, end).toString('utf8'),
    body: bytes.subarray(end + 1),
  });
}
