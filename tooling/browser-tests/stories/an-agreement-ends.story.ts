import { expectAccessible } from '../accessible.ts';
import { expect, test } from '../house.ts';
import { signIn } from '../portal.ts';

const health = 'Wenbrook 0 to 19 Health';
const stopped = 'Your agency may not take part in triage';

test('an agency whose signature ends can neither send nor receive, and everybody sees why', async ({
  browser,
  house,
}) => {
  const lead = await signIn(browser, house, 'information-governance-lead');
  await lead.getByRole('navigation', { name: 'Main' }).getByText('Agreements').click();
  await expect(lead.getByRole('heading', { name: 'To be seen to' })).toBeVisible();
  await expectAccessible(lead, 'agreements');
  await lead
    .getByRole('rowheader')
    .getByRole('link', { name: /Triage memorandum of understanding/ })
    .click();
  await lead.getByRole('button', { name: `End it: the signature of ${health}` }).click();
  await expectAccessible(lead, 'agreement: a signature is ended');
  await lead.getByRole('button', { name: 'End the signature' }).click();
  await expect(lead.getByRole('heading', { name: 'Signature ended' })).toBeVisible();

  const visitor = await signIn(browser, house, 'health-visitor');
  await visitor.goto('/meetings');
  await expect(visitor.getByText(stopped)).toBeVisible();
  const chair = await signIn(browser, house, 'chair');
  await chair.goto('/meetings');
  await chair.getByRole('rowheader').getByRole('link').first().click();
  await expect(chair.getByText(`${health} cannot send or receive through triage`)).toBeVisible();
  await expectAccessible(chair, 'meeting: a seat may not take part');

  await lead.getByRole('button', { name: 'Another agency has signed' }).click();
  await lead.getByRole('combobox', { name: 'Which agency?' }).fill('Wenbrook 0');
  await lead.getByRole('option', { name: health }).click();
  await lead.getByRole('button', { name: 'Enter the signature' }).click();
  await expect(lead.getByRole('heading', { name: 'Signature entered' })).toBeVisible();
  await visitor.reload();
  await expect(visitor.getByRole('heading', { level: 1, name: 'Meetings' })).toBeVisible();
  await expect(visitor.getByText(stopped)).toHaveCount(0);
});
