import { readFeed, type FeedReader } from './feed-reader.ts';
import {
  placeFilters,
  serviceFilters,
  type FeedPlacement,
  type FeedService,
  type Filter,
} from './feed-filters.ts';

/** What a check of the feed found. */
export type FeedFindings = {
  lists: Record<string, number>;
  filters: number;
  requests: number;
  faults: string[];
};

const lists = ['services', 'service_at_locations', 'organizations', 'taxonomies', 'taxonomy_terms'];
const nobody = '00000000-0000-4000-8000-00000000dead';

/** Asks a feed everything that it says it answers: each list, each entry, each filter, what it refuses. */
export async function checkFeed(base: string): Promise<FeedFindings> {
  const feed = readFeed(base);
  const counts: Record<string, number> = {};
  await checkBase(feed);
  for (const list of lists) counts[list] = await checkList(feed, list);
  const services = await feed.walk<FeedService>('services', { full: 'true' });
  const placements = await feed.walk<FeedPlacement>('service_at_locations', { full: 'true' });
  const filters = serviceFilters(services);
  const places = placeFilters(placements);
  for (const filter of filters) await checkFilter(feed, 'services', services, filter);
  for (const filter of places) await checkFilter(feed, 'service_at_locations', placements, filter);
  await checkRefusals(feed);
  return {
    lists: counts,
    filters: filters.length + places.length,
    requests: feed.requests(),
    faults: feed.faults,
  };
}

async function checkBase(feed: FeedReader): Promise<void> {
  for (const path of ['', '/']) {
    const { json } = await feed.get<{ version?: string }>(path);
    if (json.version !== 'HSDS-UK-3.0') feed.faults.push(`${path || 'base'}: no version`);
  }
  const { json } = await feed.get<{ paths?: object }>('/openapi.json');
  const described = Object.keys(json.paths ?? {});
  for (const path of ['/', ...lists.flatMap((list) => [`/${list}`, `/${list}/{id}`])])
    if (!described.includes(path)) feed.faults.push(`/openapi.json: says nothing of ${path}`);
}

async function checkList(feed: FeedReader, list: string): Promise<number> {
  const entries = await feed.walk<{ id: string }>(list);
  for (const { id } of entries) {
    const { status, json } = await feed.get<{ id?: string }>(`/${list}/${id}`);
    if (status !== 200 || json.id !== id) feed.faults.push(`/${list}/${id}: is not there`);
  }
  const inLines = await feed.lines(list);
  if (inLines.join() !== entries.map(({ id }) => id).join())
    feed.faults.push(`/${list}: lines and pages differ`);
  if (entries.length === 0) feed.faults.push(`/${list}: nothing to check`);
  return entries.length;
}

async function checkFilter<T extends { id: string }>(
  feed: FeedReader,
  list: string,
  all: readonly T[],
  { query, holds }: Filter<T>,
): Promise<void> {
  const got = (await feed.walk<T>(list, query)).map(({ id }) => id);
  const expected = all.filter((entry) => holds(entry)).map(({ id }) => id);
  if (got.join() === expected.join()) return;
  const asked = new URLSearchParams(query).toString();
  feed.faults.push(`/${list}?${asked}: ${got.length} entries, expected ${expected.length}`);
}

async function checkRefusals(feed: FeedReader): Promise<void> {
  const expected: [string, number][] = [
    ...lists.map((list): [string, number] => [`/${list}/${nobody}`, 404]),
    ...lists.map((list): [string, number] => [`/${list}/not-an-id`, 404]),
    ...['page=0', 'per_page=x'].flatMap((query) =>
      lists.map((list): [string, number] => [`/${list}?${query}`, 400]),
    ),
    ['/services?day=someday', 400],
    ['/services?modified_after=rubbish', 400],
    ['/services?postcode=ZZ99+9ZZ', 400],
    ['/nothing', 404],
  ];
  for (const [path, status] of expected) {
    const answer = await feed.get<{ message?: string }>(path);
    if (answer.status !== status || !answer.json.message)
      feed.faults.push(`${path}: answered ${answer.status}, expected ${status} with a message`);
  }
}
