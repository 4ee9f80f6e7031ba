import type { Encoding } from './pack.ts';

/** A finished answer that can be given again. */
export type KeptPage = {
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array<ArrayBuffer>;
};

const mostPages = 500;

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
    const page = key === null ? undefined : this.#pages.get(key);
    if (page && key !== null) {
      // Put last again, so that the page least asked for goes first.
      this.#pages.delete(key);
      this.#pages.set(key, page);
    }
    return page;
  }

  /** Keeps a page for the next visitor. */
  keep(url: URL, encoding: Encoding, edition: string, page: KeptPage): void {
    this.#turnTo(edition);
    const key = keyOf(url, encoding);
    if (key === null) return;
    this.#pages.set(key, page);
    const [oldest] = this.#pages.keys();
    if (this.#pages.size > mostPages && oldest !== undefined) this.#pages.delete(oldest);
  }

  #turnTo(edition: string): void {
    if (edition === this.#edition) return;
    this.#pages.clear();
    this.#edition = edition;
  }
}

// Only addresses that our own links make; anything else would be a way to fill the memory.
function keyOf({ pathname, search }: URL, encoding: Encoding): string | null {
  return /^(\?(near=[a-z0-9-]{1,60})?(&?page=\d{1,2})?)?$/.test(search)
    ? `${encoding} ${pathname}${search}`
    : null;
}
