import type { Browser } from '@playwright/test';

import { expect, test } from '../house.ts';

const limitBytes = 20 * 1024;
const needPath = '/help/school/wont-go-to-school';

type Visit = {
  path: string;
  htmlAndCssBytes: number;
  scriptBytes: number;
  origins: string[];
  cookies: number;
};

/** One visit with an empty cache: what came over the wire by kind, and every origin asked, answered or not. */
async function firstVisit(browser: Browser, site: string, path: string): Promise<Visit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const origins = new Set<string>();
  const counted: Promise<void>[] = [];
  let htmlAndCssBytes = 0;
  let scriptBytes = 0;
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  page.on('requestfinished', (request) => {
    const count = async (): Promise<void> => {
      const { responseBodySize } = await request.sizes();
      const kind = request.resourceType();
      if (kind === 'document' || kind === 'stylesheet') htmlAndCssBytes += responseBodySize;
      if (kind === 'script') scriptBytes += responseBodySize;
    };
    counted.push(count());
  });
  await page.goto(site + path, { waitUntil: 'networkidle' });
  await Promise.all(counted);
  const cookies = (await context.cookies()).length;
  await context.close();
  return { path, htmlAndCssBytes, scriptBytes, origins: [...origins], cookies };
}

for (const path of ['/', needPath]) {
  test(`first visit of ${path}: light, alone, and without a cookie`, async ({ browser, house }) => {
    const visit = await firstVisit(browser, house.siteUrl, path);
    test.info().annotations.push({ type: 'figures', description: JSON.stringify(visit) });
    expect(visit.htmlAndCssBytes).toBeGreaterThan(1_000);
    expect(visit.htmlAndCssBytes).toBeLessThanOrEqual(limitBytes);
    // The exit, the copy for no signal, passing on and the box for own words: small scripts, and nothing needs them (the
    // story without JavaScript). The matcher comes only when somebody turns to the box.
    expect(visit.scriptBytes).toBeLessThanOrEqual(2_500);
    expect(visit.origins).toEqual([house.siteUrl]);
    expect(visit.cookies).toBe(0);
  });
}
