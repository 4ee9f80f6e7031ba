import { z } from 'zod';
import type { GatheredOutcode, Gathering } from './gather.ts';
import { inwardNumber, readPostcode } from './postcode.ts';
import type { Point } from './row.ts';

/**
 * A table of postcodes as it lies on disk: the header as one line of JSON, a line break, and eight bytes for each
 * postcode, in order, so that the whole of Britain is 14 MB and one is found without reading the rest.
 */
export type PlacesFile = { readonly header: string; readonly body: Uint8Array };

const degrees = z.number().min(-180).max(180);
const headerSchema = z.object({
  format: z.literal('waymark-places-1'),
  /** The day it was made, YYYY-MM-DD. */
  made: z.iso.date(),
  /** What has to be said wherever it is used; empty for made-up places. */
  attribution: z.string(),
  councils: z.array(z.string()).max(65_535),
  /** Code, latitude, longitude, how many postcodes, and its councils counted from 1. */
  outcodes: z.array(
    z.tuple([z.string(), degrees, degrees, z.int().nonnegative(), z.array(z.int().positive())]),
  ),
  towns: z.array(z.tuple([z.string(), degrees, degrees])),
});

/** The first half of a postcode: its middle, and the councils that it lies in. */
export type OutcodePlace = Point & { readonly councils: readonly string[] };

/** Where a postcode is, and which council it is in, where that is known. */
export type PostcodePlace = Point & { readonly council: string | null };

/** A table of postcodes, opened. */
export type PlaceTable = {
  readonly made: string;
  readonly attribution: string;
  readonly outcodes: ReadonlyMap<string, OutcodePlace>;
  readonly towns: readonly (Point & { readonly name: string })[];
  /** Undefined where the table does not know it. */
  readonly postcode: (text: string) => PostcodePlace | undefined;
};

const bytesEach = 8;
const step = 1 / 50_000; // degrees: about two metres
const farthest = 32_767; // steps from the middle, 0.65 degrees

/** Writes a table of postcodes down. What lies too far from the middle of its first half to be right is left out. */
export function packPlaces(
  { councils, outcodes, towns }: Gathering,
  { made, attribution }: { made: string; attribution: string },
): PlacesFile {
  const kept = outcodes.map((outcode) => ({ ...outcode, postcodes: nearEnough(outcode) }));
  const header: z.infer<typeof headerSchema> = {
    format: 'waymark-places-1',
    made,
    attribution,
    councils: [...councils],
    outcodes: kept.map(({ code, middle, postcodes }) => [
      code,
      rounded(middle.latitude),
      rounded(middle.longitude),
      postcodes.length,
      [...new Set(postcodes.map(({ council }) => council))].filter((council) => council > 0),
    ]),
    towns: towns.map(({ name, latitude, longitude }) => [
      name,
      rounded(latitude),
      rounded(longitude),
    ]),
  };
  const count = kept.reduce((sum, { postcodes }) => sum + postcodes.length, 0);
  const body = new Uint8Array(count * bytesEach);
  const view = new DataView(body.buffer);
  let at = 0;
  for (const { middle, postcodes } of kept) {
    for (const { inward, point, council } of postcodes) {
      view.setUint16(at, inward);
      view.setInt16(at + 2, steps(point.latitude, middle.latitude));
      view.setInt16(at + 4, steps(point.longitude, middle.longitude));
      view.setUint16(at + 6, council);
      at += bytesEach;
    }
  }
  return { header: JSON.stringify(header), body };
}

/** Opens a table of postcodes; null where it is none, is cut short, or is of another version. */
export function openPlaces({ header, body }: PlacesFile): PlaceTable | null {
  const read = headerSchema.safeParse(parsed(header));
  if (!read.success) return null;
  const { made, attribution, councils, outcodes, towns } = read.data;
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const parts = new Map<string, Part>();
  let first = 0;
  for (const [code, latitude, longitude, count] of outcodes) {
    parts.set(code, { first, count, middle: { latitude, longitude } });
    first += count;
  }
  if (first * bytesEach !== body.byteLength) return null;
  return {
    made,
    attribution,
    outcodes: new Map(
      outcodes.map(([code, latitude, longitude, , own]) => [
        code,
        { latitude, longitude, councils: own.flatMap((number) => councils[number - 1] ?? []) },
      ]),
    ),
    towns: towns.map(([name, latitude, longitude]) => ({ name, latitude, longitude })),
    postcode: (text) => {
      const wanted = readPostcode(text);
      const part = parts.get(wanted?.outcode ?? '');
      return part && wanted?.inward ? placeIn(view, part, wanted.inward, councils) : undefined;
    },
  };
}

type Part = { readonly first: number; readonly count: number; readonly middle: Point };

/** Finds a postcode among those of its first half, which are in order. */
function placeIn(
  view: DataView,
  { first, count, middle }: Part,
  inward: string,
  councils: readonly string[],
): PostcodePlace | undefined {
  const wanted = inwardNumber(inward);
  let low = first;
  let high = first + count - 1;
  while (low <= high) {
    const index = (low + high) >> 1;
    const at = index * bytesEach;
    const found = view.getUint16(at);
    if (found === wanted) {
      return {
        latitude: middle.latitude + view.getInt16(at + 2) * step,
        longitude: middle.longitude + view.getInt16(at + 4) * step,
        council: councils[view.getUint16(at + 6) - 1] ?? null,
      };
    }
    if (found < wanted) low = index + 1;
    else high = index - 1;
  }
  return undefined;
}

function nearEnough({ middle, postcodes }: GatheredOutcode): GatheredOutcode['postcodes'] {
  return postcodes.filter(
    ({ point }) =>
      Math.abs(steps(point.latitude, middle.latitude)) <= farthest &&
      Math.abs(steps(point.longitude, middle.longitude)) <= farthest,
  );
}

const rounded = (angle: number): number => Math.round(angle * 100_000) / 100_000;
// From the middle as it is written down, so that nothing is lost by rounding it.
const steps = (angle: number, middle: number): number =>
  Math.round((angle - rounded(middle)) / step);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
