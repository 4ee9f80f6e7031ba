import { createHash } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import { toOpenReferral, type DirectoryService } from '@waymark/domain/directory';
import { countedId } from '@waymark/domain/directory/testing';

/** A small public feed on a port of its own, whose services and faults a test may change as it goes. */
export type FeedServer = {
  readonly url: string;
  services: readonly DirectoryService[];
  /** Answers this instead of a page, where it is set. */
  fault: ((response: ServerResponse) => void) | null;
  /** How many full pages it has given. */
  pagesGiven: number;
  readonly close: () => Promise<void>;
};

/** Serves `services` as the public Open Referral feed does. Listens on the port given, else on any free one. */
export async function startFeed(
  services: readonly DirectoryService[],
  port = 0,
): Promise<FeedServer> {
  const http = createServer((request, response) => {
    if (feed.fault) return feed.fault(response);
    const url = new URL(request.url ?? '/', 'http://localhost');
    const body = pageOf(feed.services, url.searchParams);
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, { ETag: etag }).end();
      return;
    }
    feed.pagesGiven += 1;
    response.writeHead(200, { 'Content-Type': 'application/json', ETag: etag }).end(body);
  });
  await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve));
  const address = http.address();
  const feed: FeedServer = {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : port}/open-referral/v3`,
    services,
    fault: null,
    pagesGiven: 0,
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
  return feed;
}

function pageOf(services: readonly DirectoryService[], query: URLSearchParams): string {
  const size = Number(query.get('per_page'));
  const page = Number(query.get('page'));
  const contents = services.slice((page - 1) * size, page * size).map(asGiven);
  const pages = Math.max(1, Math.ceil(services.length / size));
  return JSON.stringify({
    total_items: services.length,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  });
}

// As another's feed would: with the place and the words of a refuge left open, where its source did not hide them.
function asGiven(service: DirectoryService) {
  const { description, organisation } = service;
  const unnamed = { ...organisation, name: '-' };
  const open = { ...service, name: '-', description: '', organisation: unnamed };
  const { service_at_locations } = toOpenReferral(
    { ...open, categories: [], needKeys: [] },
    countedId,
  );
  return { ...toOpenReferral(service, countedId), description, service_at_locations };
}
