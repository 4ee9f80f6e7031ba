/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { Browser, BrowserContext, Page } from 'playwright-core';

import { visitOnce } from './states.ts';

/** A poor line and a slow phone, as Chromium is told to be: a delay before every answer, and how much comes in a second. */
export type Poverty = { name: string; delayMs: number; kbps: number; slowdown: number };

/** What a visitor felt, in milliseconds; shift is a score without a unit, 0 where nothing moved. */
export type Felt = { paint: number; shift: number; next: number };

declare global {
  interface Window {
    felt: Felt;
  }
}

const phone = { viewport: { width: 360, height: 740 } };

/** One first visit of a page: until it stands, through to its end, and pressing what there is to press. */
export async function firstVisit(
  browser: Browser,
  url: string,
  poverty: Poverty,
  use: (page: Page) => Promise<void>,
): Promise<Felt> {
  const context = await browser.newContext(phone);
  const page = await poorPage(context, poverty);
  await page.addInitScript(feel);
  await page.goto(url, { waitUntil: 'load' });
  await use(page);
  await page.mouse.wheel(0, 20_000);
  await page.waitForTimeout(500);
  const felt = await page.evaluate(() => window.felt);
  await context.close();
  return felt;
}

/** How long a page takes that the device has had before, with the line and with no signal, in milliseconds. */
export type FeltLater = { again: number; offline: number };

/**
 * The same page once more, for a device that has been there: for somebody who is on the site, in the tab that shows another
 * page of it, and in a new tab, where the browser starts a process of its own before it has anything to do with our page.
 */
export async function laterVisits(
  browser: Browser,
  url: string,
  poverty: Poverty,
): Promise<{ sameTab: FeltLater; newTab: FeltLater }> {
  const context = await browser.newContext(phone);
  await visitOnce(context, url);
  const both = async (line: Poverty) => ({
    newTab: await paintOf(await poorPage(context, line), url),
    sameTab: await paintOf(await onTheSite(await poorPage(context, line), url), url),
  });
  const again = await both(poverty);
  await context.setOffline(true);
  const offline = await both({ ...poverty, kbps: 0 });
  await context.close();
  return {
    sameTab: { again: again.sameTab, offline: offline.sameTab },
    newTab: { again: again.newTab, offline: offline.newTab },
  };
}

/** A tab in which the danger page stands, which every device keeps, for as long as somebody takes to read a line of it. */
async function onTheSite(page: Page, url: string): Promise<Page> {
  await page.goto(new URL('/danger', url).href, { waitUntil: 'load' });
  await page.waitForTimeout(2_000);
  return page;
}

async function paintOf(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(300);
  const paint = await page.evaluate(largestPaint);
  await page.close();
  return paint;
}

/** When the largest thing was painted; asked afterwards, so that nothing of ours runs while the page comes. */
async function largestPaint(): Promise<number> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      resolve(list.getEntries().at(-1)?.startTime ?? 0);
    });
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

/** A page as poor as told; 0 kbps leaves the line as it is. */
async function poorPage(context: BrowserContext, poverty: Poverty): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  if (poverty.kbps > 0) {
    const throughput = (poverty.kbps * 1_000) / 8;
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: poverty.delayMs,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: poverty.slowdown });
  return page;
}

/** Notes in the page what is felt. An interaction that takes less than 16 ms is not told by the browser. */
function feel(): void {
  const felt: Felt = { paint: 0, shift: 0, next: 0 };
  window.felt = felt;
  const observe = (
    type: string,
    note: (entry: PerformanceEntry & Record<string, unknown>) => void,
  ): void => {
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(Object.assign(entry));
    });
    const wanted = { type, buffered: true, durationThreshold: 16 };
    observer.observe(wanted);
  };
  observe('largest-contentful-paint', ({ startTime }) => (felt.paint = startTime));
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) felt.shift += Number(value);
  });
  observe('event', ({ interactionId, duration }) => {
    if (interactionId) felt.next = Math.max(felt.next, duration);
  });
}
