import type { Browser } from '@playwright/test';

import { expect, test } from '../house.ts';

const limitBytes = 20 * 1024;
const needPath = '/help/school/wont-go-to-school';

type Visit = {
  path: string;
  htmlAndCss: number;
  scripts: number;
  thirdParty: string[];
  cookies: number;
};

/** One visit with an empty cache: what came over the wire, by kind and by origin. */
async function firstVisit(browser: Browser, site: string, path: string): Promise<Visit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const thirdParty: string[] = [];
  let htmlAndCss = 0;
  let scripts = 0;
  page.on('requestfinished', (request) => {
    if (!request.url().startsWith(site)) thirdParty.push(new URL(request.url()).origin);
  });
  page.on('response', async (response) => {
    const type = response.request().resourceType();
    const { responseBodySize } = await response.request().sizes();
    if (type === 'document' || type === 'stylesheet') htmlAndCss += responseBodySize;
    if (type === 'script') scripts += responseBodySize;
  });
  await page.goto(site + path, { waitUntil: 'networkidle' });
  const cookies = (await context.cookies()).length;
  await context.close();
  return { path, htmlAndCss, scripts, thirdParty, cookies };
}

for (const path of ['/', needPath]) {
  test(`first visit of ${path}: light, alone, and without a cookie`, async ({ browser, house }) => {
    const visit = await firstVisit(browser, house.siteUrl, path);
    test.info().annotations.push({ type: 'figures', description: JSON.stringify(visit) });
    expect(visit.htmlAndCss).toBeGreaterThan(0);
    expect(visit.htmlAndCss).toBeLessThanOrEqual(limitBytes);
    expect(visit.thirdParty).toEqual([]);
    expect(visit.cookies).toBe(0);
  });
}
