import { inwardNumber } from './postcode.ts';
import type { PlaceRow, Point } from './row.ts';

/** A postcode as it is gathered: its second half as a number, where it is, and the number of its council. */
type Gathered = {
  readonly inward: number;
  readonly point: Point;
  readonly council: number;
  readonly ended: boolean;
};

/** The first half of a postcode, its middle, and every postcode in it in order. */
export type GatheredOutcode = {
  readonly code: string;
  readonly middle: Point;
  readonly postcodes: readonly Gathered[];
};

/** All that was gathered. A council is named by its place in `councils`, counted from 1; 0 is none. */
export type Gathering = {
  readonly councils: readonly string[];
  readonly outcodes: readonly GatheredOutcode[];
  readonly towns: readonly (Point & { readonly name: string })[];
};

/** Gathers the rows of tables of postcodes, in any order; of a postcode that comes again the last one counts. */
export class PlaceGatherer {
  readonly #outcodes = new Map<string, { given: Point | null; postcodes: Map<number, Gathered> }>();
  readonly #councils = new Map<string, number>();
  readonly #towns = new Map<string, Point[]>();

  /** How many postcodes there are so far. */
  get count(): number {
    return [...this.#outcodes.values()].reduce((sum, { postcodes }) => sum + postcodes.size, 0);
  }

  /** Takes a row whose place is known in degrees. */
  add({ outcode, inward, council, ended, town }: PlaceRow, point: Point): void {
    const place = this.#outcodes.get(outcode) ?? { given: null, postcodes: new Map() };
    this.#outcodes.set(outcode, place);
    if (inward === null) place.given = point;
    else {
      const number = inwardNumber(inward);
      place.postcodes.set(number, {
        inward: number,
        point,
        council: this.#council(council),
        ended,
      });
    }
    if (town === null || ended) return;
    const points = this.#towns.get(town) ?? [];
    points.push(point);
    this.#towns.set(town, points);
  }

  /** Everything gathered so far, in order. */
  gathered(): Gathering {
    return {
      councils: [...this.#councils.keys()],
      outcodes: [...this.#outcodes]
        .flatMap(([code, { given, postcodes }]): GatheredOutcode[] => {
          const inOrder = [...postcodes.values()].sort((a, b) => a.inward - b.inward);
          const middle = middleOf(inOrder) ?? given;
          return middle === null ? [] : [{ code, middle, postcodes: inOrder }];
        })
        .sort((a, b) => (a.code < b.code ? -1 : 1)),
      towns: [...this.#towns]
        .map(([name, points]) => ({ name, ...medianOf(points) }))
        .sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    };
  }

  #council(code: string | null): number {
    if (code === null) return 0;
    const known = this.#councils.get(code) ?? this.#councils.size + 1;
    this.#councils.set(code, known);
    return known;
  }
}

/** The middle of a postcode's first half is where its living postcodes are; of all where every one has ended (NAV-46). */
function middleOf(postcodes: readonly Gathered[]): Point | null {
  const living = postcodes.filter(({ ended }) => !ended);
  const counted = living.length > 0 ? living : postcodes;
  return counted.length > 0 ? medianOf(counted.map(({ point }) => point)) : null;
}

/** The median of points, each way for itself: one wrong point must not carry a whole town away. */
export function medianOf(points: readonly Point[]): Point {
  const median = (pick: (point: Point) => number) => {
    const sorted = points.map(pick).sort((a, b) => a - b);
    const half = (sorted.length - 1) / 2;
    return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
  };
  return {
    latitude: median(({ latitude }) => latitude),
    longitude: median(({ longitude }) => longitude),
  };
}
