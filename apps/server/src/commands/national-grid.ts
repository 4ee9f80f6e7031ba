import type { GridPoint, Point } from '@waymark/domain/place';
import proj4 from 'proj4';

// EPSG:27700 with the seven figures of Ordnance Survey's own approximation: right within about five metres.
const nationalGrid =
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
  '+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs';
const toDegrees = proj4(nationalGrid, 'WGS84');

/** A spot on the British national grid, in degrees, within about five metres. */
export function inDegrees({ easting, northing }: GridPoint): Point {
  const [longitude, latitude] = toDegrees.forward([easting, northing]);
  return { latitude, longitude };
}
