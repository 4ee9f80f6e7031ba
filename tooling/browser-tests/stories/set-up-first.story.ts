import { test as base } from '@playwright/test';
import { startHouse } from '@waymark/launch';
import { Secret, TOTP } from 'otpauth';

import { expectAccessible } from '../accessible.ts';
import { expect, test } from '../house.ts';
import { giveDevice } from '../passkey-device.ts';
import { demoPassword, signIn } from '../portal.ts';

base(
  'SGN-3 where more than a password is asked, that is the first and only page',
  async ({ page }) => {
    base.setTimeout(150_000);
    const house = await startHouse({ env: { WAYMARK_DEMO_SECOND_FACTOR: '1' } });
    const enterPassword = async () => {
      await page.getByLabel('Work e-mail address').fill('chair@demo.waymark.example');
      await page.getByLabel('Password').fill(demoPassword);
      await page.getByRole('button', { name: 'Sign in' }).click();
    };
    await page.goto(`${house.portalUrl}/contacts`);
    await enterPassword();
    const heading = page.getByRole('heading', { level: 1, name: 'Set up two-step sign-in' });
    await expect(heading).toBeVisible();
    await expectAccessible(page, 'set up first');
    for (const path of ['/work', '/meetings', '/account']) {
      await page.goto(`${house.portalUrl}${path}`);
      await expect(heading).toBeVisible();
    }
    await page.getByLabel('Your password, once more').fill(demoPassword);
    await page.getByRole('button', { name: 'Begin' }).click();
    const shown = page.locator('.two-step-code');
    await expect(shown.first()).toBeVisible();
    const [key = ''] = await shown.allTextContents();
    const app = new TOTP({ secret: Secret.fromBase32(key.replaceAll(' ', '')) });
    await page.getByLabel('Six-digit code').fill(app.generate());
    await page.getByRole('button', { name: 'Turn on two-step sign-in' }).click();
    const work = page.getByRole('heading', { level: 1, name: 'My work' });
    await expect(work).toBeVisible();

    // With a passkey and no codes any more, a password leads on to the passkey.
    await giveDevice(page);
    await page.getByRole('link', { name: /Your account/ }).click();
    await page.getByLabel('What this device is called').fill('work laptop');
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await expect(page.getByText('The passkey is added')).toBeVisible();
    await page.getByRole('button', { name: 'Move it to another phone, or turn it off' }).click();
    await page.getByLabel('Your password, once more').fill(demoPassword);
    await page.getByRole('button', { name: 'Turn it off' }).click();
    const oneMore = page.getByRole('heading', { level: 1, name: 'One more step' });
    await expect(oneMore).toBeVisible();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await enterPassword();
    await expect(oneMore).toBeVisible();
    await expectAccessible(page, 'led on to the passkey');
    await page.getByRole('button', { name: 'Use a passkey' }).click();
    await expect(work).toBeVisible();
    await house.stop();
  },
);

test('SGN-7 what was typed is there again after a session has ended', async ({
  browser,
  house,
}) => {
  const page = await signIn(browser, house, 'police-officer');
  await page.goto('/contacts/new/worry');
  const worry = page.getByLabel('What is the worry?');
  await worry.fill('He was alone at the park until late.');
  const elsewhere = await signIn(browser, house, 'police-officer');
  await elsewhere.getByRole('link', { name: /Your account/ }).click();
  await elsewhere.getByRole('button', { name: 'End all the others' }).click();
  await expect(elsewhere.getByText('Ended')).toBeVisible();

  await page.getByRole('link', { name: 'Contacts', exact: true }).click();
  await expect(page.getByText('You are not signed in any more')).toBeVisible();
  await page.getByLabel('Work e-mail address').fill('police-officer@demo.waymark.example');
  await page.getByLabel('Password').fill(demoPassword);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Contacts' })).toBeVisible();
  await page.goto('/contacts/new/worry');
  await expect(worry).toHaveValue('He was alone at the park until late.');
});
