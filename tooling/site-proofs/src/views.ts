import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';

type View = BrowserContextOptions & { readonly withoutScripts?: boolean };

/** The ways of looking at a page that every kind of page is held to. */
export const views = {
  'a phone': { viewport: { width: 360, height: 740 } },
  'a wide screen': { viewport: { width: 1280, height: 720 } },
  '320 px': { viewport: { width: 320, height: 640 } },
  // A window of 1280 by 1024, each of its pixels four wide.
  '400% zoom': { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
  'forced colours': { viewport: { width: 360, height: 740 }, forcedColors: 'active' },
  'reduced motion': { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' },
  'no JavaScript': { viewport: { width: 360, height: 740 }, withoutScripts: true },
} as const satisfies Record<string, View>;

/** The name of a way of looking. */
export type ViewName = keyof typeof views;

/** Every way of looking, by its name. */
export const viewNames = [
  'a phone',
  'a wide screen',
  '320 px',
  '400% zoom',
  'forced colours',
  'reduced motion',
  'no JavaScript',
] as const satisfies readonly ViewName[];

/** A visitor who looks this way. Without JavaScript none of the site's scripts arrives; only the engines' run. */
export async function visitor(browser: Browser, name: ViewName): Promise<BrowserContext> {
  const { withoutScripts = false, ...options }: View = views[name];
  const context = await browser.newContext({ ...options, serviceWorkers: 'block' });
  if (withoutScripts) await context.route(/\.js$/, (route) => route.abort());
  return context;
}
