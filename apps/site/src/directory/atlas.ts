import { existsSync, readFileSync } from 'node:fs';
import { madeUpBorough, madeUpCouncil, openPlaces, type PlaceTable } from '@waymark/domain/place';
import type { Atlas } from './places.ts';

type AtlasSettings = {
  /** Where `waymark places import` writes its table. */
  readonly placesFile: string;
  /** The partnership's own areas, where they are set. */
  readonly areas: readonly string[];
};

const lineBreak = 0x0a;

/**
 * The table of postcodes that was imported, or else the demo borough's made-up one. A table that cannot be read is said
 * so and left aside: places are then known only from the directory itself.
 */
export function openAtlas(
  { placesFile, areas }: AtlasSettings,
  log: (line: string) => void,
): Atlas {
  if (!existsSync(placesFile)) {
    return { table: madeUpBorough(), areas: new Set(areas.length > 0 ? areas : [madeUpCouncil]) };
  }
  const table = tableIn(placesFile);
  if (table === null) {
    log(
      `The table of postcodes in ${placesFile} cannot be read. Import it again: waymark places import`,
    );
  }
  return { table, areas: new Set(areas) };
}

function tableIn(placesFile: string): PlaceTable | null {
  let file: Buffer;
  try {
    file = readFileSync(placesFile);
  } catch {
    return null;
  }
  const end = file.indexOf(lineBreak);
  return openPlaces({
    header: file.subarray(0, Math.max(end, 0)).toString('utf8'),
    body: file.subarray(end + 1),
  });
}
