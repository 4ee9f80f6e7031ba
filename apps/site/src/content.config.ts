import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'zod';
import { pageSchema } from './content/page.ts';
import { reviewed } from './content/reviewed.ts';
import { translationSchema } from './i18n/translation.ts';

const markdown = (base: string) =>
  defineCollection({ loader: glob({ base, pattern: '*.md' }), schema: pageSchema });

/** What editors write, apart from the program. The build stops at what is missing or misspelt. */
export const collections = {
  /** Pages that only explain. */
  pages: markdown('./src/content/pages'),
  /** Short guides that several pages lead to. */
  guides: markdown('./src/content/guides'),
  /** The other languages, one file each. */
  languages: defineCollection({
    loader: glob({ base: './src/content/languages', pattern: '*.json' }),
    schema: translationSchema,
  }),
  /** Who reads the rest through, and by when: each covers the pages whose addresses begin with it. */
  reviews: defineCollection({
    loader: file('src/content/reviews.json'),
    schema: z.strictObject({ id: z.string().startsWith('/'), ...reviewed }),
  }),
};
