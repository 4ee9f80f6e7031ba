import { expectAccessible } from '../accessible.ts';
import { expect, test } from '../house.ts';
import { answer, signIn } from '../portal.ts';

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

test('AGR-12 without an agreement the chair refers a child to social care by the reference, unseen', async ({
  browser,
  house,
}) => {
  const police = 'Wenbrook Police';
  const lead = await signIn(browser, house, 'information-governance-lead');
  await lead.goto('/agreements');
  await lead
    .getByRole('rowheader')
    .getByRole('link', { name: /Triage memorandum of understanding/ })
    .click();
  await lead.getByRole('button', { name: `End it: the signature of ${police}` }).click();
  await lead.getByRole('button', { name: 'End the signature' }).click();
  await expect(lead.getByRole('heading', { name: 'Signature ended' })).toBeVisible();

  const chair = await signIn(browser, house, 'chair');
  await chair.goto('/meetings');
  await chair.getByRole('rowheader').getByRole('link').first().click();
  const waiting = chair.getByRole('region', { name: 'Still on the list' });
  const references = waiting.getByRole('heading', { level: 3 });
  await expect(references.first()).toBeVisible();
  const [reference = ''] = await references.allTextContents();
  await waiting.getByRole('button', { name: `Refer to social care: ${reference}` }).click();
  await expect(chair.getByRole('radio').first()).toBeFocused();
  await waiting.getByRole('button', { name: 'Refer to social care', exact: true }).click();
  await expect(chair.getByText('Choose the legal basis').first()).toBeVisible();
  await answer(
    chair,
    'On what legal basis?',
    'Section 47: reasonable cause to suspect significant harm',
  );
  await chair
    .getByLabel('Reasonable cause to suspect significant harm')
    .last()
    .fill('Injuries that nobody explains.');
  await chair.getByLabel('Rationale').fill('From the police record.');
  await chair.getByLabel('What will be done?').fill('Take the referral.');
  await chair.getByRole('combobox', { name: 'Who will do it?' }).click();
  await chair.keyboard.type('Front');
  await expect(chair.getByRole('option')).toHaveCount(1);
  await chair.getByRole('option').first().click();
  await waiting.locator('.due-days').getByRole('button').first().click();
  await expectAccessible(chair, 'meeting: a referral, unseen');
  await waiting.getByRole('button', { name: 'Refer to social care', exact: true }).click();
  await expect(chair.getByText(`${reference}: referred to social care`)).toBeVisible();
  await expect(references.filter({ hasText: reference })).toHaveCount(0);

  const frontDoor = await signIn(browser, house, 'front-door');
  await expect(frontDoor.getByText('Take the referral.')).toBeVisible();

  await lead.getByRole('button', { name: 'Another agency has signed' }).click();
  await lead.getByRole('combobox', { name: 'Which agency?' }).fill(police);
  await lead.getByRole('option', { name: police }).click();
  await lead.getByRole('button', { name: 'Enter the signature' }).click();
  await expect(lead.getByRole('heading', { name: 'Signature entered' })).toBeVisible();
});
