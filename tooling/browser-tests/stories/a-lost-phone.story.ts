import { expectAccessible } from '../accessible.ts';
import { expect, test } from '../house.ts';
import { signIn } from '../portal.ts';

test('SGN-8 an administrator asks for somebody who lost their phone, and cannot approve it', async ({
  browser,
  house,
}) => {
  const page = await signIn(browser, house, 'administrator');
  await page.getByRole('link', { name: 'Lost phones' }).click();
  await page.getByRole('button', { name: 'Ask for it' }).click();
  await expect(page.getByText('Choose who it is').first()).toBeVisible();
  const who = page.getByRole('combobox', { name: 'Who lost it' });
  await who.fill('school');
  await page.getByRole('option').first().click();
  await page.getByLabel('How you made sure who it is').fill('Rang back through the switchboard.');
  // What was typed outlives the page, as it does the end of a session.
  await page.reload();
  await expect(page.getByLabel('How you made sure who it is')).toHaveValue(
    'Rang back through the switchboard.',
  );
  await page.getByRole('button', { name: 'Ask for it' }).click();
  await expect(page.getByText('Asked. Another administrator,')).toBeVisible();
  const waiting = page.getByRole('row').filter({ hasText: 'Rang back through the switchboard.' });
  await expect(waiting).toContainText('For somebody else');
  await expectAccessible(page, 'lost phones: one waits');
});
