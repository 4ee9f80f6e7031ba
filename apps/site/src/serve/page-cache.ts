import type { Town } from '../directory/places.ts';
import { withTown } from '../links.ts';
import type { Encoding } from './pack.ts';

/** A finished answer. */
export type FinishedPage = {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array<ArrayBuffer>;
  /** Whether everyone who asks for it may be given the same. */
  readonly isForAll: boolean;
};

const mostPages = 500;
const mostScreens = 9; // of a list; hardly anybody asks for more

/**
 * Pages as they were last rendered and packed. A page says the same to everyone until the directory or the day
 * changes, so nobody's visit is in here: typed places come by POST and are never kept.
 */
export class PageCache {
  readonly #pages = new Map<string, Promise<FinishedPage | undefined>>();
  #edition = '';

  /**
   * The page for this address and encoding in this edition of the directory: as it was rendered before, or is being
   * rendered for somebody else just now, or else rendered for this visitor and kept for the next.
   */
  async give(
    url: URL,
    encoding: Encoding,
    edition: string,
    render: () => Promise<FinishedPage>,
  ): Promise<FinishedPage> {
    this.#turnTo(edition);
    const key = `${encoding} ${url.pathname}${url.search}`;
    const known = this.#pages.get(key);
    if (known) {
      this.#putLast(key, known);
      return (await known) ?? render();
    }
    const page = render();
    this.#keep(key, page);
    return page;
  }

  /** Only what is for all stays; nobody is given another visitor's failure. */
  #keep(key: string, page: Promise<FinishedPage>): void {
    const forAll = page.then(
      (each) => (each.isForAll ? each : undefined),
      () => undefined,
    );
    this.#putLast(key, forAll);
    void forAll.then((each) => {
      if (!each && this.#pages.get(key) === forAll) this.#pages.delete(key);
    });
    const [oldest] = this.#pages.keys();
    if (this.#pages.size > mostPages && oldest !== undefined) this.#pages.delete(oldest);
  }

  /** The page least asked for is first, and so the first to go. */
  #putLast(key: string, page: Promise<FinishedPage | undefined>): void {
    this.#pages.delete(key);
    this.#pages.set(key, page);
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
  places: readonly Pick<Town, 'slug'>[],
): boolean {
  const near = searchParams.get('near') ?? undefined;
  const page = Number(searchParams.get('page') ?? 1);
  if (near !== undefined && !places.some(({ slug }) => slug === near)) return false;
  if (!Number.isInteger(page) || page > mostScreens) return false;
  return withTown(pathname, near, page) === pathname + search;
}
