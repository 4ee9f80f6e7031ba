import type { AstroGlobal } from 'astro';
import type { Directory } from '../directory/store.ts';
import { languagesIn } from '../directory/filters.ts';
import { readAsked, type Asked } from '../directory/near.ts';

/** What this page was asked for. A place that could not be found makes the answer a 422, as forms do. */
export async function askedOf(
  { request, url, response }: Pick<AstroGlobal, 'request' | 'url' | 'response'>,
  directory: Directory | null,
): Promise<Asked> {
  const languages = request.method === 'POST' ? languagesIn(directory?.services ?? []) : [];
  const asked = await readAsked(request, url, directory?.places ?? null, languages);
  if (asked.near.kind === 'problem') response.status = 422;
  return asked;
}
