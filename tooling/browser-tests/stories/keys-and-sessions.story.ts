import { expectAccessible } from '../accessible.ts';
import { expect, test } from '../house.ts';
import { giveDevice } from '../passkey-device.ts';
import { signIn } from '../portal.ts';

test('a passkey is added on a device, lets in without a password, and is taken off again', async ({
  browser,
  house,
}) => {
  const page = await signIn(browser, house, 'analyst');
  const device = await giveDevice(page);
  await page.getByRole('link', { name: /Your account/ }).click();
  await page.getByLabel('What this device is called').fill('work laptop');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByText('The passkey is added')).toBeVisible();
  await expectAccessible(page, 'account: a passkey and a session');
  await page.getByRole('button', { name: 'Sign out' }).click();

  const key = page.getByRole('button', { name: 'Use a passkey' });
  await device.asksWho(false);
  await key.click();
  await expect(page.getByText('Your device did not finish.').first()).toBeVisible();
  await device.asksWho(true);
  await key.click();
  await expect(page.getByRole('heading', { level: 1, name: 'My work' })).toBeVisible();

  await page.getByRole('link', { name: /Your account/ }).click();
  await page.getByRole('button', { name: 'Take off: work laptop' }).click();
  await expect(page.getByText('The passkey is taken off')).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await key.click();
  await expect(page.getByText('Waymark does not know this passkey.').first()).toBeVisible();
});

test('a session of another browser is seen on the account page and ended there', async ({
  browser,
  house,
}) => {
  const elsewhere = await signIn(browser, house, 'analyst');
  const page = await signIn(browser, house, 'analyst');
  await page.getByRole('link', { name: /Your account/ }).click();
  await page.getByRole('button', { name: 'End all the others' }).click();
  await expect(page.getByText('Ended')).toBeVisible();
  await elsewhere.reload();
  await expect(elsewhere.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^End/ })).toHaveCount(0);
});

test('what could not be asked is asked again, and whoever asked stays where they were', async ({
  browser,
  house,
}) => {
  const page = await signIn(browser, house, 'analyst');
  const away = '**/api/auth/sessions/list';
  await page.route(away, (route) => route.abort());
  await page.getByRole('link', { name: /Your account/ }).click();
  const again = page.getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible();
  await expectAccessible(page, 'account: sessions not known');
  await again.focus();
  const answered = page.waitForEvent('requestfailed');
  await page.keyboard.press('Enter');
  await answered;
  await expect(again).toBeFocused();
  await page.unroute(away);
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { level: 2, name: 'Where you are signed in' });
  await expect(heading).toBeFocused();
  await expect(page.getByRole('table', { name: 'Where you are signed in' })).toBeVisible();
});
