import { defineMiddleware } from 'astro:middleware';
import { directoryStore } from './directory/current.ts';
import { editionOf } from './serve/edition.ts';
import { finish, giveAgain } from './serve/finish.ts';
import { bestEncoding } from './serve/pack.ts';
import { isOwnLink, PageCache } from './serve/page-cache.ts';

const cache = new PageCache();

/** Every answer is rendered whole, given its headers, packed, and kept for the next visitor where it may be. */
export const onRequest = defineMiddleware(async ({ request, url, locals }, next) => {
  const encoding = bestEncoding(request.headers.get('Accept-Encoding'));
  const edition = `${directoryStore.directory?.version ?? 'none'} ${editionOf()}`;
  const kept =
    request.method === 'GET' && import.meta.env.PROD
      ? cache.find(url, encoding, edition)
      : undefined;
  if (kept) return giveAgain(request, kept);

  const response = await next();
  // A page that hands over to another (a place that is gone, to "not found") comes through here twice.
  if (response.headers.has('Referrer-Policy')) return response;
  const own = isOwnLink(url, directoryStore.directory?.places.towns ?? []);
  const page = await finish(request.method, encoding, response, locals, own ? 'again' : 'once');
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html');
  if (request.method === 'GET' && response.status === 200 && isPage) {
    if (own) cache.keep(url, encoding, edition, page);
    return giveAgain(request, page);
  }
  const { status, statusText } = response;
  const body = page.body.byteLength > 0 ? page.body : null;
  return new Response(body, {
    status,
    statusText,
    headers: [...page.headers].map(([n, v]) => [n, v]),
  });
});
