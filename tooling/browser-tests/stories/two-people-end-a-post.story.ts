import { expectAccessible } from '../accessible.ts';
import { expect, test } from '../house.ts';
import { signIn } from '../portal.ts';
import { expectNoSidewaysScroll } from '../sideways-scroll.ts';

const name = 'Noor Quill';
const email = 'noor.quill@council.example';
const password = 'kettle harbour thimble moss';

test('who looks after how others look leaves by two: one asks, another approves, and they are out', async ({
  browser,
  house,
}) => {
  const administrator = await signIn(browser, house, 'administrator');
  await administrator.getByRole('link', { name: 'People', exact: true }).click();
  await administrator.getByRole('button', { name: 'Invite somebody' }).click();
  await administrator.getByLabel('Name', { exact: true }).fill(name);
  await administrator.getByLabel('Work e-mail address').fill(email);
  await administrator.getByLabel('Job title').fill('Information governance officer');
  await administrator.getByRole('combobox', { name: 'Agency', exact: true }).fill('Early Help');
  await administrator.getByRole('option', { name: /Wenbrook Early Help/ }).click();
  await administrator
    .locator('label')
    .filter({ hasText: /^Information governance lead$/ })
    .click();
  await administrator.getByRole('button', { name: 'Invite them' }).click();
  await expect(administrator.getByText(`${name} is invited`)).toBeVisible();

  const lead = await signIn(browser, house, 'information-governance-lead');
  await lead.getByRole('link', { name: 'People', exact: true }).click();
  await lead.getByRole('button', { name: `Confirm the invitation of ${name}` }).click();
  const link = (await lead.getByText(/\/invitation#/).textContent()) ?? '';

  const noor = await (await browser.newContext()).newPage();
  await noor.goto(link);
  await noor.getByLabel('Choose a password').fill(password);
  await noor.getByRole('button', { name: 'Accept the invitation' }).click();
  await noor.getByRole('link', { name: 'Sign in' }).click();
  await noor.getByLabel('Work e-mail address').fill(email);
  await noor.getByLabel('Password').fill(password);
  await noor.getByRole('button', { name: 'Sign in' }).click();
  await expect(noor.getByRole('heading', { level: 1, name: 'My work' })).toBeVisible();

  // One person asks, for a role first and then for the whole post; asking ends nothing.
  await administrator.reload();
  await administrator.getByRole('link', { name }).click();
  await administrator.getByRole('button', { name: /^Set the last day of Information/ }).click();
  await expect(administrator.getByText(/^This takes two people: you ask/)).toBeVisible();
  await administrator.getByRole('button', { name: 'Leave it' }).click();
  await administrator.getByRole('button', { name: `Ask to end ${name}’s post` }).click();
  await expect(administrator.getByRole('heading', { name: /^Asked\. Ring/ })).toBeFocused();
  await expectAccessible(administrator, 'a person whose post somebody asked to end');
  await administrator.getByRole('link', { name: 'People', exact: true }).first().click();
  const waiting = administrator.getByRole('region', { name: 'Waiting for a second person' });
  await expect(waiting.getByRole('row', { name })).toContainText('Somebody else approves it');
  await expect(waiting.getByRole('button', { name: `Approve: ${name}` })).toHaveCount(0);
  await noor.reload();
  await expect(noor.getByRole('heading', { level: 1, name: 'My work' })).toBeVisible();

  await lead.reload();
  const asked = lead.getByRole('region', { name: 'Waiting for a second person' });
  await expectAccessible(lead, 'people, with what waits for a second person');
  await lead.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(lead, 'people, with what waits for a second person');
  await asked.getByRole('button', { name: `Approve: ${name}` }).click();
  await expect(lead.getByRole('heading', { name: `${name}: leaves, out at once` })).toBeFocused();
  await expect(asked.getByRole('row', { name })).toHaveCount(0);
  await expect(lead.getByRole('table', { name: 'People who have left' })).toContainText(name);

  await noor.reload();
  await expect(noor.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await Promise.all([noor, lead, administrator].map((page) => page.context().close()));
});
