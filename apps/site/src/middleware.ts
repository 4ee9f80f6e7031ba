import { defineMiddleware } from 'astro:middleware';
import { directoryStore } from './directory/current.ts';
import { placesToPick } from './directory/places.ts';
import { editionOf } from './serve/edition.ts';
import { asFinished, finish, giveTo } from './serve/finish.ts';
import { isFromElsewhere } from './serve/from-elsewhere.ts';
import { sayBroken } from './serve/hushed.ts';
import { bestEncoding } from './serve/pack.ts';
import { isOwnLink, PageCache, type FinishedPage } from './serve/page-cache.ts';

const cache = new PageCache();

/** Every answer is rendered whole, given its headers, packed, and kept for the next visitor where it may be. */
export const onRequest = defineMiddleware(async ({ request, url, locals }, next) => {
  const encoding = bestEncoding(request.headers.get('Accept-Encoding'));
  const { directory } = directoryStore;
  const isOwn = isOwnLink(url, directory ? placesToPick(directory.places) : []);
  const render = async (): Promise<FinishedPage> => {
    const response = await next(isFromElsewhere(request) ? '/elsewhere' : undefined).catch(told);
    // A page that hands over to another (a place that is gone, to "not found") comes through here twice.
    if (response.headers.has('Referrer-Policy')) return asFinished(response);
    return finish(request.method, encoding, response, locals, isOwn ? 'again' : 'once');
  };
  const mayKeep = import.meta.env.PROD && request.method === 'GET' && isOwn;
  const edition = `${directory?.version ?? 'none'} ${editionOf()}`;
  const page = mayKeep ? await cache.give(url, encoding, edition, render) : await render();
  return giveTo(request, page);
});

/** Astro answers with the page for when something broke. */
function told(error: unknown): never {
  sayBroken('A page could not be made.', error);
  throw error;
}
