import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startFeed } from './feed-server.ts';
import { testPlacesFile } from './made-up-places.ts';
import { madeUpServices } from './made-up-services.ts';
import { startSite } from './site-process.ts';

/** The built site with the made-up directory in it, and ways to visit it. */
export type WholeSite = {
  readonly folder: string;
  readonly said: () => string;
  readonly get: (address: string, headers?: Record<string, string>) => Promise<Response>;
  readonly htmlOf: (address: string) => Promise<string>;
  readonly post: (
    address: string,
    form: Record<string, string> | URLSearchParams,
    headers?: Record<string, string>,
  ) => Promise<Response>;
  readonly close: () => Promise<void>;
};

/** Starts a feed and the built site on it, and waits until the site has the directory. */
export async function startWholeSite(
  settings: Record<string, string> = {},
  services = madeUpServices,
): Promise<WholeSite> {
  const folder = await mkdtemp(path.join(tmpdir(), 'waymark-site-'));
  await mkdir(path.join(folder, 'site'));
  await writeFile(path.join(folder, 'site/postcodes.table'), testPlacesFile());
  const feed = await startFeed(services);
  const site = await startSite({
    WAYMARK_FEED_URL: feed.url,
    WAYMARK_DATA_DIR: folder,
    WAYMARK_AREAS: 'X99000001',
    ...settings,
  });
  const get: WholeSite['get'] = (address, headers = {}) =>
    fetch(site.url + address, { headers, redirect: 'manual' });
  while (!(await (await get('/health')).text()).includes('directoryFetchedAt":"')) await wait(20);
  return {
    folder,
    said: site.said,
    get,
    htmlOf: async (address) => (await get(address)).text(),
    post: (address, form, headers = {}) =>
      fetch(site.url + address, {
        method: 'POST',
        headers,
        body: new URLSearchParams(form),
        redirect: 'manual',
      }),
    close: async () => {
      await site.stop();
      await feed.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** What a visitor reads of a page: no tags, no style. */
export function textOf(html: string): string {
  return html.replaceAll(/<(style|script)[\s\S]*?<\/\1>/g, ' ').replaceAll(/<[^>]+>/g, ' ');
}

/** The page of the made-up service with this name. */
export function pageOfService(name: string): string {
  const service = madeUpServices.find((known) => known.name === name);
  if (!service) throw new Error(`No made-up service is called ${name}`);
  return `/services/${service.id}`;
}
