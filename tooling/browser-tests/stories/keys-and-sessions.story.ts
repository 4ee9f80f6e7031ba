import { expectAccessible } from '../accessible.ts';
import { expect, test } from '../house.ts';
import { signIn } from '../portal.ts';

test('a passkey is added on a device, lets in without a password, and is taken off again', async ({
  browser,
  house,
}) => {
  const page = await signIn(browser, house, 'analyst');
  // A device of Chromium's own making, which says yes when it asks who is there.
  const chromium = await page.context().newCDPSession(page);
  await chromium.send('WebAuthn.enable');
  const { authenticatorId } = await chromium.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.getByRole('link', { name: /Your account/ }).click();
  await page.getByLabel('What this device is called').fill('work laptop');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByText('The passkey is added')).toBeVisible();
  await expectAccessible(page, 'account: a passkey and a session');
  await page.getByRole('button', { name: 'Sign out' }).click();

  const key = page.getByRole('button', { name: 'Use a passkey' });
  await chromium.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  await key.click();
  await expect(page.getByText('Your device did not finish.').first()).toBeVisible();
  await chromium.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true });
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
