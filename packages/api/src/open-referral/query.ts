import { z } from 'zod';

const most = 500;

// `?search=` with nothing behind it asks for nothing.
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

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

/** The parameters of the service list that this feed knows; others are passed over, as the standard asks. */
export const serviceListQuery = z.object({
  page: optional(count(999_999_999, 'must be a whole number from 1')).default(1),
  per_page: optional(count(most, `must be a whole number from 1 to ${most}`)).default(50),
  full: optional(yes).default(false),
  minimal: optional(yes).default(false),
  // PostgreSQL holds no NUL in a text, so nothing can contain one.
  search: optional(
    z
      .string()
      .max(200)
      .regex(/^[^\0]*$/),
  ),
  organization_id: optional(z.uuid()),
  taxonomy_term_id: optional(z.uuid()),
  taxonomy_id: optional(z.uuid()),
  modified_after: optional(moment),
});

/** The service list as it was asked for. */
export type ServiceListQuery = z.infer<typeof serviceListQuery>;

/** The envelope that the standard puts round a page. */
export function pageOf<T>(contents: T[], { page, perPage, total }: PageFacts) {
  const pages = Math.ceil(total / perPage);
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    // A page past the end ends a walk too.
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  };
}

type PageFacts = { page: number; perPage: number; total: number };
