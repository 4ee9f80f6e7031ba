import type { AreaLevel, DisclosureControlInput } from './input.ts';
import type { DisclosureParameters } from './parameters.ts';
import type { Release } from './people.ts';
import { shapeOf } from './shape.ts';

/** How many characteristics the table crosses. `too-many-with-area` would not be too many without the area. */
export const crossings = [
  'few',
  'too-many',
  'too-many-with-area',
  'contradictory',
  'not-known',
] as const;
export type Crossing = (typeof crossings)[number];

/** Areas smaller than the partnership's own: a table that tells these apart has the area as a characteristic. */
const smallAreas: readonly AreaLevel[] = ['locality', 'ward'];

const areaWords = [
  'area',
  'areas',
  'ward',
  'wards',
  'locality',
  'localities',
  'neighbourhood',
  'neighbourhoods',
  'patch',
  'patches',
  'district',
  'districts',
  'parish',
  'parishes',
  'town',
  'towns',
  'village',
  'villages',
];
const wordsBeside = ['home', 'local', 'council', 'electoral', 'name', 'code', 'of', 'residence'];

/**
 * SDC-8: whether a characteristic of that name plainly is the area: "Ward", "Home area", "ward of residence". With any
 * other word in it ("area of need") it may be something else.
 */
export function isArea(name: string): boolean {
  const words = name.toLowerCase().split(/[^a-z]+/);
  return (
    words.some((word) => areaWords.includes(word)) &&
    words.every((word) => [...areaWords, ...wordsBeside].includes(word))
  );
}

/** SDC-8: how many characteristics a table crosses, the area among them, whether or not anybody lists it. */
export function crossingOf(
  { characteristics, areaLevel }: DisclosureControlInput,
  release: Release | null,
  { mostCharacteristics }: DisclosureParameters,
): Crossing {
  if (!characteristics) return 'not-known';
  if (characteristics.length > mostCharacteristics) return 'too-many';
  const isAreaUnlisted = smallAreas.includes(areaLevel) && !characteristics.some(isArea);
  if (isAreaUnlisted && characteristics.length === mostCharacteristics) return 'too-many-with-area';
  const { rows, columns } = shapeOf(release?.counts ?? []);
  return characteristics.length === 0 && rows > 1 && columns > 1 ? 'contradictory' : 'few';
}

/** SDC-D3: why a table of such a crossing is refused, and what to do. */
export function crossingRefusal(
  crossing: Crossing,
  { mostCharacteristics }: DisclosureParameters,
): { because: string; nextStep: string } {
  const tooMany = `The table crosses more than ${mostCharacteristics} characteristics`;
  if (crossing === 'too-many')
    return {
      because: `${tooMany}.`,
      nextStep: 'Make two tables with fewer characteristics each, and ask for each of them.',
    };
  if (crossing === 'too-many-with-area')
    return {
      because: `${tooMany}: it tells localities or wards apart, so the area is one more than those that are listed.`,
      nextStep:
        'Count for the whole partnership, or with one characteristic fewer, and ask again. If one that is listed is the area, call it "area".',
    };
  if (crossing === 'contradictory')
    return {
      because:
        'The table has rows and columns, and no characteristic is listed that these tell people apart by: both cannot be so.',
      nextStep: listThem,
    };
  return {
    because: 'It is not known which characteristics the table crosses.',
    nextStep: listThem,
  };
}

const listThem =
  'List what people are told apart by in the rows, the columns and every filter, and ask again.';
