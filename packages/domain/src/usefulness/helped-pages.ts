import { z } from 'zod';

import { needAreas } from '../navigation/need-area.ts';
import { needsInArea } from '../navigation/needs.ts';

/** The short guides of the families' site: the last part of each address, and what it is called. */
export const guideTitles = {
  'family-hub': 'What is a family hub?',
  letter: 'What can I do with a letter I can’t read?',
  meeting: 'How do I get ready for a meeting?',
} as const;

/** NAV-56: every page that a family may say something of, but those of services, by its path, with its title. */
export const helpedPages: ReadonlyMap<string, string> = new Map([
  ...needAreas.map(({ slug, title }) => [`/help/${slug}`, title] as const),
  ...needAreas.flatMap(({ key, slug }) =>
    needsInArea(key).map(({ id, title }) => [`/help/${slug}/${id}`, title] as const),
  ),
  ...Object.entries(guideTitles).map(([id, title]) => [`/guides/${id}`, title] as const),
]);

/** The id of the service whose page this would be; null where it is the page of none. */
export function serviceOfPage(path: string): string | null {
  // In one spelling only, so that one page is counted once.
  const [, id] = /^\/services\/([0-9a-f-]+)$/.exec(path) ?? [];
  return z.uuid().safeParse(id).success ? (id ?? null) : null;
}
