import type { Town } from '../directory/places.ts';
import { withTown } from '../links.ts';
import type { Encoding } from './pack.ts';

/** A finished answer that can be given again. */
export type KeptPage = {
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array<ArrayBuffer>;
};

const mostPages = 500;
const mostScreens = 9; // of a list; hardly anybody asks for more

/**
 * Pages as they were last rendered and packed. A page says the same to everyone until the directory or the day
 * changes, so nobody's visit is in here: typed places come by POST and are never kept.
 */
export class PageCache {
  readonly #pages = new Map<string, KeptPage>();
  #edition = '';

  /** The page for this address and encoding, if it was rendered in this edition of the directory. */
  find(url: URL, encoding: Encoding, edition: string): KeptPage | undefined {
    this.#turnTo(edition);
    const key = keyOf(url, encoding);
    const page = this.#pages.get(key);
    if (page) {
      // Put last again, so that the page least asked for goes first.
      this.#pages.delete(key);
      this.#pages.set(key, page);
    }
    return page;
  }

  /** Keeps a page for the next visitor. */
  keep(url: URL, encoding: Encoding, edition: string, page: KeptPage): void {
    this.#turnTo(edition);
    this.#pages.set(keyOf(url, encoding), page);
    const [oldest] = this.#pages.keys();
    if (this.#pages.size > mostPages && oldest !== undefined) this.#pages.delete(oldest);
  }

  #turnTo(edition: string): void {
    if (edition === this.#edition) return;
    this.#pages.clear();
    this.#edition = edition;
  }
}

/** Whether one of our own links makes this address. Keeping any other would be a way to fill the memory. */
export function isOwnLink(
  { pathname, search, searchParams }: URL,
  towns: readonly Pick<Town, 'slug'>[],
): boolean {
  const near = searchParams.get('near') ?? undefined;
  const page = Number(searchParams.get('page') ?? 1);
  if (near !== undefined && !towns.some(({ slug }) => slug === near)) return false;
  if (!Number.isInteger(page) || page > mostScreens) return false;
  return withTown(pathname, near, page) === pathname + search;
}

const keyOf = ({ pathname, search }: URL, encoding: Encoding): string =>
  `${encoding} ${pathname}${search}`;
