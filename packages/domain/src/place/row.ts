import { readPostcode, type Postcode } from './postcode.ts';

/** A spot on the map, in degrees. */
export type Point = { readonly latitude: number; readonly longitude: number };

/** A spot on the British national grid, in metres. */
export type GridPoint = { readonly easting: number; readonly northing: number };

/** One line of a table of postcodes. */
export type PlaceRow = Postcode & {
  readonly at: Point | GridPoint;
  /** The nine-figure code of the council, where the table says it. */
  readonly council: string | null;
  readonly town: string | null;
  /** No post goes there any more; old records may still name it. */
  readonly ended: boolean;
};

/** Why a line is of no use. */
export const rowProblems = ['no postcode', 'no place', 'northern ireland'] as const;

/** Why a line is of no use. */
export type RowProblem = (typeof rowProblems)[number];

/** Which column holds what; -1 where the table has none. */
export type Columns = Readonly<Record<keyof typeof columnNames, number>>;

// As they are called in the ONS Postcode Directory (the year stands in some), Code-Point Open and plain lists.
const columnNames = {
  postcode: /^(pcds|pcd\d?|postcode|outcode|pc)$/,
  latitude: /^lat(itude)?$/,
  longitude: /^(long(itude)?|lng)$/,
  easting: /^((os)?east1m|eastings?|ea)$/,
  northing: /^((os)?no?rth?1m|northings?|no)$/,
  council: /^(oslaua|laua|lad\d\dcd|admin_district_code|dc)$/,
  ended: /^doterm$/,
  town: /^town$/,
};

/** Finds the columns of a table by its first line; null where that names no place. */
export function readColumns(header: readonly string[]): Columns | null {
  const names = header.map((cell) =>
    cell
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase(),
  );
  const find = (pattern: RegExp) => names.findIndex((name) => pattern.test(name));
  const columns = {
    // The spelling with one space, where there are several.
    postcode: names.includes('pcds') ? names.indexOf('pcds') : find(columnNames.postcode),
    latitude: find(columnNames.latitude),
    longitude: find(columnNames.longitude),
    easting: find(columnNames.easting),
    northing: find(columnNames.northing),
    council: find(columnNames.council),
    ended: find(columnNames.ended),
    town: find(columnNames.town),
  };
  const { postcode, latitude, longitude, easting, northing } = columns;
  const known = (latitude >= 0 && longitude >= 0) || (easting >= 0 && northing >= 0);
  return postcode >= 0 && known ? columns : null;
}

/** The columns of Code-Point Open, whose files have no first line that names them; null where it is not one. */
export function codePointColumns(first: readonly string[]): Columns | null {
  const [postcode = '', , easting = '', northing = ''] = first;
  const fits = /^\d{1,7}$/.test(easting) && /^\d{1,7}$/.test(northing);
  if (first.length !== 10 || !fits || !readPostcode(postcode)?.inward) return null;
  return {
    postcode: 0,
    latitude: -1,
    longitude: -1,
    easting: 2,
    northing: 3,
    council: 8,
    ended: -1,
    town: -1,
  };
}

/**
 * Reads one line of a table of postcodes (NAV-46). Northern Ireland's are left out: their licence is not the open one
 * of the rest.
 */
export function readRow(cells: readonly string[], columns: Columns): PlaceRow | RowProblem {
  const cell = (name: keyof Columns) => cells[columns[name]]?.trim() ?? '';
  const postcode = readPostcode(cell('postcode'));
  if (postcode === null) return 'no postcode';
  if (/^BT\d/.test(postcode.outcode)) return 'northern ireland';
  const at =
    pointIn(cell('latitude'), cell('longitude')) ?? gridIn(cell('easting'), cell('northing'));
  if (at === null) return 'no place';
  const council = cell('council');
  return {
    ...postcode,
    at,
    council: /^[A-Z]\d{8}$/.test(council) ? council : null,
    town: cell('town') || null,
    ended: cell('ended') !== '',
  };
}

// 99.999999, 0 is how the directory of the ONS writes "nowhere"; 0, 0 is how Code-Point Open does.
function pointIn(latitude: string, longitude: string): Point | null {
  if (latitude === '' || longitude === '') return null;
  const point = { latitude: Number(latitude), longitude: Number(longitude) };
  const inBritain =
    point.latitude > 49 && point.latitude < 61.5 && point.longitude > -9 && point.longitude < 2.5;
  return inBritain ? point : null;
}

function gridIn(easting: string, northing: string): GridPoint | null {
  if (easting === '' || northing === '') return null;
  const point = { easting: Number(easting), northing: Number(northing) };
  const inBritain =
    point.easting > 0 &&
    point.easting < 700_000 &&
    point.northing > 0 &&
    point.northing < 1_300_000;
  return inBritain ? point : null;
}
