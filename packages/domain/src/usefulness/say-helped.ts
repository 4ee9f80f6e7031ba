import { z } from 'zod';

import { usefulnessAnswers, usefulnessReasons } from './answers.ts';
import { helpedPages, serviceOfPage } from './helped-pages.ts';

const unknownPage = 'This page is not one that we know.';

/**
 * NAV-56: what a family says of a page: the page, an answer, and beside "partly" or "no" a reason from the list. A reason
 * beside "yes" is left out. Nothing else is taken, and nothing says who spoke.
 */
export const SayHelped = z
  .strictObject({
    /** The page's own path: no question mark, nothing typed. A hub's page counts as its service's. */
    page: z
      .string({ error: unknownPage })
      .refine((page) => helpedPages.has(page) || serviceOfPage(page) !== null, unknownPage),
    answer: z.enum(usefulnessAnswers, { error: 'Pick one: yes, partly or no.' }),
    reason: z
      .enum(usefulnessReasons, { error: 'Pick a reason from the list, or leave it out.' })
      .nullish()
      .transform((reason) => reason ?? null),
  })
  .transform((said) => (said.answer === 'yes' ? { ...said, reason: null } : said));
export type SayHelped = z.output<typeof SayHelped>;
