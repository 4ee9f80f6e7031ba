import { quantile } from '@waymark/site-proofs/quantile';

/** How long pages took, in milliseconds. */
export type PageTimes = { pages: number; median: number; p95: number; slowest: number };

const towns = ['wenbrook', 'millbeck', 'thornley-green', 'sandholme'];

/** Asks the site for the results of every need near every town: each page once, so that none is a page that was kept. */
export async function timeResults(site: string): Promise<PageTimes> {
  const areas = await linksOn(`${site}/`, /^\/help\/[a-z0-9-]+$/);
  const needs = await Promise.all(
    areas.map((area) => linksOn(`${site}${area}`, /^\/help\/[a-z0-9-]+\/[a-z0-9-]+$/)),
  );
  const pages = [...needs.flat(), '/services', '/whats-on'];
  for (const page of pages.slice(0, 10)) await timed(`${site}${page}`);
  const times: number[] = [];
  for (const town of towns)
    for (const page of pages) times.push(await timed(`${site}${page}?near=${town}`));
  const at = (share: number) => quantile(times, share, 1);
  return { pages: times.length, median: at(0.5), p95: at(0.95), slowest: at(1) };
}

async function linksOn(page: string, wanted: RegExp): Promise<string[]> {
  const html = await (await fetch(page)).text();
  const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, link = '']) => link);
  return [...new Set(links.filter((link) => wanted.test(link)))];
}

async function timed(url: string): Promise<number> {
  const startedAt = performance.now();
  const response = await fetch(url);
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return performance.now() - startedAt;
}
