import { z } from 'zod';
import { percentageBases } from './percentage.ts';

/** SDC-8: the smallest area a table tells apart. A postcode, a street, a school or a small statistical area is below ward. */
export const areaLevels = [
  'not-by-area',
  'england',
  'region',
  'partnership',
  'council',
  'locality',
  'ward',
  'below-ward',
  'not-known',
] as const;
export type AreaLevel = (typeof areaLevels)[number];

/** Areas in the words of a screen. */
export const areaLevelLabels: Record<AreaLevel, string> = {
  'not-by-area': 'Not by area',
  england: 'England',
  region: 'Region',
  partnership: 'Safeguarding partnership',
  council: 'Council',
  locality: 'Locality (several wards)',
  ward: 'Ward',
  'below-ward': 'Smaller than a ward',
  'not-known': 'Not known',
};

/** SDC-11: the most rows or columns a table may have. */
export const mostLines = 40;
/** SDC-11: the most cells a table may have. */
export const mostCells = 400;
/** SDC-11: the most cells of all groups together. */
export const mostGroupCells = 1200;
/** SDC-11: the most groups of people, and the most earlier releases, that can be looked at together. */
export const mostGroups = 6;

/** What is said of the fields without which no table is published (D2, D3). */
const refusedWithout = 'the table is then refused';

const name = z.string().trim().min(1).max(200);
const table = z
  .array(z.array(z.int().min(0).max(100_000_000)).min(1).max(mostLines))
  .min(1)
  .max(mostLines);
const cell = z.strictObject({ row: z.int().min(0), column: z.int().min(0) });

/**
 * SDC-11: one table to publish. Either `counts`; or `groups`, which are people of whom no one is in two, with the names of
 * those `counted` in this table (all, if left out): then the table is their sum, and `earlier` says which groups each
 * release that is out counted and which cells of its grid, totals included, it hid. Rows and columns are numbered from 0.
 */
export const DisclosureControlInput = z.strictObject({
  counts: table.optional(),
  groups: z
    .array(z.strictObject({ name, counts: table }))
    .min(1)
    .max(mostGroups)
    .optional(),
  counted: z.array(name).min(1).optional(),
  earlier: z
    .array(
      z.strictObject({ name, groups: z.array(name).min(1), hidden: z.array(z.array(z.boolean())) }),
    )
    .max(mostGroups)
    .default([]),
  /** What the rows and the columns are called, without the totals. */
  rows: z.array(name).optional(),
  columns: z.array(name).optional(),
  /**
   * SDC-8: what people are told apart by in rows, columns and filters, area among them, period not. Left out: not known. A
   * small area counts, listed or not.
   */
  characteristics: z.array(name).optional().describe(refusedWithout),
  areaLevel: z.enum(areaLevels).default('not-known').describe(refusedWithout),
  /** SDC-2: cells that cannot hold anybody by definition. */
  impossible: z.array(cell).default([]),
  percentagesOf: z.enum(percentageBases).optional(),
});
export type DisclosureControlInput = z.infer<typeof DisclosureControlInput>;
