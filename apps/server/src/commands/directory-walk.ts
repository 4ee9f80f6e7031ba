import { isOpenReferralRecord, readDirectoryPage, type ReadPage } from '@waymark/domain/directory';

import type { Allowance } from './allowance.ts';
import { fetchJson } from './fetch-json.ts';

const perPage = 100;
const mostPages = 10_000;
const atOnce = 4;

type Json = Record<string, unknown>;
type Fetch = (address: string) => Promise<unknown>;

/**
 * Walks a feed of Open Referral UK or Outpost from its first page to its last, and asks for each service by itself where
 * the list gives it short. Nothing is read where any part cannot be had: half a walk is none (DIR-24). All of it together
 * may be as large as the allowance.
 */
export async function walkFeed(url: string, allowance: Allowance): Promise<ReadPage> {
  const services = url.replace(/(?<!\/)\/+$/, '').replace(/(?:\/services)?$/, '/services');
  try {
    return await walk(services, (address) => fetchJson(address, allowance));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: `The walk of ${services} broke off: ${why}` };
  }
}

async function walk(services: string, fetchFrom: Fetch): Promise<ReadPage> {
  const records: unknown[] = [];
  let total: number | null = null;
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const json = await fetchFrom(`${services}?page=${page}&per_page=${perPage}&full=true`);
    const read = readDirectoryPage(await withDetails(services, json, fetchFrom));
    if (!read.ok) return read;
    if (read.page !== null && read.page !== page)
      throw new Error(`page ${page} calls itself page ${read.page}.`);
    if (page > 1 && read.total !== total) throw new Error('the list changed while it was read.');
    if (read.pages > mostPages) throw new Error(`it has more than ${mostPages} pages.`);
    records.push(...read.records);
    ({ pages, total } = read);
  }
  return { ok: true, records, notes: [], page: 1, pages: 1, total };
}

async function withDetails(services: string, json: unknown, fetchFrom: Fetch): Promise<unknown> {
  const page: Json = isObject(json) ? json : {};
  const field = Array.isArray(page['contents']) ? 'contents' : 'content';
  const entries: unknown = page[field];
  if (!Array.isArray(entries)) return json;
  const whole: unknown[] = [];
  for (let i = 0; i < entries.length; i += atOnce) {
    const some: unknown[] = entries.slice(i, i + atOnce);
    whole.push(...(await Promise.all(some.map((entry) => wholeOf(services, entry, fetchFrom)))));
  }
  return { ...page, [field]: whole };
}

const nested = ['service_at_locations', 'contacts', 'locations', 'schedules', 'cost_options'];

async function wholeOf(services: string, entry: unknown, fetchFrom: Fetch): Promise<unknown> {
  if (!isObject(entry) || nested.some((name) => name in entry)) return entry;
  const id = entry['id'];
  if (!isOpenReferralRecord(entry) || (typeof id !== 'string' && typeof id !== 'number'))
    return entry;
  return fetchFrom(`${services}/${encodeURIComponent(id)}`);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
