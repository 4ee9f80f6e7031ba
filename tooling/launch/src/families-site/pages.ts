import { isPage, type SitePage } from '@waymark/site-proofs/pages';

import { walkSite } from './walk.ts';

/** Every page that links lead to, without files and without the cuts of a page that a query makes. */
export async function pagesOf(site: string): Promise<SitePage[]> {
  const walk = await walkSite(site, isPage);
  return [...walk].map(([path, { body }]) => ({ path, html: body }));
}
