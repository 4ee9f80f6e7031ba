import { weekdays, type Weekday } from '@waymark/domain/directory';
import { z } from 'zod';

const mostOnPage = 1000;
const usualPage = 50;
// The standard wishes this list whole in one call; ids are small.
const usualMinimalPage = 10_000;
const usualMetres = 5000;

const count = (max: number, words: string) =>
  z
    .string()
    .regex(/^\d{1,9}$/, words)
    .transform(Number)
    .refine((value) => value >= 1 && value <= max, words);

const yes = z
  .enum(['true', 'false', '1', '0'])
  .transform((value) => value === 'true' || value === '1');

const moment = z
  .union([z.iso.date(), z.iso.datetime({ offset: true, local: true })], {
    error: 'must be a date, or a date and time, as in 2026-11-22 or 2026-11-22T09:30:00Z',
  })
  .transform(
    (value) =>
      new Date(/T.*(Z|[+-]\d\d:\d\d)$/.test(value) || !value.includes('T') ? value : `${value}Z`),
  );

const age = z
  .string()
  .regex(/^\d{1,3}(\.\d{1,2})?$/, 'must be an age in years')
  .transform(Number);

const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, 'must be a time of day, as in 09:30')
  .transform((value) => value.slice(0, 5));

const day = z
  .string()
  .transform(weekdayOf)
  .refine((value) => value !== null, 'must be a day of the week, as in MO or Monday');

const postcode = z
  .string()
  .transform((value) =>
    value
      .replace(/\s/g, '')
      .toUpperCase()
      .replace(/(?=.{3}$)/, ' '),
  )
  .refine(
    (value) => /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/.test(value),
    'must be a whole postcode, as in ZW1 1AA',
  );

function weekdayOf(value: string): Weekday | null {
  const start = value.slice(0, 2).toLowerCase();
  const found = weekdays.find((weekday) => weekday.toLowerCase().startsWith(start));
  return found && ['', found.slice(2).toLowerCase()].includes(value.slice(2).toLowerCase())
    ? found
    : null;
}

/** What a parameter is, for whoever reads the description of the feed. */
function said<T extends z.ZodType>(schema: T, description: string): z.ZodOptional<T> {
  return schema.optional().meta({ description });
}

const words = said(
  // PostgreSQL holds no NUL in a text, so nothing can contain one.
  z
    .string()
    .max(200)
    .regex(/^[^\0]*$/),
  'Words that must all be in the name or the description.',
);

const paging = {
  page: count(999_999_999, 'must be a whole number from 1')
    .default(1)
    .meta({ description: 'The page, counted from 1.' }),
  per_page: said(
    count(mostOnPage, `must be a whole number from 1 to ${mostOnPage}`),
    `How many entries a page has: ${usualPage} where nothing is said, at most ${mostOnPage}.`,
  ),
  format: z
    .enum(['json', 'ndjson'])
    .default('json')
    .meta({ description: 'json, or ndjson: the whole list at once, an entry on each line.' }),
  search: words,
};

const narrowing = {
  organization_id: said(z.uuid(), 'Services that this organisation runs.'),
  taxonomy_term_id: said(z.uuid(), 'Services sorted under this term.'),
  taxonomy_id: said(z.uuid(), 'Services sorted under any term of this taxonomy.'),
  modified_after: said(moment, 'Services changed at this time or later.'),
  minimum_age: said(age, 'Services whose minimum age is this or more.'),
  maximum_age: said(age, 'Services whose maximum age is this or less.'),
  day: said(day, 'Services with a time on this day: MO, or Monday.'),
  start_time: said(clock, 'Services with a time that begins at this hour or later.'),
  end_time: said(clock, 'Services with a time that ends at this hour or earlier.'),
  postcode: said(postcode, 'Services with a place near this postcode.'),
  proximity: said(
    count(1_000_000, 'must be a number of metres from 1 to 1000000'),
    `How many metres from the middle of the postcode: ${usualMetres} where nothing is said.`,
  ),
};

const full = yes.default(false).meta({ description: 'Everything that is nested in an entry.' });

/** The list of services as it may be asked for. Parameters that are not known are passed over, as the standard asks. */
export const serviceQuery = z.object({
  ...paging,
  ...narrowing,
  full,
  minimal: yes.default(false).meta({
    description: `Only id and last_modified, ${usualMinimalPage} on a page where nothing is said.`,
  }),
});

/** The list of services at places as it may be asked for. */
export const placementQuery = z.object({ ...paging, ...narrowing, full });

const fullService = yes
  .default(false)
  .meta({ description: 'With every service that the organisation runs, whole.' });

/** One organisation as it may be asked for. */
export const oneOrganisationQuery = z.object({ full_service: fullService });

/** The list of organisations as it may be asked for. */
export const organisationQuery = z.object({ ...paging, full, full_service: fullService });

/** The list of taxonomies as it may be asked for. */
export const taxonomyQuery = z.object(paging);

/** The list of terms as it may be asked for. */
export const termQuery = z.object({
  ...paging,
  taxonomy_id: said(z.uuid(), 'Terms of this taxonomy.'),
  parent_id: said(z.uuid(), 'Terms under this one. No list of this feed has terms under terms.'),
  top_only: yes.default(false).meta({ description: 'Terms that are under no other: all of them.' }),
});

/** How many entries a page has, as asked for or as usual. */
export function perPageOf({ per_page: asked, minimal }: Asked): number {
  return asked ?? (minimal === true ? usualMinimalPage : usualPage);
}

/** What can be asked of every list, and of some that entries be short. */
export type Asked = z.infer<typeof taxonomyQuery> & { minimal?: boolean };

type Narrowed = z.infer<typeof placementQuery>;

/** The part of a query that says which services are wanted, in the words of the use cases. */
export function filterOf(asked: Narrowed) {
  const { postcode: near, proximity: metres = usualMetres } = asked;
  return {
    search: asked.search,
    organisationId: asked.organization_id,
    termId: asked.taxonomy_term_id,
    taxonomyId: asked.taxonomy_id,
    modifiedAfter: asked.modified_after,
    minAge: asked.minimum_age,
    maxAge: asked.maximum_age,
    day: asked.day ?? undefined,
    opensFrom: asked.start_time,
    closesBy: asked.end_time,
    near: near === undefined ? undefined : { postcode: near, metres },
  };
}
