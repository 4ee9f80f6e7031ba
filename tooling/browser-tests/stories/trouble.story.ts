import { expectAccessible } from '../accessible.ts';
import { expect, test } from '../house.ts';
import { signIn } from '../portal.ts';

/** Does something while parts of the house are stopped, and starts them again whatever comes of it. */
async function without(
  stop: () => Promise<void>,
  start: () => Promise<void>,
  meanwhile: () => Promise<void>,
): Promise<void> {
  await stop();
  try {
    await meanwhile();
  } finally {
    await start();
  }
}

const needPath = '/help/school/wont-go-to-school';

test('the server outlives its database: 503 meanwhile, then as before, still signed in', async ({
  browser,
  house,
}) => {
  const officer = await signIn(browser, house, 'police-officer');
  await without(house.stopPostgres, house.startPostgres, async () => {
    const ready = await officer.request.get(`${house.portalUrl}/health/ready`);
    expect(ready.status()).toBe(503);
    const live = await officer.request.get(`${house.portalUrl}/health/live`);
    expect(live.status()).toBe(200);
    const asked = await officer.request.post(`${house.portalUrl}/trpc/contact.list?batch=1`, {
      data: {},
      headers: { origin: house.portalUrl },
    });
    expect(asked.status()).toBe(503);
    await officer.getByRole('link', { name: 'Contacts', exact: true }).click();
    await expect(officer.getByText(/cannot reach its database/)).toBeVisible({ timeout: 30_000 });
    await expectAccessible(officer, 'database away');
  });
  await expect
    .poll(async () => (await officer.request.get(`${house.portalUrl}/health/ready`)).status(), {
      timeout: 30_000,
    })
    .toBe(200);
  await officer.getByRole('button', { name: 'Try again' }).click();
  await expect(officer.getByRole('heading', { level: 1, name: 'Contacts' })).toBeFocused();
  await expect(officer.getByRole('table').getByRole('link').first()).toBeVisible();
});

test('kill -9 of PostgreSQL is mended by the launcher', async ({ browser, house }) => {
  const officer = await signIn(browser, house, 'police-officer');
  house.killPostgres();
  await expect(async () => {
    await officer.goto(`${house.portalUrl}/contacts`);
    await expect(officer.getByRole('table').getByRole('link').first()).toBeVisible({
      timeout: 5_000,
    });
  }).toPass({ timeout: 60_000 });
});

test('the families’ site serves with the server and the database stopped, restarted too', async ({
  page,
  house,
}) => {
  const listed = page.getByRole('link', { name: 'School attendance help' }).first();
  await page.goto(house.siteUrl + needPath);
  await expect(listed).toBeVisible();
  const stopAll = async () => {
    await house.stopServer();
    await house.stopPostgres();
  };
  const startAll = async () => {
    await house.startPostgres();
    await house.startServer();
  };
  await without(stopAll, startAll, async () => {
    await page.goto(house.siteUrl + needPath);
    await expect(listed).toBeVisible();
    await house.stopSite();
    await house.startSite();
    await page.goto(house.siteUrl + needPath);
    await expect(listed).toBeVisible();
    await expectAccessible(page, 'need, everything else stopped');
    await page.goto(`${house.siteUrl}/danger`);
    await expect(page.getByRole('link', { name: /999/ }).first()).toBeVisible();
  });
});
