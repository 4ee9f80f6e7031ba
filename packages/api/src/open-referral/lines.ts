import { revisionForFeed, type Counted, type FeedPage } from '@waymark/use-cases/directory';
import { describeFault } from '@waymark/use-cases/errors';

import type { OpenReferralHost } from './host.ts';

const perPage = 200;

/**
 * A whole list, an entry on each line, read a page at a time as the reader takes it. Where the directory changes on the
 * way the stream breaks off, so that no reader takes half of it for the whole (DIR-21).
 */
export function linesOf(
  host: OpenReferralHost,
  list: (page: FeedPage) => Promise<Counted<object>>,
): ReadableStream<Uint8Array> {
  const pages = pagesOf(host, list);
  return new ReadableStream(
    {
      async pull(stream) {
        try {
          const { value, done } = await pages.next();
          if (done) stream.close();
          else stream.enqueue(value);
        } catch (error) {
          host.log.warn({ fault: describeFault(error) }, 'a whole list of the feed broke off');
          stream.error(error);
        }
      },
    },
    // Nothing is read before somebody takes it.
    { highWaterMark: 0 },
  );
}

async function* pagesOf(
  host: OpenReferralHost,
  list: (page: FeedPage) => Promise<Counted<object>>,
): AsyncGenerator<Uint8Array, void> {
  const { digest } = await revisionForFeed(host);
  const encoder = new TextEncoder();
  for (let page = 1, more = true; more; page += 1) {
    const { entries, total } = await list({ page, perPage });
    if ((await revisionForFeed(host)).digest !== digest)
      throw new Error('The directory changed while its list was read.');
    more = page * perPage < total;
    yield encoder.encode(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  }
}
