/** What the feed answered, and what is wrong with it by itself. */
type Answer<T = unknown> = { status: number; json: T };

/** Reads a feed from outside, counts its requests and remembers everything that is wrong. */
export type FeedReader = {
  faults: string[];
  requests: () => number;
  get: <T>(path: string) => Promise<Answer<T>>;
  /** All entries of a list, page by page, with every envelope checked. */
  walk: <T extends { id: string }>(list: string, query?: Record<string, string>) => Promise<T[]>;
  /** The ids of a list as it is given in lines. */
  lines: (list: string) => Promise<string[]>;
};

type Page<T> = {
  total_items: number;
  total_pages: number;
  page_number: number;
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  contents: T[];
};

const perPage = 7;

/** A reader of the feed at an address. */
export function readFeed(base: string): FeedReader {
  const faults: string[] = [];
  let requests = 0;

  const ask = async (path: string): Promise<Response> => {
    requests += 1;
    const response = await fetch(`${base}${path}`);
    if (response.headers.get('access-control-allow-origin') !== '*')
      faults.push(`${path}: not readable from other sites`);
    return response;
  };

  const get = async <T>(path: string): Promise<Answer<T>> => {
    const response = await ask(path);
    const json: T = JSON.parse(await response.text());
    return { status: response.status, json };
  };

  const walk = async <T extends { id: string }>(
    list: string,
    query: Record<string, string> = {},
  ): Promise<T[]> => {
    const entries: T[] = [];
    let total = 0;
    for (let page = 1, more = true; more; page += 1) {
      const asked = new URLSearchParams({ ...query, page: `${page}`, per_page: `${perPage}` });
      const path = `/${list}?${asked.toString()}`;
      const { status, json } = await get<Page<T>>(path);
      if (status !== 200) throw new Error(`${path} answered ${status}.`);
      faults.push(...faultsOfPage(json, page).map((fault) => `${path}: ${fault}`));
      entries.push(...json.contents);
      total = json.total_items;
      more = page < json.total_pages;
    }
    if (entries.length !== total) faults.push(`/${list}: ${entries.length} of ${total} entries`);
    if (new Set(entries.map(({ id }) => id)).size !== entries.length)
      faults.push(`/${list}: an entry comes twice`);
    return entries;
  };

  const lines = async (list: string): Promise<string[]> => {
    const response = await ask(`/${list}?format=ndjson`);
    const texts = (await response.text()).split('\n').filter((line) => line !== '');
    return texts.map((line) => JSON.parse(line).id);
  };

  return { faults, requests: () => requests, get, walk, lines };
}

function faultsOfPage(page: Page<unknown>, asked: number): string[] {
  const pages = Math.ceil(page.total_items / perPage);
  const right: Record<string, boolean> = {
    total_pages: page.total_pages === pages,
    page_number: page.page_number === asked,
    size: page.size === page.contents.length && page.size <= perPage,
    first_page: page.first_page === (asked === 1),
    last_page: page.last_page === asked >= pages,
    empty: page.empty === (page.contents.length === 0),
  };
  return Object.entries(right)
    .filter(([, holds]) => !holds)
    .map(([field]) => `${field} is wrong`);
}
