import type { z } from 'zod';

type PageFacts = { page: number; perPage: number; total: number };

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

/** What is answered where there is nothing. */
export const notFound = {
  error: 'not-found',
  message: 'There is nothing at this address of the feed.',
};

/** What is answered to a question that cannot be answered as it was asked. */
export function refusal(problems: { parameter: string; message: string }[]) {
  return {
    error: 'invalid-parameter',
    message: 'The list cannot be given as it was asked for.',
    problems,
  };
}

/** The problems that a check of the parameters found. */
export function problemsOf(error: z.ZodError): { parameter: string; message: string }[] {
  return error.issues.map(({ path, message }) => ({
    parameter: path.map(String).join('.'),
    message,
  }));
}
