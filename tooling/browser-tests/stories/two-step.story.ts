import { Secret, TOTP } from 'otpauth';

import { expectAccessible } from '../accessible.ts';
import { expect, test } from '../house.ts';
import { demoPassword, signIn } from '../portal.ts';

test('a second step is set up, asked for at the next sign-in, and a recovery code works once', async ({
  browser,
  house,
}) => {
  const page = await signIn(browser, house, 'administrator');
  await page.getByRole('link', { name: /Your account/ }).click();
  await page.getByRole('button', { name: 'Set up two-step sign-in' }).click();
  await page.getByLabel('Your password, once more').fill(demoPassword);
  await page.getByRole('button', { name: 'Continue' }).click();
  const shown = page.locator('.two-step-code');
  await expect(shown.first()).toBeVisible();
  await expectAccessible(page, 'two-step: set up');
  const [key = '', recovery = ''] = await shown.allTextContents();
  const app = new TOTP({ secret: Secret.fromBase32(key.replaceAll(' ', '')) });
  await page.getByLabel('Six-digit code').fill(app.generate());
  await page.getByRole('button', { name: 'Turn on two-step sign-in' }).click();
  await expect(page.getByText('Two-step sign-in is on')).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).click();

  const enterPassword = async () => {
    await page.getByLabel('Work e-mail address').fill('administrator@demo.waymark.example');
    await page.getByLabel('Password').fill(demoPassword);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Enter your code' })).toBeVisible();
  };
  await enterPassword();
  await expectAccessible(page, 'two-step: code asked for');
  const wrong = String((Number(app.generate()) + 1) % 1_000_000).padStart(6, '0');
  await page.getByLabel('Six-digit code').fill(wrong);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await page.goto(`${house.portalUrl}/contacts`);
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();

  await enterPassword();
  await page.getByRole('button', { name: 'Use a recovery code' }).click();
  await page.getByLabel('Recovery code').fill(recovery);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('link', { name: /Your account/ })).toBeVisible();
});
