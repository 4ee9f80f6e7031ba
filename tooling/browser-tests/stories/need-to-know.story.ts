import { expectAccessible } from '../accessible.ts';
import { expect, test } from '../house.ts';
import { signIn } from '../portal.ts';
import { expectNoSidewaysScroll } from '../sideways-scroll.ts';

test('each finds what they may read, and nothing tells of what is hidden', async ({
  browser,
  house,
}) => {
  const officer = await signIn(browser, house, 'police-officer');
  await officer.getByRole('link', { name: 'Contacts' }).click();
  await officer.getByRole('link', { name: 'Birchall' }).click();
  const kept = officer.getByRole('region', { name: 'Kept back' });
  await expect(kept.getByRole('article', { name: 'Who told us' })).toBeVisible();
  const reach = officer.getByRole('article', { name: 'How to reach Hannah' });
  await expect(reach).toContainText('Safe: ring.');
  await expect(reach).toContainText('Not safe: send a text');
  await kept.getByRole('button', { name: 'Read: Who told us' }).click();
  await expect(kept).toContainText('the flat above');
  await expectAccessible(officer, 'what is kept back, for whoever wrote it');

  await kept.getByRole('button', { name: 'Keep something back' }).click();
  await kept.getByRole('button', { name: 'Keep it back' }).click();
  await expect(kept.getByRole('link', { name: 'Choose what kind it is' })).toBeVisible();
  await expectAccessible(officer, 'something to keep back that needs another look');
  await kept
    .locator('label')
    .filter({ hasText: /^Somebody outside/ })
    .click();
  await kept.locator('label').filter({ hasText: 'The family as a whole' }).click();
  await kept.getByLabel('What is to be kept back?').fill('The landlord is his brother.');
  await kept.getByLabel('Why may only some read it?').fill('It is about another family.');
  await kept.getByRole('button', { name: 'Keep it back' }).click();
  await expect(kept.getByRole('heading', { name: 'It is kept back' })).toBeFocused();

  const nurse = await signIn(browser, house, 'health-visitor', {
    viewport: { width: 360, height: 800 },
  });
  await nurse.goto('/contacts');
  await nurse.getByRole('link', { name: 'Birchall' }).click();
  const hers = nurse.getByRole('region', { name: 'Kept back' });
  await expect(hers.getByRole('article')).toHaveCount(4);
  await expect(hers.getByText('It is not yours to read')).toHaveCount(3);
  await expect(hers.getByText('Who told us')).toHaveCount(0);
  await expectAccessible(nurse, 'what is kept back, for somebody else');
  await expectNoSidewaysScroll(nurse, 'what is kept back');
});

test('the glass is broken with a reason, its owner is told, and somebody looks into it', async ({
  browser,
  house,
}) => {
  const supervisor = await signIn(browser, house, 'supervisor');
  // Where somebody does not find a family, the way to it in need is offered.
  await supervisor.keyboard.press('Control+k');
  const finder = supervisor.getByRole('dialog', { name: 'Go to' });
  await expectAccessible(supervisor, 'finding a family that is not there');
  await finder.getByRole('link', { name: 'break the glass' }).click();
  await expect(supervisor.getByRole('heading', { level: 1, name: 'Broken glass' })).toBeVisible();
  await supervisor.getByLabel('Reference of a contact').fill('wb-26-0007');
  await supervisor.getByLabel('Why do you need it now?').fill('urgent');
  await supervisor.getByRole('button', { name: 'Break the glass' }).click();
  await expect(supervisor.getByRole('link', { name: /in 5 words at least/ })).toBeVisible();
  await expectAccessible(supervisor, 'a reason that is none');
  await supervisor
    .getByLabel('Why do you need it now?')
    .fill('He is here at the hub and will not go home tonight.');
  await supervisor.getByRole('button', { name: 'Break the glass' }).click();
  await expect(supervisor.getByRole('heading', { level: 1, name: 'Dunmore' })).toBeVisible();
  await expect(supervisor.getByText('You broke the glass to see this family')).toBeVisible();
  await expect(supervisor.getByText('Prevent')).toHaveCount(0);
  await expect(supervisor.getByRole('region', { name: 'Kept back' })).toHaveCount(0);
  await expectAccessible(supervisor, 'a family that broken glass opened');
  expect(supervisor.url()).not.toContain('0007');
  const address = supervisor.url();
  // It is open for reading alone: nothing of it is decided or recorded by whoever reads it so.
  await supervisor.getByRole('link', { name: 'Open what is shared' }).click();
  await expect(supervisor.getByText('open to you for reading alone')).toBeVisible();
  for (const act of ['Decide about sharing', 'Record what somebody answered'])
    await expect(supervisor.getByRole('link', { name: act })).toHaveCount(0);
  await expectAccessible(supervisor, 'what is shared, for reading alone');

  const worker = await signIn(browser, house, 'family-worker');
  await worker.goto(address);
  await expect(worker.getByRole('heading', { level: 1, name: 'Not found' })).toBeVisible();
  await expect(worker.getByRole('link', { name: 'break the glass' })).toBeVisible();
  await worker.context().close();

  const officer = await signIn(browser, house, 'police-officer');
  await officer.getByRole('link', { name: /^What is new/ }).click();
  await officer.getByRole('link', { name: 'See who, and why' }).first().click();
  await expect(officer.getByRole('article', { name: 'Ruth Adeyemi, WB-26-0007' })).toContainText(
    'will not go home tonight',
  );

  const lead = await signIn(browser, house, 'information-governance-lead');
  // It waits in their work, by the day it is due.
  const waiting = lead.getByRole('region', { name: 'Broken glass' });
  await expect(waiting.getByRole('listitem').first()).toContainText('Leah Osborne, WB-26-0006');
  await expect(waiting.getByRole('listitem').last()).toContainText('Ruth Adeyemi, WB-26-0007');
  await expectAccessible(lead, 'my work, with broken glass to look into');
  await expectNoSidewaysScroll(lead, 'my work, with broken glass to look into');
  await lead.getByRole('link', { name: 'Broken glass' }).click();
  const glass = lead.getByRole('article', { name: 'Ruth Adeyemi, WB-26-0007' });
  await glass.getByRole('button', { name: /^Look into it/ }).click();
  await expectAccessible(lead, 'broken glass to look into');
  await glass.locator('label').filter({ hasText: 'It was needed' }).click();
  await glass.getByLabel('How do you know?').fill('The duty worker rang her back at seven.');
  await glass.getByRole('button', { name: 'Record what you found' }).click();
  await expect(lead.getByRole('heading', { name: /^It was needed: Ruth Adeyemi/ })).toBeFocused();
  await lead.getByRole('link', { name: 'My work' }).click();
  await expect(waiting.getByRole('listitem')).toHaveCount(1);
});
