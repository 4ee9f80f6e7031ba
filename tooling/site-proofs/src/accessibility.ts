/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { Browser, BrowserContext, Page } from 'playwright-core';

import { findInMarkup, findInPage, type Finding } from './engines.ts';
import type { SitePage } from './pages.ts';
import { barriersToKeys, barriersToReach } from './reach.ts';
import type { State } from './states.ts';
import { viewNames, visitor } from './views.ts';

/** Something found, and on what. */
export type Barrier = { on: string; by: Finding['engine'] | 'reach' | 'keyboard'; what: string };

/** What html-validate finds in pages as they were sent. */
export async function inMarkup(pages: readonly SitePage[]): Promise<Barrier[]> {
  const barriers: Barrier[] = [];
  for (const { path, html } of pages) {
    barriers.push(...(await findInMarkup(html)).map((finding) => asBarrier(path, finding)));
  }
  return barriers;
}

/** What the three engines of the browser find on pages as a phone shows them, closed and with all of it opened. */
export async function onAPhone(
  browser: Browser,
  site: string,
  paths: readonly string[],
): Promise<Barrier[]> {
  const context = await visitor(browser, 'a phone');
  const page = await context.newPage();
  const barriers: Barrier[] = [];
  for (const path of paths) {
    await page.goto(site + path);
    barriers.push(...(await look(page, path)));
    const opened = await page.evaluate(openAll);
    if (opened > 0) barriers.push(...(await look(page, `${path}, opened`)));
  }
  await context.close();
  return barriers;
}

function openAll(): number {
  const closed = document.querySelectorAll<HTMLDetailsElement>('details:not([open])');
  for (const details of closed) details.open = true;
  return closed.length;
}

/** What is found on pages in every way of looking at them, and with the keyboard alone. */
export async function inEveryView(
  browser: Browser,
  site: string,
  paths: readonly string[],
): Promise<Barrier[]> {
  const barriers: Barrier[] = [];
  for (const name of viewNames) {
    const context = await visitor(browser, name);
    const page = await context.newPage();
    for (const path of paths) {
      const on = `${path}, ${name}`;
      await page.goto(site + path);
      barriers.push(...(await look(page, on)));
      if (name === 'a phone' || name === '400% zoom') barriers.push(...(await goByKeys(page, on)));
    }
    await context.close();
  }
  return barriers;
}

async function goByKeys(page: Page, on: string): Promise<Barrier[]> {
  return (await barriersToKeys(page)).map((what) => ({ on, by: 'keyboard', what }));
}

/** What is found in states, each come to by a visitor of their own or by the one that is given. */
export async function inStates(
  browser: Browser,
  site: string,
  states: readonly State[],
  known?: BrowserContext,
): Promise<Barrier[]> {
  const barriers: Barrier[] = [];
  for (const { name, reach } of states) {
    const context = known ?? (await visitor(browser, 'a phone'));
    const page = await context.newPage();
    await reach(page, site);
    barriers.push(...(await look(page, name)));
    const markup = await findInMarkup(await page.content());
    barriers.push(...markup.filter(isOfTheMarkup).map((finding) => asBarrier(name, finding)));
    await page.close();
    if (!known) await context.close();
  }
  return barriers;
}

// A browser writes its own markup when it is asked for it: how it spells is not the site's.
const isOfTheMarkup = ({ rule }: Finding): boolean =>
  !['doctype-style', 'void-style', 'attribute-boolean-style', 'no-raw-characters'].includes(rule);

async function look(page: Page, on: string): Promise<Barrier[]> {
  const found = await findInPage(page);
  const reach = await barriersToReach(page);
  return [
    ...found.map((finding) => asBarrier(on, finding)),
    ...reach.map((what) => ({ on, by: 'reach' as const, what })),
  ];
}

function asBarrier(on: string, { engine, rule, where, says }: Finding): Barrier {
  return { on, by: engine, what: `${rule}: ${says} (${where})` };
}
