import { z } from 'zod';

/** The feed could not be read whole. The message may be read by anybody: it holds nothing of a visitor or of this machine. */
export class FeedProblem extends Error {
  /** What the operator can do, for the log alone. */
  readonly toDo: string;

  constructor(message: string, toDo = '') {
    super(message);
    this.toDo = toDo;
  }
}

/** One page of the feed as it came, with the validator that lets us ask whether it has changed. */
export type FeedPage = { readonly etag: string | null; readonly contents: readonly unknown[] };

/** Everything the feed held, or word that nothing has changed since the validators that we sent. */
export type FeedAnswer =
  | { readonly changed: false }
  | { readonly changed: true; readonly pages: readonly FeedPage[] };

const envelopeSchema = z.object({
  total_items: z.int().nonnegative(),
  total_pages: z.int().nonnegative(),
  page_number: z.int().positive(),
  contents: z.array(z.unknown()),
});

const perPage = 100;
const mostPages = 1000;
const mostBytesOfAPage = 20_000_000;
const patience = 20_000; // milliseconds for one page

/**
 * Walks the whole of `<feedUrl>/services`, first asking only whether anything has changed. A page that
 * has changed makes the walk start again without validators, so that a snapshot is always of one moment.
 */
export async function readFeed(
  feedUrl: string,
  etags: readonly (string | null)[],
): Promise<FeedAnswer> {
  if (etags.length > 0 && (await isUnchanged(feedUrl, etags))) return { changed: false };
  const pages: FeedPage[] = [];
  let expected: { items: number; pages: number } | null = null;
  do {
    const { envelope, etag } = await fetchPage(feedUrl, pages.length + 1);
    if (envelope.page_number !== pages.length + 1) {
      throw new FeedProblem(`page ${pages.length + 1} calls itself page ${envelope.page_number}`);
    }
    expected ??= { items: envelope.total_items, pages: envelope.total_pages };
    if (envelope.total_items !== expected.items || envelope.total_pages !== expected.pages) {
      throw new FeedProblem('the list changed while it was being read');
    }
    if (expected.pages > mostPages) throw new FeedProblem(`it has more than ${mostPages} pages`);
    pages.push({ etag, contents: envelope.contents });
  } while (pages.length < expected.pages);
  const items = pages.reduce((sum, page) => sum + page.contents.length, 0);
  if (items !== expected.items) {
    throw new FeedProblem(`it promised ${expected.items} services and gave ${items}`);
  }
  return { changed: true, pages };
}

async function isUnchanged(feedUrl: string, etags: readonly (string | null)[]): Promise<boolean> {
  for (const [index, etag] of etags.entries()) {
    if (etag === null) return false;
    const response = await get(feedUrl, index + 1, { 'If-None-Match': etag });
    await response.body?.cancel();
    if (response.status !== 304) return false;
  }
  return true;
}

async function fetchPage(feedUrl: string, page: number) {
  const response = await get(feedUrl, page, {});
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new FeedProblem(`page ${page} answered ${response.status}`);
  }
  const text = await readText(response, page);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new FeedProblem(`page ${page} is not JSON`);
  }
  const read = envelopeSchema.safeParse(json);
  if (!read.success) throw new FeedProblem(`page ${page} is not a page of an Open Referral feed`);
  return { envelope: read.data, etag: response.headers.get('ETag') };
}

async function get(feedUrl: string, page: number, headers: Record<string, string>) {
  const url = `${feedUrl}/services?full=true&page=${page}&per_page=${perPage}`;
  try {
    return await fetch(url, {
      headers: { Accept: 'application/json', ...headers },
      signal: AbortSignal.timeout(patience),
    });
  } catch (error) {
    throw new FeedProblem(`page ${page} could not be fetched (${reason(error)})`);
  }
}

async function readText(response: Response, page: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  try {
    for await (const chunk of response.body ?? []) {
      bytes += chunk.byteLength;
      if (bytes > mostBytesOfAPage) throw new FeedProblem(`page ${page} is too big`);
      text += decoder.decode(chunk, { stream: true });
    }
  } catch (error) {
    if (error instanceof FeedProblem) throw error;
    throw new FeedProblem(`page ${page} broke off (${reason(error)})`);
  }
  return text + decoder.decode();
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown reason';
  const { cause } = error;
  if (cause instanceof Error && 'code' in cause) return String(cause.code);
  return error.name === 'TimeoutError' ? 'no answer in time' : error.message;
}
