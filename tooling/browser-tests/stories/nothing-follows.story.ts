import type { Page } from '@playwright/test';

import { expect, test } from '../house.ts';

const needPath = '/help/school/wont-go-to-school';
const publicPages = ['/', '/help/school', needPath, '/services', '/whats-on', '/danger', '/about'];

/** Every address that a page asks anything of from now on, and how. */
function askedBy(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  return asked;
}

for (const [device, width, height] of [
  ['a phone', 375, 812],
  ['a narrow phone', 360, 760],
  ['a tablet', 768, 1024],
] as const) {
  test(`D11, S18 on ${device} no page asks about cookies, sets one, or tells anybody of a visit`, async ({
    context,
    page,
    house,
  }) => {
    await page.setViewportSize({ width, height });
    const asked = askedBy(page);
    for (const path of publicPages) {
      await page.goto(house.siteUrl + path, { waitUntil: 'networkidle' });
      await page.mouse.wheel(0, 4_000);
      await expect(page.getByRole('main')).not.toContainText(/accept|reject|analytics/i);
      await expect(page.getByRole('dialog')).toHaveCount(0);
      // A page that is left tells nobody either, as by a beacon.
      await page.goto('about:blank');
    }
    expect(asked.length).toBeGreaterThan(publicPages.length);
    const wrong = asked.filter(
      (line) => !line.startsWith(`GET ${house.siteUrl}/`) && !line.includes('about:blank'),
    );
    expect(wrong).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
}

test('S6 from what was found back is the place again, and another can be typed at once', async ({
  page,
  house,
}) => {
  await page.goto(`${house.siteUrl}/near`);
  const place = page.locator('#near-place');
  await place.fill('Millbeck');
  await place.press('Enter');
  await expect(page.getByText('Nearest to Millbeck first').first()).toBeVisible();
  await page.getByRole('heading').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/(services|hubs)\//);
  await page.goBack();
  await expect(page.getByText('Nearest to Millbeck first').first()).toBeVisible();
  await place.fill('Wenbrook');
  await place.press('Enter');
  await expect(page.getByText('Nearest to Wenbrook first').first()).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(`${house.siteUrl}/near`);
  await expect(place).toBeEditable();
});
