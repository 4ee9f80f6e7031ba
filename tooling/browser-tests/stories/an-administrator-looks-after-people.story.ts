import { expectAccessible } from '../accessible.ts';
import { expect, test } from '../house.ts';
import { answer, signIn } from '../portal.ts';
import { expectNoSidewaysScroll } from '../sideways-scroll.ts';

test('an administrator invites somebody, who accepts, is given a role, and leaves', async ({
  browser,
  house,
}) => {
  const administrator = await signIn(browser, house, 'administrator');
  await administrator.getByRole('link', { name: 'People', exact: true }).click();
  await expect(administrator.getByRole('row', { name: /Priya Nair/ })).toBeVisible();
  await expectAccessible(administrator, 'people');
  await expectNoSidewaysScroll(administrator, 'people');

  await administrator.getByRole('button', { name: 'Invite somebody' }).click();
  await administrator.getByRole('button', { name: 'Invite them' }).click();
  await expect(administrator.getByRole('link', { name: 'Enter their name' })).toBeVisible();
  await administrator.getByLabel('Name', { exact: true }).fill('Iris Vale');
  await administrator.getByLabel('Work e-mail address').fill('iris.vale@council.example');
  await administrator.getByLabel('Job title').fill('Analyst of figures');
  await administrator.reload();
  await expect(administrator.getByLabel('Name', { exact: true })).toHaveValue('Iris Vale');
  const agency = administrator.getByRole('combobox', { name: 'Agency' });
  await agency.fill('Wenbrook Police');
  await administrator.getByRole('option', { name: /Wenbrook Police/ }).click();
  await administrator
    .locator('label')
    .filter({ hasText: /^Chair of the triage meeting$/ })
    .click();
  // There are no chairs in early help: it is not left ticked where nobody sees it.
  await agency.fill('Early Help');
  await administrator.getByRole('option', { name: /Wenbrook Early Help/ }).click();
  await administrator.getByRole('combobox', { name: 'Team (optional)' }).fill('hubs');
  await administrator.getByRole('option', { name: 'Family hubs team' }).click();
  await administrator
    .locator('label')
    .filter({ hasText: /^Analyst$/ })
    .click();
  await expectAccessible(administrator, 'inviting somebody');
  await administrator.getByRole('button', { name: 'Invite them' }).click();
  await expect(administrator.getByText('Iris Vale is invited')).toBeVisible();
  // Whoever invites never has the link.
  await expect(administrator.getByText(/\/invitation#/)).toHaveCount(0);

  const lead = await signIn(browser, house, 'information-governance-lead');
  await lead.getByRole('link', { name: 'People', exact: true }).click();
  const confirm = lead.getByRole('button', { name: 'Confirm the invitation of Iris Vale' });
  await expect(confirm).toBeVisible();
  await expectAccessible(lead, 'people, for the information governance lead');
  await confirm.click();
  const told = lead.getByText(/\/invitation#/);
  await expect(told).toBeVisible();
  const link = (await told.textContent()) ?? '';
  await expectAccessible(lead, 'people, with a link to hand over');
  await expect(lead.getByRole('row', { name: /Iris Vale/ })).toContainText(
    'Waiting to be accepted',
  );
  await lead.context().close();

  const context = await browser.newContext();
  const iris = await context.newPage();
  await iris.goto(link);
  await expect(iris.getByText('Iris Vale, you are invited')).toBeVisible();
  await expect(iris).toHaveURL(`${house.portalUrl}/invitation`);
  await expectAccessible(iris, 'an invitation');
  await iris.getByLabel('Choose a password').fill('short');
  await iris.getByRole('button', { name: 'Accept the invitation' }).click();
  await expect(iris.getByRole('link', { name: /at least 12 characters/ })).toBeVisible();
  await iris.getByLabel('Choose a password').fill('lantern otter gravel mitten');
  await iris.getByRole('button', { name: 'Accept the invitation' }).click();
  await iris.getByRole('link', { name: 'Sign in' }).click();
  await iris.getByLabel('Work e-mail address').fill('iris.vale@council.example');
  await iris.getByLabel('Password').fill('lantern otter gravel mitten');
  await iris.getByRole('button', { name: 'Sign in' }).click();
  await expect(iris.getByRole('heading', { level: 1, name: 'My work' })).toBeVisible();

  await administrator.reload();
  await administrator.getByRole('link', { name: 'Iris Vale' }).click();
  await administrator.getByRole('button', { name: 'Give a role' }).click();
  await answer(administrator, 'Which role?', 'Directory editor');
  await administrator.getByRole('button', { name: 'Give this role' }).click();
  await expect(administrator.getByText('Directory editor: given')).toBeVisible();
  await expect(administrator.getByText('Family hubs team', { exact: true })).toBeVisible();
  await administrator.getByRole('button', { name: 'Change the team' }).click();
  await answer(administrator, 'Which team?', 'No team');
  await expectAccessible(administrator, 'changing a team');
  await administrator.getByRole('button', { name: 'Change it' }).click();
  await expect(administrator.getByText('In no team.')).toBeVisible();
  await expect(administrator.getByText(/^Before: Family hubs team/)).toBeVisible();
  await expectAccessible(administrator, 'a person');
  await administrator.getByRole('button', { name: 'Iris Vale leaves' }).click();
  await administrator.getByRole('button', { name: 'Yes, they leave now' }).click();
  await expect(administrator.getByText('Left', { exact: true })).toBeVisible();

  await iris.getByRole('link', { name: 'What is new' }).click();
  await iris.reload();
  await expect(iris.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await context.close();
  await administrator.context().close();
});

test('an administrator names a team, narrows the list to one, and ends one', async ({
  browser,
  house,
}) => {
  const page = await signIn(browser, house, 'administrator');
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await page.getByRole('button', { name: 'Add a team' }).click();
  await page.getByRole('button', { name: 'Add this team' }).click();
  await expect(page.getByRole('link', { name: 'Enter the team’s name' })).toBeVisible();
  await page.getByLabel('Name of the team').fill('Harbour outreach');
  await page.getByRole('combobox', { name: 'Agency of the team' }).fill('Harbour');
  await page.getByRole('option', { name: 'Harbour Lane' }).click();
  await expectAccessible(page, 'adding a team');
  await page.getByRole('button', { name: 'Add this team' }).click();
  await expect(page.getByText('Harbour outreach: added')).toBeVisible();

  const people = page.getByRole('table', { name: /trusted with/ });
  // What is typed while the list of teams comes anew is cleared; whoever types it again finds it.
  await expect(async () => {
    await page.getByRole('combobox', { name: 'Show one team' }).fill('Northgate');
    await page.getByRole('option', { name: /Northgate early help team/ }).click({ timeout: 2000 });
  }).toPass();
  await expect(people.getByRole('row')).toHaveCount(3);
  await expect(page.getByText(/^2 of \d+ shown, 2 still to be looked at$/)).toBeVisible();
  await expectNoSidewaysScroll(page, 'people of one team');

  await page.getByRole('button', { name: 'End Harbour outreach' }).click();
  await page.getByRole('button', { name: 'Yes, it ends now' }).click();
  await expect(page.getByText('Harbour outreach: ended')).toBeVisible();
  await expect(page.getByRole('row', { name: /Harbour outreach/ })).toContainText('Ended');
  await page.context().close();
});
