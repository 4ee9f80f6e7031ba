import { expectAccessible } from '../accessible.ts';
import { expect, test } from '../house.ts';
import { signIn } from '../portal.ts';
import { expectNoSidewaysScroll } from '../sideways-scroll.ts';

const governance = 'information-governance-lead';

test('an unusual look is asked about, and settled with a reason', async ({ browser, house }) => {
  const page = await signIn(browser, house, governance);
  await page.getByRole('link', { name: 'Unusual looks', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Unusual looks' })).toBeFocused();
  // Other stories look too, and at night theirs are unusual as well: this one is the example's.
  const looks = { name: /^Owen Pryce/ };
  const ofThatEvening = { hasText: 'Thu 19 Nov' };
  const look = page.getByRole('article', looks).filter(ofThatEvening);
  await expect(look).toContainText('outside the hours of their role');
  await expectAccessible(page, 'unusual looks');

  await look.getByRole('button', { name: /^Review/ }).click();
  await look.getByRole('button', { name: 'Record what you found' }).click();
  await expect(look.getByRole('link', { name: 'Choose what you found' })).toBeVisible();
  await expectAccessible(page, 'a review that needs another look');
  await look
    .locator('label')
    .filter({ hasText: /^Justified/ })
    .click();
  await look
    .getByLabel('How do you know?')
    .fill('It was the evening before the meeting. Asked his head.');
  await look.getByRole('button', { name: 'Record what you found' }).click();
  await expect(page.getByRole('heading', { name: /^Justified: Owen Pryce/ })).toBeFocused();
  await expect(look).toContainText('Helen Brook');
  const toLookInto = page.getByRole('region', { name: 'To look into' });
  await expect(toLookInto.getByRole('article', looks).filter(ofThatEvening)).toHaveCount(0);
  await expectAccessible(page, 'unusual looks, one looked into');
});

test('the list of who looked names nobody to the family, and prints alone', async ({
  browser,
  house,
}) => {
  const page = await signIn(browser, house, governance, { viewport: { width: 360, height: 800 } });
  await page.goto('/who-looked');
  await page.getByLabel('Reference of a contact').fill('WB-26-9999');
  await page.getByRole('button', { name: 'Show who looked' }).click();
  await expect(page.getByText('could not be found, or is not yours to see')).toBeVisible();
  await page.getByLabel('Reference of a contact').fill('wb-26-0005');
  await page.getByRole('button', { name: 'Show who looked' }).click();
  const family = page.getByRole('region', { name: 'Who looked at your page' });
  await expect(family).toContainText('A school worker read about you for a meeting, twice.');
  await expect(family).not.toContainText('Pryce');
  await expect(page.getByRole('region', { name: /for you alone/ })).toContainText('Owen Pryce');
  await expectAccessible(page, 'who looked, for the governance lead');
  await expectNoSidewaysScroll(page, 'who looked');
  expect(page.url()).not.toContain('0005');

  await page.emulateMedia({ media: 'print' });
  await expect(family).toBeVisible();
  await expect(page.getByText('Owen Pryce').first()).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print for the family' })).toBeHidden();
});

test('whoever leads the help makes it from the contact; others see no way to', async ({
  browser,
  house,
}) => {
  const worker = await signIn(browser, house, 'family-worker');
  await worker.getByRole('link', { name: 'Contacts' }).click();
  await worker.getByRole('link', { name: 'Ashdown' }).click();
  await worker.getByRole('link', { name: 'Make the list' }).click();
  await worker.getByRole('button', { name: 'Show who looked' }).click();
  const family = worker.getByRole('region', { name: 'Who looked at your page' });
  await expect(family).toContainText('A family worker opened your page.');
  await expect(worker.getByText('for you alone')).toHaveCount(0);
  await expectAccessible(worker, 'who looked, for whoever leads the help');

  const officer = await signIn(browser, house, 'police-officer');
  await officer.getByRole('link', { name: 'Contacts' }).click();
  await officer.getByRole('link', { name: 'Ashdown' }).click();
  await expect(officer.getByRole('heading', { level: 1, name: 'Ashdown' })).toBeVisible();
  await expect(officer.getByRole('link', { name: 'Make the list' })).toHaveCount(0);
});
